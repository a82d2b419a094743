package import Diagnostics
import Validation
package import WordChecking

/// Holds the words of a manuscript against those of an EPUB; no other check is made, so that any well-formed manuscript
/// will do, and the answer is about words alone.
///
/// - Parameter manuscript: a folder with `boek.xml`, or an XML file.
package func checkWords(
  of manuscript: String, in epub: String, report: inout Report
) throws(Stopped) -> WordComparison {
  let location = try ManuscriptLocation.locate(manuscript, report: &report)
  return try compareWords(of: location.mainFile, with: epub, report: &report)
}
