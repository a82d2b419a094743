import Diagnostics
import Explaining
import LibXML
import XMLReading

/// A grammar as libxml2 and as the explainer know it. Tests run in the root folder of the package.
struct Examiner: Sendable {
  static let book = Examiner("manuscript/schema/boek.rng")
  static let catalogue = Examiner("manuscript/schema/boekonline.rng")

  let schema: RelaxNGSchema?
  let explain: Explainer

  init(_ path: String) {
    schema = try? RelaxNGSchema(contentsOf: path)
    explain = explainer(forGrammarAt: path)
  }

  func isValid(_ document: SourceDocument) -> Bool {
    guard let schema else { return false }
    return validate(document.document, against: schema).isEmpty
  }
}

/// Text as a document, without a file.
func document(_ text: String, named name: String = "in.xml") throws -> SourceDocument {
  try readXML(SourceFile(path: name, text: Array(text.utf8)), at: name)
}

/// A chapter around some content, which begins on line 2.
func chapter(_ content: String) throws -> SourceDocument {
  try document(
    """
    <chapter xmlns="http://docbook.org/ns/docbook" xmlns:xlink="http://www.w3.org/1999/xlink"><title>T</title>
    \(content)
    </chapter>
    """)
}
