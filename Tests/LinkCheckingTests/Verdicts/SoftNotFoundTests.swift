import LibCurl
import LinkChecking
import Testing

@Suite struct SoftNotFoundTests {
  @Test(arguments: [
    page(title: "Pagina niet gevonden", heading: "Pagina niet gevonden", text: "<p>Kijk eens bij onze boeken.</p>"),
    page(title: "Pagina niet gevonden | Uitgeverij Voorbeeld", text: "<p>Zoek verder.</p>"),
    page(title: "404 - Voorbeeld", text: "<p>Zoek verder.</p>"),
    page(title: "Error 404: Page not found", text: ""),
    page(title: "Voorbeeld", heading: "Oeps! Deze pagina bestaat niet (meer).", text: "<p>Ga naar de voorpagina.</p>"),
    page(title: "Voorbeeld", heading: "De pagina die je zoekt, kunnen we helaas niet meer vinden", text: ""),
    page(title: "Voorbeeld", text: "<p>Sorry, this page isn’t available.</p><p>Go back home.</p>"),
    page(title: "Voorbeeld", text: "<p>Het artikel dat u zoekt is verwijderd.</p>"),
    page(title: "Oops! That page can’t be found. – Voorbeeld", text: "<p>Try a search.</p>"),
    page(title: "Voorbeeld", heading: "We can’t seem to find the page you’re looking for", text: ""),
    page(title: "Niet gevonden", heading: "Niet gevonden", text: "<p>Zoek verder.</p>"),
    page(title: "This video is no longer available", text: ""),
    page(title: "Vacature niet langer beschikbaar", heading: "Deze vacature is niet langer beschikbaar", text: ""),
    // Suggestions make it long, and both headlines say so.
    page(title: "Page Not Found", heading: "Page not found", text: article),
    "<title>Fout</title><header><h1>Voorbeeld</h1></header><h2>Pagina niet gevonden</h2>",
  ])
  func `a page that says that there is none is none`(body: String) {
    guard case .softNotFound(.words(let words)) = judgement(visit(body)) else {
      Issue.record("\(judgement(visit(body)))")
      return
    }
    #expect(!words.isEmpty)
  }

  @Test(arguments: [
    page(title: "Zo maak je een goede 404-pagina", heading: "Zo maak je een goede 404-pagina"),
    page(title: "Zo maak je een goede 404-pagina", text: "<p>Kort.</p>"),
    page(title: "Pagina niet gevonden? Zo los je het op", text: "<p>Kort.</p>"),
    page(title: "Page not found: how to design 404 pages", heading: "Page not found: how to design 404 pages"),
    page(title: "Niet gevonden: het verloren schilderij", text: "<p>Een raadsel in Delft.</p>"),
    page(title: "De Peugeot 404", heading: "Peugeot 404", text: "<p>Een auto.</p>"),
    page(title: "Niet gevonden - een film", heading: "Niet gevonden", text: article + article),
    page(title: "404", heading: "404", text: article + article),
    page(title: "Vermiste kat nog niet gevonden", text: "<p>Kort.</p>"),
    page(title: "Lost and not found", text: "<p>Kort.</p>"),
    page(title: "Waarom klanten je site niet vinden", text: "<p>Kort.</p>"),
    page(title: "Not Found: a novel", text: "<p>Short.</p>"),
    page(title: "The Missing Link", text: "<p>Een film.</p>"),
    page(title: "De aswolk", heading: "De aswolk", text: article + "<p>De pagina bestaat niet meer.</p>"),
    page(
      title: "HTTP-statuscodes",
      text: "<ul><li>404 Not Found: die pagina is er niet</li><li>410 Gone</li></ul>" + article),
    page(title: "Niets is onmogelijk", text: "<p>God bestaat niet.</p>"),
  ])
  func `a page about what is not there is there`(body: String) { #expect(judgement(visit(body)) == .alive) }

  @Test func `a film that is gone has no name on YouTube`() {
    let body = "<title> - YouTube</title>" + "<script src=a></script>"
    #expect(judgement(visit(to: "https://www.youtube.com/watch?v=abc", body)) == .softNotFound(.words("- YouTube")))
    #expect(judgement(visit(to: "https://www.youtube.com/watch?v=abc", "<title>KLM - YouTube</title>")) == .alive)
  }

  @Test(arguments: [
    ("https://www.voorbeeld.nl/film/aswolk", "https://www.voorbeeld.nl/"),
    ("https://www.voorbeeld.nl/film/aswolk", "https://voorbeeld.nl"),
    ("https://voorbeeld.nl/film/aswolk", "https://www.voorbeeld.nl/nl/"),
    ("https://voorbeeld.nl/nl/film", "https://www.voorbeeld.nl/index.html"),
    ("https://voorbeeld.nl/film", "https://nl.voorbeeld.nl/nl-nl/home"),
  ])
  func `a page that leads to the first page of its site is none`(asked: String, last: String) {
    #expect(judgement(visit(to: asked, via: [last], page(title: "Welkom"))) == .softNotFound(.homePage))
  }

  @Test(arguments: [
    ("https://www.voorbeeld.nl/nl", "https://www.voorbeeld.nl/"), ("http://voorbeeld.nl/", "https://www.voorbeeld.nl/"),
    ("https://voorbeeld.nl/index.html", "https://voorbeeld.nl/"),
    ("https://voorbeeld.nl/home", "https://voorbeeld.nl/"),
    ("https://voorbeeld.nl/film", "https://voorbeeld.nl/film/"),
    ("https://voorbeeld.nl/film", "https://voorbeeld.nl/?p=12"),
    // A short address of another house.
    ("https://kort.nl/aswolk", "https://www.voorbeeld.nl/"),
  ])
  func `a redirect to where one was going anyway is none of it`(asked: String, last: String) {
    #expect(judgement(visit(to: asked, via: [last], page(title: "Welkom"))) == .redirected(to: last))
  }
}
