import LibXML

/// What a browser would make of a finished page. Read from its bytes: nothing is taken from what wrote them.
struct ReadPage: Sendable {
  struct Link: Sendable, Hashable {
    /// From the root of the site, a file; nil for another site.
    let file: String?
    let fragment: String?
    let address: String
    let isExternal: Bool
    /// The copy that a program may open instead.
    var copy: String?
  }

  private(set) var ids: [String: Int] = [:]
  private(set) var links: [Link] = []
  private(set) var pictures: Set<String> = []
  private(set) var canonical: String?
  /// The file that the browser goes on to by itself.
  private(set) var refresh: String?
  /// Where the first link of each item of a list leads that has an id.
  private(set) var entries: [String: String] = [:]
  private(set) var text = ""

  /// - Parameters:
  ///   - path: of the page, from the root of the site.
  ///   - root: the path of that root on its host.
  init?(_ bytes: [UInt8], at path: String, root: String) {
    guard let tree = try? parseXML(bytes).makeTree() else { return nil }
    let base = PageBase(folder: path.split(separator: "/").dropLast().map(String.init), root: root)
    var entry: String?
    for node in tree.allNodes where tree.kind(of: node) == .element {
      let id = tree.attribute("id", of: node)
      if let id { ids[id, default: 0] += 1 }
      switch tree.name(of: node).local {
      case "li": entry = id
      case "a":
        var link = base.link(to: tree.attribute("href", of: node) ?? "", relation: tree.attribute("rel", of: node))
        link.copy = tree.attribute("data-versionurl", of: node)
        if let id = entry, let file = link.file { entries[id] = file }
        entry = nil
        links.append(link)
      case "img":
        pictures.formUnion(tree.attribute("src", of: node).flatMap { base.link(to: $0).file }.map { [$0] } ?? [])
      case "link": readLink(node, in: tree)
      case "meta": readRefresh(node, in: tree, from: base)
      case "main": text = tree.textContent(of: node)
      default: break
      }
    }
  }

  private mutating func readLink(_ node: XMLTree.NodeID, in tree: XMLTree) {
    if tree.attribute("rel", of: node) == "canonical" { canonical = tree.attribute("href", of: node) }
  }

  private mutating func readRefresh(_ node: XMLTree.NodeID, in tree: XMLTree, from base: PageBase) {
    let words = "0; url="
    guard tree.attribute("http-equiv", of: node) == "refresh", let content = tree.attribute("content", of: node),
      content.hasPrefix(words)
    else { return }
    refresh = base.link(to: String(content.dropFirst(words.count))).file
  }

  /// The addresses of other sites that it links to, in their order.
  var external: [String] { links.filter(\.isExternal).map(\.address) }

  func leads(to file: String) -> Bool { links.contains { $0.file == file } }
}

/// Where a page stands, for links that begin there.
private struct PageBase {
  let folder: [String]
  let root: String

  func link(to address: String, relation: String? = nil) -> ReadPage.Link {
    let isExternal = relation == "external"
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = parts.count > 1 ? String(parts[1]) : nil
    guard let way = parts.first, !isExternal, !way.contains("://") else {
      return ReadPage.Link(file: nil, fragment: fragment, address: address, isExternal: isExternal)
    }
    return ReadPage.Link(file: file(at: way), fragment: fragment, address: address, isExternal: false)
  }

  private func file(at way: Substring) -> String {
    var names = folder
    var way = Substring(decodedPath(String(way)))
    if way.hasPrefix("/") {
      guard way.hasPrefix(root) else { return String(way) }
      names = []
      way = way.dropFirst(root.count)
    } else if way.isEmpty {
      return (names + ["index.html"]).joined(separator: "/")
    }
    for name in way.split(separator: "/") {
      switch name {
      case ".": break
      case "..": if names.popLast() == nil { names.append("..") }
      default: names.append(String(name))
      }
    }
    let isFolder = way.isEmpty || way.hasSuffix("/") || way.hasSuffix(".")
    return (isFolder ? names + ["index.html"] : names).joined(separator: "/")
  }
}
