import Diagnostics

extension Diagnostic {
  static func unknownKey(_ path: [String], at place: SourceRange) -> Diagnostic {
    let siblings = Setting.allCases.map(\.path).filter {
      $0.count >= path.count && $0.starts(with: path.dropLast())
    }.map { $0[path.count - 1] }
    let known = Set(siblings).sorted()
    return unknownPart(path.last ?? "", of: known, at: place)
  }

  /// - Parameter known: what may stand there.
  static func unknownPart(_ name: String, of known: [String], at place: SourceRange) -> Diagnostic {
    let hint: Message =
      if let near = nearestName(to: name, among: known) {
        Message(dutch: "Bedoel je “\(near)”?", english: "Do you mean “\(near)”?")
      } else {
        Message(
          dutch: "Hier kan staan: \(known.joined(separator: ", ")).",
          english: "This may stand here: \(known.joined(separator: ", ")).")
      }
    return Diagnostic(
      .configuration,
      Message(
        dutch: "de instelling “\(name)” bestaat niet", english: "there is no setting “\(name)”"),
      hint: hint, at: place)
  }

  static func notASection(_ path: [String], at place: SourceRange) -> Diagnostic {
    let name = path.joined(separator: ".")
    return Diagnostic(
      .configuration,
      Message(
        dutch: name.isEmpty
          ? "hier horen instellingen te staan, elk als “naam: waarde”"
          : "onder “\(name)” horen instellingen te staan, elk als “naam: waarde”",
        english: name.isEmpty
          ? "settings belong here, each as “name: value”"
          : "settings belong under “\(name)”, each as “name: value”"), at: place)
  }

  static func notAText(_ setting: Setting, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .configuration,
      Message(
        dutch: "bij “\(setting.name)” hoort één tekst",
        english: "“\(setting.name)” takes one text"),
      hint: Message(
        dutch: "Schrijf bijvoorbeeld “\(setting.path.last ?? ""): \(setting.example)”.",
        english: "Write for example “\(setting.path.last ?? ""): \(setting.example)”."), at: place)
  }

  static func unknownValue(
    _ value: String, of setting: Setting, allowed: [String], at place: SourceRange
  ) -> Diagnostic {
    let shown = nearestName(to: value, among: allowed) ?? setting.example
    return Diagnostic(
      .configuration,
      Message(
        dutch: "“\(value)” kan niet bij “\(setting.name)”",
        english: "“\(setting.name)” does not take “\(value)”"),
      hint: Message(dutch: "Schrijf bijvoorbeeld “\(shown)”.", english: "Write for example “\(shown)”."),
      at: place)
  }

  static func missingPartner(_ other: Setting, of setting: Setting, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .configuration,
      Message(
        dutch: "bij “\(setting.name)” hoort ook “\(other.name)”",
        english: "“\(setting.name)” needs “\(other.name)” as well"),
      hint: Message(
        dutch: "Schrijf er bijvoorbeeld bij: “\(other.path.last ?? ""): \(other.example)”.",
        english: "Add for example: “\(other.path.last ?? ""): \(other.example)”."), at: place)
  }
}
