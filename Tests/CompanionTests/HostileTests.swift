import Companion
import Diagnostics
import LibXML
import Testing

/// Nothing that an editor types can run on the site or break what a server reads.
@Suite struct HostileTests {
  @Test(arguments: [
    "javascript:alert(1)", "data:text/html,&lt;script>", "java&#9;script:alert(1)", "//evil.example", "x",
  ])
  func `what is no web address never becomes a link`(address: String) throws {
    let book = try SiteBook(
      symbols: """
        <symbol key="a" number="22" kind="film"><title>A</title><target href="\(address)"/>
        <archive href="\(address)"/></symbol>
        """, uses: ["a"], isLenient: true)
    let site = try book.site()
    for file in site.files where file.path != "symbols.json" {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(
        !text.contains("script:") && !text.contains("data:text") && !text.contains("evil.example"), "\(file.path)")
    }
    #expect(!(try site.text("symbols.json").contains("\"target\"")))
    #expect(book.findings(on: site) == [])
  }

  @Test func `signs of markup in titles are text everywhere`() throws {
    let book = try SiteBook(in: SiteBook.small)
    let site = try book.site()
    for file in site.files where file.path.hasSuffix(".html") || file.path.hasSuffix(".xml") {
      #expect(!String(decoding: file.bytes, as: UTF8.self).contains("<script>alert"), "\(file.path)")
    }
    #expect(try site.text("Tekens.en~zo/index.html").contains("&lt;script&gt;alert(\"1 &amp; 2\")&lt;/script&gt;"))
  }

  @Test func `no script and no style stands in a page`() throws {
    for file in try SiteBook(in: SiteBook.small).site().files where file.path.hasSuffix(".html") {
      let page = String(decoding: file.bytes, as: UTF8.self)
      #expect(!page.contains(" style=") && !page.contains("<style") && !page.contains(" onclick"))
      #expect(page.split(separator: "<script").dropFirst().allSatisfy { $0.contains("defer=\"defer\"></script>") })
    }
  }

  @Test(arguments: [
    "https://example.org/", "https://example.org", "https://example.org/a/b/", "https://example.org:8080/a.b~c_d-e",
    "https://EXAMPLE.org/Boek/",
  ])
  func `a plain address may be the base`(base: String) throws {
    let book = try SiteBook(
      symbols: """
        <symbol key="a" number="22" kind="film"><title>A</title></symbol>
        <symbol key="b" number="23" kind="film"><title>B</title><moved to="a"/></symbol>
        """, uses: ["a", "b"], base: base)
    let site = try book.site()
    #expect(book.findings(on: site) == [])
    // In nginx a dollar sign begins a variable, and none of its own may stand in what an address leads to.
    let map = try site.text("nginx-map.conf").split(separator: "\n").filter { $0.hasPrefix("  \"") }
    #expect(map.allSatisfy { !($0.split(separator: " ").last?.contains("$") ?? true) })
  }

  @Test func `a base that fits no QR code is an error`() throws {
    let book = try SiteBook(
      symbols: "<symbol key=\"a\" number=\"22\" kind=\"film\"><title>A</title></symbol>", uses: ["a"],
      base: "https://example.org/" + String(repeating: "a", count: 3000) + "/")
    var report = Report()
    #expect(throws: Stopped.self) {
      _ = try companionSite(of: book.linked, modified: 0, threads: 1, report: &report)
    }
    #expect(report.diagnostics.map(\.code) == [.printedAddressTooLong])
  }

  @Test func `a circle, a lost replacement and one number twice give no site, however lenient the run`() throws {
    #expect(throws: (any Error).self) {
      try SiteBook(
        symbols: """
          <symbol key="a" number="22" kind="film"><title>A</title><moved to="b"/></symbol>
          <symbol key="b" number="23" kind="film"><title>B</title><moved to="a"/></symbol>
          <symbol key="c" number="23" kind="film"><title>C</title><moved to="weg"/></symbol>
          <symbol key="d" number="24" kind="film"><title>D</title><retired instead="weg">Het is er niet meer.</retired></symbol>
          """, uses: ["a", "b", "c", "d"], isLenient: true)
    }
  }
}
