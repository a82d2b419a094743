import Companion
import Testing

/// A site with more symbols than a page takes.
@Suite struct ManySymbolsTests {
  private let book: SiteBook
  private let site: CompanionSite

  init() throws {
    let numbers = (2...9).flatMap { a in (2...9).flatMap { b in (2...9).map { "\(a)\(b)\($0)" } } }.prefix(250)
    let text = String(repeating: "Een uitleg van zekere lengte. ", count: 12)
    let symbols = numbers.map {
      """
      <symbol key="s\($0)" number="\($0)" kind="film"><title>Symbool \($0) van een heel lange reeks in dit boek</title>
      <description>\(text)</description><target href="https://example.org/film/\($0)"/></symbol>
      """
    }
    book = try SiteBook(symbols: symbols.joined(), uses: numbers.map { "s\($0)" })
    site = try book.site()
  }

  @Test func `the overview has pages that lead to each other`() throws {
    let paths = site.files.map(\.path)
    for path in ["index.html", "deel/2/index.html", "deel/3/index.html"] { #expect(paths.contains(path)) }
    #expect(!paths.contains("deel/4/index.html"))
    let second = try site.text("deel/2/index.html")
    #expect(second.contains("<a rel=\"prev\" href=\"../../\">Vorige</a>"))
    #expect(second.contains("<a rel=\"next\" href=\"../../deel/3/\">Volgende</a>"))
    #expect(second.contains("aria-current=\"page\">2</a>"))
    #expect(second.contains("Hoofdstuk 1. Een (vervolg)"))
    #expect(try site.text("register/3/index.html").contains("id=\"n"))
  }

  @Test func `no page grows over 50 KB`() {
    for file in site.files where file.path.hasSuffix(".html") { #expect(file.bytes.count < 50_000, "\(file.path)") }
  }

  @Test func `nothing contradicts anything else`() {
    #expect(book.findings(on: site) == [])
  }

  @Test func `the page of a symbol leads back to its part of the overview`() throws {
    #expect(try site.text("s222/index.html").contains("href=\"../#s222\""))
    #expect(try site.text("s522/index.html").contains("href=\"../deel/2/#s522\""))
  }
}
