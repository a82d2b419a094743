import Diagnostics
import Testing

/// Links of the text into the companion site, which is at https://example.org/.
@Suite struct SiteLinkTests {
  @Test(arguments: [
    ("https://example.org/33", nil), ("https://example.org/een-flim", "https://example.org/een-film"),
    ("https://example.org/Een-Film/", "https://example.org/een-film"), ("https://example.org/#weg", nil),
    ("http://EXAMPLE.org/#een-flim", "https://example.org/#een-film"), ("https://example.org/een-film#iets", nil),
    ("https://example.org/22/#een-film", nil), ("https://example.org/deel/2/", nil),
    ("https://example.org/register/#n33", nil), ("https://example.org/qr/33.svg", nil),
  ])
  func `a link into the companion site arrives at something`(address: String, meant: String?) throws {
    let book = try site(linking: address)
    let found = book.failures().filter { $0.severity == .error }
    #expect(found.map(\.code) == [.missingLandingPage])
    #expect(found.first?.location?.start == Position(line: 3, column: 13))
    if let meant { #expect(found.first?.hint?.english == "Do you mean \(meant)?") }
  }

  @Test(arguments: [
    "https://example.org", "https://example.org/", "https://example.org/index.html#een-film", "https://example.org/22",
    "https://example.org/een-film/?a=b#een-film", "https://example.org/register/#n22", "https://example.org/deel/1/",
    "https://example.org/een-film.pdf", "https://example.org/heel/iets/anders",
    "https://example.org/een-film#:~:text=iets", "https://example.org/over-ons",
    "https://example.org/qr/22.svg", "https://example.organisatie/33",
  ])
  func `what is there, and what a publisher may have put there, passes`(address: String) throws {
    #expect(try site(linking: address).errors() == [])
  }

  private func site(linking address: String) throws -> TestBook {
    let symbol = "<olink targetdoc=\"boekonline\" targetptr=\"een-film\"/>"
    let book = try TestBook(chapter: "<para><link xlink:href=\"\(address)\">a</link>\(symbol)</para>")
    try book.write(symbols: "<symbol key=\"een-film\" number=\"22\" kind=\"film\"><title>Een film</title></symbol>")
    return book
  }
}
