import Diagnostics
import LibPOSIX

extension Diagnostic {
  static func unreadableEPUB(_ epub: String, _ error: FileError) -> Diagnostic {
    let message =
      error.isMissing
      ? Message(dutch: "het e-boek “\(epub)” bestaat niet", english: "there is no e-book “\(epub)”")
      : Message(
        dutch: "het e-boek “\(epub)” is niet te lezen (\(error.reason))",
        english: "the e-book “\(epub)” cannot be read (\(error.reason))")
    return Diagnostic(
      .unreadableEPUB, message,
      hint: Message(dutch: "Noem achter --words een EPUB-bestand.", english: "Give an EPUB file behind --words."))
  }

  static func unreadableEPUB(_ epub: String, _ problem: EPUBProblem) -> Diagnostic {
    let reason =
      switch problem {
      case .notFound(let name): Message(dutch: "“\(name)” ontbreekt erin", english: "it has no “\(name)”")
      case .damaged(let name, let reason):
        Message(
          dutch: "“\(name)” erin is beschadigd (\(reason))", english: "“\(name)” in it is damaged: \(reason)")
      case .tooLarge(let name):
        Message(
          dutch: "“\(name)” erin wordt uitgepakt veel te groot", english: "“\(name)” in it is far too large unpacked")
      }
    return Diagnostic(
      .unreadableEPUB,
      Message(dutch: "“\(epub)” is geen leesbare EPUB: ", english: "“\(epub)” is no readable EPUB: ") + reason,
      hint: Message(
        dutch: "Maak het e-boek opnieuw, of kijk met EPUBCheck wat eraan mankeert.",
        english: "Make the e-book anew, or see by EPUBCheck what is wrong with it."))
  }

  static func noArchive(_ epub: String, reason: String) -> Diagnostic {
    Diagnostic(
      .unreadableEPUB,
      Message(dutch: "“\(epub)” is geen EPUB (\(reason))", english: "“\(epub)” is no EPUB: \(reason)"),
      hint: Message(dutch: "Noem achter --words een EPUB-bestand.", english: "Give an EPUB file behind --words."))
  }

  static func noWords(inManuscript path: String) -> Diagnostic {
    Diagnostic(
      .noWords,
      Message(
        dutch: "in “\(path)” staat geen enkel woord om op te zoeken",
        english: "“\(path)” has not a single word to look for"),
      hint: Message(
        dutch: "Noem achter het e-boek de map of het bestand van het manuscript.",
        english: "Name the folder or the file of the manuscript behind the e-book."))
  }

  static func noWords(inEPUB epub: String) -> Diagnostic {
    Diagnostic(
      .noWords,
      Message(
        dutch: "het e-boek “\(epub)” heeft geen bladzijden om in te zoeken (lege <spine>)",
        english: "the e-book “\(epub)” has no pages to look in (empty <spine>)"))
  }
}
