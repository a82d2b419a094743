"""Places in a page: there, not there, or made by a script."""

from __future__ import annotations

from links.pages import bare, page
from links.replies import Answer, Repeat, download, raw
from links.scenario import Scenario

GUIDE = page("Handleiding", """
<h2 id="inleiding">Inleiding</h2><p>Waarom een handleiding?</p>
<h2 id="Hoofdletter">Hoofdletter</h2><p>Let op de eerste letter.</p>
<h2 id="één-naam">Eén naam</h2><p>Met een accent.</p>
<h2 id="met spatie">Met een spatie</h2>
<p><a name="ouderwets">Ouderwets</a> mag ook.</p>
<h2 id="user-content-installeren">Installeren</h2>
<svg xmlns="http://www.w3.org/2000/svg"><g id="getekend"/></svg>
<!-- <p id="verborgen">Verborgen</p> -->
<script>const tekst = '<p id="geschreven">een geheim van zes woorden</p>';</script>
<p ID=hoofdletters>Een attribuut in hoofdletters.</p><p id="k&amp;r">Knip en plak.</p>
<form><input name="veld"></form>
<p>Zo gaat het<b>nooit</b> mis: acht <em>schone</em>&nbsp;bladzijden.</p>
<p>De zeven vinkjes van een goede vergadering zijn snel geteld.</p>
""")
APP = bare("App", '<div id="root"></div><noscript>Zet JavaScript aan.</noscript><script src="/app.js"></script>')
LONG = raw("HTTP/1.1 200 OK\nContent-Type: text/html\nConnection: close\n\n",
           "<!DOCTYPE html><title>Lang</title><h1>Lang</h1>",
           Repeat(b"<p>Een alinea die lang genoeg is om mee te tellen.</p>\n" * 1000, times=400),
           '<p id="achteraan">Klaar.</p>')


def in_letters(encoding: str, kind: str, head: str = "") -> Answer:
    """A page with a place that is called “café”, in an encoding."""
    text = bare("Koffie", '<h1 id="café">Café</h1><p>Thé ook.</p>', head=head).body.decode()
    return download(kind, text.replace('<meta charset="utf-8">', "").encode(encoding))


def place(name: str, fragment: str, verdict: str) -> Scenario:
    """A place in the one page, which is asked for once for all of them."""
    return Scenario(name, f"http://gids.example/handleiding#{fragment}", verdict, {"/handleiding": GUIDE},
                    asked={"/handleiding": 1})


PLACES = (
    place("a place that is there", "inleiding", "alive"),
    place("a place that is not", "uitleiding", "fragment-missing"),
    place("a place but for its capital", "hoofdletter", "fragment-missing"),
    place("a place with a capital", "Hoofdletter", "alive"),
    place("a place with an escaped accent", "%C3%A9%C3%A9n-naam", "alive"),
    place("a place with an accent as it is", "één-naam", "alive"),
    place("a place with an escaped space", "met%20spatie", "alive"),
    place("a place by its name", "ouderwets", "alive"),
    place("a place that GitHub renames", "installeren", "alive"),
    place("a place in a drawing", "getekend", "alive"),
    place("a place in a comment", "verborgen", "fragment-missing"),
    place("a place that only a script has", "geschreven", "fragment-missing"),
    place("a place in capitals without quotes", "hoofdletters", "alive"),
    place("a place with an ampersand", "k&r", "alive"),
    place("a field of a form", "veld", "fragment-missing"),
    place("words across elements", ":~:text=acht%20schone%20bladzijden", "alive"),
    place("words that only a script has", ":~:text=een%20geheim%20van", "fragment-missing"),
    place("the top", "top", "alive"),
    place("the top without a word", "", "alive"),
    place("words that are there", ":~:text=zeven%20vinkjes", "alive"),
    place("words with what stands around them", ":~:text=De-,zeven%20vinkjes,-van%20een", "alive"),
    place("words from here to there", ":~:text=zeven,vergadering", "alive"),
    place("words in other capitals", ":~:text=ZEVEN%20VINKJES", "alive"),
    place("words that are not there", ":~:text=acht%20kruisjes", "fragment-missing"),
    place("words that begin in the middle of one", ":~:text=ven%20vinkjes", "fragment-missing"),
    place("a place and words", "inleiding:~:text=zeven%20vinkjes", "alive"),
    place("a place that is not, and words that are", "uitleiding:~:text=zeven%20vinkjes", "fragment-missing"),
    Scenario("a place in an old letter table", "http://latijn.example/pagina#caf%C3%A9", "alive",
             {"/pagina": in_letters("iso-8859-1", "text/html; charset=iso-8859-1")}),
    Scenario("a place in a letter table that only the page tells", "http://latijn2.example/pagina#caf%C3%A9", "alive",
             {"/pagina": in_letters("windows-1252", "text/html", '<meta charset="windows-1252">')}),
    Scenario("a place in two bytes a letter", "http://breed.example/pagina#caf%C3%A9", "alive",
             {"/pagina": in_letters("utf-16", "text/html")}),
    Scenario("a place in XHTML", "http://streng.example/pagina#café", "alive",
             {"/pagina": in_letters("utf-8", "application/xhtml+xml; charset=utf-8")}),
    Scenario("a place of a script", "http://app1.example/#!/kamer/3", "fragment-unsure", {"/": APP}),
    Scenario("a path of a script", "http://app2.example/#/kamer/3", "fragment-unsure", {"/": APP}),
    Scenario("a place in a page that a script fills", "http://app3.example/pagina#deel", "fragment-unsure",
             {"/pagina": APP}),
    Scenario("a place behind what is read", "http://lang.example/pagina#achteraan", "fragment-unsure",
             {"/pagina": LONG}),
)
