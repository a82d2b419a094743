import Diagnostics
import LibXML
import XMLReading

/// Words of HTML, of an older DocBook and of Dutch: what is written instead, at this place and with what is there.
extension Wording {
  func foreignMessage(_ node: Node, _ word: ForeignWord) -> Message {
    let tags = household(of: node)
    let named = tags.count == 2 ? tags : Array(tags.prefix(1))
    let isOne = named.count == 1
    let (dutch, english) = (joined(named, "en"), joined(named, "and"))
    switch word.origin {
    case .html:
      return Message(
        dutch: "\(dutch) \(isOne ? "is" : "zijn") HTML, en dit is DocBook",
        english: "\(english) \(isOne ? "is" : "are") HTML, and this is DocBook")
    case .docBook4:
      return Message(
        dutch:
          "\(dutch) \(isOne ? "komt" : "komen") uit een ouder DocBook en \(isOne ? "bestaat" : "bestaan") niet meer",
        english: "\(english) \(isOne ? "is" : "are") of an older DocBook and no longer \(isOne ? "exists" : "exist")")
    case .docBook:
      return Message(
        dutch: "\(dutch) \(isOne ? "hoort" : "horen") wel bij DocBook, maar niet bij het schema van dit boek",
        english:
          "\(english) \(isOne ? "is" : "are") DocBook, but the schema of this book does without \(isOne ? "it" : "them")"
      )
    case .dutch:
      return Message(
        dutch: "\(dutch) \(isOne ? "bestaat" : "bestaan") niet: de namen van DocBook zijn Engels",
        english: "there is no element \(english): the names of DocBook are English")
    }
  }

  /// The tags of an element and of those that are mended with it.
  private func household(of node: Node) -> [String] {
    var seen: Set<String> = []
    return ([node] + (companions[node] ?? [])).map { tag($0) }.filter { seen.insert($0).inserted }
  }

  mutating func foreignHint(_ node: Node, _ word: ForeignWord, _ place: Place) -> Message {
    if household(of: node).count > 1 { return householdHint(node, word) }
    if let inner = innerExample(node, word, place) {
      let isOne = inner.present.count == 1
      return Message(
        dutch: "Schrijf alleen \(inner.example): \(joined(inner.present, "en")) \(isOne ? "staat" : "staan") er al.",
        english: "Write only \(inner.example): \(joined(inner.present, "and")) \(isOne ? "is" : "are") there already.")
    }
    let special = movedTitleHint(node, word, place) ?? nestedHint(node, word, place) ?? titleHint(word, place)
    if let special { return special }
    let example = filled(headingExample(word, place) ?? outerExample(node, word) ?? word.example, node)
    return Message(dutch: "Schrijf \(example).", english: "Write \(example).")
  }

  /// What is left to write where the outer elements of the example are there already, and which those are.
  private mutating func innerExample(
    _ node: Node, _ word: ForeignWord, _ place: Place
  ) -> (example: String, present: [String])? {
    guard !word.hasSameContent, !allows(word.element, in: place.state), let parent = tree.parent(of: node) else {
      return nil
    }
    let name = tree.name(of: parent).local
    guard var inner = word.example(inside: name == "inlinemediaobject" ? "mediaobject" : name) else { return nil }
    var present = [tag(parent)]
    if let description = tree.children(of: parent).first(where: { describes($0) }),
      let start = inner.firstRange(of: "<textobject>")
    {
      inner = String(inner[..<start.lowerBound])
      present.append(tag(description))
    }
    return (filled(inner, node), present)
  }

  private func describes(_ node: Node) -> Bool {
    tree.kind(of: node) == .element && ["textobject", "alt"].contains(tree.name(of: node).local)
  }

  private mutating func allows(_ local: String, in state: PatternID) -> Bool {
    walker.automaton.elements(from: state).contains { walker.automaton.name(of: $0).local == local }
  }

  /// A heading where something has no title yet is that title.
  private mutating func titleHint(_ word: ForeignWord, _ place: Place) -> Message? {
    guard word.isHeading, allows("title", in: place.state), let parent = place.parent else { return nil }
    let (tag, line) = (tag(parent), line(of: parent))
    return Message(
      dutch: "Schrijf <title>…</title>: \(tag) van regel \(line) heeft er nog geen.",
      english: "Write <title>…</title>: \(tag) of line \(line) has none yet.")
  }

  /// A heading begins a section, unless none may begin here.
  private mutating func headingExample(_ word: ForeignWord, _ place: Place) -> String? {
    guard word.isHeading, !allows("section", in: place.state), allows("bridgehead", in: place.state) else { return nil }
    return "<bridgehead>…</bridgehead>"
  }

  /// A caption below what it belongs to: here the title comes first.
  private mutating func movedTitleHint(_ node: Node, _ word: ForeignWord, _ place: Place) -> Message? {
    guard word.example == "<title>…</title>", let parent = place.parent, let element = place.element else { return nil }
    let children = tree.children(of: parent).filter { tree.kind(of: $0) == .element }
    let start = walker.enter(Visit(node: parent, element: element)).state
    guard allows("title", in: start), !children.contains(where: { tree.name(of: $0).local == "title" }),
      let first = children.first, first < node
    else { return nil }
    return Message(
      dutch: "Schrijf \(word.example), en zet dat vóór \(tag(first)) van regel \(line(of: first)).",
      english: "Write \(word.example), and put that before \(tag(first)) of line \(line(of: first)).")
  }

  /// A foreign word for the element that is around it already, such as <p> in <para>.
  private mutating func nestedHint(_ node: Node, _ word: ForeignWord, _ place: Place) -> Message? {
    guard word.hasSameContent, !allows(word.element, in: place.state), let parent = tree.parent(of: node),
      tree.name(of: parent).local == word.element, hasEndTag(node), hasEndTag(parent)
    else { return nil }
    let isAlone = walker.tokens(in: parent).allSatisfy { token in
      if case .element(let sibling) = token { tree.nameID(of: sibling) == tree.nameID(of: node) } else { false }
    }
    guard isAlone else {
      return Message(
        dutch: "Haal \(tag(node)) en \(end(node)) weg: er staat al een \(tag(parent)) omheen.",
        english: "Remove \(tag(node)) and \(end(node)): there is a \(tag(parent)) around it already.")
    }
    let around = "\(tag(parent)) van regel \(line(of: parent)) weg, met \(close(parent).dutch)"
    let english = "\(tag(parent)) of line \(line(of: parent)), with \(close(parent).english)"
    return Message(
      dutch: "Schrijf \(word.example), en haal \(around).",
      english: "Write \(word.example), and remove \(english).")
  }

  /// The outermost element of the example only, where all that it has to hold is there.
  private mutating func outerExample(_ node: Node, _ word: ForeignWord) -> String? {
    guard word.hasSameContent, let outermost = word.outermost else { return nil }
    let tokens = walker.tokens(in: node)
    for name in grammar.elementsByName.keys where name.local == word.element && !tokens.isEmpty {
      for element in grammar.elementsByName[name] ?? [] {
        let start = walker.content(of: element)
        if let end = walker.state(behind: tokens, from: start), walker.automaton.isNullable(end) { return outermost }
      }
    }
    return nil
  }

  /// The example with the author's own address and description.
  private func filled(_ example: String, _ node: Node) -> String {
    let inner = tree.children(of: node).first { tree.kind(of: $0) == .element && tree.name(of: $0).local == "img" }
    func value(_ names: [String]) -> String? {
      names.lazy.compactMap { name in rawValue(name, of: node) ?? inner.flatMap { rawValue(name, of: $0) } }.first
    }
    var filled = example
    if let file = value(["src", "fileref"]) {
      filled = filled.replacing("fileref=\"…\"", with: "fileref=\"\(file)\"")
      if let text = value(["alt"]) { filled = filled.replacing("<phrase>…<", with: "<phrase>\(text)<") }
    }
    guard let address = value(["href", "url"]) else { return filled }
    let isInside = address.hasPrefix("#") && address.count > 1
    return filled.replacing(
      "xlink:href=\"https://…\"",
      with: isInside ? "linkend=\"\(address.dropFirst())\"" : "xlink:href=\"\(address)\"")
  }

  private func rawValue(_ name: String, of node: Node) -> String? {
    let index = tree.attributes(of: node).firstIndex { $0.name.local == name && $0.name.namespace.isEmpty }
    return index.flatMap { rawValue(node, $0) }
  }
}

extension ForeignWord {
  /// What the example has inside the first element of that name, where that is elements and nothing to be thought up.
  func example(inside name: String) -> String? {
    guard let start = example.firstRange(of: "<\(name)>"), let end = example.firstRange(of: "</\(name)>"),
      start.upperBound < end.lowerBound
    else { return nil }
    let inner = example[start.upperBound..<end.lowerBound]
    return inner.hasPrefix("<") && inner.hasSuffix(">") ? String(inner) : nil
  }

  /// Whether it is a title that begins something.
  var isHeading: Bool { element == "title" && example.hasPrefix("<section>") }

  /// The outermost element of an example that has more than one.
  var outermost: String? {
    guard example.hasPrefix("<\(element)"), let end = example.firstIndex(of: ">"), example.hasSuffix("</\(element)>"),
      example[end...].dropFirst().hasPrefix("<")
    else { return nil }
    return "\(example[...end])…</\(element)>"
  }
}
