import Diagnostics
import JSONWriting

extension LinkRunFacts {
  /// The run as a whole; the links themselves are a list of their own.
  func json(in language: MessageLanguage) -> JSON {
    .object([
      .init("day", day.map { .text($0) }),
      .init("end", .text(end.rawValue)),
      .init("hosts", .number(hosts)),
      .init("requests", .number(requests)),
      .init("milliseconds", .number(milliseconds(seconds))),
      .init("verdicts", .object(counts.map { .init($0.verdict.name, .number($0.links)) })),
      .init("politeness", .list(politeness.map { .text($0.text(in: language)) })),
      .init("since", changes.map { .text($0.since) }),
      .init("changes", changes.map { .list($0.list.map(\.json)) }),
    ])
  }
}

extension LinkFacts {
  func json(in language: MessageLanguage) -> JSON {
    .object(
      [
        .init("address", .text(address)),
        .init("verdict", .text(verdict.name)),
        .init("label", .text(verdict.label.text(in: language))),
        .init("remark", .text(remark.text(in: language))),
        .init("hint", hint.map { .text($0.text(in: language)) }),
      ] + standing.json + [
        .init("status", way.status.map { .number($0) }),
        .init("finalAddress", way.finalAddress.map { .text($0) }),
        .init("title", way.title.map { .text($0) }),
        .init("hops", .list(way.hops.map(\.json))),
        .init("archive", archive.map { .object([.init("address", .text($0.address)), .init("day", .text($0.day))]) }),
        .init("checked", checked.map { .text($0.day) }),
        .init("remembered", checked.map { .flag($0.isRemembered) }),
        .init("places", .list(places.map(\.json))),
      ])
  }
}

extension LinkStanding {
  fileprivate var json: [JSON.Member?] {
    let name = JSON.Member("standing", .text(name))
    switch self {
    case .good, .known: return [name]
    case .failing(let times, let days), .broken(let times, let days):
      return [name, .init("times", .number(times)), .init("days", .number(days))]
    case .exempt(let reason, let until):
      return [name, .init("reason", .text(reason)), .init("until", until.map { .text($0) })]
    }
  }
}

extension LinkHop {
  fileprivate var json: JSON {
    .object([
      .init("address", .text(address)),
      .init("method", .text(method)),
      .init("status", status.map { .number($0) }),
      .init("milliseconds", .number(milliseconds(seconds))),
    ])
  }
}

extension LinkPlace {
  fileprivate var json: JSON {
    .object([
      .init("file", .text(file)),
      .init("line", .number(line)),
      .init("column", .number(column)),
      .init("chapter", chapter.map { .text($0) }),
      .init("section", section.map { .text($0) }),
      .init("page", page.map { .text($0) }),
      .init("symbol", symbol.map { .text($0) }),
    ])
  }
}

extension LinkChangeFacts {
  fileprivate var json: JSON {
    .object([
      .init("address", .text(address)),
      .init("was", .text(was.name)),
      .init("now", .text(now.name)),
      .init("day", .text(day)),
    ])
  }
}

private func milliseconds(_ seconds: Double) -> Int {
  guard seconds.isFinite, seconds < 1e12 else { return 0 }
  return Int((max(0, seconds) * 1000).rounded())
}
