"""A run's report and what the servers saw, held against the scenarios."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any

from findings import Finding, Place
from links.hosts import plain_address
from links.program import Outcome
from links.record import Record
from links.scenario import Range, Scenario

MOST_AT_ONCE = 6
"""Requests to one host under way together: as many as browsers have."""
MOST_SENT = 24 << 20
"""Bytes to one host, system buffers included: what has no end must not be taken whole."""
MOST_MEMORY = 600 << 20


def wrong(address: str, message: str, code: str) -> Finding:
    """A finding at a link, or at a run."""
    return Finding(Place(address), "error", message, f"LINK {code}")


def compare(scenarios: Sequence[Scenario], outcome: Outcome, record: Record) -> Iterator[Finding]:
    """All that is not as the scenarios have it."""
    links = outcome.links
    for scenario in scenarios:
        for code, message in differences(scenario, links.get(scenario.address), record):
            yield wrong(scenario.address, f"“{scenario.name}”: {message}", code)
    for address in links.keys() - {scenario.address for scenario in scenarios}:
        yield wrong(address, "is in the report, and not in the book", "invented")
    yield from manners(outcome, record)


def differences(scenario: Scenario, link: Mapping[str, Any] | None, record: Record) -> Iterator[tuple[str, str]]:
    """What is wrong with one link, as code and message."""
    if link is None:
        yield "lost", "is not in the report"
        return
    if (verdict := link["verdict"]) != scenario.verdict:
        yield "verdict", f"{verdict} {said(link)}, and not {scenario.verdict}"
        return
    yield from ways(scenario, link)
    for part in scenario.says:
        if part.lower() not in said(link).lower():
            yield "message", f"{said(link)} does not say “{part}”"
    if (places := len(link.get("places", ()))) != scenario.places:
        yield "places", f"stands at {places} places, and not {scenario.places}"
    yield from requests(scenario, record)


def ways(scenario: Scenario, link: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Where it went, and how."""
    hops = link.get("hops", ())
    if scenario.hops is not None and len(hops) != scenario.hops:
        way = " → ".join(f"{hop['address']} {hop.get('status')}" for hop in hops)
        yield "hops", f"{len(hops)} hops ({way}), and not {scenario.hops}"
    if scenario.final is not None:
        wanted, final = scenario.whole(scenario.final), link.get("finalAddress") or scenario.address
        if plain_address(final) != plain_address(wanted):
            yield "final", f"ends at {final}, and not {wanted}"
    if scenario.standing is not None and link.get("standing") != scenario.standing:
        yield "standing", f"is {link.get('standing')}, and not {scenario.standing}"


def requests(scenario: Scenario, record: Record) -> Iterator[tuple[str, str]]:
    """How often it was asked for, and how fast."""
    for key, expected in scenario.asked.items():
        least, most = bounds(expected)
        count = len(record.requests(plain_address(scenario.whole(key))))
        if not least <= count <= most:
            wanted = str(least) if least == most else f"{least} to {most}"
            yield "requests", f"{key} was asked for {count} times, and not {wanted}"
    if scenario.waits is not None:
        seen = record.requests(plain_address(scenario.address))
        gaps = [later.moment - earlier.moment for earlier, later in pairwise(seen)]
        if gaps and gaps[0] < scenario.waits:
            yield "patience", f"was asked for again after {gaps[0]:.2f} s, and not {scenario.waits} s"


def manners(outcome: Outcome, record: Record) -> Iterator[Finding]:
    """What holds for every run, whatever it found."""
    if record.connections["trap"]:
        yield wrong("trap", f"{record.connections['trap']} connections to an address without leave", "safety")
    for host, most in sorted(record.most_at_once.items()):
        if most > MOST_AT_ONCE:
            yield wrong(host, f"was asked for {most} things at once", "manners")
    for host, count in sorted(record.sent.items()):
        if count > MOST_SENT:
            yield wrong(host, f"{count >> 20} MB were taken of what has no end", "manners")
    for folder, count in sorted(made_up(record).items()):
        if count > 1:
            yield wrong(folder, f"was asked for {count} addresses that nobody wrote", "siblings")
    for agent in sorted({seen.request.headers.get("user-agent", "") for seen in record.requests()}):
        if "boekbouw" not in agent.lower():
            yield wrong("user agent", f"“{agent}” does not say who asks", "manners")
    if outcome.peak > MOST_MEMORY:
        yield wrong("memory", f"{outcome.peak >> 20} MB", "manners")


def made_up(record: Record) -> Counter[str]:
    """How many addresses of each folder were asked for that no scenario has and no host led to."""
    pages = {seen.address.split("?")[0] for seen in record.requests()
             if not seen.is_known and seen.address not in record.led_to}
    return Counter(page.rpartition("/")[0] + "/" for page in pages)


def said(link: Mapping[str, Any]) -> str:
    """What the report says of a link, for people."""
    return f"“{link.get('remark', '')}”"


def bounds(expected: int | Range) -> Range:
    """At least, at most."""
    return (expected, expected) if isinstance(expected, int) else expected
