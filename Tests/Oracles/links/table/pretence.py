"""Pages that answer 200 and are not there, domains that are nobody's, and pages that only look so."""

from __future__ import annotations

from links.pages import OTHER_SENTENCES, bare, page
from links.replies import Answer, Pause, Reply, Reset, raw, redirect, status
from links.scenario import Scenario

APP = bare("App", '<div id="root"></div><script src="/app.js"></script>')
TROUBLES: tuple[Reply, ...] = (
    status(503), status(403), status(429, ("Retry-After", "3600")), redirect(302, "/nergens"), raw(Pause(30)),
    raw(Reset()),
)
HOME = page("Welkom bij de club")
MENU = "<nav><a href='/'>Voorpagina</a> <a href='/nieuws'>Nieuws</a> <a href='/contact'>Contact</a></nav>"


def with_a_counter(number: int) -> Answer:
    """The same page for everybody, but for a number."""
    return page("Nieuws uit de regio", f"<p>Je bent bezoeker {number} van vandaag.</p>")


def says_so(name: str, host: str, title: str, body: str) -> Scenario:
    """A page with 200 that says that there is none, as that host says of every address."""
    answer = bare(title, MENU + body)
    return Scenario(name, f"http://{host}.example/artikel/oud", "soft-404", {"/artikel/oud": answer, "*": answer})


def about(name: str, host: str, title: str) -> Scenario:
    """A page about such things, which is there."""
    return Scenario(name, f"http://{host}.example/artikel/over", "alive", {"/artikel/over": page(title)})


def for_nobody(name: str, host: str, title: str, body: str, *says: str) -> Scenario:
    """A domain without a site of its own, which says the same at every address."""
    answer = bare(title, body)
    return Scenario(name, f"http://{host}.example/artikel/oud", "parked", {"/artikel/oud": answer, "*": answer},
                    says=says)


SOFT = (
    says_so("“Pagina niet gevonden”", "zacht1", "Pagina niet gevonden | Het dagblad",
            "<h1>Pagina niet gevonden</h1><p>Misschien zocht je iets anders.</p>"),
    says_so("“Oeps! Deze pagina bestaat niet meer”", "zacht2", "Het dagblad",
            "<h1>Oeps! Deze pagina bestaat niet meer</h1><p>Ga terug naar de voorpagina.</p>"),
    says_so("“Page not found”", "zacht3", "Page not found – Some Site", "<h1>Page not found</h1><p>Sorry.</p>"),
    says_so("“404”", "zacht4", "404", "<h1>404</h1><p>Nothing here.</p>"),
    says_so("“Sorry, we couldn’t find that page”", "zacht11", "Some Site",
            "<h1>Sorry, we couldn’t find that page</h1>"),
    says_so("“We kunnen deze pagina niet vinden”", "zacht12", "De winkel",
            "<h2>Helaas! We kunnen deze pagina niet vinden</h2><p>Zoek verder.</p>"),
    says_so("“Error 404 (Not Found)!!1”", "zacht13", "Error 404 (Not Found)!!1", "<p><b>404.</b> That’s an error.</p>"),
    says_so("“Deze vacature is niet meer beschikbaar”", "zacht14", "Vacature",
            "<h1>Deze vacature is niet meer beschikbaar</h1><p>Bekijk andere vacatures.</p>"),
    says_so("“This video is no longer available”", "zacht5", "Video unavailable",
            "<h1>This video is no longer available</h1>"),
    Scenario("to the home page, whatever was asked for", "http://zacht6.example/artikel/oud", "soft-404",
             {"/artikel/oud": redirect(302, "/"), "/": HOME, "*": redirect(302, "/")}),
    Scenario("to the home page of www, for good", "http://zacht7.example/artikel/oud", "soft-404",
             {"/artikel/oud": redirect(301, "http://www.zacht7.example/"), "http://www.zacht7.example/": HOME}),
    Scenario("a PDF that is a page with 200 and these words", "http://zacht16.example/stuk.pdf", "soft-404",
             {"/stuk.pdf": bare("Pagina niet gevonden", "<h1>Pagina niet gevonden</h1>")}),
    Scenario("a PDF that leads to the home page", "http://zacht17.example/map/stuk.pdf", "soft-404",
             {"/map/stuk.pdf": redirect(302, "/"), "/": HOME}),
    Scenario("another visitor and another time on the same page", "http://zacht18.example/artikel/oud", "soft-404",
             {"/artikel/oud": lambda request: with_a_counter(request.earlier),
              "*": lambda request: with_a_counter(900 + request.earlier)}),
    Scenario("to the home page of a language", "http://zacht15.example/artikel/oud", "soft-404",
             {"/artikel/oud": redirect(302, "/nl/"), "/nl/": HOME}),
    Scenario("the same page at every address", "http://zacht8.example/artikel/oud", "soft-404",
             {"/artikel/oud": page("Nieuws uit de regio"), "*": page("Nieuws uit de regio")}),
    Scenario("every address leads to the same page", "http://zacht9.example/artikel/oud", "soft-404",
             {"/artikel/oud": redirect(302, "/overzicht"), "/overzicht": page("Overzicht"),
              "*": redirect(302, "/overzicht")}),
    Scenario("a redirect to a page that says that there is none", "http://zacht10.example/artikel/oud", "soft-404",
             {"/artikel/oud": redirect(301, "/fout"), "/fout": bare("Niet gevonden", "<h1>Niet gevonden</h1>")}),
)

SISTERS = tuple(
    Scenario(f"a page of a folder ({number})", f"http://map.example/reeks/deel-{number}", "alive",
             {f"/reeks/deel-{number}": page(f"Deel {number} van de reeks")}) for number in range(1, 6)
)

REAL = (
    about("an article about pages that are not there", "echt1", "Zo maak je een goede 404-pagina"),
    about("an article about not being found", "echt2", "Niet gevonden worden in Google: vijf oorzaken"),
    about("an article about a dog", "echt8", "Vermiste hond nog steeds niet gevonden"),
    about("an article about a car", "echt9", "De Peugeot 404: een klassieker"),
    about("an article about a shop", "echt10", "Die winkel bestaat niet meer, het verhaal wel"),
    about("an article about something taken away", "echt11", "Standbeeld verwijderd van het plein"),
    about("an article about broken links", "echt12", "Waarom een op de vier links na tien jaar niet meer werkt"),
    about("an article about names that run out", "echt13", "Domeinnaam verlopen? Dit kun je doen"),
    Scenario("a domain for examples", "http://echt14.example/", "alive",
             {"/": bare("Example Domain", "<h1>Example Domain</h1><p>This domain is for use in documentation examples "
                        "without needing permission.</p>")}),
    Scenario("a shop for old books", "http://echt15.example/aanbod", "alive",
             {"/aanbod": page("Te koop: tweedehands boeken over leidinggeven")}),
    about("an article about a house", "echt3", "Huis te koop: waar let je op?"),
    about("an article about domains", "echt4", "Wat is een geparkeerd domein?"),
    Scenario("a home page that is asked for as such", "http://echt5.example/", "alive", {"/": HOME, "*": HOME}),
    Scenario("a language that the home page chooses", "http://echt6.example/", "redirected",
             {"/": redirect(302, "/nl/"), "/nl/": HOME}, final="/nl/"),
    Scenario("a page that a script fills, as at every address", "http://echt16.example/kamer/3", "alive",
             {"/kamer/3": APP, "*": APP}),
    *(Scenario(f"a page whose host has trouble with what is not there ({number})",
               f"http://nood{number}.example/artikel/echt", "alive", {"/artikel/echt": page("Echt"), "*": answer})
      for number, answer in enumerate(TROUBLES)),
    Scenario("a host that knows no page but has this one", "http://echt7.example/artikel/echt", "alive",
             {"/artikel/echt": page("Fietsen langs de IJssel", text=OTHER_SENTENCES),
              "*": bare("Pagina niet gevonden", "<h1>Pagina niet gevonden</h1>")}),
)

PARKED = (
    for_nobody("for sale, in Dutch", "koop1", "koop1.example is te koop",
               "<h1>De domeinnaam koop1.example is te koop</h1><p>Doe een bod.</p>"),
    for_nobody("for sale, in English", "koop2", "koop2.example - This domain is for sale",
               "<h1>koop2.example</h1><p>This domain is for sale! Buy now or make an offer.</p>"
               "<a href='https://www.sedo.com/search/details/?domain=koop2.example'>Sedo</a>"),
    for_nobody("a registrar's placeholder", "koop3", "Domein geregistreerd",
               "<h1>koop3.example</h1><p>Deze domeinnaam is geregistreerd door een klant van TransIP.</p>"
               "<p>Gereserveerd: hier komt binnenkort een website. <a href='https://www.transip.nl/'>TransIP</a></p>",
               "TransIP"),
    Scenario("to a host that sells domains", "http://koop4.example/artikel/oud", "parked",
             {"/artikel/oud": redirect(302, "http://www.hugedomains.com/domain_profile.cfm?d=koop4.example"),
              "http://www.hugedomains.com/domain_profile.cfm?d=koop4.example":
              bare("koop4.example is for sale | HugeDomains", "<h1>koop4.example is for sale</h1>")}),
)

PRETENCE = (*SOFT, *SISTERS, *REAL, *PARKED)
