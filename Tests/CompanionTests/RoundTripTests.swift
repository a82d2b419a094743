@testable import Companion
import Testing

/// Each link of the chain from paper to target, broken in turn on the finished bytes: it is found, once.
@Suite struct RoundTripTests {
  private let book: SiteBook
  private let site: CompanionSite

  init() throws {
    book = try SiteBook(in: SiteBook.small)
    site = try book.site()
  }

  /// A file, what is changed in it, and what is said about that.
  struct Break: CustomTestStringConvertible, Sendable {
    let file: String
    let old: String
    let new: String
    let finding: String
    var testDescription: String { "\(file): \(old) → \(new)" }
  }

  static let breaks = [
    Break(
      file: "de-wolk/index.html", old: "<main id=\"de-wolk\">", new: "<main id=\"x\">", finding: "as an id exactly once"
    ),
    Break(
      file: "de-wolk/index.html", old: "https://film.example.com/wolk?taal=nl", new: "https://film.example.com/",
      finding: "does not lead to what the catalogue says"),
    Break(
      file: "de-wolk/index.html", old: "data-versionurl=\"https://web", new: "data-versionurl=\"https://www",
      finding: "does not lead to what the catalogue says"),
    Break(
      file: "symbols.json", old: "\"checked\": \"2026-09-03\"", new: "\"checked\": \"2026-09-04\"",
      finding: "says something else of “de-wolk”"),
    Break(
      file: "de-wolk/index.html", old: "\"canonical\" href=\"https://www.example.org/boekonline/de-wolk/\"",
      new: "\"canonical\" href=\"https://www.example.org/boekonline/\"", finding: "calls another address its own"),
    Break(
      file: "de-wolk/index.html", old: "<wbr/>23</span>", new: "<wbr/>24</span>", finding: "lacks the printed address"),
    Break(
      file: "de-wolk/index.html", old: "../qr/23.svg", new: "../qr/24.svg",
      finding: "lacks the printed address or the QR code"),
    Break(
      file: "de-wolk/index.html", old: "Hoofdstuk 2. Praten", new: "Hoofdstuk 2",
      finding: "does not say where in the book"),
    Break(file: "de-wolk/index.html", old: "</main>", new: "", finding: "has no page that can be read"),
    Break(
      file: "de-wolk/index.html", old: "href=\"../alles/\"", new: "href=\"../niets/\"", finding: "links to ../niets/"),
    Break(
      file: "groep/index.html", old: "0; url=../nieuwe-groep/", new: "0; url=../oude-groep/",
      finding: "what came in its place"),
    Break(
      file: "spel/index.html", old: "<a href=\"../de-wolk/\">", new: "<a href=\"../alles/\">",
      finding: "what came in its place"),
    Break(
      file: "spel/index.html", old: "De makers van het spel zijn gestopt.", new: "",
      finding: "does not lead to what the catalogue says"),
    Break(file: "23/index.html", old: "url=../de-wolk/", new: "url=../alles/", finding: "the page of number 23"),
    Break(file: "qr/24.svg", old: "M4 4h7", new: "M4 4h6", finding: "the QR code of number 24"),
    Break(
      file: "index.html", old: "href=\"de-wolk/\"", new: "href=\"alles/\"", finding: "not in the overview exactly once"),
    Break(
      file: "index.html", old: "<li id=\"de-wolk\"", new: "<li id=\"wolk\"", finding: "“wolk” is not in the overview"),
    Break(file: "register/index.html", old: "<li id=\"n23\">", new: "<li id=\"n33\">", finding: "not in the register"),
    Break(
      file: "symbols.json", old: "\"number\": \"28\"", new: "\"number\": \"82\"",
      finding: "says something else of “zonder-doel”"),
    Break(
      file: "symbols.json", old: "\"key\": \"interview\"", new: "\"key\": \"gesprek\"",
      finding: "something else of “interview”"),
    Break(file: "symbols.json", old: "{", new: "[", finding: "symbols.json is missing or cannot be read"),
    Break(
      file: "sitemap.xml", old: "boekonline/de-wolk/", new: "boekonline/spel/",
      finding: "disagree on https://www.example.org/boekonline/spel/"),
    Break(
      file: "nginx-map.conf", old: "\"/boekonline/28\" \"/boekonline/zonder-doel/\"",
      new: "\"/boekonline/28\" \"/boekonline/alles/\"", finding: "by nginx-map.conf, /boekonline/28"),
    Break(
      file: "nginx-map.conf", old: "\"/boekonline/28/\"", new: "\"/boekonline/88/\"",
      finding: "leads /boekonline/88/ on"),
    Break(
      file: "nginx-map.conf", old: "\"/boekonline/groep\" \"/boekonline/nieuwe-groep/\"",
      new: "\"/boekonline/groep\" \"/boekonline/groep/\"", finding: "by nginx-map.conf, /boekonline/groep"),
    Break(
      file: ".htaccess", old: "RedirectMatch 301 \"^/boekonline/28/?$\"",
      new: "RedirectMatch 302 \"^/boekonline/28/?$\"", finding: "by .htaccess, /boekonline/28"),
    Break(
      file: "_redirects", old: "/boekonline/28 /boekonline/zonder-doel/ 301", new: "",
      finding: "by _redirects, /boekonline/28"),
  ]

  @Test(arguments: breaks)
  func `a broken link is found`(link: Break) throws {
    let text = try site.text(link.file)
    #expect(text.contains(link.old), "nothing would be broken")
    let broken = text.replacing(link.old, with: link.new)
    let findings = book.findings(on: site.with(link.file, Array(broken.utf8)))
    #expect(findings.contains { $0.contains(link.finding) }, "\(findings)")
  }

  @Test func `every file that goes missing is found`() throws {
    for file in site.files {
      let findings = book.findings(on: site.with(file.path, nil))
      #expect(!findings.isEmpty || file.path == "atom.xml" || file.path == "nginx-location.conf", "\(file.path)")
    }
  }

  @Test(arguments: ["99/index.html", "niemand/index.html", "qr/99.svg", "iets.html"])
  func `a file that belongs to nothing is found`(path: String) throws {
    let page = try site.text("22/index.html").utf8
    #expect(book.findings(on: site.with(path, Array(page))).contains("\(path) belongs to no symbol"))
  }

  @Test func `a missing page is one finding, besides the links to it and what is printed`() throws {
    let findings = book.findings(on: site.with("zonder-doel/index.html", nil))
    #expect(findings.count { !$0.contains(" links to ") } == 1, "\(findings)")
  }
}

extension CompanionSite {
  /// The same site with other bytes at a path, or none.
  fileprivate func with(_ path: String, _ bytes: [UInt8]?) -> CompanionSite {
    let others = files.filter { $0.path != path }
    return CompanionSite(
      files: others + (bytes.map { [SiteFile(path, $0)] } ?? []), base: base, symbolCount: symbolCount)
  }
}
