import Diagnostics
import LibXML
import XMLReading

/// An `xi:include` of the manuscript (XInclude 1.1 §3.1).
///
/// `accept` and `accept-language` are for servers, which are never asked.
struct Inclusion {
  enum Content { case xml, text }
  let node: XMLTree.NodeID
  /// As the author wrote it; empty for the file itself.
  let href: String
  /// The path of the file.
  let path: String
  let content: Content
  /// Which part to take of it: `xpointer` or `fragid`.
  let fragment: String?
  /// Of a text.
  let encoding: String?
  /// `xi:fallback`: what to take where the file is missing.
  let fallback: XMLTree.NodeID?
  /// The fallback that it stands in: then it counts only where that is taken.
  let enclosing: XMLTree.NodeID?

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
    let href = tree.attribute("href", of: node)
    guard let content = content(of: tree.attribute("parse", of: node) ?? "xml") else {
      report.add(.unsupportedInclude("parse=\"\(tree.attribute("parse", of: node) ?? "")\"", at: place))
      return nil
    }
    let pointer = content == .xml ? tree.attribute("xpointer", of: node) : nil
    let fragment = pointer ?? tree.attribute("fragid", of: node)
    guard let href, !href.isEmpty || fragment != nil && content == .xml else {
      if href == nil, fragment != nil, content == .xml {
        return Inclusion(node, "", path: source.path, content, fragment, in: tree)
      }
      // The grammar finds an attribute of another name, and says how ours is called.
      if href != nil || !hasAttribute(like: ["href", "src", "file", "url"], node, in: tree) {
        report.add(.includeWithoutFile(at: place))
      }
      return nil
    }
    guard !href.contains("#") else {
      report.add(.includeWithHash(href, at: place))
      return nil
    }
    switch source.resource(at: href, in: node) {
    case .file(let path): return Inclusion(node, href, path: path, content, fragment, in: tree)
    case .remote(let address):
      report.add(href == address ? .unsupportedInclude(href, at: place) : .remoteBase(address, at: place))
      return nil
    }
  }

  private init(
    _ node: XMLTree.NodeID, _ href: String, path: String, _ content: Content, _ fragment: String?, in tree: XMLTree
  ) {
    self.node = node
    self.href = href
    self.path = path
    self.content = content
    self.fragment = fragment
    encoding = tree.attribute("encoding", of: node)
    fallback = tree.children(of: node).first { tree.isFallback($0) }
    enclosing = tree.nearestFallback(around: node)
  }

  /// `xml`, `text`, or a media type (XInclude 1.1 §3.1).
  private static func content(of parse: String) -> Content? {
    let type = parse.prefix { $0 != ";" }
    switch type {
    case "xml", "text/xml", "application/xml": return .xml
    case "text": return .text
    default: return type.hasSuffix("+xml") ? .xml : type.hasPrefix("text/") ? .text : nil
    }
  }
}

extension XMLTree {
  fileprivate func isFallback(_ node: NodeID) -> Bool {
    kind(of: node) == .element && name(of: node).local == "fallback" && name(of: node).namespace == xincludeNamespace
  }

  fileprivate func nearestFallback(around node: NodeID) -> NodeID? {
    var place = parent(of: node)
    while let current = place, !isFallback(current) { place = parent(of: current) }
    return place
  }
}
