import LibCurl
import Testing

@testable import LinkChecking

@Suite struct AskingSiblingsTests {
  @Test func `a folder is asked once for what it cannot have`() {
    let addresses = (0..<30).map { "https://www.example.org/map/\($0)" }
    let (_, log, verdicts) = check(addresses) { request, _ in
      addresses.contains(request.address)
        ? .page(goodPage.replacing("Een", with: "Nummer \(request.address.suffix(2))")) : .status(404)
    }
    #expect(log.requests.count == 31 && verdicts.allSatisfy { $0 == .alive })
  }

  @Test func `a host that says the same of everything says nothing`() {
    let (_, log, verdicts) = check(["https://www.example.org/map/a"]) { _, _ in .page(goodPage) }
    #expect(log.requests.count == 2 && verdicts == [.softNotFound(.sibling)])
  }

  @Test func `who does not want to ask does not`() {
    let (_, log, verdicts) = check(["https://www.example.org/map/a"], manners: .withoutSiblings) { _, _ in
      .page(goodPage)
    }
    #expect(log.requests.count == 1 && verdicts == [.alive])
  }
}
