import Diagnostics
import LibXML
import XMLReading

extension Wording {
  mutating func unknownAttribute(
    _ node: Node, _ index: Int, _ meant: XMLTree.Name?, _ allowed: [XMLTree.Name]
  ) -> Diagnostic {
    let written = writtenName(node, index)
    return Diagnostic(
      .unknownAttribute,
      Message(
        dutch: "\(tag(node)) heeft geen attribuut \(written)",
        english: "\(tag(node)) has no attribute \(written)"),
      hint: meant.map { meantHint($0, node, index) } ?? allowedHint(allowed),
      at: source.range(ofAttribute: index, of: node))
  }

  private mutating func meantHint(_ meant: XMLTree.Name, _ node: Node, _ index: Int) -> Message {
    let name = shownName(ofAttribute: meant)
    let declaration = "xmlns:xlink=\"http://www.w3.org/1999/xlink\""
    let question =
      prefixHint(meant, node, index) ?? Message(dutch: "Bedoel je \(name)?", english: "Do you mean \(name)?")
    guard name.hasPrefix("xlink:"), !isDeclared("xmlns:xlink") else { return question }
    return Message(
      dutch: "\(question.dutch) Zet dan ook \(declaration) in \(tag(tree.root)), op regel \(line(of: tree.root)).",
      english:
        "\(question.english) Then put \(declaration) into \(tag(tree.root)), on line \(line(of: tree.root)), as well.")
  }

  /// The whole attribute, where nothing but the prefix of XML's own is missing.
  private mutating func prefixHint(_ meant: XMLTree.Name, _ node: Node, _ index: Int) -> Message? {
    let (name, _, value) = tree.attributes(of: node)[index]
    guard name.local == meant.local, meant.namespace == xmlNamespace, accepts(value, of: meant, on: node),
      let raw = rawValue(node, index)
    else { return nil }
    let written = "\(shownName(ofAttribute: meant))=\"\(raw)\""
    return Message(dutch: "Schrijf \(written).", english: "Write \(written).")
  }

  private mutating func accepts(_ value: String, of attribute: XMLTree.Name, on node: Node) -> Bool {
    let key = walker.automaton.key(of: attribute)
    for element in grammar.elementsByName[walker.meantName(of: node)] ?? [] {
      let content = grammar.patterns[element].content
      for known in walker.automaton.attributes(named: key, in: content) {
        if walker.automaton.accepts(value, walker.automaton.patterns[known].content) { return true }
      }
    }
    return false
  }

  private func isDeclared(_ declaration: String) -> Bool {
    source.attributePlaces(of: tree.root).contains { $0.qualifiedName == declaration }
  }

  private func allowedHint(_ allowed: [XMLTree.Name]) -> Message {
    let names = attributeList(allowed)
    guard !names.isEmpty else { return Message(dutch: "Haal het weg.", english: "Remove it.") }
    return Message(
      dutch: "Haal het weg. Wel mogelijk: \(joined(names, "of")).",
      english: "Remove it. What is possible: \(joined(names, "or")).")
  }

  private func attributeList(_ names: [XMLTree.Name]) -> [String] {
    var seen: Set<String> = []
    let sorted = names.map { shownName(ofAttribute: $0) }.filter { seen.insert($0).inserted }
      .sorted { (attributeCommonness($0), $0) < (attributeCommonness($1), $1) }
    let usual = sorted.filter { !forTools.contains($0) }
    return Array((usual.isEmpty ? sorted : usual).prefix(8))
  }

  func conflictingAttribute(_ node: Node, _ index: Int, _ rival: Int?) -> Diagnostic {
    let written = writtenName(node, index)
    let other = rival.map { writtenName(node, $0) }
    let message =
      other.map {
        Message(
          dutch: "\($0) en \(written) gaan in \(tag(node)) niet samen",
          english: "\($0) and \(written) exclude each other in \(tag(node))")
      }
      ?? Message(
        dutch: "\(written) past niet bij de andere attributen van \(tag(node))",
        english: "\(written) does not go with the other attributes of \(tag(node))")
    let hint = Message(
      dutch: other == nil ? "Haal \(written) weg." : "Laat een van de twee weg.",
      english: other == nil ? "Remove \(written)." : "Leave one of the two out.")
    return Diagnostic(
      .unknownAttribute, message, hint: hint, at: source.range(ofAttribute: index, of: node))
  }

  func wrongValue(_ node: Node, _ index: Int, _ expected: [AttributeID]) -> Diagnostic {
    let value = tree.attributes(of: node)[index].value
    let patterns = expected.map { walker.automaton.patterns[$0].content }
    let name = writtenName(node, index)
    return Diagnostic(
      .wrongValue,
      Message(
        dutch: "\(name)=\"\(value)\" kan niet bij \(tag(node))",
        english: "\(name)=\"\(value)\" is not possible with \(tag(node))"),
      hint: expectation(of: patterns, instead: value), at: source.range(ofAttribute: index, of: node))
  }

  func missingAttributes(_ node: Node, _ missing: [AttributeID]) -> Diagnostic {
    let names = missing.map { attribute in
      walker.automaton.patterns[attribute].names.names.first.map { shownName(ofAttribute: $0) } ?? "?"
    }
    let written = names.map { "\($0)=\"…\"" }
    let choice = missing.count == 1 ? valueHint(walker.automaton.patterns[missing[0]].content) : nil
    let hint = Message(dutch: "Zet erbij: \(joined(written, "en"))", english: "Add \(joined(written, "and"))")
    return Diagnostic(
      .missingAttribute,
      Message(
        dutch: "bij \(tag(node)) ontbreekt \(joined(names, "en"))",
        english: "\(tag(node)) lacks \(joined(names, "and"))"),
      hint: hint + (choice ?? Message(dutch: ".", english: ".")), at: source.range(of: node))
  }

  private func writtenName(_ node: Node, _ index: Int) -> String {
    attributePlace(node, index)?.qualifiedName ?? shownName(ofAttribute: tree.attributes(of: node)[index].name)
  }

  private func attributePlace(_ node: Node, _ index: Int) -> AttributePlace? {
    let places = source.attributePlaces(of: node).filter { !$0.declaresNamespace }
    return places.indices.contains(index) ? places[index] : nil
  }

  /// A value as the author wrote it, fit for quotation marks; nil where it cannot be repeated in a hint.
  func rawValue(_ node: Node, _ index: Int) -> String? {
    guard let place = attributePlace(node, index) else { return nil }
    let raw = String(decoding: source.file.text[place.value], as: UTF8.self)
    return raw.isEmpty || raw.contains { $0.isNewline } ? nil : raw.replacing("\"", with: "&quot;")
  }
}

/// Attributes that an author means often come first, those that tools use last.
private func attributeCommonness(_ name: String) -> Int {
  if let index = ["xlink:href", "linkend", "fileref", "xml:id", "role", "class", "xml:lang"].firstIndex(of: name) {
    return index
  }
  return name.contains(":") ? 200 : 100
}

private let forTools: Set<String> = [
  "annotations", "remap", "xreflabel", "arch", "audience", "condition", "conformance", "os", "outputformat",
  "revision", "security", "userlevel", "vendor", "wordsize", "typeof", "property", "resource", "prefix", "vocab",
  "dir", "revisionflag", "version", "xml:base", "xlink:type", "xlink:role", "xlink:arcrole", "xlink:title",
  "xlink:show", "xlink:actuate", "trans:idfixup", "trans:suffix", "trans:linkscope",
]
