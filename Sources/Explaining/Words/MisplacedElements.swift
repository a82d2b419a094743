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
    let remedy = knownRemedy(for: node, in: place) ?? .elsewhere
    return Diagnostic(
      .misplacedElement, misplacedMessage(node, parent, remedy), hint: hint(for: remedy, node, place), at: range)
  }

  private func misplacedMessage(_ node: Node, _ parent: Node, _ remedy: Remedy) -> Message {
    if case .longer(let longer) = remedy, longer.ends.allSatisfy({ isSection($0) }), let section = longer.ends.last {
      return Message(
        dutch: "\(tag(node)) mag niet achter een \(tag(section)) staan",
        english: "\(tag(node)) may not stand behind a \(tag(section))")
    }
    return Message(
      dutch: "\(tag(node)) mag hier niet staan, in \(tag(parent))",
      english: "\(tag(node)) may not stand here, in \(tag(parent))")
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

  private mutating func hint(for remedy: Remedy, _ node: Node, _ place: Place) -> Message {
    switch remedy {
    case .longer(let container): return containerHint(node, container, place)
    case .before(let sibling):
      let whole = whole(node)
      return Message(
        dutch: "Zet \(whole.dutch) vóór \(tag(sibling)) van regel \(line(of: sibling)).",
        english: "Put \(whole.english) before \(tag(sibling)) of line \(line(of: sibling)).")
    case .instead(let missing):
      let names = list(missing.map { walker.automaton.name(of: $0) }, at: 4)
      return Message(
        dutch: "Hier hoort \(joined(names, "of")).", english: "What belongs here is \(joined(names, "or")).")
    case .behind(let sibling):
      let (whole, close) = (whole(node), close(sibling))
      return Message(
        dutch: "Zet \(whole.dutch) achter \(close.dutch).", english: "Put \(whole.english) behind \(close.english).")
    case .earlierEnd(let late): return lateEndHint(node, late)
    case .elsewhere: return generalHint(node, place)
    }
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
}
