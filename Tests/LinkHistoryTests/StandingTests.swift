import Diagnostics
import LibPOSIX
import LinkChecking
import LinkHistory
import Testing

/// What was seen on which day, the last of it now, and what that means to the run. Where a row says “new”, nothing at
/// all is remembered from before.
private let histories: [(seen: String, isNew: Bool, standing: Standing)] = [
  ("0 good", false, .good),
  ("0 dead, 1 good", false, .good),
  ("0 dead, 8 dead, 9 dead, 10 moved", false, .good),
  // So many times, and so many days.
  ("0 dead", false, .failing(times: 1, days: 0)),
  ("0 dead, 7 dead", false, .failing(times: 2, days: 7)),
  ("0 dead, 1 dead, 6 dead", false, .failing(times: 3, days: 6)),
  ("0 dead, 1 dead, 7 dead", false, .broken(times: 3, days: 7)),
  ("0 dead, 0 dead, 0 dead, 0 dead", false, .failing(times: 4, days: 0)),
  ("0 dead, 0 dead, 7 dead", false, .broken(times: 3, days: 7)),
  ("0 down, 4 host, 7 dead", false, .broken(times: 3, days: 7)),
  // An answer in between begins anew; being kept out says nothing.
  ("0 dead, 3 dead, 5 good, 7 dead", false, .failing(times: 1, days: 0)),
  ("0 dead, 3 dead, 5 slow, 12 dead", false, .failing(times: 1, days: 0)),
  ("0 dead, 3 blocked, 5 busy, 7 dead", false, .failing(times: 2, days: 7)),
  ("0 dead, 3 blocked, 5 dead, 7 dead", false, .broken(times: 3, days: 7)),
  ("0 dead, 1 dead, 7 dead, 8 blocked", false, .good),
  // Who has only begun to check.
  ("0 dead", true, .broken(times: 1, days: 0)),
  ("0 gone", true, .broken(times: 1, days: 0)),
  ("0 soft", true, .failing(times: 1, days: 0)),
  ("0 down", true, .failing(times: 1, days: 0)),
  ("0 good, 6 dead", true, .broken(times: 1, days: 0)),
  ("0 good, 7 dead", true, .failing(times: 1, days: 0)),
  ("0 dead, 7 dead", true, .broken(times: 2, days: 7)),
  ("0 dead, 3 good, 9 dead", true, .failing(times: 1, days: 0)),
  ("0 soft, 1 soft, 7 soft", true, .broken(times: 3, days: 7)),
]

@Suite struct StandingTests {
  @Test(arguments: histories)
  func `a history has its standing`(seen: String, isNew: Bool, standing: Standing) throws {
    #expect(try standingAfter(seen, isNew: isNew) == standing)
  }

  @Test(arguments: histories)
  func `it makes no difference whether the run is recorded already`(seen: String, isNew: Bool, standing: Standing)
    throws
  {
    #expect(try standingAfter(seen, isNew: isNew, recordsLast: true) == standing)
  }

  @Test(arguments: histories)
  func `who is strict calls all that fails broken`(seen: String, isNew: Bool, standing: Standing) throws {
    let expected: Standing =
      if case .failing(let times, let days) = standing { .broken(times: times, days: days) } else { standing }
    #expect(try standingAfter(seen, isNew: isNew, isStrict: true) == expected)
  }

  @Test func `two minutes earlier on the last morning is a week all the same`() throws {
    let place = Place()
    var report = Report()
    var history = try place.history(report: &report)
    history.record([link(.alive, at: "https://www.example.org/oud")], at: morning(-30), report: &report)
    for day in [0, 3] { history.record([link(.dead(status: 404))], at: morning(day), report: &report) }
    let standing = history.standing(of: link(.dead(status: 404)), seen: morning(7, seconds: -120), report: &report)
    #expect(standing == .broken(times: 3, days: 7))
  }

  @Test func `what nobody looked at is not recorded`() throws {
    let place = Place()
    var report = Report()
    var history = try place.history(report: &report)
    history.record([link(.alive)], at: morning(0), report: &report)
    history.record([link(.unchecked(.outOfTime))], at: morning(1), report: &report)
    #expect(history.remembered([address], at: morning(1), report: &report)[address]?.seen == morning(0))
  }

  @Test func `names of standings never change`() {
    let all: [Standing] = [
      .good, .failing(times: 1, days: 0), .broken(times: 1, days: 0), .known, .exempt(reason: "", until: nil),
    ]
    #expect(all.map(\.name) == ["good", "failing", "broken", "known", "exempt"])
  }

  private func standingAfter(
    _ seen: String, isNew: Bool, recordsLast: Bool = false, isStrict: Bool = false
  ) throws -> Standing {
    let place = Place()
    var report = Report()
    var history = try place.history(report: &report)
    if !isNew { history.record([link(.alive, at: "https://www.example.org/oud")], at: morning(-30), report: &report) }
    var runs: [(at: Moment, link: CheckedLink)] = []
    for (index, run) in seen.split(separator: ", ").enumerated() {
      let parts = run.split(separator: " ")
      let day = try #require(Int(parts[0]))
      let verdict = try #require(verdicts[String(parts[1])])
      // Runs of one day come one after the other.
      runs.append((morning(day, seconds: Int64(index)), link(verdict)))
    }
    for run in runs.dropLast(recordsLast ? 0 : 1) { history.record([run.link], at: run.at, report: &report) }
    let last = try #require(runs.last)
    let standing = history.standing(of: last.link, seen: last.at, isStrict: isStrict, report: &report)
    #expect(report.diagnostics.isEmpty)
    return standing
  }
}
