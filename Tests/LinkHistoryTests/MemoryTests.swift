import Diagnostics
import LibCurl
import LibPOSIX
import LibSQLite
import LinkChecking
import LinkHistory
import Testing

@Suite struct MemoryTests {
  /// Every kind of verdict, with all that it can carry.
  static let everyVerdict: [Verdict] =
    [
      .alive, .moved(to: "https://a.nl/é"), .redirected(to: "https://a.nl/b c"), .dead(status: 451), .gone,
      .blocked(by: "Cloudflare Turnstile", status: 403), .blocked(by: nil, status: 999), .rateLimited, .loginWall,
      .slow(seconds: 31), .unknownHost, .softNotFound(.words("Pagina niet gevonden")), .softNotFound(.words("")),
      .softNotFound(.homePage), .softNotFound(.sibling), .parked(by: "Sedo"), .parked(by: nil), .changed,
      .fragmentMissing("deel-2"), .fragmentUnsure(""), .redirectLoop, .garbled("gzip"),
      .forbidden(address: "127.0.0.1"), .strayRedirect(to: "ftp://a.nl/"), .temporarilyDown(.status(502)),
      .temporarilyDown(.timeout), .temporarilyDown(.refused), .temporarilyDown(.reset), .temporarilyDown(.nameServer),
      .temporarilyDown(.proxy),
    ] + TLSTrouble.allCases.map { .tls($0) }

  @Test func `every verdict is remembered as it was`() throws {
    let place = Place()
    var report = Report()
    let links = Self.everyVerdict.enumerated().map { link($1, at: "https://a.nl/\($0)") }
    var first = try place.history(report: &report)
    first.record(links, at: morning(0), report: &report)
    // A run later, which would ask again where it was kept out or failed.
    let second = try place.history(retryAfter: 100, report: &report)
    let found = second.remembered(links.map(\.address), at: morning(0, seconds: 60), report: &report)
    for link in links where link.verdict != .changed {
      let remembered = try #require(found[link.address])
      #expect(remembered.link.verdict == link.verdict)
      #expect(remembered.seen == morning(0))
      #expect(remembered.link.title == "Eén" && remembered.link.fingerprint == "1:a:b")
      #expect(remembered.link.hops.map(\.address) == [link.address + "/"])
      #expect(remembered.link.hops.map(\.status) == [200])
    }
    #expect(report.diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("good", 6, true), ("good", 7, false), ("moved", 6, true), ("slow", 1, true), ("dead", 0, false),
    ("blocked", 0, false), ("busy", 0, false), ("good", -1, false),
  ])
  func `what answers is not asked again for a week, what fails at once`(name: String, days: Int, isKept: Bool) throws {
    let place = Place()
    var report = Report()
    var history = try place.history(report: &report)
    history.record([link(try #require(verdicts[name]))], at: morning(0), report: &report)
    let found = history.remembered([address, "https://elders.nl/"], at: morning(days, seconds: 5), report: &report)
    #expect(found.keys.contains(address) == isKept)
    #expect(found.count == (isKept ? 1 : 0))
  }

  @Test func `zero days of freshness ask each time`() throws {
    let place = Place()
    var report = Report()
    var history = try place.history(freshDays: 0, report: &report)
    history.record([link(.alive)], at: morning(0), report: &report)
    #expect(history.remembered([address], at: morning(0), report: &report).isEmpty)
  }

  @Test func `a page that changed is asked again, as it may have been signed off since`() throws {
    let place = Place()
    var report = Report()
    var history = try place.history(report: &report)
    history.record([link(.changed)], at: morning(0), report: &report)
    #expect(history.remembered([address], at: morning(0), report: &report).isEmpty)
  }

  @Test func `what a clock that was wrong has written is forgotten`() throws {
    let place = Place()
    var report = Report()
    var history = try place.history(report: &report)
    history.record([link(.alive)], at: morning(4000), report: &report)
    // Half an hour ahead: a run that began later, and was done sooner.
    history.record([link(.alive, at: "https://a.nl/snel")], at: morning(0, seconds: 1800), report: &report)
    history.record([link(.slow(seconds: 15))], at: morning(0), report: &report)
    let found = history.remembered([address, "https://a.nl/snel"], at: morning(1), report: &report)
    #expect(found[address]?.link.verdict == .slow(seconds: 15))
    #expect(found.count == 2)
  }

  @Test func `a year is kept, and 500 runs of an address`() throws {
    let place = Place()
    var report = Report()
    var history = try place.history(report: &report)
    history.record([link(.alive, at: "https://a.nl/oud")], at: morning(0), report: &report)
    history.record([link(.dead(status: 404))], at: morning(1), report: &report)
    // As somebody does who has it run every minute.
    try Database(at: .file(place.path)).run(
      """
      WITH RECURSIVE run (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM run WHERE number < 600)
      INSERT INTO observation (address, time, verdict, detail)
      SELECT address, time + 60 * number, verdict, detail FROM observation, run WHERE verdict = 'dead'
      """)
    history.record([link(.dead(status: 404))], at: morning(367), report: &report)
    #expect(history.remembered(["https://a.nl/oud"], at: morning(1), report: &report).isEmpty)
    #expect(history.standing(of: link(.gone), seen: morning(368), report: &report) == .broken(times: 501, days: 367))
    #expect(report.diagnostics.isEmpty)
  }
}
