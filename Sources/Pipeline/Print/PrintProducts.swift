import Diagnostics
import LibPOSIX
import Typesetting
import Validation

/// Everything that a run of print made, on its way to the disk.
struct PrintProducts {
  let editions: [TypesetEdition]
  let named: String
  /// Empty for none.
  let pagedMedia: [FolderEntry]
  /// The record of the pages, by its path.
  let record: FolderEntry?

  func write(to folder: String, report: inout Report) throws(Stopped) -> PrintSummary {
    let files = editions.map { FolderEntry(path: path(of: $0.edition, in: folder), bytes: $0.pdf) }
    let paged = joinPath(folder, "print")
    do {
      try replaceTogether(
        files + (record.map { [$0] } ?? []), folder: pagedMedia.isEmpty ? nil : (paged, pagedMedia))
    } catch {
      report.add(.notReplaced(error))
      throw Stopped(isOutsideCause: true)
    }
    return PrintSummary(
      files: zip(editions, files).map { edition, file in
        PrintSummary.File(
          path: file.path, edition: edition.edition, bytes: file.bytes.count, pages: edition.pages)
      },
      pagedMedia: pagedMedia.isEmpty ? nil : (paged, pagedMedia.count), record: record?.path)
  }

  private func path(of edition: PrintEdition, in folder: String) -> String {
    switch edition {
    case .screen: joinPath(folder, "\(named).pdf")
    case .press: joinPath(folder, "\(named)-press.pdf")
    }
  }
}

extension Diagnostic {
  fileprivate static func notReplaced(_ error: FolderError) -> Diagnostic {
    switch error {
    case .file(let error):
      Diagnostic(
        .unwritableOutput,
        Message(
          dutch: "“\(error.path)” kan niet worden geschreven (\(error.reason))",
          english: "“\(error.path)” cannot be written (\(error.reason))"),
        hint: Message(
          dutch: "Maak ruimte, of zorg dat je in die map mag schrijven.",
          english: "Make room, or see to it that you may write in that folder."))
    case .foreign(let path):
      Diagnostic(
        .unwritableOutput,
        Message(
          dutch: "“\(path)” is niet van boekbouw, en zou verloren gaan",
          english: "“\(path)” is not boekbouw’s, and would be lost"),
        hint: Message(
          dutch: "Zet dat bestand ergens anders neer, of kies met -o een andere map.",
          english: "Put that file elsewhere, or choose another folder by -o."))
    }
  }
}
