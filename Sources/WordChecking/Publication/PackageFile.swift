import Diagnostics
import LibXML
import LibZip
import XMLReading

/// A page of an EPUB in the order of reading.
struct SpineItem: Hashable {
  /// Path in the archive.
  let path: String
  let isNavigation: Bool
}

/// What the package document of an EPUB says (EPUB 3.3 §5), as far as reading its words takes.
struct PackageFile {
  let path: String
  let spine: [SpineItem]
  /// Whether the book is one of ours, in which generated text is marked.
  let isOurs: Bool
}

/// Why an EPUB gives no words.
enum EPUBProblem: Error {
  case notFound(String)
  case damaged(String, reason: String)
  case tooLarge(String)

  init(_ error: ZipError, _ name: String) {
    switch error {
    case .tooLarge(let name): self = .tooLarge(name)
    case .library(_, let reason): self = .damaged(name, reason: reason)
    case .duplicateName(let name), .unusableName(let name): self = .damaged(name, reason: "\(error)")
    }
  }
}

extension ArchiveReader {
  func file(_ name: String) throws(EPUBProblem) -> [UInt8] {
    let bytes: [UInt8]?
    do {
      bytes = try content(of: name)
    } catch {
      throw EPUBProblem(error, name)
    }
    guard let bytes else { throw .notFound(name) }
    return bytes
  }

  /// An XML file of the EPUB; one that is not well-formed is read as far as it can be.
  func document(_ name: String, of epub: String) throws(EPUBProblem) -> SourceDocument {
    let bytes = try file(name)
    let text: [UInt8]
    do {
      text = try utf8Source(of: bytes)
    } catch {
      throw .damaged(name, reason: error.encoding)
    }
    do {
      return try readXML(SourceFile(path: "\(epub)/\(name)", text: text), at: name)
    } catch {
      throw .damaged(name, reason: error.diagnostics.first?.message.english ?? "XML")
    }
  }
}

/// Finds and reads the package document.
func readPackage(of archive: ArchiveReader, _ epub: String) throws(EPUBProblem) -> PackageFile {
  let container = try archive.document("META-INF/container.xml", of: epub).tree
  let path = container.elements(named: "rootfile").lazy.compactMap { container.attribute("full-path", of: $0) }.first
  guard let path else { throw .notFound("rootfile") }
  let tree = try archive.document(path, of: epub).tree
  var items: [String: SpineItem] = [:]
  for item in tree.elements(named: "item") {
    guard let id = tree.attribute("id", of: item), let href = tree.attribute("href", of: item) else { continue }
    guard isPage(tree.attribute("media-type", of: item) ?? "") else { continue }
    let properties = (tree.attribute("properties", of: item) ?? "").split(separator: " ")
    items[id] = SpineItem(path: resolve(href, from: path), isNavigation: properties.contains("nav"))
  }
  let spine = tree.elements(named: "itemref").compactMap { tree.attribute("idref", of: $0).flatMap { items[$0] } }
  let isOurs = tree.elements(named: "meta").contains {
    tree.attribute("name", of: $0) == "generator" && (tree.attribute("content", of: $0) ?? "").hasPrefix("boekbouw")
  }
  return PackageFile(path: path, spine: spine, isOurs: isOurs)
}

private func isPage(_ mediaType: String) -> Bool {
  mediaType.hasSuffix("xhtml+xml") || mediaType == "text/html" || mediaType.hasSuffix("x-dtbook+xml")
}

/// A path in the archive, from an address in the file at `base` (RFC 3986 §5.2.4).
private func resolve(_ href: String, from base: String) -> String {
  var parts = base.split(separator: "/").dropLast().map(String.init)
  for part in unescaped(String(href.prefix { $0 != "#" })).split(separator: "/") where part != "." {
    if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
  }
  return parts.joined(separator: "/")
}

extension XMLTree {
  fileprivate func elements(named local: String) -> [NodeID] {
    allNodes.filter { kind(of: $0) == .element && name(of: $0).local == local }
  }
}
