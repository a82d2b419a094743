import LibCurl
import LinkChecking
import Testing

@Suite struct ParkingTests {
  private static let address = "https://www.leadersvroeger.nl/film/aswolk"

  @Test(
    arguments: [
      (nil, page(title: "leadersvroeger.nl is te koop", text: "<p>Doe een bod.</p>")),
      (nil, page(title: "Deze domeinnaam is te koop", text: "<p>Bel ons.</p>")),
      (nil, page(title: "Welkom", heading: "This domain is for sale!", text: "<p>Make an offer.</p>")),
      (
        "Sedo",
        page(title: "leadersvroeger.nl", text: "", head: "<script src=\"//img.sedoparking.com/js/a.js\"></script>")
      ),
      (
        "Dan",
        page(
          title: "leadersvroeger.nl kopen?",
          text: "<a href=\"https://dan.com/buy-domain/leadersvroeger.nl\">Koop nu</a>")
      ),
      ("ParkingCrew", page(title: "x", text: "<img src=\"https://d38psrni17bvxu.cloudfront.net/a.png\">")),
      ("TransIP", page(title: "Gereserveerd", text: "<p>Dit domein is gereserveerd voor een klant van TransIP.</p>")),
      ("Hostnet", page(title: "Welkom", text: "<p>Dit domein is geregistreerd bij Hostnet.</p>")),
      ("GoDaddy", page(title: "x", text: "<p>This Web page is parked FREE, courtesy of GoDaddy.</p>")),
      ("nginx", "<title>Welcome to nginx!</title><h1>Welcome to nginx!</h1><p>Thank you for using nginx.</p>"),
      ("Apache", "<title>Apache2 Debian Default Page: It works</title><h1>Apache2 Default Page</h1><p>It works!</p>"),
      (nil, page(title: "Binnenkort", text: "<p>Deze domeinnaam is geregistreerd.</p>")),
    ] as [(String?, String)])
  func `a domain without a site is parked`(service: String?, body: String) {
    #expect(judgement(visit(to: ParkingTests.address, body)) == .parked(by: service))
  }

  @Test(arguments: [
    ("Sedo", "https://sedo.com/search/details/?domain=leadersvroeger.nl"), ("Dan", "https://dan.com/buy-domain/x.nl"),
    ("HugeDomains", "https://www.hugedomains.com/domain_profile.cfm?d=x.com"),
  ])
  func `a site that leads to where domains are sold is parked`(service: String, last: String) {
    #expect(judgement(visit(to: ParkingTests.address, via: [last], page(title: "Koop"))) == .parked(by: service))
  }

  @Test(arguments: [
    page(title: "Huis te koop in Utrecht", heading: "Herengracht te koop", text: "<p>Vier kamers.</p>"),
    page(title: "Domein te koop in de Ardèche: tien hectare wijn", text: "<p>Met kelder.</p>"),
    page(title: "Waarom elke domeinnaam te koop is"),
    page(title: "Een domeinnaam kopen", heading: "Een domeinnaam kopen in vijf stappen", text: article + article),
    page(title: "Boeken te koop", text: "<p>Alle boeken van voorbeeld.nl.</p>"),
    page(
      title: "Over ons", text: "<p>Wij zijn een kleine uitgeverij.</p>", beside: "<footer>Hosting: TransIP</footer>"),
    page(title: "Hoe domeinhandel werkt", text: article + "<p>Zie <a href=\"https://sedo.com/\">Sedo</a>.</p>"),
  ])
  func `what is for sale on a page is not the page`(body: String) {
    #expect(judgement(visit(to: ParkingTests.address, body)) == .alive)
  }

  @Test func `a link to a market is no parked domain`() {
    #expect(judgement(visit(to: "https://sedo.com/nl/over-ons/", page(title: "Over Sedo"))) == .alive)
    let help = page(title: "Hulp", text: "<p>Een domein is gereserveerd bij TransIP als…</p>")
    #expect(judgement(visit(to: "https://www.transip.nl/knowledgebase/1", help)) == .alive)
  }
}
