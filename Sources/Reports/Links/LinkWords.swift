import Diagnostics

extension LinkSection {
  var heading: Message {
    switch self {
    case .broken: Message(dutch: "Kapot", english: "Broken")
    case .failing: Message(dutch: "Werkt nu niet", english: "Failing for now")
    case .known: Message(dutch: "Was al kapot", english: "Known to be broken")
    case .toLookAt: Message(dutch: "Om te bekijken", english: "To look at")
    case .unchecked: Message(dutch: "Niet nagegaan", english: "Not checked")
    case .exempt: Message(dutch: "Vrijgesteld", english: "Exempt")
    case .fine: Message(dutch: "In orde", english: "In order")
    }
  }

  /// In a sum: `2 kapot, 3 om te bekijken`.
  func counted(_ count: Int) -> Message {
    switch self {
    case .broken: Message(dutch: "\(count) kapot", english: "\(count) broken")
    case .failing:
      Message(dutch: count == 1 ? "1 werkt nu niet" : "\(count) werken nu niet", english: "\(count) failing for now")
    case .known: Message(dutch: "\(count) al kapot", english: "\(count) known to be broken")
    case .toLookAt: Message(dutch: "\(count) om te bekijken", english: "\(count) to look at")
    case .unchecked: Message(dutch: "\(count) niet nagegaan", english: "\(count) not checked")
    case .exempt: Message(dutch: "\(count) vrijgesteld", english: "\(count) exempt")
    case .fine: Message(dutch: "\(count) in orde", english: "\(count) in order")
    }
  }
}

extension LinkStanding {
  /// What earlier runs have to say of it; nil where they say nothing.
  var words: Message? {
    switch self {
    case .good, .known, .failing(times: ..<2, _), .broken(times: ..<2, _): nil
    case .failing(let times, let days), .broken(let times, let days): Self.seen(times, over: days)
    case .exempt(let reason, nil): Message(dutch: "vrijgesteld: \(reason)", english: "exempt: \(reason)")
    case .exempt(let reason, let until?):
      Message(dutch: "vrijgesteld tot en met \(until): \(reason)", english: "exempt until \(until): \(reason)")
    }
  }

  /// For programs.
  var name: String {
    switch self {
    case .good: "good"
    case .failing: "failing"
    case .broken: "broken"
    case .known: "known"
    case .exempt: "exempt"
    }
  }

  private static func seen(_ times: Int, over days: Int) -> Message {
    Message(
      dutch: "\(times) keer gezien" + (days < 1 ? "" : days == 1 ? " in 1 dag" : " in \(days) dagen"),
      english: "seen \(times) times" + (days < 1 ? "" : days == 1 ? " over 1 day" : " over \(days) days"))
  }
}

extension LinkPlace {
  /// `Hoofdstuk 1. De week, Wat deed KLM?, p. 12`; empty where nothing is known.
  var inBook: String {
    [chapter, section, page.map { "p. \($0)" }].compactMap { $0 }.joined(separator: ", ")
  }

  /// As editors and terminals know how to open it.
  var inFile: String { "\(file):\(line):\(column)" }
}

extension LinkRunFacts {
  /// `312 links: 2 kapot, 310 in orde.`
  var sum: Message {
    let parts = LinkSection.allCases.filter { count(of: $0) > 0 }.map { $0.counted(count(of: $0)) }
    let all = counted(links.count, "link", "links") + (parts.isEmpty ? "." : ": ")
    guard !parts.isEmpty else { return Message(dutch: all, english: all) }
    return Message(
      dutch: all + parts.map(\.dutch).joined(separator: ", ") + ".",
      english: all + parts.map(\.english).joined(separator: ", ") + ".")
  }

  /// `340 verzoeken aan 87 websites in 41,2 s (8,3 per seconde).`
  func effort(in language: MessageLanguage) -> String {
    let remembered = links.count { $0.checked?.isRemembered ?? false }
    let asked =
      requests > 0 ? requested(in: language) : Message(dutch: "Er is niets gevraagd.", english: "Nothing was asked.")
    let known = Message(
      dutch: remembered == 1
        ? " 1 antwoord is van een vorige keer." : " \(remembered) antwoorden zijn van een vorige keer.",
      english: remembered == 1 ? " 1 answer is from an earlier run." : " \(remembered) answers are from an earlier run."
    )
    return (remembered > 0 ? asked + known : asked).text(in: language)
  }

  private func requested(in language: MessageLanguage) -> Message {
    let time = decimal(seconds, in: language)
    let speed = seconds > 0 ? decimal(Double(requests) / seconds, in: language) : nil
    return Message(
      dutch: counted(requests, "verzoek", "verzoeken") + " aan " + counted(hosts, "website", "websites")
        + " in \(time) s"
        + (speed.map { " (\($0) per seconde)." } ?? "."),
      english: counted(requests, "request", "requests") + " to " + counted(hosts, "website", "websites")
        + " in \(time) s"
        + (speed.map { " (\($0) a second)." } ?? "."))
  }

  /// Why not everything was looked at; nil where it was.
  var shortfall: Message? {
    switch end {
    case .complete: nil
    case .cancelled:
      Message(
        dutch: "Niet alles is nagegaan: je hebt het gestopt.", english: "Not everything was checked: you stopped it.")
    case .outOfTime:
      Message(dutch: "Niet alles is nagegaan: de tijd was om.", english: "Not everything was checked: the time was up.")
    }
  }
}

extension LinkChangeFacts {
  /// `was goed, nu dood (2026-11-20)`
  var words: Message {
    Message(
      dutch: "was “\(was.label.dutch)”, nu “\(now.label.dutch)” (\(day))",
      english: "was “\(was.label.english)”, now “\(now.label.english)” (\(day))")
  }
}

private func counted(_ count: Int, _ one: String, _ more: String) -> String { "\(count) \(count == 1 ? one : more)" }

/// With one digit behind the point, which is a comma in Dutch.
func decimal(_ value: Double, in language: MessageLanguage) -> String {
  guard value.isFinite, value < 1e12 else { return "?" }
  let tenths = Int((max(0, value) * 10).rounded())
  let point =
    switch language {
    case .dutch: ","
    case .english: "."
    }
  return "\(tenths / 10)\(point)\(tenths % 10)"
}
