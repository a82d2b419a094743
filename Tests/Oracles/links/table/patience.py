"""Hosts that ask for patience, and hosts that would use it up."""

from __future__ import annotations

from email.utils import formatdate
from time import time

from links.pages import page
from links.replies import Pause, Repeat, Reply, Request, Route, in_turn, raw, status
from links.scenario import Scenario

AGAIN = page("Daar ben je weer")


def later(number: int, value: str) -> Reply:
    """Come back later."""
    return status(number, ("Retry-After", value))


def on_a_date(seconds: float) -> Route:
    """Come back at a time, so many seconds from now."""
    def route(_: Request) -> Reply:
        return later(429, formatdate(time() + seconds, usegmt=True))
    return route


def once(name: str, host: str, first: Route, waits: float | None = None) -> Scenario:
    """Busy once, and there afterwards."""
    return Scenario(name, f"http://{host}.example/pagina", "alive", {"/pagina": in_turn(first, AGAIN)},
                    asked={"/pagina": 2}, waits=waits)


BUSY = (
    once("429 once, back in a second", "druk1", later(429, "1"), 0.95),
    # A date has whole seconds: two from now is at least one.
    once("429 once, back at a time", "druk2", on_a_date(2.2), 0.95),
    once("429 once, back when it has passed", "druk3", on_a_date(-3600)),
    once("429 once, back “soon”", "druk4", later(429, "straks")),
    once("429 once, back in minus five seconds", "druk5", later(429, "-5")),
    once("429 once, and no word about when", "druk6", status(429)),
    once("503 once, back in a second", "druk7", later(503, "1"), 0.95),
    Scenario("429 for ever", "http://druk8.example/pagina", "rate-limited",
             {"/pagina": later(429, "1")}, asked={"/pagina": (2, 8)}),
    Scenario("429 for ever, and no word about when", "http://druk9.example/pagina", "rate-limited",
             {"/pagina": status(429)}, asked={"/pagina": (2, 8)}),
    Scenario("429, back tomorrow", "http://druk10.example/pagina", "rate-limited",
             {"/pagina": later(429, "86400")}, asked={"/pagina": (1, 2)}),
    Scenario("429, back after more seconds than fit a number", "http://druk11.example/pagina", "rate-limited",
             {"/pagina": later(429, "99999999999999999999999")}, asked={"/pagina": (1, 8)}),
)

ILL = (
    Scenario("503 twice, then well", "http://ziek1.example/pagina", "alive",
             {"/pagina": in_turn(status(503), status(503), AGAIN)}, asked={"/pagina": 3}),
    Scenario("502 once, then well", "http://ziek2.example/pagina", "alive",
             {"/pagina": in_turn(status(502), AGAIN)}, asked={"/pagina": 2}),
    Scenario("500 for ever", "http://ziek3.example/pagina", "temporarily-down",
             {"/pagina": status(500)}, asked={"/pagina": (2, 6)}),
    Scenario("503 for ever", "http://ziek4.example/pagina", "temporarily-down",
             {"/pagina": status(503)}, asked={"/pagina": (2, 6)}),
    Scenario("503, back tomorrow", "http://ziek5.example/pagina", "temporarily-down",
             {"/pagina": later(503, "86400")}, asked={"/pagina": (1, 6)}),
    Scenario("408, it had to wait for us", "http://ziek6.example/pagina", "alive",
             {"/pagina": in_turn(status(408), AGAIN)}),
)

SLOW = (
    Scenario("silence", "http://traag1.example/pagina", "temporarily-down",
             {"/pagina": raw(Pause(60))}, asked={"/pagina": (1, 4)}),
    Scenario("a header that never ends", "http://traag2.example/pagina", "temporarily-down",
             {"/pagina": raw("HTTP/1.1 200 OK\n", Repeat(b"X-Regel: nog een\r\n", 0.3))}),
    Scenario("a header letter by letter", "http://traag3.example/pagina", "temporarily-down",
             {"/pagina": raw("HTTP/1.1 200 OK\nContent-Type: text/html\nX-Lang: ", Repeat(b"a", 0.3))}),
    Scenario("a body that trickles", "http://traag4.example/pagina", "temporarily-down",
             {"/pagina": raw("HTTP/1.1 200 OK\nContent-Type: text/html\n\n<title>Druppels</title><p>",
                             Repeat(b"drup ", 0.3))}),
    Scenario("a host where nobody listens", "http://dichtepoort.example/pagina", "temporarily-down", by="nobody"),
    Scenario("a handshake that never comes", "https://stom.example/pagina", "temporarily-down", by="silence"),
    Scenario("a host without an address", "http://nergens.example/pagina", "unknown-host", by="no-host"),
)

PATIENCE = (*BUSY, *ILL, *SLOW)
