import Companion
import Diagnostics
import LibXML
import Testing

/// What readers find on the pages of the small book.
@Suite struct PageTests {
  private let site: CompanionSite
  init() throws { site = try SiteBook(in: SiteBook.small).site() }

  @Test func `a page says where in the book its symbol stands`() throws {
    let page = try site.text("de-wolk/index.html")
    for words in [
      "Hoofdstuk 1. Kijken", "Wie kijkt, ziet &lt;meer&gt;", "Hoofdstuk 2. Praten", "bladzijde 11", "bladzijde 14",
      "bladzijde 23",
    ] {
      #expect(page.contains(words), "\(words)")
    }
  }

  @Test func `who accepted a target is nobody’s business, when is told`() throws {
    #expect(try site.text("de-wolk/index.html").contains("<time datetime=\"2026-05-01\">1 mei 2026</time>"))
    for file in site.files { #expect(!String(decoding: file.bytes, as: UTF8.self).contains("Anna de Vries")) }
  }

  @Test func `a link onward names its host, and opens where the reader is`() throws {
    let page = try site.text("de-wolk/index.html")
    #expect(page.contains("rel=\"external\" href=\"https://film.example.com/wolk?taal=nl&amp;ondertitels=aan\""))
    #expect(page.contains("op film.example.com"))
    for file in site.files { #expect(!String(decoding: file.bytes, as: UTF8.self).contains("_blank")) }
  }

  @Test func `a symbol that moved twice leads to where it is now`() throws {
    for old in ["oude-groep", "groep"] {
      let page = try site.text("\(old)/index.html")
      #expect(page.contains("content=\"0; url=../nieuwe-groep/\""))
      #expect(page.contains("rel=\"canonical\" href=\"https://www.example.org/boekonline/nieuwe-groep/\""))
    }
    #expect(try site.text("nginx-map.conf").contains("\"/boekonline/oude-groep\" \"/boekonline/nieuwe-groep/\";"))
  }

  @Test func `a retired symbol says why, and what there is instead`() throws {
    let page = try site.text("spel/index.html")
    #expect(page.contains("De makers van het spel zijn gestopt."))
    #expect(page.contains("<a href=\"../de-wolk/\">De wolk</a>"))
    #expect(page.contains("<time datetime=\"2026-08-05\">5 augustus 2026</time>"))
    #expect(!page.contains("href=\"https://spel.example.com/\""))
    #expect(try site.text("register/index.html").contains(">Vervallen</h2>"))
  }

  @Test func `words in another language are marked`() throws {
    #expect(try site.text("interview/index.html").contains("<h1 lang=\"en\">An interview in English</h1>"))
    #expect(try site.text("index.html").contains("<a lang=\"en\" href=\"interview/\">"))
  }

  @Test func `the feed has what changed, newest first`() throws {
    let feed = try site.text("atom.xml")
    let days = feed.split(separator: "<updated>").dropFirst().map { String($0.prefix(10)) }
    #expect(days == ["2026-08-05", "2026-08-05", "2026-07-04", "2026-07-04", "2026-06-03", "2026-05-01", "2026-03-02"])
  }

  @Test func `a feed without changes has the day that it was given`() throws {
    let book = try SiteBook(symbols: "<symbol key=\"a\" kind=\"film\"><title>A</title></symbol>", uses: ["a"])
    #expect(try book.site().text("atom.xml").contains("<updated>2012-05-01T00:00:00Z</updated>"))
  }

  @Test func `every page is well-formed XML and under 50 KB`() throws {
    for file in site.files where file.path.hasSuffix(".html") || file.path.hasSuffix(".xml") {
      #expect(throws: Never.self, "\(file.path)") { _ = try parseXML(file.bytes) }
      #expect(file.bytes.count < 50_000)
    }
  }

  @Test func `the site speaks English where the book is not Dutch, and says which words are the book’s`() throws {
    let book = try SiteBook(
      symbols: "<symbol key=\"a\" number=\"22\" kind=\"film\"><title>Die Wolke</title></symbol>", uses: ["a"],
      language: "de")
    let page = try book.site().text("a/index.html")
    #expect(page.contains("<html lang=\"en\">"))
    #expect(page.contains("<h1 lang=\"de\">Die Wolke</h1>"))
    #expect(page.contains("How to find this page again"))
  }

  @Test func `a book without symbols has no site`() throws {
    let linked = try SiteBook(symbols: "", uses: []).linked
    var report = Report()
    #expect(try companionSite(of: linked, modified: 0, threads: 1, report: &report) == nil)
  }
}
