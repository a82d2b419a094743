import Diagnostics
import LibPOSIX
import LinkChecking
import LinkHistory
import Testing

@Suite struct ChangeTests {
  @Test func `what became otherwise since a day is told with the day on which it did`() throws {
    let place = Place()
    var report = Report()
    var history = try place.history(report: &report)
    let runs: [(day: Int, seen: [String: String])] = [
      (0, ["a": "good", "b": "good", "c": "dead", "d": "good"]),
      (2, ["a": "good", "b": "dead", "c": "dead", "d": "down"]),
      (5, ["a": "dead", "b": "dead", "c": "good", "d": "good", "e": "good"]),
      (6, ["a": "dead", "b": "dead", "c": "good", "d": "good", "e": "gone"]),
    ]
    for run in runs {
      let links = run.seen.compactMap { name, verdict in
        verdicts[verdict].map { link($0, at: "https://a.nl/\(name)") }
      }
      history.record(links, at: morning(run.day), report: &report)
    }
    let changes = history.changes(since: try #require(Day("2026-03-04")), report: &report)
    // b had failed before that day; d was well again then; e was not known yet.
    #expect(
      changes.map { "\($0.address) \($0.before.name) → \($0.after.name) \($0.day.text)" } == [
        "https://a.nl/a alive → dead 2026-03-06", "https://a.nl/c dead → alive 2026-03-06",
        "https://a.nl/d temporarily-down → alive 2026-03-06", "https://a.nl/e alive → gone 2026-03-07",
      ])
    #expect(history.changes(since: try #require(Day("2026-03-08")), report: &report).isEmpty)
    #expect(history.changes(since: try #require(Day("2020-01-01")), report: &report).count == 4)
    #expect(report.diagnostics.isEmpty)
  }
}
