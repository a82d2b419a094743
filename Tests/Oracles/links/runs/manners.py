"""How a host with many pages is treated."""

from __future__ import annotations

from dataclasses import replace

from links.compare import wrong
from links.pages import page
from links.program import Program
from links.replies import in_turn, status
from links.runs.stage import QUICK, Findings, staged
from links.scenario import Scenario

PAGES = 24
SHORTEST = 0.5
"""Seconds: what this many pages take at least where somebody asks politely."""


def many(origin: str, listener: str | None = None) -> list[Scenario]:
    """Pages of one host."""
    return [Scenario(f"one of many ({number})", f"{origin}/pagina-{number}", "alive",
                     {f"/pagina-{number}": replace(page(f"Bladzijde {number}"), after=0.1)}, by=listener)
            for number in range(PAGES)]


def spread(program: Program) -> Findings:
    """By itself, a run does not ask one host for everything at once."""
    with staged(program, many("http://vol.example")) as stage:
        outcome = program.links(stage.book, "--timeout", "5", servers=stage.servers)
        yield from stage.differences(outcome)
        moments = [seen.moment for seen in stage.servers.record.requests()]
        if moments and max(moments) - min(moments) < SHORTEST:
            yield wrong("vol.example", f"{len(moments)} requests in {max(moments) - min(moments):.2f} s", "manners")


def kept_connections(program: Program) -> Findings:
    """Connections are kept: by HTTP/1.1 for the next request, by HTTP/2 for all of them."""
    for listener, origin in (("http", "http://bewaard.example"), ("http2", "https://bewaard.example")):
        with staged(program, many(origin, listener)) as stage:
            yield from stage.differences(stage.run())
            if (count := stage.servers.record.connections[listener]) > 6:
                yield wrong(origin, f"{count} connections for {PAGES} pages", "manners")


def left_alone(program: Program) -> Findings:
    """A host that asks for a second of rest gets it for all of its pages."""
    busy = Scenario("429 once, back in a second", "http://rust.example/druk", "alive",
                    {"/druk": in_turn(status(429, ("Retry-After", "1")), page("Druk"))}, asked={"/druk": 2})
    with staged(program, (busy, *many("http://rust.example"))) as stage:
        yield from stage.differences(program.links(stage.book, *QUICK, "--per-host", "1", servers=stage.servers))
        seen = stage.servers.record.requests()
        first = next(one.moment for one in seen if one.request.target == "/druk")
        # What was under way may still arrive.
        if early := [one for one in seen if first + 0.1 < one.moment < first + 0.9]:
            yield wrong("rust.example", f"{len(early)} requests in the second of rest", "manners")
