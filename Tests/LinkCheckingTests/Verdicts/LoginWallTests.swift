import LibCurl
import LinkChecking
import Testing

@Suite struct LoginWallTests {
  private static let form = "<form><input name=u><input type=password name=p><button>Verder</button></form>"

  @Test(arguments: [
    visit(to: "https://a.nl/les/3", via: ["https://a.nl/login?returnUrl=%2Fles%2F3"]),
    visit(to: "https://a.nl/les/3", via: ["https://a.nl/wp-login.php?redirect_to=https%3A%2F%2Fa.nl%2Fles%2F3"]),
    visit(to: "https://a.nl/les/3", via: ["https://sso.a.nl/aanmelden"]),
    visit(to: "https://a.nl/les/3", via: ["https://a.nl/inloggen"], page(title: "Welkom", text: form)),
    visit(to: "https://docs.google.com/document/d/1", via: ["https://accounts.google.com/v3/signin/identifier?a=1"]),
    visit(to: "https://school.nl/rooster", via: ["https://login.microsoftonline.com/common/oauth2/authorize?a=b"]),
    visit(to: "https://www.instagram.com/p/abc/", via: ["https://www.instagram.com/accounts/login/"]),
    visit(page(title: "Inloggen | Mijn Voorbeeld", text: form)),
    visit(page(title: "Voorbeeld", heading: "Meld je aan om verder te lezen", text: form)),
    visit(page(title: "Log in to Facebook", text: form)), visit(status: 401),
  ])
  func `who has to say who they are does not see the page`(visit: Visit) { #expect(judgement(visit) == .loginWall) }

  @Test(arguments: [
    // A login form in the header of a page that says something.
    visit(page(title: "De aswolk", beside: form)),
    visit(page(title: "Inloggen met DigiD: zo werkt het")),
    visit(page(title: "Inloggen met DigiD: zo werkt het", text: article + form)),
    // A link to the very place.
    visit(to: "https://a.nl/login", page(title: "Inloggen", text: form)),
    visit(to: "https://a.nl/account/aanmelden", page(title: "Aanmelden", text: form)),
  ])
  func `a page that also lets people in is a page`(visit: Visit) { #expect(judgement(visit) == .alive) }

  @Test func `a host with a short name is no place to log in`() {
    #expect(
      judgement(visit(to: "https://a.nl/b", via: ["https://id.nl/b"], page(title: "B")))
        == .redirected(to: "https://id.nl/b"))
  }

  @Test func `to sign up for a letter is not to log in`() {
    let place = "https://a.nl/nieuwsbrief/aanmelden"
    #expect(
      judgement(visit(to: "https://a.nl/brief", via: [place], page(title: "Nieuwsbrief"))) == .redirected(to: place))
    #expect(
      judgement(visit(to: "https://kort.nl/b", via: [place], page(title: "Nieuwsbrief"))) == .redirected(to: place))
  }
}
