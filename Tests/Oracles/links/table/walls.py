"""Doors that programs, or strangers, do not get through, and some that look like one."""

from __future__ import annotations

from urllib.parse import quote

from links.pages import HTML, LOGIN_FORM, bare, page
from links.replies import Answer, Reply, Request, if_header, redirect, status, without_header
from links.scenario import Scenario

GOOD = page("Achter de deur")
CLOUDFLARE = (("Server", "cloudflare"), ("CF-RAY", "8f00ba4711deadbe-AMS"))
CHALLENGE = bare("Just a moment...", "<noscript>Enable JavaScript and cookies to continue</noscript>"
                 '<script src="/cdn-cgi/challenge-platform/h/g/orchestrate/chl_page/v1"></script>').body
ANUBIS = bare("Making sure you&#39;re not a bot!".replace("&#39;", "'"),
              '<h1 id="title">Making sure you\'re not a bot!</h1><p id="status">Loading...</p>'
              "<p>You are seeing this because the administrator of this website has set up Anubis to protect the "
              "server against the scourge of AI companies aggressively scraping websites.</p>",
              head='<script id="anubis_version" type="application/json">"v1.21.3"</script>'
              '<script async type="module" src="/.within.website/x/cmd/anubis/static/js/main.mjs"></script>')
DATADOME = bare("kranten.example", '<p id="cmsg">Please enable JS and disable any ad blocker</p>'
                '<script src="https://ct.captcha-delivery.com/c.js"></script>').body


def walled(name: str, host: str, answer: Answer, *says: str) -> Scenario:
    """A page that is kept from programs."""
    return Scenario(name, f"http://{host}.example/pagina", "blocked", {"/pagina": answer, "*": answer}, says=says)


BLOCKED = (
    walled("Cloudflare's challenge with 403", "wolk1",
           Answer(403, (*HTML, *CLOUDFLARE, ("cf-mitigated", "challenge")), CHALLENGE), "Cloudflare"),
    walled("Cloudflare's challenge with 503", "wolk2", Answer(503, (*HTML, *CLOUDFLARE), CHALLENGE), "Cloudflare"),
    walled("Cloudflare's refusal", "wolk3",
           Answer(403, (*HTML, *CLOUDFLARE), bare("Attention Required! | Cloudflare", "<h1>Sorry, you have been blocked"
                                                  "</h1><p>You are unable to access wolk3.example</p>").body),
           "Cloudflare"),
    walled("Anubis with 200", "hond", ANUBIS, "Anubis"),
    walled("DataDome", "kranten", Answer(403, (*HTML, ("X-DataDome", "protected"), ("Server", "DataDome"),
                                               ("Set-Cookie", "datadome=abc; Path=/")), DATADOME), "DataDome"),
    walled("999, as LinkedIn has it", "loopbaan", status(999)),
    walled("429 of one that blocks", "wolk4",
           Answer(429, (*HTML, *CLOUDFLARE, ("cf-mitigated", "challenge")), CHALLENGE), "Cloudflare"),
)



def asks_for_consent(request: Request) -> Reply:
    """Whoever brings no cookie of it goes to a host that asks for consent, and hears there where he came from."""
    back = quote(f"http://{request.host}{request.target}", safe="")
    return redirect(302, f"http://privacy.toestemming.example/consent?siteKey=k1&callbackUrl={back}")


CONSENT = page("Toestemming voor cookies", text=("Wij en onze 812 partners gebruiken cookies.", "Kies zelf."),
               body="<form><button>Akkoord</button> <button>Instellen</button></form>")
CONSENTS = (
    # Sites of several Dutch newspapers do so. Who agrees gets the page: it is not gone, and neither is it seen.
    Scenario("to a host that asks for consent", "http://dagblad.example/artikel/12", "blocked",
             {"/artikel/12": asks_for_consent, "*": asks_for_consent}),
    Scenario("a host that asks for consent", "http://privacy.toestemming.example/", "alive",
             {"/": CONSENT, "*": CONSENT}),
)
GATES = (
    Scenario("an article with the title of a challenge, by way of Cloudflare", "http://wolk7.example/adem", "alive",
             {"/adem": page("Just a moment: op adem komen").having(*CLOUDFLARE)}),
    Scenario("closed to programs without the name of a browser", "http://poort1.example/pagina", "blocked",
             {"/pagina": if_header("user-agent", "Firefox/", GOOD, status(403))}),
    Scenario("closed to programs that do not say who they are", "http://poort2.example/pagina", "alive",
             {"/pagina": without_header("user-agent", status(403),
                                        if_header("user-agent", "curl/", status(403), GOOD))}),
    Scenario("closed to who does not ask for a page", "http://poort3.example/pagina", "alive",
             {"/pagina": if_header("accept", "text/html", GOOD, status(406))}),
    Scenario("closed to who speaks no language", "http://poort4.example/pagina", "alive",
             {"/pagina": without_header("accept-language", status(400), GOOD)}),
)


def until_the_cookie_comes(request: Request) -> Reply:
    """The page itself, sent round once more with a cookie."""
    if "toegang=ja" in request.headers.get("cookie", ""):
        return GOOD
    return redirect(302, request.target).having(("Set-Cookie", "toegang=ja; Path=/"))


def never_content(request: Request) -> Reply:
    """Whoever comes is sent round with a new cookie."""
    return redirect(302, request.target).having(("Set-Cookie", f"beurt={request.earlier}; Path=/"))


def new_to_us(request: Request) -> Reply:
    """Who brings a cookie to the first page of a way, brings it from another one."""
    return status(410) if "cookie" in request.headers else GOOD.having(("Set-Cookie", "gezien=1; Path=/"))


def forgets_sites(number: int) -> Scenario:
    """One of several pages of a host that all set a cookie and want to see none."""
    return Scenario(f"a cookie does not go from one way to another ({number})",
                    f"http://koekje.example/deel{number}/pagina", "alive", {f"/deel{number}/pagina": new_to_us})


COOKIES = (
    Scenario("round once more for a cookie", "http://koekmuur.example/pagina", "alive",
             {"/pagina": until_the_cookie_comes}, asked={"/pagina": 2}, final="/pagina"),
    Scenario("round and round, with a new cookie each time", "http://koekkring.example/pagina", "redirect-loop",
             {"/pagina": never_content}, asked={"/pagina": (2, 25)}),
    Scenario("a cookie on the way to another page", "http://koekpad.example/oud", "redirected",
             {"/oud": redirect(302, "/nieuw").having(("Set-Cookie", "pas=1")),
              "/nieuw": if_header("cookie", "pas=1", GOOD, status(403))}, final="/nieuw"),
    Scenario("a cookie is not for another host", "http://koekhuis1.example/oud", "redirected",
             {"/oud": redirect(302, "http://koekhuis2.example/nieuw").having(("Set-Cookie", "pas=1; Path=/")),
              "http://koekhuis2.example/nieuw": without_header("cookie", GOOD, status(410))}),
    Scenario("a cookie for all hosts of a country is none", "http://koekland1.example/oud", "redirected",
             {"/oud": redirect(302, "http://koekland2.example/nieuw").having(("Set-Cookie", "pas=1; Domain=example")),
              "http://koekland2.example/nieuw": without_header("cookie", GOOD, status(410))}),
    Scenario("a cookie for the hosts of one site", "http://deur.koekhuis.example/oud", "redirected",
             {"/oud": redirect(302, "http://kamer.koekhuis.example/nieuw").having(
                 ("Set-Cookie", "pas=1; Domain=koekhuis.example; Path=/")),
              "http://kamer.koekhuis.example/nieuw": if_header("cookie", "pas=1", GOOD, status(410))}),
    *(forgets_sites(number) for number in range(1, 7)),
)

LOGINS = (
    Scenario("to a page where you log in", "http://inlog1.example/artikel/12", "login-wall",
             {"/artikel/12": redirect(302, "/inloggen?terug=%2Fartikel%2F12"),
              "/inloggen?terug=%2Fartikel%2F12": bare("Inloggen", "<h1>Inloggen</h1>" + LOGIN_FORM)}),
    Scenario("to another host where you log in", "http://inlog2.example/bestand/12", "login-wall",
             {"/bestand/12": redirect(302, "http://login.inlog3.example/signin?continue=http://inlog2.example/bestand/12"),
              "http://login.inlog3.example/signin?continue=http://inlog2.example/bestand/12":
              bare("Sign in", "<h1>Sign in</h1>" + LOGIN_FORM)}),
    Scenario("a page where you log in, at once", "http://inlog4.example/dossier/7", "login-wall",
             {"/dossier/7": bare("Log in om verder te gaan", "<h1>Log in om verder te gaan</h1>" + LOGIN_FORM)}),
    Scenario("a page that has a form for members in its header", "http://inlog5.example/artikel", "alive",
             {"/artikel": page("Zo houd je een vergadering kort", top=LOGIN_FORM)}),
    Scenario("a page where you log in, and meant so", "http://inlog7.example/inloggen", "alive",
             {"/inloggen": bare("Inloggen", "<h1>Inloggen</h1>" + LOGIN_FORM)}),
    Scenario("an article about logging in", "http://inlog6.example/artikel", "alive",
             {"/artikel": page("Inloggen zonder wachtwoord: hoe werkt dat?")}),
)

WALLS = (*BLOCKED, *CONSENTS, *GATES, *COOKIES, *LOGINS)
