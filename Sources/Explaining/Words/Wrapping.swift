import Diagnostics
import LibXML
import XMLReading

/// What has to stand around something, and from where to where.
extension Wording {
  mutating func bareElement(_ node: Node, _ wrapper: ElementID, _ place: Place) -> Diagnostic {
    if let parent = place.parent, isImage(parent), isImage(node) { return imageTwice(node, parent) }
    let run = run(from: .element(node), inside: wrapper, place)
    let around = run.count > 1 ? runHint(run, wrapper, place) : nil
    let (start, end) = (tag(wrapper), end(wrapper))
    return Diagnostic(
      .misplacedElement,
      Message(
        dutch: "\(tag(node)) mag hier niet los staan", english: "\(tag(node)) may not stand here by itself"),
      hint: around
        ?? Message(
          dutch: "Zet er \(start) omheen: \(start)\(sketch(node))\(end).",
          english: "Put \(start) around it: \(start)\(sketch(node))\(end)."),
      at: source.range(of: node))
  }

  private func isImage(_ node: Node) -> Bool {
    ["mediaobject", "inlinemediaobject"].contains(tree.name(of: node).local)
  }

  /// Wrapping the inner one in whatever may hold it would show the description as text.
  private func imageTwice(_ node: Node, _ parent: Node) -> Diagnostic {
    let tail =
      hasEndTag(node)
      ? Message(
        dutch: ", met \(close(node).dutch), en laat staan wat erin staat.",
        english: ", with \(close(node).english), and keep what is in it.")
      : Message(dutch: ".", english: ".")
    return Diagnostic(
      .misplacedElement,
      Message(
        dutch: "\(tag(node)) mag hier niet staan, in \(tag(parent))",
        english: "\(tag(node)) may not stand here, in \(tag(parent))"),
      hint: Message(
        dutch: "Er staat al een \(tag(parent)) omheen, van regel \(line(of: parent)). Haal deze weg",
        english: "There is a \(tag(parent)) around it already, of line \(line(of: parent)). Remove this one") + tail,
      at: source.range(of: node))
  }

  /// The tokens from one on that the wrapper has to hold.
  mutating func run(from first: Token, inside wrapper: ElementID, _ place: Place) -> [Token] {
    guard let parent = place.parent else { return [first] }
    let tokens = walker.tokens(in: parent)
    guard let index = tokens.firstIndex(of: first) else { return [first] }
    let outside = walker.automaton.state(after: wrapper, from: place.state)
    return Array(walker.run(of: Array(tokens[index...]), inside: wrapper, outside: outside))
  }

  /// Where the start and the end tag go.
  func runHint(_ run: [Token], _ wrapper: ElementID, _ place: Place) -> Message? {
    guard let parent = place.parent, let first = run.first, let last = run.last else { return nil }
    let tokens = walker.tokens(in: parent)
    let begin = beginning(first, isFirst: tokens.first == first, parent)
    let stop = ending(last, next: tokens.firstIndex(of: last).map { tokens[($0 + 1)...].first } ?? nil, parent)
    return Message(
      dutch: "Zet \(tag(wrapper)) \(begin.dutch) en \(end(wrapper)) \(stop.dutch).",
      english: "Put \(tag(wrapper)) \(begin.english) and \(end(wrapper)) \(stop.english).")
  }

  private func beginning(_ token: Token, isFirst: Bool, _ parent: Node) -> Message {
    if case .element(let node) = token { return Message(dutch: "vóór \(tag(node))", english: "before \(tag(node))") }
    return isFirst
      ? Message(dutch: "meteen achter \(tag(parent))", english: "right behind \(tag(parent))")
      : Message(dutch: "vóór deze tekst", english: "before this text")
  }

  private func ending(_ token: Token, next: Token?, _ parent: Node) -> Message {
    if case .element(let next)? = next {
      let line = line(of: next)
      return Message(dutch: "vóór \(tag(next)) (regel \(line))", english: "before \(tag(next)) (line \(line))")
    }
    if case .element(let node) = token, next != nil {
      let close = close(node)
      return Message(dutch: "achter \(close.dutch)", english: "behind \(close.english)")
    }
    let line = endLine(of: parent)
    return Message(dutch: "vóór \(end(parent)) (regel \(line))", english: "before \(end(parent)) (line \(line))")
  }
}
