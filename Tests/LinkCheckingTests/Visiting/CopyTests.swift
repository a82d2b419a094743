import LibCurl
import Testing

@testable import LinkChecking

@Suite struct CopyTests {
  private let page = CopyWanted(address: "https://www.example.org/weg?a=b", day: "2026-11-26")
  private let gate = "https://archive.example/web/"

  private func search(
    in gates: [String], _ answer: @escaping (HTTPRequest) -> MadeUpWeb.Reply
  ) -> (copy: Memento?, log: MadeUpWeb.Log) {
    let web = MadeUpWeb { request, _ in answer(request) }
    let log = web.log
    let found = findCopies(of: [page], in: gates, on: web, Manners(), isCancelled: { false }, progress: { _ in })
    return (found[page], log)
  }

  private func memento(_ date: String, _ fields: [HTTPField] = []) -> MadeUpWeb.Reply {
    .status(200, [HTTPField("memento-datetime", date)] + fields)
  }

  @Test func `the archive is asked for the day, and leads to its copy`() {
    let kept = "https://archive.example/2020/https://www.example.org/weg?a=b"
    let (copy, log) = search(in: [gate]) { request in
      request.address == kept ? memento("Sat, 02 May 2020 11:00:00 GMT") : .to(kept)
    }
    #expect(copy == Memento(address: kept, day: "2020-05-02"))
    #expect(log.requests.first?.request.address == gate + page.address)
    #expect(
      log.requests.allSatisfy {
        $0.request.fields == [HTTPField("Accept-Datetime", "Thu, 26 Nov 2026 00:00:00 GMT")]
      })
  }

  @Test func `an archive may answer with the copy itself, and say where it is kept`() {
    let (copy, _) = search(in: [gate]) { _ in
      memento("Sat, 02 May 2020 11:00:00 GMT", [HTTPField("content-location", "/kept/1")])
    }
    #expect(copy == Memento(address: "https://archive.example/kept/1", day: "2020-05-02"))
  }

  @Test func `where one archive has none, the next is asked`() {
    let (copy, log) = search(in: [gate, "https://other.example/tg/"]) { request in
      request.address.hasPrefix(gate) ? .status(404) : memento("Sat, 02 May 2020 11:00:00 GMT")
    }
    #expect(copy?.address == "https://other.example/tg/" + page.address && log.requests.count == 2)
  }

  @Test func `a copy of a page that was not there is none`() {
    let (copy, _) = search(in: [gate]) { _ in
      .status(404, [HTTPField("memento-datetime", "Sat, 02 May 2020 11:00:00 GMT")])
    }
    #expect(copy == nil)
  }

  @Test func `a page without a date is no copy`() {
    #expect(search(in: [gate]) { _ in .page(goodPage) }.copy == nil)
    #expect(search(in: [gate]) { _ in memento("ooit") }.copy == nil)
  }
}
