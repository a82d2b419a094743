package import BookModel
package import Diagnostics
import LibXML
package import XMLReading

/// All files of a manuscript, each read once, and which inclusion leads to which.
package struct ManuscriptFiles: Sendable {
  let location: ManuscriptLocation
  /// The language of a book that does not say.
  let defaultLanguage: LanguageTag?
  /// The main file first, the others in the order in which they were first named.
  package internal(set) var documents: [SourceDocument] = []
  /// For each file: what its inclusions stand for. An inclusion that leads nowhere is absent: it was reported.
  var inclusions: [[XMLTree.NodeID: Included]] = []
  /// Whether every file was found and well-formed; if not, references may seem to dangle.
  var isComplete = true

  enum Included: Sendable {
    case file(Int, fragment: String?)
    case text(String)
    case fallback(XMLTree.NodeID)
  }

  /// The language that the main file says it is in; `und` where nobody says.
  package var language: LanguageTag {
    let stated = documents.first.map { $0.tree.attribute("lang", namespace: xmlNamespace, of: $0.tree.root) }
    return (stated ?? nil).map { LanguageTag($0) } ?? defaultLanguage ?? LanguageTag("und")
  }
}

/// Stage 1, first half: reads the main file and whatever it includes.
///
/// - Parameter language: of a book that does not say.
/// - Throws: `Stopped` where not even the main file can be read.
package func readFiles(
  of manuscript: ManuscriptLocation, language: LanguageTag? = nil, threads: Int, report: inout Report
) throws(Stopped) -> ManuscriptFiles {
  let files = findFiles(of: manuscript, language: language, threads: threads, report: &report)
  guard files.documents.isEmpty else { return files }
  try report.checkpoint()
  throw Stopped(isOutsideCause: false)
}
