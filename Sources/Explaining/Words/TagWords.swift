import Diagnostics
import LibXML
import XMLReading

/// Tags and lines, as hints name them.
extension Wording {
  func end(_ node: Node) -> String { tag(node).replacing("<", with: "</") }

  func end(_ element: ElementID) -> String { tag(element).replacing("<", with: "</") }

  func hasEndTag(_ node: Node) -> Bool {
    let bytes = source.file.text[tree.extent(of: node)]
    return bytes.lastIndex(of: UInt8(ascii: "<")).map { bytes[$0...].starts(with: "</".utf8) } ?? false
  }

  func endLine(of node: Node) -> Int {
    source.file.position(at: tree.extent(of: node).upperBound).line
  }

  /// Where an element ends: behind its start tag would be inside it.
  func close(_ node: Node) -> Message {
    let name = hasEndTag(node) ? end(node) : tag(node)
    return Message(
      dutch: "\(name) van regel \(endLine(of: node))", english: "\(name) of line \(endLine(of: node))")
  }

  /// An element as a thing to be moved, from its first line to its last.
  func whole(_ node: Node) -> Message {
    let (first, last) = (line(of: node), endLine(of: node))
    guard last > first else { return Message(dutch: tag(node), english: tag(node)) }
    return Message(
      dutch: "\(tag(node)) van regel \(first) tot en met \(last)",
      english: "\(tag(node)) of lines \(first) to \(last)")
  }

  /// How an element looks around what it holds; an empty one has no end.
  func sketch(_ node: Node) -> String {
    if hasEndTag(node) { return "\(tag(node))…\(end(node))" }
    return tree.hasAttributes(node) ? "\(tag(node).dropLast()) …/>" : "\(tag(node).dropLast())/>"
  }

  /// `regel 239, 240 en 242`.
  func lines(of nodes: [Node]) -> Message {
    var seen: Set<Int> = []
    let all = nodes.map { line(of: $0) }.filter { seen.insert($0).inserted }.map(String.init)
    let shown = all.count > 8 ? Array(all.prefix(7)) + ["…"] : all
    let word = shown.count == 1 ? "line" : "lines"
    return Message(
      dutch: "regel \(joined(shown, "en"))", english: "\(word) \(joined(shown, "and"))")
  }
}
