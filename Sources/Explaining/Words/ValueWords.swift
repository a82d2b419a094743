import Diagnostics
import LibXML
import XMLReading

extension Wording {
  func wrongContent(_ node: Node, _ expected: PatternID) -> Diagnostic {
    let text = trimmed(tree.textContent(of: node))
    let (values, types) = walker.automaton.expectation(expected)
    guard !values.isEmpty || !types.isEmpty else {
      return Diagnostic(
        .invalidStructure,
        Message(
          dutch: "de inhoud van \(tag(node)) past niet bij de attributen",
          english: "what \(tag(node)) holds does not go with its attributes"),
        at: source.range(of: node))
    }
    let message =
      text.isEmpty
      ? Message(dutch: "\(tag(node)) is leeg", english: "\(tag(node)) is empty")
      : Message(
        dutch: "“\(text)” kan niet in \(tag(node)) staan", english: "“\(text)” cannot stand in \(tag(node))")
    return Diagnostic(
      .wrongValue, message, hint: expectation(of: [expected], instead: text), at: textRange(in: node))
  }

  private func textRange(in node: Node) -> SourceRange {
    let texts = tree.children(of: node).filter {
      tree.kind(of: $0) == .text && tree.utf8(of: $0).contains { $0 > 0x20 }
    }
    guard let first = texts.first, let last = texts.last else { return source.range(of: node) }
    return source.range(ofTextFrom: first, to: last)
  }

  /// What a value may be.
  func expectation(of patterns: [PatternID], instead written: String) -> Message {
    var values: [String] = []
    var types: [Datatype] = []
    for pattern in patterns {
      let expected = walker.automaton.expectation(pattern)
      values += expected.values.filter { !values.contains($0) }
      types += expected.types.filter { !types.contains($0) }
    }
    let near = nearestName(to: written, among: values) ?? nearestName(to: written.lowercased(), among: values)
    let kinds = types.map { description(of: $0) }
    let quoted = shortened(values, first: near).map { "“\($0)”" }
    let dutch = joined(quoted + kinds.map(\.dutch), "of")
    let english = joined(quoted + kinds.map(\.english), "or")
    let choice =
      kinds.isEmpty && quoted.count > 1
      ? Message(dutch: "Kies uit \(dutch).", english: "Choose \(english).")
      : Message(dutch: "Hier hoort \(dutch).", english: "What belongs here is \(english).")
    if let name = suggestedName(for: written, types) { return choice + name }
    guard let near else { return choice }
    let question = Message(dutch: "Bedoel je “\(near)”?", english: "Do you mean “\(near)”?")
    if values.count == 1 { return question }
    return Message(
      dutch: "\(question.dutch) \(choice.dutch)", english: "\(question.english) \(choice.english)")
  }

  /// What a value that is missing may be; nil where it may be anything.
  func valueHint(_ pattern: PatternID) -> Message? {
    let (values, types) = walker.automaton.expectation(pattern)
    let kinds = types.map { description(of: $0) }
    let quoted = shortened(values, first: nil).map { "“\($0)”" }
    guard !quoted.isEmpty || !kinds.isEmpty else { return nil }
    let (dutch, english) = (joined(quoted + kinds.map(\.dutch), "of"), joined(quoted + kinds.map(\.english), "or"))
    let isChoice = quoted.count + kinds.count > 1
    return Message(
      dutch: isChoice ? ", met een van deze: \(dutch)." : ", met \(dutch).",
      english: isChoice ? ", with one of these: \(english)." : ", with \(english).")
  }

  /// A name that resembles the one written, where only names will do.
  private func suggestedName(for written: String, _ types: [Datatype]) -> Message? {
    guard types.contains(where: { $0.name == "NCName" || $0.name == "ID" || $0.name == "IDREF" }) else { return nil }
    let words = written.split { !$0.isLetter && !$0.isNumber && $0 != "." && $0 != "_" }.joined(separator: "-")
    guard let first = words.first else { return nil }
    let name = first.isLetter ? words : "id-" + words
    return Message(dutch: " Bijvoorbeeld “\(name)”.", english: " For example “\(name)”.")
  }

  private func shortened(_ values: [String], first: String?) -> [String] {
    guard values.count > 8 else { return values }
    let others = values.filter { $0 != first }
    return (first.map { [$0] } ?? []) + others.prefix(7) + ["…"]
  }

  private func description(of type: Datatype) -> Message {
    switch type.name {
    case "integer", "int", "long": Message(dutch: "een geheel getal", english: "a whole number")
    case "positiveInteger": Message(dutch: "een geheel getal vanaf 1", english: "a whole number from 1 on")
    case "nonNegativeInteger": Message(dutch: "een geheel getal vanaf 0", english: "a whole number from 0 on")
    case "decimal": decimal(type)
    case "date": Message(dutch: "een datum zoals 2026-11-23", english: "a date such as 2026-11-23")
    case "dateTime":
      Message(dutch: "een tijdstip zoals 2026-11-23T12:00:00", english: "a time such as 2026-11-23T12:00:00")
    case "gYear": Message(dutch: "een jaar zoals 2026", english: "a year such as 2026")
    case "gYearMonth": Message(dutch: "een maand zoals 2026-11", english: "a month such as 2026-11")
    case "NCName", "ID", "IDREF", "Name", "IDREFS": identifier(isList: type.name == "IDREFS")
    case "NMTOKEN": Message(dutch: "één woord zonder spaties", english: "one word without spaces")
    case "anyURI":
      Message(
        dutch: "een adres zoals https://www.voorbeeld.nl/", english: "an address such as https://www.example.org/")
    case "language": Message(dutch: "een taalcode zoals nl of en-GB", english: "a language code such as nl or en-GB")
    case "string" where type.parameters.contains { $0.value == "[0-9]+%" }:
      Message(dutch: "een percentage zoals 50%", english: "a percentage such as 50%")
    case "ENTITY": Message(dutch: "de naam van een verklaarde entiteit", english: "the name of a declared entity")
    default: Message(dutch: "een waarde van het type \(type.name)", english: "a value of the type \(type.name)")
    }
  }

  private func decimal(_ type: Datatype) -> Message {
    let bounds = type.parameters.map(\.value)
    guard bounds.count == 2 else { return Message(dutch: "een getal", english: "a number") }
    return Message(
      dutch: "een getal tussen \(bounds[0]) en \(bounds[1])", english: "a number between \(bounds[0]) and \(bounds[1])")
  }

  private func identifier(isList: Bool) -> Message {
    Message(
      dutch: "een naam die met een letter begint en geen spaties, schuine strepen of dubbele punten heeft",
      english: "a name that begins with a letter and has no spaces, slashes or colons")
  }
}
