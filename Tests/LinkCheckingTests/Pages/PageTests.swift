import LibCurl
import LinkChecking
import Testing

@Suite struct PageTests {
  private func page(_ body: [UInt8], type: String = "text/html") throws -> Page {
    let answer = HTTPAnswer(status: 200, fields: [HTTPField("content-type", type)], body: body)
    return try #require(judge(visit(outcome: .success(answer))).page)
  }

  private func page(_ body: String) throws -> Page { try page(Array(body.utf8)) }

  @Test(arguments: [
    ("<title>KLM &amp; de\n  aswolk</title>", "KLM & de aswolk"), ("<TITLE>Één</TITLE>", "Één"),
    ("<svg><title>Logo</title></svg><title>Echt</title>", "Echt"), ("<title>A</title><title>B</title>", "A"),
    ("<!-- <title>Nee</title> --><title>Ja</title>", "Ja"),
    ("<script>'<title>Nee</title>'</script><title>Ja</title>", "Ja"),
  ])
  func `a title is what a browser would show`(body: String, title: String) throws {
    #expect(try page(body).title == title)
  }

  @Test func `a page without a title has none`() throws {
    #expect(try page("<p>Kort").title == nil)
    #expect(try page("<title> </title><p>Kort").title == nil)
  }

  @Test func `the first heading is the first one with words`() throws {
    #expect(try page("<h2>Eerst</h2><h1><img src=a></h1><h1>De  <i>As</i>wolk</h1>").heading == "de aswolk")
    #expect(try page("<h3>Nee</h3><h2>Wel</h2>").heading == "wel")
  }

  @Test(
    arguments: [
      ([0x43, 0x61, 0x66, 0xE9], "text/html; charset=iso-8859-1"),
      ([0x43, 0x61, 0x66, 0xC3, 0xA9], "text/html;charset=\"UTF-8\""),
      ([0x43, 0x61, 0x66, 0xC3, 0xA9], "text/html"), ([0x43, 0x61, 0x66, 0xE9], "text/html"),
      ([0x43, 0x61, 0x66, 0xE9], "text/html; charset=nergens-bekend; x"),
      ([0x43, 0x61, 0x66, 0x82], "text/html; charset=cp850"),
    ] as [([UInt8], String)])
  func `a title is read in the encoding of its page`(name: [UInt8], type: String) throws {
    let title = try page(Array("<title>".utf8) + name + Array("</title>".utf8), type: type).title
    #expect(title == (type.contains("nergens") ? "Caf\u{FFFD}" : "Café"))
  }

  @Test func `a mark or the page itself tells its encoding`() throws {
    let wide = "\u{FEFF}<title>Café</title>".utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    #expect(try page(wide).title == "Café")
    #expect(
      try page([0xEF, 0xBB, 0xBF] + Array("<title>Café</title>".utf8), type: "text/html; charset=latin1").title
        == "Café")
    let own = Array("<meta http-equiv=content-type content='text/html; charset=windows-1252'><title>".utf8)
    #expect(try page(own + [0x93, 0x80, 0x94]).title == "“€”")
    #expect(try page(Array("<META CHARSET=\"Windows-1251\"><title>".utf8) + [0xC0]).title == "А")
    // A byte that windows-1252 has nothing for.
    #expect(try page(Array("<title>Caf".utf8) + [0xE9, 0x81, 0x2E]).title?.hasPrefix("Café") == true)
  }

  @Test func `a page may be cut within a character`() throws {
    #expect(try page(Array("<title>Café</title><p>caf".utf8) + [0xC3]).title == "Café")
  }

  @Test(arguments: [
    ("0; url=https://a.nl/b", "https://a.nl/b"), ("0;URL='/b c'", "/b c"), ("0.5, url = b", "b"), ("0; /b", "/b"),
    ("; url=\"b\" x", "b"),
  ])
  func `a page can send its readers on at once`(content: String, target: String) throws {
    let quoted = content.replacing("\"", with: "&quot;")
    #expect(try page("<meta http-equiv=\"Refresh\" content=\"\(quoted)\"><p>Even geduld").refresh == target)
  }

  @Test(arguments: ["5; url=/b", "0", "300", "0; url=", "x; url=/b"])
  func `a page that waits, or only loads itself again, stays`(content: String) throws {
    #expect(try page("<meta http-equiv=refresh content=\"\(content)\"><p>Nieuws").refresh == nil)
  }

  @Test func `what is only for browsers without scripts is for nobody`() throws {
    #expect(try page("<noscript><meta http-equiv=refresh content='0; url=/nojs'></noscript><p>A").refresh == nil)
  }

  @Test func `nothing, and nonsense, are pages as well`() throws {
    #expect(judge(visit("")).verdict == .alive)
    #expect(try page([0, 1, 2, 0x3C, 0, 0xFF]).title == nil)
    #expect(try page(String(repeating: "<div>", count: 100_000) + "<h1>Diep").isCut)
    #expect(try page(String(repeating: "<p>a<br>", count: 5000)).isCut == false)
  }
}
