import Diagnostics
import LibXML
import XMLReading

/// Numbers that look random and follow from a seed (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// A change to a well-formed file that leaves it well-formed, and perhaps invalid.
enum Mutation: CaseIterable {
  case deleteElement, duplicateElement, moveElement, renameElement, swapName, unwrapElement
  case dropAttribute, renameAttribute, spoilValue, addAttribute, insertText

  /// - Returns: nil where the file has nothing to which it could be done.
  func applied(to source: SourceDocument, using random: inout SeededNumbers) -> [UInt8]? {
    let elements = source.tree.allNodes.filter { source.tree.kind(of: $0) == .element }
    let inner = elements.filter { $0 != source.tree.root }
    guard let element = inner.randomElement(using: &random), let other = elements.randomElement(using: &random)
    else { return nil }
    let mutator = Mutator(source: source)
    switch self {
    case .deleteElement: return mutator.deleting(element)
    case .duplicateElement: return mutator.duplicating(element)
    case .moveElement: return mutator.moving(element, into: other)
    case .renameElement: return mutator.renaming(element, to: mutator.misspelt(element, using: &random))
    case .swapName: return mutator.renaming(element, to: source.tree.name(of: other).local)
    case .unwrapElement: return mutator.unwrapping(element)
    case .insertText: return mutator.insertingText(into: other)
    case .addAttribute: return mutator.addingAttribute(to: other, using: &random)
    case .dropAttribute, .renameAttribute, .spoilValue:
      let bearers = elements.filter { source.attributePlaces(of: $0).contains { !$0.declaresNamespace } }
      guard let bearer = bearers.randomElement(using: &random) else { return nil }
      return mutator.changingAttribute(of: bearer, by: self, using: &random)
    }
  }
}

private struct Mutator {
  let source: SourceDocument
  var text: [UInt8] { source.file.text }
  var tree: XMLTree { source.tree }

  func deleting(_ element: XMLTree.NodeID) -> [UInt8] { replacing([(tree.extent(of: element), [])]) }

  func duplicating(_ element: XMLTree.NodeID) -> [UInt8] {
    let extent = tree.extent(of: element)
    return replacing([(extent.upperBound..<extent.upperBound, Array(text[extent]))])
  }

  func moving(_ element: XMLTree.NodeID, into other: XMLTree.NodeID) -> [UInt8]? {
    let extent = tree.extent(of: element)
    let place = tree.startTag(of: other).upperBound
    guard tree.extent(of: other).upperBound > place, !(extent.contains(place) && place > extent.lowerBound) else {
      return nil
    }
    return replacing([(extent, []), (place..<place, Array(text[extent]))])
  }

  func misspelt(_ element: XMLTree.NodeID, using random: inout SeededNumbers) -> String {
    var letters = Array(tree.name(of: element).local)
    let index = Int.random(in: letters.indices, using: &random)
    let removes = letters.count > 1 && Bool.random(using: &random)
    if removes { letters.remove(at: index) } else { letters.insert("x", at: index) }
    return letters.first?.isLetter ?? false ? String(letters) : "x" + String(letters)
  }

  func renaming(_ element: XMLTree.NodeID, to name: String) -> [UInt8] {
    let old = tree.name(of: element).local.utf8.count
    let start = tree.startTag(of: element)
    let extent = tree.extent(of: element)
    var changes: [(Range<Int>, [UInt8])] = []
    guard let nameStart = localNameStart(in: start) else { return text }
    changes.append((nameStart..<nameStart + old, Array(name.utf8)))
    if extent.upperBound > start.upperBound {
      let end = text[..<extent.upperBound].lastIndex(of: UInt8(ascii: "<")) ?? extent.lowerBound
      if let nameStart = localNameStart(in: end + 1..<extent.upperBound) {
        changes.append((nameStart..<nameStart + old, Array(name.utf8)))
      }
    }
    return replacing(changes)
  }

  private func localNameStart(in tag: Range<Int>) -> Int? {
    let end = text[tag.dropFirst()].firstIndex { $0 <= 0x20 || $0 == UInt8(ascii: ">") } ?? tag.upperBound
    let colon = text[tag.lowerBound..<end].firstIndex(of: UInt8(ascii: ":"))
    return colon.map { $0 + 1 } ?? tag.lowerBound + 1
  }

  func unwrapping(_ element: XMLTree.NodeID) -> [UInt8]? {
    let start = tree.startTag(of: element)
    let extent = tree.extent(of: element)
    guard extent.upperBound > start.upperBound,
      let end = text[..<extent.upperBound].lastIndex(of: UInt8(ascii: "<"))
    else { return nil }
    return replacing([(start, []), (end..<extent.upperBound, [])])
  }

  func insertingText(into element: XMLTree.NodeID) -> [UInt8]? {
    let place = tree.startTag(of: element).upperBound
    guard tree.extent(of: element).upperBound > place else { return nil }
    return replacing([(place..<place, Array("losse tekst".utf8))])
  }

  func addingAttribute(to element: XMLTree.NodeID, using random: inout SeededNumbers) -> [UInt8]? {
    let names = ["role", "linkend", "class", "id", "cols", "xml:base", "fileref", "href", "endterm", "frame"]
    let values = ["x", "", "other", "a b", "3", "isbn", "https://example.org/", "all"]
    guard let name = names.randomElement(using: &random), let value = values.randomElement(using: &random),
      !source.attributePlaces(of: element).contains(where: { $0.qualifiedName == name })
    else { return nil }
    let start = tree.startTag(of: element)
    let end = text[start].dropFirst().firstIndex { $0 <= 0x20 || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "/") }
    guard let end else { return nil }
    return replacing([(end..<end, Array(" \(name)=\"\(value)\"".utf8))])
  }

  func changingAttribute(
    of element: XMLTree.NodeID, by mutation: Mutation, using random: inout SeededNumbers
  ) -> [UInt8]? {
    let places = source.attributePlaces(of: element).filter { !$0.declaresNamespace }
    guard let place = places.randomElement(using: &random) else { return nil }
    if mutation == .dropAttribute { return replacing([(place.whole, [])]) }
    let behind = place.name.upperBound
    if mutation == .renameAttribute { return replacing([(behind..<behind, Array("x".utf8))]) }
    let values = ["", "a b", "1", "-7", "x:y", "zomaar", "2026-02-30", "50%", " ", "é"]
    return replacing([(place.value, Array((values.randomElement(using: &random) ?? "").utf8))])
  }

  /// - Parameter changes: ranges of the text that do not overlap, and what comes instead.
  private func replacing(_ changes: [(Range<Int>, [UInt8])]) -> [UInt8] {
    var result = text
    for (range, bytes) in changes.sorted(by: { $0.0.lowerBound > $1.0.lowerBound }) {
      result.replaceSubrange(range, with: bytes)
    }
    return result
  }
}
