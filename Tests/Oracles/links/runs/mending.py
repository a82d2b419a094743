"""What a run may write: new addresses for what moved for good, and nothing else."""

from __future__ import annotations

from links.book import Symbol
from links.compare import wrong
from links.pages import page
from links.program import Program
from links.replies import redirect
from links.runs.stage import DEAD, GOOD, MOVED, Findings, staged
from links.scenario import Scenario

ARCHIVE = "https://archief.example/web/"
KEPT = f"{ARCHIVE}20260101000000/{DEAD.address}"
ARCHIVES = f"""links:
  archives:
    - {ARCHIVE}
"""


def mended(program: Program) -> Findings:
    """What moved for good is written back, in text and ledger; short links and DOIs are not, nor what may return."""
    end = "https://eind.example/pagina"
    short = Scenario("a short link", "https://bit.ly/abc", "moved", {"/abc": redirect(301, end), end: page("Einde")})
    doi = Scenario("a DOI", "https://doi.org/10.5555/12345678", "moved", {"/10.5555/12345678": redirect(301, end)})
    away = Scenario("302, elsewhere for now", "http://even.example/oud", "redirected",
                    {"/oud": redirect(302, "/nieuw"), "/nieuw": page("Even hier")})
    online = Scenario("a symbol that moved", "http://symbool.example/oud", "moved",
                      {"/oud": redirect(301, "/nieuw"), "/nieuw": page("Symbool")})
    with staged(program, (GOOD, MOVED, short, doi, away, online), symbols=(Symbol("teken", online.address),)) as stage:
        files = [stage.book, stage.book.with_name("boekonline.xml")]
        before = [file.read_text(encoding="utf-8") for file in files]
        yield from stage.differences(stage.run("--fix"))
        for file, text, moved in zip(files, before, (MOVED, online), strict=True):
            if file.read_text(encoding="utf-8") != text.replace(moved.address, moved.whole("/nieuw")):
                yield wrong(file.name, "is not what it was but for the address that moved", "fix")


def copies(program: Program) -> Findings:
    """Of what is gone, an archive is asked for a copy (RFC 7089), and the report names it."""
    stamp = ("Memento-Datetime", "Thu, 01 Jan 2026 00:00:00 GMT")
    gone = Scenario(DEAD.name, DEAD.address, DEAD.verdict, {
        ARCHIVE + DEAD.address: redirect(302, KEPT).having(("Vary", "accept-datetime")),
        KEPT: page("Zoals het was").having(stamp),
    })
    with staged(program, (GOOD, gone), settings=ARCHIVES) as stage:
        outcome = stage.run("--archive")
        yield from stage.differences(outcome)
        if KEPT not in str(outcome.links.get(gone.address)):
            yield wrong(gone.address, "its report does not name the copy", "copy")
        asked = stage.servers.record.requests(ARCHIVE + gone.address)
        if not asked or not all("accept-datetime" in seen.request.headers for seen in asked):
            yield wrong(ARCHIVE, "was not asked for a copy of a certain day", "copy")
