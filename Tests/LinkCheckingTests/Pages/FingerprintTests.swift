import LibCurl
import LinkChecking
import Testing

@Suite struct FingerprintTests {
  private func fingerprint(_ body: String) throws -> String { try #require(judge(visit(body)).page).fingerprint }

  private func verdict(on body: String, signedOff fingerprint: String?) -> Verdict {
    judge(visit(body)).verdict(
      on: LinkToCheck(address: "https://www.voorbeeld.nl/film/klm-aswolk", fingerprint: fingerprint), sibling: nil)
  }

  /// These are kept in ledgers for years: whoever changes one of them has to write another version in front.
  @Test(arguments: [
    (page(title: "De aswolk"), "1:4dd2dd53c2606cf5:04dca3d92c312629"),
    (
      page(
        title: "(3) Élan",
        text: article.uppercased() + "<p>Op  maandag 3 mei:\u{A0}“wél” een <b>zo</b>genaamde ‘ΑΒΓ’…</p>"),
      "1:b78861b72a2e4a22:44dca3596c312629"
    ),
    ("<title>(3) Élan – “vital”</title><p>Kort.</p>", "1:76a7aecf6d1db091:-"), ("<p>Kort.</p>", "1:-:-"),
  ])
  func `a fingerprint stays what it was`(body: String, fingerprint: String) throws {
    let now = try self.fingerprint(body)
    #expect(now == fingerprint)
  }

  @Test(arguments: [
    page(title: "De aswolk", text: "<p>Geplaatst op 3 mei 2026, 12.431 keer gelezen, 7 reacties</p>" + article),
    page(title: "(2) De  ASWOLK", beside: "<aside><p>\(otherArticle)</p></aside>"),
    page(title: "De aswolk", head: "<script>var a = 'iets anders dat lang is'</script>"),
    page(title: "De aswolk", text: article.replacing("vier", with: "vijf").replacing("eenvoudig", with: "simpel")),
    page(title: "De aswolk boven Schiphol", text: article.replacing("vier", with: "vijf")),
    page(title: "De aswolk", text: article + "<p>Lees ook ons stuk over de storing van vorige week.</p>"),
    page(title: "De aswolk", text: "<div role=navigation>\(otherArticle)</div>" + article),
    page(title: "De aswolk", beside: "<form><label>Naam</label><select><option>\(otherArticle)</select></form>"),
  ])
  func `what changes by itself is no change`(body: String) throws {
    #expect(verdict(on: body, signedOff: try fingerprint(page(title: "De aswolk"))) == .alive)
  }

  @Test(arguments: [
    page(title: "De slager", text: "<p>\(otherArticle)</p>"), page(title: "De aswolk", text: "<p>\(otherArticle)</p>"),
    page(title: "Twaalf vliegtuigen", text: article.prefix(500) + "<p>\(otherArticle)</p>"),
  ])
  func `another text is a change`(body: String) throws {
    #expect(verdict(on: body, signedOff: try fingerprint(page(title: "De aswolk"))) == .changed)
  }

  @Test func `where there is no text the title decides`() throws {
    let film = "<title>KLM en de aswolk - Films</title><div id=player></div><script src=a></script>"
    let before = try fingerprint(film)
    #expect(verdict(on: film, signedOff: before) == .alive)
    #expect(verdict(on: film.replacing("aswolk", with: "storm"), signedOff: before) == .changed)
  }

  @Test(arguments: ["2:0123456789abcdef:0123456789abcdef", "", "1:x:y", "sha256:abc", "1:-", "1:+123456789abcdef:-"])
  func `a fingerprint of another kind says nothing`(fingerprint: String) {
    #expect(verdict(on: page(title: "De aswolk"), signedOff: fingerprint) == .alive)
    #expect(Fingerprint(fingerprint) == nil)
  }

  @Test func `a fingerprint is read as it was written`() throws {
    for written in ["1:0123456789abcdef:00000000000000ff", "1:-:-", "1:0000000000000000:-"] {
      #expect(Fingerprint(written)?.written == written)
    }
  }

  @Test func `a page that is gone has not changed`() {
    let link = LinkToCheck(address: "https://www.voorbeeld.nl/film/klm-aswolk", fingerprint: "1:-:-")
    #expect(judge(visit(status: 410)).verdict(on: link, sibling: nil) == .gone)
  }
}
