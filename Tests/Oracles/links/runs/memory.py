"""What is remembered from one run to the next: what was good, what was bad already, what somebody signed."""

from __future__ import annotations

from links.book import Symbol
from links.compare import wrong
from links.pages import OTHER_SENTENCES, page
from links.program import Program
from links.replies import by_phase, status
from links.runs.stage import DEAD, GOOD, LATER, Findings, staged
from links.scenario import Scenario

EXEMPTIONS = """links:
  exempt:
    http://weg.example/oud:
      reason: het archief heeft er een kopie van
    "http://weg2.example/*":
      reason: de maker herstelt het
      until: 2020-01-01
"""


def from_memory(program: Program) -> Findings:
    """What was good is not asked for again; what failed is."""
    with staged(program, (GOOD, LATER, DEAD)) as stage:
        yield from stage.differences(stage.run())
        stage.servers.record.clear()
        yield from stage.differences(stage.run())
        asked = {seen.request.host for seen in stage.servers.record.requests()}
        if asked != {"weg.example"}:
            yield wrong("from memory", f"asked {', '.join(sorted(asked)) or 'nobody'}, and not weg.example", "memory")


def baseline(program: Program) -> Findings:
    """What was broken before fails no pull request; what breaks now does."""
    breaks = Scenario("410 from now on", "http://straks.example/pagina", "gone",
                      {"/pagina": by_phase(page("Nog even"), page("Nog even"), status(410))})
    with staged(program, (GOOD, DEAD, breaks)) as stage:
        before = stage.book.with_name("before.json")
        before.write_text(stage.run().output, encoding="utf-8")
        for phase, code in ((1, 0), (2, 1)):
            stage.servers.record.next_phase()
            database = str(stage.book.with_name(f"{phase}.db"))
            outcome = stage.run("--baseline", str(before), database=database)
            if outcome.code != code:
                yield wrong("baseline", f"exit code {outcome.code} in run {phase}, and not {code}", "exit")
            if (standing := outcome.links.get(DEAD.address, {}).get("standing")) != "known":
                yield wrong(DEAD.address, f"is {standing}, and not known", "standing")
        yield from stage.differences(outcome)


def exempted(program: Program) -> Findings:
    """What the settings exempt fails nothing; an exemption that is over does not count."""
    over = Scenario("404 of which the exemption is over", "http://weg2.example/oud", "dead")
    with staged(program, (GOOD, DEAD, over), settings=EXEMPTIONS) as stage:
        outcome = stage.run()
        if (standing := outcome.links.get(DEAD.address, {}).get("standing")) != "exempt":
            yield wrong(DEAD.address, f"is {standing}, and not exempt", "standing")
        if outcome.verdict(over.address) != "dead":
            yield wrong(over.address, f"{outcome.verdict(over.address)}, and not dead", "verdict")
        if "ontheffing-verlopen" not in outcome.finding_codes:
            yield wrong(over.address, "nobody says that its exemption is over", "standing")


def signed_off(program: Program) -> Findings:
    """A page that is another one since somebody signed it off has changed; one with another date has not."""
    article = page("Vergaderen aan een lange tafel", "<p>Bijgewerkt op 3 mei 2026</p>")
    redated = page("Vergaderen aan een lange tafel", "<p>Bijgewerkt op 21 november 2026</p>")
    same = Scenario("a page with another date", "http://vast.example/artikel", "alive",
                    {"/artikel": by_phase(article, redated)})
    other = Scenario("a page about something else", "http://anders.example/artikel", "changed",
                     {"/artikel": by_phase(article, page("Fietsen langs de IJssel", text=OTHER_SENTENCES))})
    symbols = (Symbol("vast", same.address), Symbol("anders", other.address))
    with staged(program, (same, other), symbols=symbols) as stage:
        ledger = stage.book.with_name("boekonline.xml")
        first = stage.run("--record")
        for symbol in symbols:
            if first.verdict(symbol.address) != "alive":
                yield wrong(symbol.address, f"{first.verdict(symbol.address)}, and not alive", "verdict")
        if (count := ledger.read_text(encoding="utf-8").count("fingerprint=")) != len(symbols):
            yield wrong("ledger", f"{count} fingerprints, and not {len(symbols)}", "record")
        stage.servers.record.next_phase()
        yield from stage.differences(stage.run(database=str(ledger.with_name("later.db"))))
