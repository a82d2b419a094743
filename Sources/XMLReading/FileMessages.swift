package import Diagnostics
package import LibPOSIX

extension Diagnostic {
  /// A file that the system does not let us read.
  package static func unreadableFile(
    _ name: String, _ error: FileError, at place: SourceRange? = nil
  ) -> Diagnostic {
    if error.isFolder { return folderForFile(name, at: place) }
    let code: Code = error.isMissing ? .missingFile : .unreadableFile
    let message =
      error.isMissing
      ? Message(dutch: "het bestand “\(name)” bestaat niet", english: "there is no file “\(name)”")
      : Message(
        dutch: "het bestand “\(name)” is niet te lezen (\(error.reason))",
        english: "the file “\(name)” cannot be read (\(error.reason))")
    let hint = Message(
      dutch:
        "Kijk of de naam klopt, let ook op hoofdletters, en of je het bestand mag lezen.",
      english: "Check the name, capitals included, and whether you may read the file.")
    return Diagnostic(code, message, hint: hint, at: place)
  }

  private static func folderForFile(_ name: String, at place: SourceRange?) -> Diagnostic {
    Diagnostic(
      .unreadableFile,
      Message(dutch: "“\(name)” is een map en geen bestand", english: "“\(name)” is a folder and no file"),
      hint: Message(dutch: "Noem een bestand in die map.", english: "Name a file in that folder."), at: place)
  }

  static func emptyFile(_ file: SourceFile) -> Diagnostic {
    Diagnostic(
      .notWellFormed, Message(dutch: "het bestand is geen XML", english: "the file is no XML"),
      at: SourceRange(file, bytes: 0..<0))
  }
}
