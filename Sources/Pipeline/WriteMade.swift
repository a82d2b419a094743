import Diagnostics
import LibPOSIX
import Validation

/// Puts what a run made in the place of what was there, whole or not at all; makes the folders that it needs.
func write(_ bytes: [UInt8], to path: String, report: inout Report) throws(Stopped) {
  do {
    try makeFolders(at: parentFolder(of: path))
    try replaceFile(at: path, with: bytes)
  } catch {
    report.add(.unwritable(path, reason: error.reason))
    throw Stopped(isOutsideCause: true)
  }
}

extension Diagnostic {
  fileprivate static func unwritable(_ path: String, reason: String) -> Diagnostic {
    Diagnostic(
      .unwritableOutput,
      Message(
        dutch: "“\(path)” kan niet worden geschreven (\(reason))",
        english: "“\(path)” cannot be written (\(reason))"),
      hint: Message(
        dutch: "Maak ruimte, of zorg dat je in die map mag schrijven.",
        english: "Make room, or see to it that you may write in that folder."))
  }
}
