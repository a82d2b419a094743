import Diagnostics
import LibSQLite

extension Diagnostic {
  /// What came of a question to the database, or of writing to it.
  static func memoryFailed(_ error: DatabaseError, at path: String) -> Diagnostic {
    error.isDamage ? .damagedMemory(path, reason: error.reason) : .unwritableMemory(path, reason: error.reason)
  }

  static func unwritableMemory(_ path: String, reason: String) -> Diagnostic {
    Diagnostic(
      .unwritableOutput,
      Message(
        dutch: "het linkgeheugen “\(path)” kan niet worden bijgewerkt (\(reason))",
        english: "the memory of links “\(path)” cannot be kept (\(reason))"),
      hint: Message(
        dutch: "Maak ruimte, zorg dat je in die map mag schrijven, of kies met links.database een andere plaats.",
        english: "Make room, see to it that you may write in that folder, or choose another place by links.database."))
  }

  /// One that was sound when it was opened.
  private static func damagedMemory(_ path: String, reason: String) -> Diagnostic {
    Diagnostic(
      .unreadableLinkMemory,
      Message(
        dutch: "het linkgeheugen “\(path)” is beschadigd (\(reason)), en deze keer wordt er niets in bewaard",
        english: "the memory of links “\(path)” is damaged (\(reason)), and nothing of this run is kept in it"),
      hint: Message(
        dutch: "Laat boekbouw links nog eens lopen: dan begint het een nieuw geheugen.",
        english: "Let boekbouw links run once more: it then begins a new one."))
  }

  static func damagedMemory(_ path: String, aside: String, reason: String) -> Diagnostic {
    Diagnostic(
      .unreadableLinkMemory,
      Message(
        dutch:
          "het linkgeheugen “\(path)” is beschadigd (\(reason)); het heet nu “\(aside)”, en er is een nieuw begonnen",
        english: "the memory of links “\(path)” is damaged (\(reason)); it is now “\(aside)”, and a new one was begun"),
      hint: Message(
        dutch: "Heb je een reservekopie, zet die dan terug. Anders hoef je niets te doen.",
        english: "If you have a copy, put it back. Otherwise there is nothing to do."))
  }

  static func foreignMemory(_ path: String) -> Diagnostic {
    Diagnostic(
      .unreadableLinkMemory,
      Message(
        dutch: "“\(path)” is de database van een ander programma; er is niets in veranderd",
        english: "“\(path)” is the database of another program; nothing in it was changed"),
      hint: Message(
        dutch: "Kies met links.database in boekbouw.yaml een andere plaats voor het linkgeheugen.",
        english: "Choose another place for the memory of links by links.database in boekbouw.yaml."))
  }

  static func laterMemory(_ path: String) -> Diagnostic {
    Diagnostic(
      .unreadableLinkMemory,
      Message(
        dutch: "het linkgeheugen “\(path)” is van een nieuwere boekbouw; er is niets in veranderd",
        english: "the memory of links “\(path)” is that of a later boekbouw; nothing in it was changed"),
      hint: Message(
        dutch: "Installeer die nieuwere boekbouw ook hier, of kies met links.database een andere plaats.",
        english: "Install that later boekbouw here as well, or choose another place by links.database."))
  }

  static func unreadableBaseline(_ path: String, because reason: Message?) -> Diagnostic {
    Diagnostic(
      .unreadableBaseline,
      Message(
        dutch: "“\(path)” is geen verslag van boekbouw links", english: "“\(path)” is no report of boekbouw links")
        + Message(dutch: reason.map { ": \($0.dutch)" } ?? "", english: reason.map { ": \($0.english)" } ?? ""),
      hint: Message(
        dutch: "Maak er een met “boekbouw links --report json=\(path)”.",
        english: "Make one by “boekbouw links --report json=\(path)”."))
  }
}
