package import Diagnostics
import LibPOSIX
import LibXML

/// What is to be said of a file that was written for DocBook 4 or an earlier one; nil for any other file.
///
/// It is one thing to mend, by a style sheet, however many entities, elements and attributes are other in it.
package func earlierDocBook(at path: String) -> Diagnostic? {
  // Comments before the root may be long.
  guard let start = try? readStart(of: path, count: 65_536), DocumentHead(startingWith: start)?.root.isDocBook != true,
    let claim = EarlierClaim(startingWith: start), let bytes = try? readFile(path)
  else { return nil }
  let file = SourceFile(path: path, text: (try? utf8Source(of: bytes)) ?? bytes)
  let mark = Array(claim.mark.utf8)
  let offset = file.text.indices.first { file.text[$0] == mark[0] && file.text[$0...].starts(with: mark) } ?? 0
  return .earlierDocBook(
    claim.version, at: SourceRange(file, bytes: offset..<min(offset + mark.count, file.text.count)))
}

/// By what a file shows that it is for an earlier DocBook than 5: its document type, even where it is one of SGML; or
/// names without a namespace that DocBook had only then.
private struct EarlierClaim {
  /// Such as `4.5`; empty where it does not say.
  let version: String
  /// The text that shows it.
  let mark: String

  init?(startingWith start: [UInt8]) {
    let text = String(decoding: start, as: UTF8.self).replacing(/<!--(?s:.*?)-->/, with: "")
    let type = text.firstMatch(of: /<!DOCTYPE\s[^>\[]*/)
    let body = text[(type?.range.upperBound ?? text.startIndex)...]
    let behind = body.first == "[" ? body.firstMatch(of: /\]\s*>/).map { body[$0.range.upperBound...] } ?? body : body
    guard let root = behind.firstMatch(of: /<([A-Za-z][\w.:\-]*)([^>]*)>/), !root.2.contains("xmlns=") else {
      return nil
    }
    if let type, let version = earlierVersion(in: type.output) {
      self.version = version
      mark = String(type.output)
    } else {
      guard earlierRoots.contains(String(root.1)), !root.2.contains("version=") else { return nil }
      let isLater = ["xml:id", "<info>", "xlink:href", "docbook.org/ns/"].contains { text.contains($0) }
      guard !isLater, earlierNames.contains(where: { text.contains($0) }) else { return nil }
      version = ""
      mark = String(root.0)
    }
  }
}

private func earlierVersion(in type: Substring) -> String? {
  if let match = type.firstMatch(of: /DocBook(?: XML)? V([34][0-9.]*)|docbook\/xml\/([34][0-9.]*)\//) {
    return String(match.1 ?? match.2 ?? "")
  }
  return type.contains("Simplified DocBook") ? "" : nil
}

private let earlierRoots: Set<String> = [
  "set", "book", "article", "part", "reference", "preface", "chapter", "appendix", "refentry", "glossary",
  "bibliography", "colophon", "dedication", "sect1",
]

private let earlierNames = [
  "<setinfo", "<bookinfo", "<articleinfo", "<partinfo", "<prefaceinfo", "<chapterinfo", "<appendixinfo", "<sectioninfo",
  "<sect1info", "<ulink ", "<sgmltag", "<graphic ", "<inlinegraphic ",
]

extension Diagnostic {
  fileprivate static func earlierDocBook(_ version: String, at place: SourceRange) -> Diagnostic {
    let name = version.isEmpty ? "DocBook 4" : "DocBook \(version)"
    let path = place.file.path
    let style = "/usr/share/xml/docbook/stylesheet/docbook5/db4-upgrade.xsl"
    let command = "xsltproc --nonet \(style) \(path) > \(upgraded(path))"
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
          + "Stap voor stap: boekbouw explain docbook-verouderd.",
        english: "Convert it by: \(command) (on Debian, of the packages xsltproc, docbook5-xml and docbook-xml). "
          + "Step by step: boekbouw explain docbook-verouderd."),
      at: place)
  }
}

/// `boek-5.xml` of `boek.xml`.
private func upgraded(_ path: String) -> String {
  path.hasSuffix(".xml") ? String(path.dropLast(4)) + "-5.xml" : path + "-5.xml"
}
