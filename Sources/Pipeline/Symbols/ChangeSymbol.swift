package import Diagnostics
import Explaining
import LibPOSIX
import Mending
package import OnlineSymbols
import Validation

/// Changes one symbol in the catalogue of a book, and nothing else in it.
///
/// - Parameters:
///   - plan: says which book; nothing of it but its catalogue is read.
///   - show: given a unified diff instead of the file changed; nil to change it.
/// - Returns: the path of the catalogue, and whether there was anything to change.
package func changeSymbol(
  _ edit: CatalogueEdit, of plan: Plan, report: inout Report, show: (([UInt8]) -> Void)? = nil
) throws(Stopped) -> (path: String, isChanged: Bool) {
  let manuscript = try ManuscriptLocation.locate(plan.manuscript, report: &report)
  return try alone(inFolder: manuscript.folder) { () throws(Stopped) in
    try change(edit, CatalogueSource(of: manuscript, plan.installation), &report, show)
  }
}

private func change(
  _ edit: CatalogueEdit, _ source: CatalogueSource, _ report: inout Report, _ show: (([UInt8]) -> Void)?
) throws(Stopped) -> (path: String, isChanged: Bool) {
  let (file, fix) = try editCatalogue(source, by: edit, report: &report)
  guard !fix.edits.isEmpty else { return (source.path, false) }
  guard let mended = mendFile(file, by: fix, report: &report) else { throw Stopped(isOutsideCause: true) }
  if let show {
    show(mended.unifiedDiff)
  } else if !write(mended, report: &report) {
    throw Stopped(isOutsideCause: true)
  }
  return (source.path, true)
}
