import Diagnostics
import LibXML
import XMLReading

/// An element that should have ended before one of its children.
struct LateEnd {
  enum Form {
    /// The child, and all that follows it inside the element, belong behind the element.
    case restBehind
    /// Only the child does: text of the element's own follows it.
    case childBehind
    /// There is nothing before the child: the element is one too many.
    case needless
  }

  let form: Form
  let element: XMLTree.NodeID
  /// The child and what follows it.
  let rest: [Token]
}

extension Wording {
  mutating func lateEnd(before node: Node, in place: Place) -> LateEnd? {
    guard let parent = place.parent, let outer = tree.parent(of: parent), hasEndTag(parent) else { return nil }
    let tokens = walker.tokens(in: parent)
    guard let index = tokens.firstIndex(of: .element(node)) else { return nil }
    let rest = Array(tokens[index...])
    for element in (grammar.elementsByName[walker.meantName(of: outer)] ?? []).prefix(6) {
      let states = states(around: parent, in: outer, as: element)
      if index == 0, walker.state(behind: rest, from: states.before) != nil {
        return LateEnd(form: .needless, element: parent, rest: rest)
      }
      if walker.state(behind: rest, from: states.behind) != nil {
        return LateEnd(form: .restBehind, element: parent, rest: rest)
      }
      if walker.state(behind: [.element(node), .element(parent)], from: states.behind) != nil {
        return LateEnd(form: .childBehind, element: parent, rest: rest)
      }
    }
    return nil
  }

  private mutating func states(
    around child: Node, in outer: Node, as element: ElementID
  ) -> (before: PatternID, behind: PatternID) {
    var state = walker.enter(Visit(node: outer, element: element)).state
    for token in walker.tokens(in: outer) where token != .element(child) {
      if case .element(let sibling) = token, sibling > child { break }
      state = walker.state(behind: [token], from: state) ?? state
    }
    return (state, walker.state(behind: [.element(child)], from: state) ?? .notAllowed)
  }

  mutating func lateEndHint(_ node: Node, _ late: LateEnd) -> Message {
    if walker.key(of: late.element) == walker.key(of: node) { return nestedHint(node, late) }
    let (end, line) = (end(late.element), endLine(of: late.element))
    let before = before(node)
    switch late.form {
    case .restBehind:
      let behind = oldEnd(of: late, node)
      return Message(
        dutch: "Zet \(end) \(before.dutch), en haal het \(behind.dutch) weg.",
        english: "Put \(end) \(before.english), and remove it \(behind.english).")
    case .childBehind:
      let (start, close) = (tag(late.element), close(node))
      return Message(
        dutch: "Zet \(end) \(before.dutch), en \(start) achter \(close.dutch).",
        english: "Put \(end) \(before.english), and \(start) behind \(close.english).")
    case .needless:
      return Message(
        dutch: "Haal \(tag(late.element)) eromheen weg, en \(end) op regel \(line).",
        english: "Remove \(tag(late.element)) around it, and \(end) on line \(line).")
    }
  }

  /// Where the end tag stands that is in the wrong place; the line alone does not tell it from the right one.
  private func oldEnd(of late: LateEnd, _ node: Node) -> Message {
    let line = endLine(of: late.element)
    if line == self.line(of: node), case .element(let last)? = late.rest.last {
      let tag = hasEndTag(last) ? self.end(last) : self.tag(last)
      return Message(dutch: "achter \(tag)", english: "behind \(tag)")
    }
    return Message(dutch: "op regel \(line)", english: "on line \(line)")
  }

  /// Right before an element; where it begins a line, that is at the end of an earlier one.
  private func before(_ node: Node) -> Message {
    let start = tree.extent(of: node).lowerBound
    let previous = source.file.text[..<start].lastIndex { $0 > 0x20 } ?? 0
    let line = source.file.position(at: previous).line
    guard line < self.line(of: node) else {
      return Message(dutch: "vóór \(tag(node))", english: "before \(tag(node))")
    }
    return Message(
      dutch: "aan het eind van regel \(line), vóór \(tag(node))",
      english: "at the end of line \(line), before \(tag(node))")
  }

  /// An element in one of its own name: either the two are apart, or they are one. Each way an end tag has to go.
  private func nestedHint(_ node: Node, _ late: LateEnd) -> Message {
    guard hasEndTag(node) else { return emptyNestedHint(node) }
    if walker.tokens(in: late.element).first == .element(node) { return joiningHint(node) }
    let parting = partingHint(node, late)
    if case .restBehind = late.form, late.rest.count > 1 { return parting }
    let isParagraph = tree.name(of: node).local == "para"
    let apart = Message(
      dutch: isParagraph ? "Zijn het aparte alinea’s? " : "Horen ze apart? ",
      english: isParagraph ? "Are these paragraphs of their own? " : "Do they stand apart? ")
    let together = Message(
      dutch: isParagraph ? " Is het er één? " : " Horen ze bij elkaar? ",
      english: isParagraph ? " Is it one? " : " Do they belong together? ")
    return apart + parting + together + joiningHint(node)
  }

  private func joiningHint(_ node: Node) -> Message {
    let (start, end, line) = (tag(node), end(node), endLine(of: node))
    return Message(
      dutch: "Haal deze \(start) weg, en op regel \(line) een \(end).",
      english: "Remove this \(start), and one \(end) on line \(line).")
  }

  private func partingHint(_ node: Node, _ late: LateEnd) -> Message {
    let (start, end) = (tag(node), end(node))
    switch late.form {
    case .restBehind, .needless:
      let line = endLine(of: late.element)
      return Message(
        dutch: "Zet \(end) vóór deze \(start), en haal op regel \(line) een \(end) weg.",
        english: "Put \(end) before this \(start), and remove one \(end) on line \(line).")
    case .childBehind:
      let close = close(node)
      return Message(
        dutch: "Zet \(end) vóór deze \(start), en \(start) achter \(close.dutch).",
        english: "Put \(end) before this \(start), and \(start) behind \(close.english).")
    }
  }

  private func emptyNestedHint(_ node: Node) -> Message {
    let (start, end) = (tag(node), end(node))
    let written = "\(start.dropLast())/>"
    return Message(
      dutch: "Schrijf \(end)\(start) in plaats van \(written), of haal \(written) weg.",
      english: "Write \(end)\(start) instead of \(written), or remove \(written).")
  }
}
