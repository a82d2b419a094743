"""Pages as sites have them: enough text to be taken for a page, and what a scenario needs besides."""

from __future__ import annotations

from html import escape

from links.replies import Answer

HTML = (("Content-Type", "text/html; charset=utf-8"),)

SENTENCES = (
    "Op maandag zat iedereen aan de lange tafel bij het raam.",
    "De koffie was op, en niemand had zin om nieuwe te halen.",
    "Toch begon het gesprek, eerst aarzelend en daarna door elkaar.",
    "Wie een team leidt, merkt snel dat vragen meer opleveren dan antwoorden.",
    "Een collega vertelde over de klant die elke week belde.",
    "Achteraf bleek dat die klant vooral wilde weten of er iemand luisterde.",
    "Daarom schreven ze die middag drie afspraken op een vel papier.",
    "Het vel hangt er nog, met een kring van een kopje in de hoek.",
    "Niet elke afspraak hield stand, maar de derde wel.",
    "Sindsdien begint de week met een rondje langs alle bureaus.",
    "Dat kost een kwartier en bespaart een middag.",
    "Wie het wil proberen, begint klein en vertelt erbij waarom.",
)
OTHER_SENTENCES = (
    "Deze fietsroute voert langs de oevers van de IJssel en door drie vestingsteden.",
    "Onderweg liggen pontjes, uiterwaarden en een molen die nog maalt.",
    "Reken op vijftig kilometer, en op tegenwind na de brug.",
    "In Bronkhorst is het goed rusten onder de oude linde.",
    "Neem voor het laatste stuk een jas mee, want langs het water koelt het af.",
    "De kaart is te koop bij de boekhandel tegenover het station.",
)


def page(title: str, body: str = "", *, text: tuple[str, ...] = SENTENCES, head: str = "", top: str = "",
         before: str = "") -> Answer:
    """A page with a heading and an article; `body` is markup after it, `before` in front of it, `top` in its header."""
    article = "".join(f"<p>{escape(sentence)} {escape(title)}: daar gaat het hier over.</p>\n" for sentence in text)
    return html(f"""<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>{escape(title)}</title>{head}</head>
<body>
<header><a href="/">Voorpagina</a>{top}</header>
<main>
<h1>{escape(title)}</h1>
{before}{article}{body}
</main>
<footer><p>Gemaakt in Zutphen</p></footer>
</body>
</html>
""")


def bare(title: str, body: str, *, head: str = "", number: int = 200) -> Answer:
    """A page with nothing on it but what is given."""
    return html(f"""<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>{escape(title)}</title>{head}</head>
<body>{body}</body>
</html>
""", number)


def html(text: str, number: int = 200) -> Answer:
    """Markup as it stands."""
    return Answer(number, HTML, text.encode())


def not_here(host: str) -> Answer:
    """What an honest host says of a page that it does not have."""
    text = f"<h1>Pagina niet gevonden</h1><p>Op {escape(host)} is deze pagina er niet (404).</p>"
    return bare("Pagina niet gevonden", text, number=404)


LOGIN_FORM = """<form action="/inloggen" method="post">
<label>E-mailadres <input type="email" name="naam"></label>
<label>Wachtwoord <input type="password" name="wachtwoord"></label>
<button>Inloggen</button>
</form>"""
