import BookModel
import Diagnostics
import LibXML
import XMLReading

/// Puts elements and attributes into the text of a catalogue, in the way in which its author writes them.
struct CatalogueWriting {
  let document: SourceDocument

  var tree: XMLTree { document.tree }
  private var text: [UInt8] { document.file.text }

  func symbol(_ key: SymbolKey) -> XMLTree.NodeID? {
    children("symbol", of: tree.root).first { tree.attribute("key", of: $0) == key.name }
  }

  /// Whether an element and all in it stand in this file as they are read: what comes out of an entity cannot be changed
  /// where it is used.
  func isWritten(_ node: XMLTree.NodeID) -> Bool {
    guard tree.kind(of: node) == .element else { return true }
    let tag = tree.startTag(of: node)
    let name = text[tag].dropFirst().prefix { !isSpace($0) && !"/>".utf8.contains($0) }
    let local = name.split(separator: UInt8(ascii: ":")).last ?? []
    return text[tag].first == UInt8(ascii: "<") && local.elementsEqual(tree.name(of: node).local.utf8)
      && tree.children(of: node).allSatisfy { isWritten($0) }
  }

  /// What stands before the names of the file's elements, such as `o:`.
  var prefix: String {
    let name = text[tree.startTag(of: tree.root)].dropFirst().prefix { !isSpace($0) && !"/>".utf8.contains($0) }
    guard let colon = name.lastIndex(of: UInt8(ascii: ":")) else { return "" }
    return String(decoding: name[...colon], as: UTF8.self)
  }

  // MARK: What is done

  func adding(_ symbol: NewSymbol, number: SymbolNumber) -> Fix.Edit {
    let indent = children("symbol", of: tree.root).last.map { self.indent(of: $0) } ?? lineBreak + "  "
    var parts = [element("title", text: symbol.title)]
    if let description = symbol.description { parts.append(element("description", text: description)) }
    if let target = symbol.target { parts.append(element("target", [("href", target)])) }
    let open = startTag(
      "symbol",
      [
        ("key", symbol.key.name), ("number", number.digits), ("kind", symbol.kind.rawValue),
        ("since", symbol.since.map { "\($0)" }),
      ])
    let written =
      open + parts.map { indent + (indent.isEmpty ? "" : "  ") + $0 }.joined() + indent
      + "</\(prefix)symbol>"
    return append(indent + written, to: tree.root, closing: lineBreak)
  }

  func changing(_ symbol: XMLTree.NodeID, by edit: CatalogueEdit) -> [Fix.Edit] {
    switch edit {
    case .add, .number: []
    case .record(let notes):
      notes.first { tree.attribute("key", of: symbol) == $0.key.name }.map { record($0, in: symbol) } ?? []
    case .retarget(_, let address, _) where leads(symbol, to: address): []
    case .retarget(_, let address, let day):
      put("target", [("href", address), ("since", day.text)], into: symbol)
        + removeAttribute("checked", of: "target", in: symbol)
        + remove(["accepted", "archive", "moved", "retired"], from: symbol)
    case .move(_, let key, let day):
      replaceState(by: element("moved", [("to", key.name), ("date", day.text)]), of: symbol)
    case .retire(_, let words, let instead, let day):
      replaceState(
        by: element("retired", [("instead", instead?.name), ("date", day.text)], text: words), of: symbol)
    case .accept(_, let name, let day):
      // The fingerprint was of the page that somebody else saw.
      remove(["accepted"], from: symbol)
        + [append(newLine(in: symbol) + element("accepted", [("by", name), ("date", day.text)]), to: symbol)]
    }
  }

  /// Whether that is where it leads already.
  private func leads(_ symbol: XMLTree.NodeID, to address: String) -> Bool {
    let target = children("target", of: symbol).first
    return target.map { tree.attribute("href", of: $0) == address } ?? false
      && ["moved", "retired"].allSatisfy { children($0, of: symbol).isEmpty }
  }

  private func replaceState(by state: String, of symbol: XMLTree.NodeID) -> [Fix.Edit] {
    remove(["moved", "retired"], from: symbol) + [append(newLine(in: symbol) + state, to: symbol)]
  }

  /// Sets the attributes of the only element of that name, which comes in where there is none.
  private func put(
    _ name: StaticString, _ attributes: [(StaticString, String)], into symbol: XMLTree.NodeID
  ) -> [Fix.Edit] {
    guard let node = children("\(name)", of: symbol).first else {
      return [append(newLine(in: symbol) + element(name, attributes.map { ($0, $1) }), to: symbol)]
    }
    return attributes.map { set($0, to: $1, of: node) }
  }

  // MARK: Bytes

  func set(_ name: StaticString, to value: String, of node: XMLTree.NodeID) -> Fix.Edit {
    let written = attribute(name, value)
    if let place = document.range(ofAttribute: "\(name)", of: node) { return Fix.Edit(place, replacement: written) }
    return Fix.Edit(range(contentStart(of: node).before..<contentStart(of: node).before), replacement: " " + written)
  }

  /// - Parameter closing: what stands before the end tag where the element had nothing in it.
  func append(_ written: String, to node: XMLTree.NodeID, closing: String? = nil) -> Fix.Edit {
    let tag = tree.startTag(of: node)
    guard tree.extent(of: node) != tag else {
      let start = contentStart(of: node)
      let name = prefix + tree.name(of: node).local
      let end = closing ?? indent(of: node)
      return Fix.Edit(range(start.before..<tag.upperBound), replacement: ">\(written)\(end)</\(name)>")
    }
    if let last = tree.children(of: node).filter({ tree.kind(of: $0) == .element }).last {
      let end = tree.extent(of: last).upperBound
      return Fix.Edit(range(end..<end), replacement: written)
    }
    return Fix.Edit(range(tag.upperBound..<tag.upperBound), replacement: written)
  }

  /// With the white space before them.
  private func remove(_ names: [String], from symbol: XMLTree.NodeID) -> [Fix.Edit] {
    names.flatMap { children($0, of: symbol) }.map { node in
      let extent = tree.extent(of: node)
      return Fix.Edit(range(startOfSpace(before: extent.lowerBound)..<extent.upperBound), replacement: "")
    }
  }

  private func removeAttribute(_ name: String, of element: String, in symbol: XMLTree.NodeID) -> [Fix.Edit] {
    children(element, of: symbol).compactMap { document.range(ofAttribute: name, of: $0) }.map { place in
      Fix.Edit(range(startOfSpace(before: place.bytes.lowerBound)..<place.bytes.upperBound), replacement: "")
    }
  }

  private func startOfSpace(before end: Int) -> Int { text[..<end].lastIndex { !isSpace($0) }.map { $0 + 1 } ?? end }

  /// Where a start tag ends: before its `>` or `/>`.
  private func contentStart(of node: XMLTree.NodeID) -> (before: Int, isEmpty: Bool) {
    var end = tree.startTag(of: node).upperBound - 1
    let isEmpty = text[end - 1] == UInt8(ascii: "/")
    if isEmpty { end -= 1 }
    while isSpace(text[end - 1]) { end -= 1 }
    return (end, isEmpty)
  }

  private func range(_ bytes: Range<Int>) -> SourceRange { SourceRange(document.file, bytes: bytes) }

  // MARK: Layout

  private var lineBreak: String { text.contains(UInt8(ascii: "\r")) ? "\r\n" : "\n" }

  /// The line break and white space before an element; nothing where it follows another on its line.
  private func indent(of node: XMLTree.NodeID) -> String {
    let start = tree.extent(of: node).lowerBound
    let space = text[..<start].suffix(while: isSpace)
    guard let line = space.lastIndex(of: UInt8(ascii: "\n")) else { return "" }
    return lineBreak + String(decoding: space[(line + 1)...], as: UTF8.self)
  }

  func newLine(in symbol: XMLTree.NodeID) -> String {
    let child = tree.children(of: symbol).first { tree.kind(of: $0) == .element }
    if let child { return indent(of: child) }
    let around = indent(of: symbol)
    return around.isEmpty ? "" : around + "  "
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  func children(_ name: String, of node: XMLTree.NodeID) -> [XMLTree.NodeID] {
    tree.children(of: node).filter { tree.kind(of: $0) == .element && tree.name(of: $0).local == name }
  }
}

extension BidirectionalCollection<UInt8> {
  fileprivate func suffix(while matches: (UInt8) -> Bool) -> SubSequence {
    var start = endIndex
    while start > startIndex, matches(self[index(before: start)]) { start = index(before: start) }
    return self[start...]
  }
}
