"""Answers that come to harm on their way, or never were any."""

from __future__ import annotations

import zlib

from links.pages import page
from links.replies import Broken, Raw, Repeat, Reset, Step, compressed, download, in_turn, raw, redirect
from links.scenario import Scenario

GOOD = page("Heel gebleven")
HEAD = "HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8\n"
START = "<!DOCTYPE html><title>Een begin</title><h1>Een begin</h1><p>En dan.</p>"


def bomb(megabytes: int) -> bytes:
    """So many megabytes of spaces after a good beginning, compressed to a thousandth."""
    packer = zlib.compressobj(wbits=31)
    blank = b" " * (1 << 20)
    return (packer.compress(START.encode()) + b"".join(packer.compress(blank) for _ in range(megabytes))
            + packer.flush())


def with_body(encoding: str, *body: Step | str) -> Raw:
    """A good header with a field more, and this body."""
    return raw(HEAD + encoding + "\n\n", *body)


BROKEN_OFF = (
    Scenario("reset before anything", "http://breuk1.example/pagina", "temporarily-down",
             {"/pagina": raw(Reset())}, asked={"/pagina": (2, 8)}),
    Scenario("reset in the header", "http://breuk2.example/pagina", "temporarily-down",
             {"/pagina": raw("HTTP/1.1 200 OK\nContent-Ty", Reset())}),
    Scenario("reset in the body", "http://breuk3.example/pagina", "temporarily-down",
             {"/pagina": with_body("Content-Length: 5000", START, Reset())}),
    Scenario("closed without a word", "http://breuk4.example/pagina", "temporarily-down", {"/pagina": raw()}),
    Scenario("closed before the length it promised", "http://breuk5.example/pagina", "temporarily-down",
             {"/pagina": with_body("Content-Length: 90000", START)}),
    Scenario("closed in the middle of a chunk", "http://breuk6.example/pagina", "temporarily-down",
             {"/pagina": with_body("Transfer-Encoding: chunked", "1000\n", START)}),
    Scenario("reset once, then well", "http://breuk7.example/pagina", "alive",
             {"/pagina": in_turn(raw(Reset()), GOOD)}, asked={"/pagina": (2, 3)}),
)

GARBLED = (
    Scenario("gzip that is none", "http://stuk1.example/pagina", "garbled",
             {"/pagina": with_body("Content-Encoding: gzip\nContent-Length: 30", b"dit is geen gzip, echt niet...")}),
    Scenario("gzip with a flaw in the middle", "http://stuk2.example/pagina", "garbled",
             {"/pagina": with_body("Content-Encoding: gzip", compressed(GOOD).body[:60] + b"\xff" * 400)}),
    Scenario("a compression that nobody knows", "http://stuk8.example/pagina", "garbled",
             {"/pagina": with_body("Content-Encoding: vacuum", START)}),
    Scenario("chunks that are none", "http://stuk3.example/pagina", "garbled",
             {"/pagina": with_body("Transfer-Encoding: chunked", "zes\nhallo!\n0\n\n")}),
    Scenario("a header of 2 MB", "http://stuk4.example/pagina", "garbled",
             {"/pagina": raw("HTTP/1.1 200 OK\n", Repeat(b"X-Veel: " + b"a" * 8000 + b"\r\n", times=250), "\n")}),
    Scenario("no HTTP at all", "http://stuk5.example/pagina", "garbled",
             {"/pagina": raw("220 mail.example ESMTP klaar\n")}),
    Scenario("a page without a status line", "http://stuk6.example/pagina", "garbled", {"/pagina": raw(START)}),
    Scenario("a header with an empty byte in it", "http://stuk9.example/pagina", "garbled",
             {"/pagina": raw("HTTP/1.1 200 OK\nX-Naam: a\0b\n\n", START)}),
    Scenario("a length that is no number", "http://stuk7.example/pagina", "garbled",
             {"/pagina": with_body("Content-Length: veel", START)}),
)

HARMLESS = (
    Scenario("good gzip", "http://heel1.example/pagina", "alive", {"/pagina": compressed(GOOD)}),
    Scenario("good chunks", "http://heel2.example/pagina", "alive",
             {"/pagina": with_body("Transfer-Encoding: chunked", f"{len(START):x}\n{START}\n0\n\n")}),
    Scenario("chunks with a field behind them", "http://heel7.example/pagina", "alive",
             {"/pagina": with_body("Transfer-Encoding: chunked\nTrailer: X-Som",
                                   f"{len(START):x}\n{START}\n0\nX-Som: 12\n\n")}),
    Scenario("deflate", "http://heel8.example/pagina", "alive",
             {"/pagina": download("text/html", zlib.compress(START.encode())).having(("Content-Encoding", "deflate"))}),
    Scenario("a hint before the answer", "http://heel9.example/pagina", "alive",
             {"/pagina": raw("HTTP/1.1 103 Early Hints\nLink: </stijl.css>; rel=preload\n\n", HEAD + "\n", START)}),
    Scenario("no word about what it is", "http://heel10.example/pagina#deel", "alive",
             {"/pagina": raw("HTTP/1.1 200 OK\n\n", START, '<p id="deel">Deel</p>')}),
    Scenario("a location where nothing leads on", "http://heel11.example/pagina", "alive",
             {"/pagina": GOOD.having(("Location", "/elders"))}, hops=1, asked={"/pagina": 1}),
    Scenario("a body up to the end of the connection", "http://heel3.example/pagina", "alive",
             {"/pagina": with_body("Connection: close", START)}),
    Scenario("more than the length it promised", "http://heel4.example/pagina", "alive",
             {"/pagina": with_body(f"Content-Length: {len(START)}\nConnection: close", START, "en nog wat")}),
    Scenario("line ends without a return", "http://heel5.example/pagina", "alive",
             {"/pagina": raw(b"HTTP/1.1 200 OK\nContent-Type: text/html\nConnection: close\n\n" + START.encode())}),
    Scenario("a status without a reason", "http://heel12.example/pagina", "alive",
             {"/pagina": raw("HTTP/1.1 200\nContent-Type: text/html\n\n", START)}),
    Scenario("elements 200,000 deep", "http://diep.example/pagina#bodem", "fragment-unsure",
             {"/pagina": page("Diep", "<div>" * 200_000 + '<p id="bodem">Bodem</p>')}),
    Scenario("a title of a megabyte", "http://lang2.example/pagina", "alive",
             {"/pagina": page("Lang " * 200_000, text=())}),
    Scenario("fifty thousand places", "http://veel.example/pagina#plek-49999", "alive",
             {"/pagina": page("Veel", "".join(f'<p id="plek-{one}">{one}</p>' for one in range(50_000)))}),
    *(Scenario(f"a connection that ends without a word ({number})", f"http://kort.example/{number}/pagina", "alive",
               {f"/{number}/pagina": with_body(f"Content-Length: {len(START)}", START)},
               asked={f"/{number}/pagina": (1, 2)})
      for number in range(1, 7)),
    Scenario("an answer in HTTP/1.0", "http://heel6.example/pagina", "alive",
             {"/pagina": raw("HTTP/1.0 200 OK\nContent-Type: text/html\n\n", START)}),
    Scenario("a body without end", "http://eindeloos.example/pagina", "alive",
             {"/pagina": with_body("Connection: close", START, Repeat(b"<p>En nog iets.</p>" * 800))}),
    Scenario("a download without end", "http://eindeloos2.example/film.mp4", "alive",
             {"/film.mp4": raw("HTTP/1.1 200 OK\nContent-Type: video/mp4\n\n", Repeat(b"\0" * 16384))}),
    Scenario("a gzip bomb", "http://bom.example/pagina", "alive",
             {"/pagina": download("text/html", bomb(300)).having(("Content-Encoding", "gzip"))}),
)

HTTP2 = (
    Scenario("HTTP/2", "https://twee1.example/pagina", "alive", {"/pagina": GOOD}, by="http2", asked={"/pagina": 1}),
    Scenario("HTTP/2 with a long page", "https://twee2.example/pagina#slot", "alive",
             {"/pagina": page("Lang", "<p>Nog een alinea.</p>\n" * 9000 + '<p id="slot">Slot</p>')}, by="http2"),
    Scenario("HTTP/2: GOAWAY once, then well", "https://twee3.example/pagina", "alive",
             {"/pagina": in_turn(Broken("goaway"), GOOD)}, by="http2", asked={"/pagina": (2, 3)}),
    Scenario("HTTP/2: GOAWAY for ever", "https://twee4.example/pagina", "temporarily-down",
             {"/pagina": Broken("goaway")}, by="http2", asked={"/pagina": (1, 12)}),
    # RFC 9113 §7: 7 is REFUSED_STREAM (nothing was done, ask again), 2 INTERNAL_ERROR, 13 HTTP_1_1_REQUIRED.
    Scenario("HTTP/2: a stream refused once", "https://twee5.example/pagina", "alive",
             {"/pagina": in_turn(Broken("rst", 7), GOOD)}, by="http2", asked={"/pagina": (2, 3)}),
    Scenario("HTTP/2: an internal error for ever", "https://twee6.example/pagina", "temporarily-down",
             {"/pagina": Broken("rst", 2)}, by="http2", asked={"/pagina": (1, 12)}),
    Scenario("HTTP/2: a stream that breaks off in the body", "https://twee7.example/pagina", "temporarily-down",
             {"/pagina": Broken("rst-in-body", 2)}, by="http2"),
    Scenario("HTTP/2 redirects to another host of the same server", "https://twee8.example/oud", "moved",
             {"/oud": redirect(301, "https://twee9.example/nieuw"), "https://twee9.example/nieuw": GOOD}, by="http2",
             others={"https://twee9.example": "http2"}, final="https://twee9.example/nieuw"),
)

DAMAGE = (*BROKEN_OFF, *GARBLED, *HARMLESS, *HTTP2)
