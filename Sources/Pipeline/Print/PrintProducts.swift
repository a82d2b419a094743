import Diagnostics
import LibPOSIX
import Linking
import Packaging
import Typesetting
import Validation
import WordChecking

/// What the files of a run are called.
struct PrintNames {
  let folder: String
  private let slug: String

  init(of linked: LinkedBook, in folder: String) {
    self.folder = folder
    slug = String(Packaging.slug(of: linked.title).prefix(longestName))
  }

  func name(of edition: PrintEdition) -> String {
    switch edition {
    case .screen: "\(slug).pdf"
    case .press: "\(slug)-press.pdf"
    }
  }
}

/// What file systems take of a name is 255 bytes; a reader takes less.
private let longestName = 100

/// Everything that a run of print made, on its way to the disk.
struct PrintProducts {
  let editions: [FinishedEdition]
  let names: PrintNames
  let pagedMedia: [FolderEntry]
  /// What tells of the pages, and its file.
  let record: (made: RecordedEdition, file: FolderEntry)?

  func write(report: inout Report) throws(Stopped) -> PrintSummary {
    let files = editions.map {
      FolderEntry(path: joinPath(names.folder, names.name(of: $0.file.edition)), bytes: $0.file.pdf)
    }
    let paged = joinPath(names.folder, "print")
    do {
      try replaceTogether(files + [record?.file].compactMap(\.self), folder: (paged, pagedMedia))
    } catch {
      report.add(.notReplaced(error))
      throw Stopped(isOutsideCause: true)
    }
    return PrintSummary(
      files: zip(editions, files).map { PrintSummary.File($0, path: $1.path) },
      pagedMedia: (paged, pagedMedia.count), record: record?.made)
  }
}

extension PrintSummary.File {
  fileprivate init(_ finished: FinishedEdition, path: String) {
    self.init(
      path: path, edition: finished.file.edition, bytes: finished.file.pdf.count, pages: finished.comparison.pages,
      words: finished.comparison.printedWords, promise: finished.file.promise)
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
