package import Diagnostics
import LibPOSIX

/// Puts the site on the disk, whole or not at all; an earlier one stays until then.
package func writeSite(_ site: CompanionSite, to folder: String, report: inout Report) throws(Stopped) {
  do {
    try replaceFolder(at: folder, with: site.files.map { FolderEntry(path: $0.path, bytes: $0.bytes) })
  } catch {
    switch error {
    case .file(let error): report.add(.unwritableSite(folder, error))
    case .foreign(let path): report.add(.foreignFile(path, in: folder))
    }
    try report.checkpoint()
  }
}

extension Diagnostic {
  fileprivate static func unwritableSite(_ folder: String, _ error: FileError) -> Diagnostic {
    Diagnostic(
      .unwritableOutput,
      Message(
        dutch: "de site kan niet in “\(folder)” worden gezet (\(error.path): \(error.reason))",
        english: "the site cannot be put into “\(folder)” (\(error.path): \(error.reason))"),
      hint: Message(
        dutch: "Maak ruimte, of kies met -o een map waarin je mag schrijven. Wat er stond, staat er nog.",
        english: "Make room, or choose a folder that you may write in with -o. What was there is there still."))
  }

  fileprivate static func foreignFile(_ path: String, in folder: String) -> Diagnostic {
    Diagnostic(
      .unwritableOutput,
      Message(
        dutch: "in “\(folder)” staat iets wat niet bij de site hoort: \(path)",
        english: "“\(folder)” holds something that is not the site’s: \(path)"),
      hint: Message(
        dutch: "De hele map wordt vervangen, en dan ben je dit kwijt. Zet het ergens anders, of kies met -o een andere "
          + "map.",
        english: "The whole folder is replaced, and this would be gone. Put it elsewhere, or choose another folder "
          + "with -o."))
  }
}
