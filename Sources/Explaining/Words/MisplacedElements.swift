import Diagnostics
import LibXML
import XMLReading

extension Wording {
  mutating func misplacedElement(_ node: Node, _ place: Place) -> Diagnostic {
    guard let parent = place.parent else { return wrongOutermost(node, place) }
    let range = source.range(of: node)
    if let twin = twin(of: node, in: place) {
      return Diagnostic(.misplacedElement, twinMessage(node, parent, twin), hint: twinHint(node, twin), at: range)
    }
    let message = Message(
      dutch: "\(tag(node)) mag hier niet staan, in \(tag(parent))",
      english: "\(tag(node)) may not stand here, in \(tag(parent))")
    return Diagnostic(.misplacedElement, message, hint: placeHint(node, place), at: range)
  }

  private mutating func wrongOutermost(_ node: Node, _ place: Place) -> Diagnostic {
    let names = usualRoots(place)
    return Diagnostic(
      .misplacedElement,
      Message(
        dutch: "\(tag(node)) kan niet het buitenste element van een bestand zijn",
        english: "\(tag(node)) cannot be the outermost element of a file"),
      hint: Message(
        dutch: "Begin met \(joined(names, "of")).", english: "Begin with \(joined(names, "or"))."),
      at: source.range(of: node))
  }

  private mutating func usualRoots(_ place: Place) -> [String] {
    let possible = walker.automaton.elements(from: place.state).map { walker.automaton.name(of: $0) }
    let usual = ["book", "part", "preface", "chapter", "appendix", "section"]
    let found = usual.filter { name in possible.contains { $0.local == name } }.map { "<\($0)>" }
    return found.isEmpty ? list(possible, at: 6) : found
  }

  private func twinMessage(_ node: Node, _ parent: Node, _ twin: Node) -> Message {
    Message(
      dutch: "een tweede \(tag(node)) in dezelfde \(tag(parent))",
      english: "a second \(tag(node)) in the same \(tag(parent))")
  }

  private func twinHint(_ node: Node, _ twin: Node) -> Message {
    Message(
      dutch: "Er mag er maar één zijn. De eerste staat op regel \(line(of: twin)): voeg ze samen of haal er een weg.",
      english: "There may be only one. The first is on line \(line(of: twin)): join them or remove one.")
  }

  private mutating func placeHint(_ node: Node, _ place: Place) -> Message {
    if let container = openContainer(for: node, in: place) { return containerHint(node, in: container, place) }
    if let later = earlierPlace(for: node, in: place) {
      return Message(
        dutch: "Zet \(tag(node)) vóór \(tag(later)) van regel \(line(of: later)).",
        english: "Put \(tag(node)) before \(tag(later)) of line \(line(of: later)).")
    }
    if let missing = place.missing?.elements.first {
      let names = list(missing.map { walker.automaton.name(of: $0) }, at: 4)
      return Message(
        dutch: "Hier hoort \(joined(names, "of")).", english: "What belongs here is \(joined(names, "or")).")
    }
    if let later = laterPlace(for: node, in: place) {
      return Message(
        dutch: "Zet \(tag(node)) achter \(tag(later)) van regel \(line(of: later)).",
        english: "Put \(tag(node)) behind \(tag(later)) of line \(line(of: later)).")
    }
    return outerHint(node, place) ?? generalHint(node, place)
  }

  /// Behind a section comes no text of the chapter: it is the last of the section's, or a section of its own.
  private mutating func containerHint(_ node: Node, in container: Node, _ place: Place) -> Message {
    let (end, line) = (tag(container).replacing("<", with: "</"), endLine(of: container))
    let isSection =
      tree.name(of: container).local == "section" && walker.accepts(.element(container), from: place.state)
    return Message(
      dutch: "Zet \(tag(node)) vóór \(end) van regel \(line)"
        + (isSection ? ", of begin er een nieuwe \(tag(container)) mee." : "."),
      english: "Put \(tag(node)) before \(end) of line \(line)"
        + (isSection ? ", or begin a new \(tag(container)) with it." : "."))
  }

  /// An element that the author began too early, before the one around it was ended.
  private mutating func outerHint(_ node: Node, _ place: Place) -> Message? {
    let name = walker.meantName(of: node)
    guard let parent = place.parent, let outer = tree.parent(of: parent) else { return nil }
    let outerName = walker.meantName(of: outer)
    guard holders(of: name, at: 100).contains("<\(shownName(ofElement: outerName))>") else { return nil }
    let end = tag(parent).replacing("<", with: "</")
    return Message(
      dutch: "Sluit eerst \(tag(parent)) af met \(end): \(tag(node)) mag wel in \(tag(outer)).",
      english: "End \(tag(parent)) with \(end) first: \(tag(node)) may stand in \(tag(outer)).")
  }

  private mutating func generalHint(_ node: Node, _ place: Place) -> Message {
    let name = walker.meantName(of: node)
    let holders = holders(of: name, at: 3)
    let here = allowed(in: place.state, at: 4)
    var dutch: [String] = []
    var english: [String] = []
    if !holders.isEmpty {
      dutch.append("\(tag(node)) hoort in \(joined(holders, "of")).")
      english.append("\(tag(node)) belongs in \(joined(holders, "or")).")
    }
    if !here.isEmpty {
      dutch.append("Hier kan wel \(joined(here, "of")).")
      english.append("What may stand here is \(joined(here, "or")).")
    } else if let parent = place.parent {
      dutch.append(allowsText(place.state) ? "In \(tag(parent)) staat alleen tekst." : "Hier kan niets meer bij.")
      english.append(allowsText(place.state) ? "In \(tag(parent)) there is only text." : "Nothing more may come here.")
    }
    return Message(dutch: dutch.joined(separator: " "), english: english.joined(separator: " "))
  }

  mutating func bareElement(_ node: Node, _ wrapper: ElementID, _ place: Place) -> Diagnostic {
    let around = tag(wrapper)
    let end = around.replacing("<", with: "</")
    return Diagnostic(
      .misplacedElement,
      Message(
        dutch: "\(tag(node)) mag hier niet los staan", english: "\(tag(node)) may not stand here by itself"),
      hint: Message(
        dutch: "Zet er \(around) omheen: \(around)\(tag(node))…\(end).",
        english: "Put \(around) around it: \(around)\(tag(node))…\(end)."),
      at: source.range(of: node))
  }
}
