import LibCurl
import Testing

@testable import LinkChecking

private func addresses(_ count: Int, host: String = "www.example.org") -> [String] {
  (0..<count).map { "https://\(host)/\($0)" }
}

@Suite struct PacingTests {
  @Test func `every address is asked for once, whatever place in it is meant`() {
    let base = "https://www.example.org/a"
    let (run, log, _) = check([base, base + "#een", base, base + "#twee"], manners: .withoutSiblings) { _, _ in
      .page(goodPage)
    }
    #expect(log.requests.count == 1)
    #expect(run.links.map(\.address) == [base, base + "#een", base, base + "#twee"])
  }

  @Test func `a host gets a few requests together and then one at a time`() {
    let (run, log, verdicts) = check(addresses(100), manners: .withoutSiblings) { _, _ in .page(goodPage) }
    #expect(verdicts.allSatisfy { $0 == .alive })
    let starts = log.requests.map(\.at)
    #expect(starts.count == 100 && starts.prefix(4).allSatisfy { $0 < 0.001 })
    for (index, start) in starts.enumerated().dropFirst(4) {
      // Ten in a row take at least nine times the shortest interval.
      if index + 9 < starts.count { #expect(starts[index + 9] - start > 9 * 0.024) }
    }
    #expect(run.course.seconds < 100 * 0.05)
  }

  @Test func `never more than so many requests are under way to one host`() {
    var manners = Manners.withoutSiblings
    manners.pace = 0
    let (run, _, _) = check(addresses(40), manners: manners) { _, _ in .page(goodPage, after: 1) }
    #expect((7...7.1).contains(run.course.seconds))
  }

  @Test func `hosts do not wait for each other`() {
    let links = (0..<50).flatMap { addresses(20, host: "www\($0).example.org") }
    let (run, _, _) = check(links, manners: .withoutSiblings) { _, _ in .page(goodPage) }
    #expect(run.course.seconds < 2)
  }

  @Test func `a host that asks for time gets it, and its other pages wait as well`() {
    let (run, log, verdicts) = check(addresses(10), manners: .withoutSiblings) { request, count in
      request.address.hasSuffix("/0") && count == 0 ? .status(429, retryAfter: 7) : .page(goodPage)
    }
    #expect(verdicts.allSatisfy { $0 == .alive })
    #expect(!log.requests.contains { $0.at > 0.2 && $0.at < 7 })
    #expect(run.course.pauses.count == 1 && run.course.pauses.allSatisfy { $0.seconds >= 7 })
  }

  @Test func `a host that asks for time for ever is given up, with all its pages`() {
    let (run, log, verdicts) = check(addresses(50), manners: .withoutSiblings) { _, _ in
      .status(429, retryAfter: 20)
    }
    #expect(verdicts.allSatisfy { $0 == .rateLimited })
    #expect(run.course.seconds < 120 && log.requests.count < 20)
  }

  @Test(arguments: [61, 3600, 86_400, Int.max / 2]) func `nobody waits for longer than a minute`(seconds: Int) {
    let (run, _, verdicts) = check(addresses(3), manners: .withoutSiblings) { _, _ in
      .status(429, retryAfter: seconds)
    }
    #expect(verdicts == [.rateLimited, .rateLimited, .rateLimited] && run.course.seconds < 1)
  }

  @Test func `what fails for a moment is asked for again`() {
    let (_, log, verdicts) = check(addresses(1), manners: .withoutSiblings) { _, count in
      count < 2 ? .status(503) : .page(goodPage)
    }
    #expect(verdicts == [.alive])
    let times = log.requests.map(\.at)
    #expect(times.count == 3 && times[1] - times[0] >= 0.5 && times[2] - times[1] >= 1)
  }

  @Test func `what goes on failing is asked for three times`() {
    let (_, log, verdicts) = check(addresses(1), manners: .withoutSiblings) { _, _ in .status(503) }
    #expect(verdicts == [.temporarilyDown(.status(503))] && log.requests.count == 3)
  }

  @Test func `a host that does not exist is asked for once`() {
    let (_, log, verdicts) = check(addresses(30), manners: .withoutSiblings) { _, _ in .failure(.unknownHost) }
    #expect(verdicts.allSatisfy { $0 == .unknownHost })
    #expect(log.requests.count <= 6)
  }

  @Test func `a host that lets everybody wait does not make the run wait for each of its pages`() {
    let (run, _, verdicts) = check(addresses(200), manners: .withoutSiblings) { _, _ in
      .failure(.timeout(.connecting), after: 10)
    }
    #expect(verdicts.allSatisfy { $0 == .temporarilyDown(.timeout) })
    #expect(run.course.seconds < 120)
  }

  @Test func `when the time is up, what was not asked says so`() {
    var manners = Manners.withoutSiblings
    manners.budget = 2
    let (run, _, verdicts) = check(addresses(1000), manners: manners) { _, _ in .page(goodPage, after: 0.5) }
    #expect(run.course.cut == .outOfTime && run.course.seconds < 2.7)
    #expect(verdicts.first == .alive && verdicts.last == .unchecked(.outOfTime))
  }

  @Test func `a host that was given no more time is not called down`() {
    var manners = Manners.withoutSiblings
    manners.budget = 2
    let (run, _, verdicts) = check(addresses(1), manners: manners) { _, _ in .page(goodPage, after: 60) }
    #expect(run.course.cut == .outOfTime && verdicts == [.unchecked(.outOfTime)])
  }

  @Test func `who stops the run gets what was found until then`() {
    let (run, _, verdicts) = check(addresses(1000), manners: .withoutSiblings, cancelAt: 3) { _, _ in .page(goodPage) }
    #expect(run.course.cut == .cancelled && run.course.seconds < 3.3)
    #expect(verdicts.first == .alive && verdicts.last == .unchecked(.cancelled))
  }
}
