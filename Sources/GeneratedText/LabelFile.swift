import Diagnostics
import YAMLReading
import Yams

/// Reads one `labels/LANGUAGE.yaml`. A house may write just the words that it wants otherwise than we do, so a key
/// that lacks is no mistake; one that we do not know is, for its words would never be seen.
func readLabels(at path: String, report: inout Report) -> [TextKey: Template] {
  guard let document = YAMLDocument(at: path, report: &report), let root = document.root else { return [:] }
  guard let mapping = root.mapping else {
    report.add(.noLabels(at: document.range(of: root)))
    return [:]
  }
  var words: [TextKey: Template] = [:]
  for (name, value) in mapping {
    let written = name.scalar?.string ?? ""
    if let key = TextKey(rawValue: written) {
      words[key] = readLabel(value, of: key, in: document, report: &report)
    } else {
      report.add(.unknownLabel(written, at: document.range(of: name)))
    }
  }
  return words
}

private func readLabel(_ value: Node, of key: TextKey, in document: YAMLDocument, report: inout Report) -> Template? {
  guard let text = value.scalar?.string, !text.isEmpty else {
    report.add(.notALabel(key, at: document.range(of: value)))
    return nil
  }
  let template = Template(text)
  for place in template.places where !key.places.contains(place) {
    report.add(.unknownPlace(place, in: key, at: document.range(of: "{\(place)}", in: value)))
  }
  return template
}

extension Diagnostic {
  fileprivate static func noLabels(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .configuration,
      Message(
        dutch: "hier horen vaste woorden te staan, elk als “naam: \"woorden\"”",
        english: "set words belong here, each as “name: \"words\"”"), at: place)
  }

  fileprivate static func unknownLabel(_ name: String, at place: SourceRange) -> Diagnostic {
    let near = nearestID(to: name, among: TextKey.allCases.map(\.rawValue))
    return Diagnostic(
      .configuration,
      Message(
        dutch: "“\(name)” is geen naam van vaste woorden die boekbouw kent",
        english: "“\(name)” names no set words that boekbouw knows"),
      hint: near.map { Message(dutch: "Bedoel je “\($0)”?", english: "Do you mean “\($0)”?") }
        ?? Message(
          dutch: "De namen staan in assets/labels/nl.yaml van boekbouw.",
          english: "boekbouw’s own assets/labels/en.yaml has the names."), at: place)
  }

  fileprivate static func notALabel(_ key: TextKey, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .configuration,
      Message(
        dutch: "bij “\(key.rawValue)” hoort één tekst", english: "“\(key.rawValue)” takes one text"),
      hint: Message(
        dutch:
          "Schrijf de woorden tussen rechte aanhalingstekens, of haal de regel weg: dan gebruikt boekbouw zijn eigen.",
        english: "Write the words between straight quotation marks, or remove the line: boekbouw then takes its own."),
      at: place)
  }

  fileprivate static func unknownPlace(_ name: String, in key: TextKey, at place: SourceRange) -> Diagnostic {
    let known = key.places.map { "{\($0)}" }.joined(separator: ", ")
    let hint =
      key.places.isEmpty
      ? Message(
        dutch: "In deze woorden wordt niets ingevuld.", english: "Nothing is filled into these words.")
      : Message(dutch: "Hier kan staan: \(known).", english: "This may stand here: \(known).")
    return Diagnostic(
      .configuration,
      Message(
        dutch: "“\(key.rawValue)” kent {\(name)} niet", english: "“\(key.rawValue)” has nothing for {\(name)}"),
      hint: hint, at: place)
  }
}
