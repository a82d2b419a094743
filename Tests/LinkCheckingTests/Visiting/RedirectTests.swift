import LibCurl
import Testing

@testable import LinkChecking

@Suite struct RedirectTests {
  private let start = "https://www.example.org/oud"
  private let end = "https://www.example.org/nieuw"

  private func verdict(_ replies: [String: MadeUpWeb.Reply]) -> (Verdict, CheckedLink) {
    let (run, _, verdicts) = check([start], manners: .withoutSiblings) { request, _ in
      replies[request.address] ?? .page(goodPage)
    }
    return (verdicts[0], run.links[0])
  }

  @Test func `a redirect for good is a move`() {
    let (verdict, link) = verdict([start: .to(end, 301)])
    #expect(verdict == .moved(to: end))
    #expect(link.hops.map(\.status) == [301, 200])
  }

  @Test func `one redirect for the time being makes the whole way so`() {
    let between = "https://www.example.org/tussen"
    #expect(verdict([start: .to(between, 301), between: .to(end, 302)]).0 == .redirected(to: end))
    #expect(verdict([start: .to(between, 301), between: .to(end, 308)]).0 == .moved(to: end))
  }

  @Test func `a redirect to what is not there is dead`() {
    #expect(verdict([start: .to(end, 301), end: .status(404)]).0 == .dead(status: 404))
  }

  @Test func `a relative address is taken from where it stands`() {
    #expect(verdict([start: .to("nieuw", 301)]).0 == .moved(to: end))
    #expect(verdict([start: .to("//www.example.org/nieuw", 301)]).0 == .moved(to: end))
  }

  @Test func `circles end`() {
    #expect(verdict([start: .to(start)]).0 == .redirectLoop)
    #expect(verdict([start: .to(end), end: .to(start)]).0 == .redirectLoop)
  }

  @Test func `a way without end ends`() {
    let (run, log, verdicts) = check(["https://www.example.org/0"], manners: .withoutSiblings) { request, _ in
      .to("/" + String((Int(request.address.split(separator: "/").last ?? "") ?? 0) + 1))
    }
    #expect(verdicts == [.redirectLoop] && log.requests.count == 21 && run.links[0].hops.count == 21)
  }

  @Test func `who is sent to the same address with a cookie comes in`() {
    let (_, log, verdicts) = check([start], manners: .withoutSiblings) { _, count in
      count == 0 ? .to("/oud", cookie: "a=b") : .page(goodPage)
    }
    #expect(log.requests.count == 2)
    if case .redirectLoop = verdicts[0] { Issue.record("it was taken for a circle") }
  }

  @Test func `a cookie each time is a circle as well`() {
    let (_, log, verdicts) = check([start], manners: .withoutSiblings) { _, _ in .to("/oud", cookie: "a=b") }
    #expect(verdicts == [.redirectLoop] && log.requests.count <= 21)
  }

  @Test(arguments: ["javascript:alert(1)", "ftp://example.org/x", "mailto:a@example.org", "data:text/html,x"])
  func `a redirect to what is no web address leads astray`(location: String) {
    #expect(verdict([start: .to(location)]).0 == .strayRedirect(to: location))
  }

  @Test func `a host that lies about HEAD is asked by GET`() {
    for lie: MadeUpWeb.Reply in [.status(404), .status(405), .status(501), .failure(.reset)] {
      let (run, log, verdicts) = check(["https://www.example.org/boek.pdf"], manners: .withoutSiblings) { request, _ in
        request.method == .head
          ? lie
          : .status(200, [HTTPField("content-type", "application/pdf")])
      }
      #expect(verdicts == [.alive])
      #expect(log.requests.map(\.request.method) == [.head, .get] && run.links[0].hops.last?.method == .get)
    }
  }

  @Test func `a page that leads on by itself is followed`() {
    let (_, _, verdicts) = check([start], manners: .withoutSiblings) { request, _ in
      request.address == start
        ? .page("<html><head><meta http-equiv='refresh' content='0; url=/nieuw'></head></html>") : .page(goodPage)
    }
    #expect(verdicts == [.redirected(to: end)])
  }
}
