import LibCurl
import LinkChecking
import Testing

@Suite struct StatusTests {
  @Test(arguments: [
    (404, Verdict.dead(status: 404)), (400, .dead(status: 400)), (451, .dead(status: 451)), (405, .dead(status: 405)),
    (410, .gone), (429, .rateLimited), (401, .loginWall), (403, .blocked(by: nil, status: 403)),
    (999, .blocked(by: nil, status: 999)), (407, .temporarilyDown(.proxy)), (408, .temporarilyDown(.timeout)),
    (425, .temporarilyDown(.status(425))), (500, .temporarilyDown(.status(500))), (503, .temporarilyDown(.status(503))),
    (522, .temporarilyDown(.status(522))), (204, .dead(status: 204)), (302, .garbled("302, no Location")),
    (304, .garbled("status 304")), (101, .garbled("status 101")), (700, .garbled("status 700")),
  ])
  func `a status says what became of a page`(status: Int, verdict: Verdict) {
    #expect(judgement(visit(status: status, "<title>Fout</title>")) == verdict)
  }

  @Test(arguments: [200, 202, 203, 206, 226, 300])
  func `a page that came is alive`(status: Int) {
    #expect(judgement(visit(status: status, page(title: "De aswolk"))) == .alive)
  }

  @Test(arguments: [
    (TransferFailure.unknownHost, Verdict.unknownHost), (.nameServer, .temporarilyDown(.nameServer)),
    (.refused, .temporarilyDown(.refused)), (.timeout(.receiving), .temporarilyDown(.timeout)),
    (.tls(.expired), .tls(.expired)), (.forbidden(address: "10.0.0.1"), .forbidden(address: "10.0.0.1")),
    (.reset, .temporarilyDown(.reset)), (.garbled("content-encoding"), .garbled("content-encoding")),
    (.proxy("auth"), .temporarilyDown(.proxy)),
  ])
  func `what came in place of an answer is a verdict too`(failure: TransferFailure, verdict: Verdict) {
    #expect(judgement(visit(outcome: .failure(failure))) == verdict)
  }

  @Test func `a redirect for good is a move, and one for now is none`() {
    let place = "https://www.voorbeeld.nl/films/aswolk"
    let body = page(title: "De aswolk")
    #expect(judgement(visit(via: [place], isPermanent: true, body)) == .moved(to: place))
    #expect(judgement(visit(via: [place], body)) == .redirected(to: place))
  }

  @Test func `a chain that sets a cookie and comes back has not moved`() {
    let address = "https://www.voorbeeld.nl/film"
    #expect(judgement(visit(to: address, via: [address + "?cookie=1", address], page(title: "Film"))) == .alive)
  }

  @Test func `what is no HTML is alive and has no page`() {
    let paper = judge(visit(fields: ["content-type": "application/pdf"], "%PDF-1.7 pagina niet gevonden"))
    #expect(paper.verdict == .alive && paper.page == nil && !paper.wantsBody)
  }

  @Test func `a body without a type is read where it looks like a page`() {
    #expect(judge(visit(fields: ["content-type": ""], "\n<!doctype html><title>A</title>")).page?.title == "A")
    #expect(judge(visit(fields: ["content-type": ""], "<?xml version='1.0'?><rss/>")).page == nil)
    #expect(judge(visit(fields: ["content-type": ""], "{\"a\": \"<b>\"}")).page == nil)
  }

  @Test func `a paper that calls itself a page has to be read`() {
    #expect(judge(visit(to: "https://voorbeeld.nl/a.pdf", method: .head)).wantsBody)
    let paper = visit(to: "https://voorbeeld.nl/a.pdf", method: .head, fields: ["content-type": "application/pdf"])
    #expect(!judge(paper).wantsBody)
  }

  @Test(arguments: [
    "https://a.nl/b.pdf", "https://a.nl/B.PDF?x=1", "https://a.nl/c/d.mp3#t=3", "http://a.nl/boek.epub",
  ])
  func `a file is a download`(address: String) { #expect(isDownload(address)) }

  @Test(arguments: [
    "https://a.nl/", "https://a.nl/b.html", "https://a.pdf/", "https://a.nl/pdf", "https://a.nl/?f=b.pdf",
  ])
  func `a page is no download`(address: String) { #expect(!isDownload(address)) }
}
