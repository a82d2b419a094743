import Diagnostics
import LibXML
import XMLReading

/// An `xi:include` of the manuscript (XInclude 1.1 §3.1).
struct Inclusion {
  enum Content { case xml, text }
  let node: XMLTree.NodeID
  let href: String
  let content: Content
  /// An element to take instead of the whole file (`xpointer="id"`).
  let fragment: String?
  /// `xi:fallback`: what to take where the file is missing.
  let fallback: XMLTree.NodeID?

  /// Every inclusion of a document, in document order; malformed ones are reported.
  ///
  /// - Returns: also whether there are others, that were meant as inclusions.
  static func all(in source: SourceDocument, report: inout Report) -> (found: [Inclusion], areAll: Bool) {
    let tree = source.tree
    guard tree.names.contains(where: { $0.local == "include" }) else { return ([], true) }
    var found: [Inclusion] = []
    var areAll = true
    for node in tree.allNodes where tree.kind(of: node) == .element && tree.name(of: node).local == "include" {
      if tree.name(of: node).namespace == xincludeNamespace, let inclusion = make(node, in: source, report: &report) {
        found.append(inclusion)
      } else {
        areAll = false
      }
    }
    return (found, areAll)
  }

  private static func make(
    _ node: XMLTree.NodeID, in source: SourceDocument, report: inout Report
  ) -> Inclusion? {
    let tree = source.tree
    let place = source.range(of: node)
    guard let href = tree.attribute("href", of: node), !href.isEmpty else {
      // The grammar finds an attribute of another name, and says how ours is called.
      if !hasAttribute(like: ["href", "src", "file", "url"], node, in: tree) {
        report.add(.includeWithoutFile(at: place))
      }
      return nil
    }
    let parse = tree.attribute("parse", of: node) ?? "xml"
    guard parse == "xml" || parse == "text", !href.contains("://"), !href.contains("#") else {
      report.add(.unsupportedInclude(href, at: place))
      return nil
    }
    let fragment = tree.attribute("xpointer", of: node)
    if let fragment, fragment.contains("(") {
      report.add(.unsupportedInclude("xpointer=\"\(fragment)\"", at: place))
      return nil
    }
    let fallback = tree.children(of: node).first {
      tree.kind(of: $0) == .element && tree.name(of: $0).local == "fallback"
    }
    return Inclusion(
      node: node, href: unescaped(href), content: parse == "xml" ? .xml : .text, fragment: fragment,
      fallback: fallback)
  }

  /// Undoes the percent encoding of an `href` (RFC 3986 §2.1); a path in the file system has none.
  private static func unescaped(_ href: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(href.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"),
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16),
        rest.count >= 2
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Diagnostic {
  fileprivate static func includeWithoutFile(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .unsupportedInclude,
      Message(
        dutch: "bij deze <xi:include> staat geen bestand", english: "this <xi:include> names no file"),
      hint: Message(
        dutch: "Schrijf bijvoorbeeld <xi:include href=\"hoofdstuk1.xml\"/>.",
        english: "Write <xi:include href=\"chapter1.xml\"/>."),
      at: place)
  }

  fileprivate static func unsupportedInclude(_ what: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .unsupportedInclude,
      Message(
        dutch: "<xi:include> kan dit niet invoegen: \(what)",
        english: "<xi:include> cannot include this here: \(what)"),
      hint: Message(
        dutch:
          "Voeg een XML-bestand in dat naast het manuscript staat, heel of met xpointer=\"een-id\".",
        english:
          "Include an XML file that lies beside the manuscript, whole or with xpointer=\"an-id\"."),
      at: place)
  }
}
