"""Ways that lead on: for good, for now, in circles, to nowhere."""

from __future__ import annotations

from links.pages import bare, html, page
from links.replies import Answer, Reply, Request, redirect, status
from links.scenario import Scenario

NEW = page("Het nieuwe huis")
END = {"/nieuw": NEW}


def next_number(request: Request) -> Reply:
    """One further each time: without end, and never the same."""
    number = int(request.target.rpartition("=")[2] or 0)
    return redirect(302, f"/teller?n={number + 1}")


def moved(name: str, number: int) -> Scenario:
    """A redirect for good with this status."""
    return Scenario(f"{number}, moved for good", f"http://{name}.example/oud", "moved",
                    {"/oud": redirect(number, "/nieuw"), **END}, final="/nieuw", hops=2, asked={"/nieuw": 1})


def elsewhere(name: str, number: int) -> Scenario:
    """A redirect for now with this status."""
    return Scenario(f"{number}, elsewhere for now", f"http://{name}.example/oud", "redirected",
                    {"/oud": redirect(number, "/nieuw"), **END}, final="/nieuw", hops=2)


def located(name: str, scenario: str, address: str, location: str, target: str) -> Scenario:
    """A redirect for good whose location needs to be understood."""
    return Scenario(name, f"http://{scenario}.example{address}", "moved",
                    {address: redirect(301, location), target: NEW}, final=target)


CHAINS = (
    moved("verhuisd301", 301), moved("verhuisd308", 308),
    elsewhere("even302", 302), elsewhere("even303", 303), elsewhere("even307", 307),
    Scenario("301, then 302", "http://keten12.example/oud", "redirected",
             {"/oud": redirect(301, "/tussen"), "/tussen": redirect(302, "/nieuw"), **END}, final="/nieuw", hops=3),
    Scenario("302, then 301", "http://keten21.example/oud", "redirected",
             {"/oud": redirect(302, "/tussen"), "/tussen": redirect(301, "/nieuw"), **END}, final="/nieuw", hops=3),
    Scenario("301, then 308", "http://keten18.example/oud", "moved",
             {"/oud": redirect(301, "/tussen"), "/tussen": redirect(308, "/nieuw"), **END}, final="/nieuw", hops=3),
    Scenario("301 to a page that is not there", "http://keten4.example/oud", "dead",
             {"/oud": redirect(301, "/weg")}, hops=2),
    Scenario("302 to a page that is gone", "http://keten10.example/oud", "gone",
             {"/oud": redirect(302, "/weg"), "/weg": status(410)}, hops=2),
    Scenario("301 to a server that is ill", "http://keten5.example/oud", "temporarily-down",
             {"/oud": redirect(301, "/ziek"), "/ziek": status(500)}),
    Scenario("from http to https for good", "http://veilig.example/pagina", "moved",
             {"/pagina": redirect(301, "https://veilig.example/pagina"), "https://veilig.example/pagina": NEW},
             final="https://veilig.example/pagina"),
    Scenario("a slash at the end", "http://streep.example/map", "moved",
             {"/map": redirect(301, "/map/"), "/map/": NEW}, final="/map/"),
    Scenario("www in front", "http://kaal.example/pagina", "moved",
             {"/pagina": redirect(301, "http://www.kaal.example/pagina"), "http://www.kaal.example/pagina": NEW},
             final="http://www.kaal.example/pagina"),
    Scenario("to a host that does not exist", "http://wegwijzer.example/oud", "unknown-host",
             {"/oud": redirect(301, "http://bestaat-niet.example/")},
             others={"http://bestaat-niet.example": "no-host"}),
    Scenario("to a host where nobody listens", "http://wegwijzer2.example/oud", "temporarily-down",
             {"/oud": redirect(301, "http://doof.example/")}, others={"http://doof.example": "nobody"}),
    Scenario("from https to http for good", "https://onveilig.example/pagina", "moved",
             {"/pagina": redirect(301, "http://onveilig.example/pagina"), "http://onveilig.example/pagina": NEW},
             final="http://onveilig.example/pagina"),
    Scenario("from one home page to the other", "http://huis1.example/", "moved",
             {"/": redirect(301, "https://www.huis1.example/"), "https://www.huis1.example/": NEW},
             final="https://www.huis1.example/"),
    Scenario("from index.html to the home page", "http://huis2.example/index.html", "moved",
             {"/index.html": redirect(301, "/"), "/": NEW}, final="/"),
    Scenario("a question that is put behind it", "http://spoor.example/pagina", "redirected",
             {"/pagina": redirect(302, "/pagina?sessie=12"), "/pagina?sessie=12": NEW}, final="/pagina?sessie=12"),
    Scenario("five times on", "http://vijf.example/1", "moved",
             {**{f"/{step}": redirect(301, f"/{step + 1}") for step in range(1, 6)}, "/6": NEW}, final="/6", hops=6),
)

LOCATIONS = (
    located("a location beside it", "plek1", "/map/oud", "nieuw", "/map/nieuw"),
    located("a location a folder up", "plek2", "/map/diep/oud", "../nieuw", "/map/nieuw"),
    located("a location that is a question", "plek3", "/oud", "?pagina=2", "/oud?pagina=2"),
    located("a location with spaces", "plek4", "/oud", "/mijn nieuwe huis", "/mijn%20nieuwe%20huis"),
    located("a location in UTF-8", "plek5", "/oud", "/café", "/caf%C3%A9"),
    located("a location with capitals in its scheme", "plek6", "/oud", "HTTP://PLEK6.example/nieuw", "/nieuw"),
    Scenario("a location without a scheme", "http://plek7.example/oud", "moved",
             {"/oud": redirect(301, "//plek7b.example/nieuw"), "http://plek7b.example/nieuw": NEW},
             final="http://plek7b.example/nieuw"),
    Scenario("a location with a place in it", "http://plek8.example/oud", "moved",
             {"/oud": redirect(301, "/nieuw#deel"), "/nieuw": page("Nieuw", '<h2 id="deel">Deel</h2>')}),
    Scenario("a place that survives the redirect", "http://plek9.example/oud#deel", "moved",
             {"/oud": redirect(301, "/nieuw"), "/nieuw": page("Nieuw", '<h2 id="deel">Deel</h2>')}),
    Scenario("a place that does not survive the redirect", "http://plek10.example/oud#deel", "fragment-missing",
             {"/oud": redirect(301, "/nieuw"), **END}),
    Scenario("a redirect that leads nowhere", "http://plek11.example/oud", "garbled", {"/oud": Answer(302)}),
)

CIRCLES = (
    Scenario("to itself", "http://kring1.example/rond", "redirect-loop",
             {"/rond": redirect(302, "/rond")}, asked={"/rond": (1, 4)}),
    Scenario("to and fro", "http://kring2.example/heen", "redirect-loop",
             {"/heen": redirect(301, "/weer"), "/weer": redirect(301, "/heen")}, asked={"/heen": (1, 4)}),
    Scenario("on and on, never the same", "http://kring3.example/teller?n=0", "redirect-loop",
             {"/teller?n=0": redirect(302, "/teller?n=1"), "*": next_number}),
    Scenario("to and fro between two hosts", "http://kring4.example/pagina", "redirect-loop",
             {"/pagina": redirect(302, "http://kring5.example/pagina"),
              "http://kring5.example/pagina": redirect(302, "http://kring4.example/pagina")}),
)

STRAYS = (
    Scenario("to ftp", "http://dwaal1.example/oud", "stray-redirect",
             {"/oud": redirect(302, "ftp://dwaal1.example/bestand")}, hops=1),
    Scenario("to a script", "http://dwaal2.example/oud", "stray-redirect",
             {"/oud": redirect(302, "javascript:alert(1)")}),
    Scenario("to a file", "http://dwaal3.example/oud", "stray-redirect",
             {"/oud": redirect(302, "file:///etc/passwd")}),
    Scenario("to an address that is none", "http://dwaal5.example/oud", "stray-redirect",
             {"/oud": redirect(302, "http://:80:80/")}),
    Scenario("to data", "http://dwaal4.example/oud", "stray-redirect",
             {"/oud": redirect(302, "data:text/html,hoi")}),
)

REFRESHES = (
    Scenario("meta refresh at once", "http://ververs1.example/oud", "redirected",
             {"/oud": bare("Even geduld", "", head='<meta http-equiv="refresh" content="0; url=/nieuw">'), **END},
             final="/nieuw"),
    Scenario("meta refresh in capitals, with quotes", "http://ververs2.example/map/oud", "redirected",
             {"/map/oud": html("<HTML><HEAD><META HTTP-EQUIV=Refresh CONTENT=\"0;URL='nieuw'\"></HEAD></HTML>"),
              "/map/nieuw": NEW}, final="/map/nieuw"),
    Scenario("meta refresh to itself, for fresh news", "http://ververs3.example/nieuws", "alive",
             {"/nieuws": page("Nieuws", head='<meta http-equiv="refresh" content="300">')}),
    Scenario("meta refresh to and fro", "http://ververs4.example/heen", "redirect-loop",
             {"/heen": bare("Heen", "", head='<meta http-equiv="refresh" content="0; url=/weer">'),
              "/weer": bare("Weer", "", head='<meta http-equiv="refresh" content="0; url=/heen">')}),
)

REDIRECTS = (*CHAINS, *LOCATIONS, *CIRCLES, *STRAYS, *REFRESHES)
