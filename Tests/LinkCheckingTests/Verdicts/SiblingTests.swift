import LibCurl
import LinkChecking
import Testing

@Suite struct SiblingTests {
  private let link = LinkToCheck(address: "https://www.voorbeeld.nl/film/klm-aswolk")

  @Test(arguments: [
    ("https://a.nl/b/c.html", "https://a.nl/b/*.html"), ("https://a.nl/b/c?d=e#f", "https://a.nl/b/*"),
    ("https://a.nl/b/c/", "https://a.nl/b/*/"), ("https://a.nl/b", "https://a.nl/*"),
    ("https://a.nl", "https://a.nl/*"),
    ("https://a.nl:8080/b/v1.2-uit", "https://a.nl:8080/b/*"),
    ("https://jan@[2001:db8::1]:8080/b.d/.html", "https://jan@[2001:db8::1]:8080/b.d/*"),
    ("https://a.nl/b/c.php?d=/e.html", "https://a.nl/b/*.php"),
  ])
  func `addresses of one folder and kind share a sibling`(address: String, folder: String) {
    #expect(siblingFolder(of: address) == folder)
  }

  @Test func `a sibling stays in its folder, keeps its kind and is another for each run`() {
    let one = siblingAddress(of: "https://a.nl/b/c.html?d=e", salt: "1")
    #expect(one.hasPrefix("https://a.nl/b/") && one.hasSuffix(".html") && one.count == 36)
    #expect(one == siblingAddress(of: "https://a.nl/b/x.html", salt: "1"))
    #expect(one != siblingAddress(of: "https://a.nl/b/c.html", salt: "2"))
    #expect(siblingAddress(of: "https://a.nl", salt: "1").hasPrefix("https://a.nl/"))
    #expect(siblingAddress(of: "https://a.nl/b/c/", salt: "1").hasSuffix("/"))
  }

  @Test func `a page that a host has for any address is none`() {
    let catchAll = page(title: "Welkom", heading: "Ontdek onze boeken")
    let found = judge(visit(catchAll))
    let sibling = judge(visit(to: "https://www.voorbeeld.nl/film/qwertyuiop", catchAll))
    #expect(found.wantsSibling)
    #expect(found.verdict(on: link, sibling: sibling) == .softNotFound(.sibling))
  }

  @Test func `that the address stands in it makes no difference`() {
    func echo(_ word: String) -> String { page(title: "Zoeken", text: "<p>Niets over \(word).</p>" + article) }
    let sibling = judge(visit(echo("qwertyuiop")))
    #expect(judge(visit(echo("klm aswolk"))).verdict(on: link, sibling: sibling) == .softNotFound(.sibling))
  }

  @Test func `a short answer has to be the very same`() {
    let found = judge(visit("<title>A</title><p>Er is iets misgegaan.</p>"))
    let same = judge(visit("<title>A</title><p>Er is iets misgegaan.</p>"))
    let other = judge(visit("<title>A</title><p>Een kort gedicht.</p>"))
    #expect(found.verdict(on: link, sibling: same) == .softNotFound(.sibling))
    #expect(found.verdict(on: link, sibling: other) == .alive)
  }

  @Test func `both led to the same place`() {
    let place = "https://www.voorbeeld.nl/overzicht"
    let body = page(title: "Overzicht")
    let sibling = judge(visit(to: "https://www.voorbeeld.nl/film/qwertyuiop", via: [place], body))
    #expect(judge(visit(via: [place], body)).verdict(on: link, sibling: sibling) == .softNotFound(.sibling))
  }

  @Test func `a host that says 404 of the other is honest`() {
    let sibling = judge(visit(status: 404, page(title: "De aswolk")))
    #expect(judge(visit(page(title: "De aswolk"))).verdict(on: link, sibling: sibling) == .alive)
  }

  @Test func `another page of the site is another page`() {
    let other = judge(visit(page(title: "Welkom", text: "<p>" + otherArticle + "</p>")))
    #expect(judge(visit(page(title: "Welkom"))).verdict(on: link, sibling: other) == .alive)
  }

  @Test func `the first page of a site, and one that a script writes, have no sibling`() {
    #expect(!judge(visit(to: "https://www.voorbeeld.nl/nl/", page(title: "Welkom"))).wantsSibling)
    #expect(!judge(visit("<title>App</title><div id=root></div><script src=app.js></script>")).wantsSibling)
    #expect(!judge(visit(status: 404)).wantsSibling)
    #expect(!judge(visit(fields: ["content-type": "application/pdf"])).wantsSibling)
  }
}

let otherArticle = """
  Wie in de stad een slager zocht, vroeg het vroeger aan zijn buurman. De slager wist dat, en zorgde dat de buurman iets
  te vertellen had: een recept bij het vlees, een plakje worst voor het kind. Reclame had hij niet nodig. Nu leest de
  buurman recensies van onbekenden, en de slager weet niet wie ze schreven. Toch is er minder veranderd dan het lijkt,
  want nog steeds vertelt niemand iets door wat hem koud laat. De zaak moet dus iets hebben om over te praten, en iemand
  die naar de antwoorden luistert wanneer ze komen.
  """
