package import Diagnostics
import LibPOSIX
import LibXML

/// What is to be said of a file that was written for DocBook 4 or an earlier one; nil for any other file.
///
/// It is one thing to mend, by a style sheet, however many entities, elements and attributes are other in it.
package func earlierDocBook(at path: String) -> Diagnostic? {
  guard let version = SchemaClaim(of: path)?.earlierDocBook, let bytes = try? readFile(path) else { return nil }
  let file = SourceFile(path: path, text: (try? utf8Source(of: bytes)) ?? bytes)
  return .earlierDocBook(version, at: placeOfClaim(in: file))
}

/// Its `DOCTYPE`, or the start tag of its first element.
private func placeOfClaim(in file: SourceFile) -> SourceRange {
  let text = String(decoding: file.text.prefix(65_536), as: UTF8.self)
  let claim = text.firstMatch(of: /<!DOCTYPE[^>\[]*|<[A-Za-z][^>]*>/)
  guard let range = claim?.range else { return SourceRange(file, bytes: 0..<0) }
  let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
  return SourceRange(file, bytes: start..<start + text[range].utf8.count)
}

extension Diagnostic {
  fileprivate static func earlierDocBook(_ version: String, at place: SourceRange) -> Diagnostic {
    let name = version.isEmpty ? "DocBook 4" : "DocBook \(version)"
    let path = place.file.path
    let command = "xsltproc --nonet /usr/share/xml/docbook/stylesheet/docbook5/db4-upgrade.xsl \(path) > \(upgraded(path))"
    return Diagnostic(
      .docBook4,
      Message(
        dutch: version.isEmpty
          ? "zo te zien is dit \(name): het heeft geen namespace, en Boekbouw leest DocBook 5"
          : "dit is \(name), en Boekbouw leest DocBook 5",
        english: version.isEmpty
          ? "this seems to be \(name): it has no namespace, and boekbouw reads DocBook 5"
          : "this is \(name), and boekbouw reads DocBook 5"),
      hint: Message(
        dutch: "Zet het om met: \(command) (op Debian uit de pakketten xsltproc, docbook5-xml en docbook-xml). "
          + "Stap voor stap: boekbouw explain docbook-4.",
        english: "Convert it by: \(command) (on Debian, of the packages xsltproc, docbook5-xml and docbook-xml). "
          + "Step by step: boekbouw explain docbook-4."),
      at: place)
  }
}

/// `boek-5.xml` of `boek.xml`.
private func upgraded(_ path: String) -> String {
  path.hasSuffix(".xml") ? String(path.dropLast(4)) + "-5.xml" : path + "-5.xml"
}
