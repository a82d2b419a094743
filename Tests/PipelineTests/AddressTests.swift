import Diagnostics
import Testing

/// What is said of an address as it stands, before anybody asks the network. Each book has its link on line 3.
@Suite struct AddressTests {
  private func book(_ address: String) throws -> TestBook {
    let written = address.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
    return try TestBook(chapter: "<para>Lees <link xlink:href=\"\(written)\">dit</link>.</para>")
  }

  /// The codes of what a check finds on line 3.
  private func findings(_ address: String) throws -> [String] {
    try book(address).check().diagnostics.filter { $0.location?.start.line == 3 }.map(\.code.rawValue)
  }

  @Test(arguments: [
    "www.x.nl", "//x.nl/a", "a.html", "https:/x.nl", "https:x.nl", "https:///x.nl", "https://https://x.nl",
    "https://http//x.nl", "httl://x.nl", "ftp://x.nl/a", "javascript:alert(1)", "x.nl:8080/a", "localhost:8080",
    "https://", "https:// ", "https://?a", "https://:80/",
  ])
  func `an address begins with its scheme and a host`(address: String) throws {
    #expect(try book(address).errors() == ["3:18 adres-onjuist"])
  }

  @Test(arguments: [
    "https://x.nl/a b", " https://x.nl/", "https://x.nl/a\\b", "https://x.nl/a<b>",
    "https://x.nl/\"a\"", "https://x.nl/{a}", "https://x.nl/a|b", "https://x.nl/\u{200B}a", "https://x.nl/\u{202E}a",
    "https://x.nl/\u{FEFF}", "https://x.nl/\u{AD}", "https://x.nl/%", "https://x.nl/100%25%", "https://x.nl/%zz",
    "https://x.nl/%2", "https://x.nl/?a=%g0", "https://x.nl/[a]", "https://x.nl/?a[]=b",
  ])
  func `what may not stand in an address does not`(address: String) throws {
    #expect(try book(address).errors() == ["3:18 adres-onjuist"])
  }

  @Test(arguments: [
    "https://x..nl/", "https://.x.nl/", "https://x.nl../", "https://voorbeeld,nl/", "https://x.nl;a/",
    "https://\(String(repeating: "a", count: 64)).nl/", "https://\(String(repeating: "a.", count: 127))nl/",
    "https://256.1.1.1/", "https://1.2.3/", "https://2130706433/", "https://192.168.001.001/", "https://1.2.3.4.5/",
    "https://x.nl:0/", "https://x.nl:65536/", "https://x.nl:a/", "http://a,b.nl/", "https://x.nl:-1/", "https://./",
    "https://-/",
    "https://%20/", "https://x.nl”/",
  ])
  func `a host is one that can exist`(address: String) throws {
    #expect(try book(address).errors() == ["3:18 adres-onjuist"])
  }

  @Test(arguments: [
    "https://x.nl", "HTTPS://X.NL/", "https://x.nl:8443/a;b=c/d,e?f=g&h=%20i#j/k?l", "https://1.2.3.4/",
    "https://bücher.de/größe?wörd=ä#ö", "https://例え.jp/パス", "https://xn--bcher-kva.de/", "https://a_b.x.nl/",
    "https://web.archive.org/web/2026/https://x.nl/a", "https://x.nl/a(b)", "https://x.nl/wiki/Frank_Jr.",
    "https://x.nl/wiki/Yahoo!", "https://youtu.be/dQw4w9WgXcQ", "https://doi.org/10.1000/182", "https://bit.ly/",
    "https://x.nl/~jan/*'$+=:@!", "https://x.nl:443/", "https://x.nl/#:~:text=dit%20ook",
    "https://\(String(repeating: "a", count: 63)).nl/",
  ])
  func `a good address passes without a word`(address: String) throws { #expect(try findings(address) == []) }

  @Test(arguments: [
    ("https://x.nl/a.", "https://x.nl/a"), ("https://x.nl/a),", "https://x.nl/a"), ("https://x.nl/a(b))", nil),
    ("https://x.nl?", "https://x.nl"), ("https://x.nl.", "https://x.nl"), ("https://x.nl/a…”", "https://x.nl/a"),
  ])
  func `punctuation of the sentence is told with the address without it`(address: String, bare: String?) throws {
    let found = try book(address).check().diagnostics.filter { $0.code == .punctuationInAddress }
    let bare = bare ?? String(address.dropLast())
    #expect(found.map(\.hint?.english) == ["Do you mean \(bare)?"])
    #expect(found.map(\.location?.start) == [Position(line: 3, column: 18)])
  }

  @Test(arguments: [
    "https://bit.ly/3a", "http://goo.gl/x", "https://www.tinyurl.com/x", "https://t.co/a", "https://lnkd.in/a",
  ])
  func `a short link is told, as its service may end`(address: String) throws {
    #expect(try findings(address).filter { $0 != "adres-zonder-https" } == ["korte-link"])
  }

  @Test(arguments: ["https://jan:geheim@x.nl/", "https://jan@x.nl"])
  func `a password in an address is told`(address: String) throws {
    #expect(try findings(address) == ["adres-met-wachtwoord"])
  }

  @Test(arguments: [
    "https://localhost:8080/", "http://intranet/", "https://nas.local/", "https://10.0.0.1/", "https://172.31.0.1/",
    "https://192.168.1.1/", "https://127.0.0.1/", "https://169.254.169.254/", "https://app.localhost./",
  ])
  func `an address inside a network is told`(address: String) throws {
    #expect(try findings(address) == ["adres-in-eigen-netwerk"])
  }

  @Test func `one finding stands for all addresses of a private host`() throws {
    let link = "<link xlink:href=\"http://localhost/a\">a</link>"
    let book = try TestBook(chapter: "<para>\(link) en \(link) en \(link)</para>")
    let found = book.check().diagnostics.filter { $0.code == .privateAddress }
    #expect(found.map(\.message.english) == ["“localhost” answers on your own computer or network alone (and 2 more)"])
  }

  @Test func `a build looks for none of these, and takes no silencing of them for useless`() throws {
    let book = try TestBook(
      chapter: "<?boekbouw silence korte-link die werkt?><para><link xlink:href=\"https://bit.ly/3\">a</link></para>")
    #expect(book.findings() == [])
    #expect(book.check().diagnostics.map(\.code) == [.unusedSymbol])
  }

  // MARK: More than one

  @Test(arguments: [
    ("https://x.nl/a", "https://x.nl/a/", "the slash"), ("https://x.nl/a", "https://x.nl/A", "capitals"),
    ("https://X.nl/a", "https://x.nl/a", "capitals"), ("https://x.nl/a", "https://x.nl:443/a", "the port"),
    ("https://x.nl/a?b", "https://x.nl/a?b#", "the #"),
  ])
  func `an address that is written in two ways is told once, at the second`(a: String, b: String, what: String) throws {
    let found = try nearlySame([a, b, b, a])
    #expect(found.count == 1)
    #expect(found.first?.location?.start == Position(line: 4, column: 13))
    #expect(found.first?.message.english.contains("boek.xml:3) but for \(what)") == true)
  }

  @Test func `of http and https the first is told`() throws {
    for addresses in [["http://x.nl/a", "https://x.nl/a"], ["https://x.nl/a", "http://x.nl/a"]] {
      let found = try nearlySame(addresses)
      #expect(found.map(\.hint?.english) == ["Take the address with https:// here, too."])
      #expect(found.first?.message.english.hasPrefix("“http:") == true)
    }
  }

  @Test(arguments: [
    ("https://x.nl", "https://x.nl/"), ("https://x.nl/a", "https://x.nl/a#b"), ("https://x.nl/?a", "https://x.nl/?A"),
    ("https://x.nl/a", "https://www.x.nl/a"), ("https://x.nl:8080/a", "https://x.nl/a"),
  ])
  func `what may be another page is none of our business`(a: String, b: String) throws {
    #expect(try nearlySame([a, b]).isEmpty)
  }

  @Test func `a target in the ledger is held against the text`() throws {
    let book = try TestBook(chapter: "<para><link xlink:href=\"https://x.nl/Film\">a</link></para>")
    try book.write(
      symbols: "<symbol key=\"a\" kind=\"film\"><title>A</title><target href=\"https://x.nl/film\"/></symbol>")
    let found = book.check().diagnostics.filter { $0.code == .nearlySameAddress }
    #expect(found.map(\.location?.file.path) == [book.folder + "/boekonline.xml"])
  }

  private func nearlySame(_ addresses: [String]) throws -> [Diagnostic] {
    let links = addresses.map { "<para><link xlink:href=\"\($0)\">a</link></para>" }.joined(separator: "\n")
    return try TestBook(chapter: links).check().diagnostics.filter { $0.code == .nearlySameAddress }
  }

  // MARK: Mail and telephones

  @Test(arguments: [
    "mailto:", "mailto:jan", "mailto:jan jansen@x.nl", "mailto:jan@x@nl", "mailto:@x.nl", "mailto:jan@x..nl",
    "mailto:jan.@x.nl", "mailto:jan@x.nl,", "mailto:jan@x.nl?subject", "mailto:jan@x.nl?=a", "mailto:jan@x.nl?a=b?c=d",
    "mailto:jan@x.nl?subject=%zz", "mailto:jan@x.nl#a", "mailto://jan@x.nl", "mailto:jan;piet@x.nl",
  ])
  func `a link for mail that is none is an error`(address: String) throws {
    #expect(try book(address).errors() == ["3:18 adres-onjuist"])
  }

  @Test(arguments: [
    "mailto:jan@x.nl", "MAILTO:jan+boek@x.nl", "mailto:a@x.nl,b@y.nl?subject=Een%20vraag&cc=c@z.nl",
    "mailto:?to=jan@x.nl", "mailto:jan%2Fpiet@x.nl", "mailto:jörg@bücher.de",
    "tel:+31201234567", "tel:+31-20-123.45(67)", "TEL:+31201234567;ext=12", "tel:112", "tel:14020",
    "tel:0900-1234;phone-context=+31", "tel:*100*;phone-context=x.nl",
  ])
  func `a link for mail or a telephone passes`(address: String) throws { #expect(try findings(address) == []) }

  @Test(arguments: [
    ("tel:", "tel:+31201234567"), ("tel:020 1234567", "tel:+31201234567"), ("tel:0612345678", "tel:+31612345678"),
    ("tel:+31 (0)20 765 43 21", "tel:+31207654321"), ("tel:0032 2 123 45 67", "tel:+3221234567"),
    ("tel:+31 20 7654321", "tel:+31207654321"), ("tel:bel-ons", "tel:+31201234567"),
    ("tel:+3120123456789012345", "tel:+31201234567"), ("tel:+31201234567;", "tel:+31201234567"),
    ("tel://+31201234567", "tel:+31201234567"),
  ])
  func `a telephone number that works nowhere else is told with one that does`(number: String, meant: String) throws {
    let found = try book(number).failures().filter { $0.severity == .error }
    #expect(found.map(\.code) == [.malformedTarget])
    #expect(found.first?.hint?.english.hasSuffix(": \(meant).") == true)
  }
}
