import Diagnostics
import LibXML
import XMLReading

extension Wording {
  func unknownAttribute(
    _ node: Node, _ index: Int, _ meant: XMLTree.Name?, _ allowed: [XMLTree.Name]
  ) -> Diagnostic {
    let written = writtenName(node, index)
    return Diagnostic(
      .unknownAttribute,
      Message(
        dutch: "\(tag(node)) heeft geen attribuut \(written)",
        english: "\(tag(node)) has no attribute \(written)"),
      hint: meant.map { meantHint($0) } ?? allowedHint(allowed), at: source.range(ofAttribute: index, of: node))
  }

  private func meantHint(_ meant: XMLTree.Name) -> Message {
    let name = shownName(ofAttribute: meant)
    let declaration = "xmlns:xlink=\"http://www.w3.org/1999/xlink\""
    guard name.hasPrefix("xlink:"), !isDeclared("xmlns:xlink") else {
      return Message(dutch: "Bedoel je \(name)?", english: "Do you mean \(name)?")
    }
    return Message(
      dutch: "Bedoel je \(name)? Zet dan ook \(declaration) in het buitenste element.",
      english: "Do you mean \(name)? Then put \(declaration) into the outermost element as well.")
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
    let written = names.map { "\($0)=\"…\"" }.joined(separator: " ")
    let start = tag(node).dropLast()
    return Diagnostic(
      .missingAttribute,
      Message(
        dutch: "bij \(tag(node)) ontbreekt \(joined(names, "en"))",
        english: "\(tag(node)) lacks \(joined(names, "and"))"),
      hint: Message(
        dutch: "Zet erbij: \(start) \(written)>.", english: "Add it: \(start) \(written)>."),
      at: source.range(of: node))
  }

  private func writtenName(_ node: Node, _ index: Int) -> String {
    let places = source.attributePlaces(of: node).filter { !$0.declaresNamespace }
    if places.indices.contains(index) { return places[index].qualifiedName }
    return shownName(ofAttribute: tree.attributes(of: node)[index].name)
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
