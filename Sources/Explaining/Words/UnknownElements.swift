import Diagnostics
import LibXML
import XMLReading

extension Wording {
  mutating func unknownElement(_ node: Node, _ meant: Meant?, _ place: Place) -> Diagnostic {
    if let namespace = meantNamespace(of: node) { return otherNamespace(node, namespace) }
    let message: Message
    if case .foreign(let word)? = meant {
      message = foreignMessage(node, word)
    } else {
      message = unknownMessage(node, place)
    }
    let code: Code = isKnown(node) ? .misplacedElement : .unknownElement
    return Diagnostic(code, message, hint: hint(for: meant, node, place), at: source.range(of: node))
  }

  /// The namespace that knows the element's name, where its own is one that nobody knows.
  private func meantNamespace(of node: Node) -> String? {
    let name = tree.name(of: node)
    guard !name.namespace.isEmpty, !grammar.knownNamespaces.contains(name.namespace) else { return nil }
    return grammar.elementsByName.keys.filter { $0.local == name.local }.map(\.namespace).min()
  }

  /// The declaration may stand far off, and many elements suffer from it: it is one mistake.
  private func otherNamespace(_ node: Node, _ right: String) -> Diagnostic {
    let wrong = tree.name(of: node).namespace
    var holder: Node? = node
    while let element = holder {
      let spaces = source.attributePlaces(of: element).filter(\.declaresNamespace)
      if let place = spaces.first(where: { source.file.text[$0.value].elementsEqual(wrong.utf8) }) {
        return wrongDeclaration(place, wrong, right, tag(node))
      }
      holder = tree.parent(of: element)
    }
    return missingNamespace(node)
  }

  private func wrongDeclaration(_ place: AttributePlace, _ wrong: String, _ right: String, _ tag: String) -> Diagnostic
  {
    let name = tag.dropFirst().prefix { $0 != ":" }
    return Diagnostic(
      .unknownElement,
      Message(
        dutch: "\(place.qualifiedName)=\"\(wrong)\" klopt niet: zo is <\(name):…> onbekend",
        english: "\(place.qualifiedName)=\"\(wrong)\" is not right: nobody knows <\(name):…> this way"),
      hint: Message(
        dutch: "Schrijf \(place.qualifiedName)=\"\(right)\".", english: "Write \(place.qualifiedName)=\"\(right)\"."),
      at: SourceRange(source.file, bytes: place.whole))
  }

  private mutating func isKnown(_ node: Node) -> Bool {
    grammar.elementsByName[walker.meantName(of: node)] != nil
  }

  private mutating func unknownMessage(_ node: Node, _ place: Place) -> Message {
    if isKnown(node), walker.accepts(.element(node), from: place.state) {
      return Message(
        dutch: "wat hier in \(tag(node)) staat, kan daar niet in",
        english: "what stands in \(tag(node)) here cannot be in it")
    }
    if isKnown(node), let parent = place.parent {
      return Message(
        dutch: "\(tag(node)) mag hier niet staan, in \(tag(parent))",
        english: "\(tag(node)) may not stand here, in \(tag(parent))")
    }
    return Message(dutch: "\(tag(node)) bestaat niet", english: "there is no element \(tag(node))")
  }

  private mutating func hint(for meant: Meant?, _ node: Node, _ place: Place) -> Message? {
    switch meant {
    case .near(let element): nearHint(tag(element), node)
    case .content(let element): contentHint(tag(element), node)
    case .foreign(let word): foreignHint(node, word, place)
    case .missing(let element):
      Message(dutch: "Hier hoort \(tag(element)).", english: "What belongs here is \(tag(element)).")
    case nil: allowedHint(place)
    }
  }

  private func nearHint(_ tag: String, _ node: Node) -> Message {
    if tree.isEmpty(node) {
      return Message(dutch: "Bedoel je \(tag)?", english: "Do you mean \(tag)?")
    }
    let end = tag.replacing("<", with: "</")
    return Message(
      dutch: "Bedoel je \(tag)? Verbeter dan ook het einde: \(end).",
      english: "Do you mean \(tag)? Then mend its end as well: \(end).")
  }

  private func contentHint(_ meant: String, _ node: Node) -> Message {
    let end = meant.replacing("<", with: "</")
    let tail =
      tree.isEmpty(node)
      ? Message(dutch: "", english: "")
      : Message(dutch: " Verbeter dan ook het einde: \(end).", english: " Then mend its end as well: \(end).")
    return Message(
      dutch: "Zo te zien bedoel je \(meant).\(tail.dutch)", english: "It looks as if you mean \(meant).\(tail.english)")
  }

  private mutating func allowedHint(_ place: Place) -> Message {
    let names = allowed(in: place.state)
    if names.isEmpty {
      return Message(dutch: "Haal het weg: hier past geen element.", english: "Remove it: no element fits here.")
    }
    return Message(
      dutch: "Wel mogelijk is hier \(joined(names, "of")).",
      english: "What may stand here is \(joined(names, "or")).")
  }

  mutating func wrongNamespace(_ node: Node) -> Diagnostic {
    let right = grammar.namespace
    let spaces = source.attributePlaces(of: node).filter(\.declaresNamespace)
    let wrong = tree.name(of: node).namespace
    let place = spaces.first { source.file.text[$0.value].elementsEqual(wrong.utf8) }
    if let place, wrong.isEmpty { return emptyNamespace(node, place) }
    guard let place else { return missingNamespace(node) }
    return Diagnostic(
      .unknownElement,
      Message(
        dutch: "\(place.qualifiedName)=\"\(wrong)\" is niet de naamruimte van \(vocabulary.dutch)",
        english: "\(place.qualifiedName)=\"\(wrong)\" is not the namespace of \(vocabulary.english)"),
      hint: Message(
        dutch: "Schrijf \(place.qualifiedName)=\"\(right)\".", english: "Write \(place.qualifiedName)=\"\(right)\"."),
      at: SourceRange(source.file, bytes: place.whole))
  }

  private func missingNamespace(_ node: Node) -> Diagnostic {
    let declaration = "xmlns=\"\(grammar.namespace)\""
    return Diagnostic(
      .unknownElement,
      Message(
        dutch: "bij \(tag(node)) ontbreekt xmlns: zo is niet te zien dat het \(vocabulary.dutch) is",
        english: "\(tag(node)) lacks xmlns: nothing shows that this is \(vocabulary.english)"),
      hint: Message(
        dutch: "Zet \(declaration) achter de naam van dit element.",
        english: "Put \(declaration) behind the name of this element."),
      at: source.range(of: node))
  }

  private func emptyNamespace(_ node: Node, _ place: AttributePlace) -> Diagnostic {
    Diagnostic(
      .unknownElement,
      Message(
        dutch: "door xmlns=\"\" telt \(tag(node)) niet als \(vocabulary.dutch)",
        english: "because of xmlns=\"\" \(tag(node)) does not count as \(vocabulary.english)"),
      hint: Message(dutch: "Haal xmlns=\"\" weg.", english: "Remove xmlns=\"\"."),
      at: SourceRange(source.file, bytes: place.whole))
  }

  /// What files of this grammar are.
  var vocabulary: Message {
    grammar.isDocBook
      ? Message(dutch: "DocBook", english: "DocBook")
      : Message(dutch: "een catalogus van online symbolen", english: "a catalogue of online symbols")
  }
}
