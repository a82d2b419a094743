"""What a status says, and what it does not."""

from __future__ import annotations

from links.pages import bare, page
from links.replies import Reset, download, on_head, raw, status
from links.scenario import Scenario

PDF = download("application/pdf", b"%PDF-1.4\n%%EOF\n")

STATUSES = (
    Scenario("a page that is there", "http://gewoon.example/pagina", "alive",
             {"/pagina": page("Een gewone pagina")}, hops=1, asked={"/pagina": 1}),
    Scenario("a home page without a slash", "http://thuis.example", "alive",
             {"/": page("Thuis")}, asked={"/": 1}),
    Scenario("an address with a question", "http://vraag.example/zoek?q=wolk&taal=nl", "alive",
             {"/zoek?q=wolk&taal=nl": page("Zoeken naar wolken")}, asked={"/zoek?q=wolk&taal=nl": 1}),
    Scenario("200 with nothing in it", "http://leeg.example/niets", "alive", {"/niets": status(200)}),
    Scenario("204: whoever follows the link sees nothing happen", "http://leeg204.example/stil", "dead",
             {"/stil": status(204)}),
    Scenario("206, a part that nobody asked for", "http://deel.example/stuk", "alive",
             {"/stuk": bare("Een stuk", "<h1>Een stuk</h1><p>Van de rest later meer.</p>", number=206)}),
    Scenario("203, by way of somebody else", "http://tussen.example/pagina", "alive",
             {"/pagina": bare("Tussenstation", "<h1>Tussenstation</h1><p>Hier klopt het ook.</p>", number=203)}),
    Scenario("404", "http://weg.example/oud", "dead", hops=1, says=("404",)),
    Scenario("404 that is worth reading", "http://weg2.example/oud", "dead",
             {"/oud": bare("Mooie pagina", page("Mooie pagina").body.decode(), number=404)}),
    Scenario("410, and it stays away", "http://voorgoed.example/oud", "gone",
             {"/oud": status(410)}, asked={"/oud": 1}),
    Scenario("400 for a good address", "http://kieskeurig.example/pagina", "dead", {"/pagina": status(400)}),
    Scenario("401, members only", "http://leden.example/kamer", "login-wall",
             {"/kamer": status(401, ("WWW-Authenticate", 'Basic realm="leden"'))}),
    Scenario("403, and nobody says who keeps the door", "http://dicht.example/kamer", "blocked",
             {"/kamer": status(403)}),
    Scenario("451, for legal reasons", "http://rechter.example/stuk", "dead", {"/stuk": status(451)}),
    Scenario("404 with a place in it", "http://weg3.example/oud#inleiding", "dead", asked={"/oud": 1}),
    Scenario("a PDF, by HEAD alone", "http://pdf.example/boek.pdf", "alive",
             {"/boek.pdf": on_head(PDF, PDF)}, asked={"/boek.pdf": 1}),
    Scenario("404 by way of Cloudflare", "http://wolk5.example/oud", "dead",
             {"/oud": status(404, ("Server", "cloudflare"), ("CF-RAY", "8f00ba4711deadbe-AMS"))}),
    Scenario("521: Cloudflare does not find the host behind it", "http://wolk6.example/oud", "temporarily-down",
             {"/oud": status(521, ("Server", "cloudflare"), ("CF-RAY", "8f00ba4711deadbe-AMS"))}),
    Scenario("a second of a film", "http://film.example/film.mp4#t=30", "alive",
             {"/film.mp4": download("video/mp4", b"...")}),
    Scenario("a page of a PDF", "http://pdf2.example/boek.pdf#page=12", "alive", {"/boek.pdf": PDF}),
    Scenario("HEAD says 404, GET has the file", "http://liegt404.example/a.pdf", "alive",
             {"/a.pdf": on_head(status(404), PDF)}, asked={"/a.pdf": (2, 4)}),
    Scenario("HEAD says 405", "http://liegt405.example/a.pdf", "alive",
             {"/a.pdf": on_head(status(405, ("Allow", "GET")), PDF)}, asked={"/a.pdf": (2, 4)}),
    Scenario("HEAD says 501", "http://liegt501.example/a.pdf", "alive",
             {"/a.pdf": on_head(status(501), PDF)}, asked={"/a.pdf": (2, 4)}),
    Scenario("HEAD says 403", "http://liegt403.example/a.pdf", "alive",
             {"/a.pdf": on_head(status(403), PDF)}, asked={"/a.pdf": (2, 4)}),
    Scenario("HEAD says 500", "http://liegt500.example/a.pdf", "alive",
             {"/a.pdf": on_head(status(500), PDF)}, asked={"/a.pdf": (2, 8)}),
    Scenario("HEAD breaks the connection", "http://liegtreset.example/a.pdf", "alive",
             {"/a.pdf": on_head(raw(Reset()), PDF)}, asked={"/a.pdf": (2, 8)}),
    Scenario("a PDF that is gone by any method", "http://pdfweg.example/a.pdf", "dead", asked={}),
    Scenario("the same address at five places", "http://vaak.example/pagina", "alive",
             {"/pagina": page("Vaak genoemd")}, places=5, asked={"/pagina": 1}),
    Scenario("a place in a page that was asked for already", "http://vaak.example/pagina#een", "fragment-missing",
             asked={"/pagina": 1}),
)
