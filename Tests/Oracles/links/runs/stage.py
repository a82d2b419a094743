"""A book, its hosts, and a program to run on them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp
from typing import TypeAlias, Unpack

from findings import Finding
from links.book import Symbol, write_book
from links.compare import compare
from links.hosts import Hosts
from links.pages import page
from links.program import How, Outcome, Program
from links.replies import Pause, raw, redirect, status
from links.scenario import Scenario
from links.serving import Servers, serving

Findings: TypeAlias = Iterator[Finding]
QUICK = ("--timeout", "2", "--pace", "0")
SILENT = raw(Pause(60))
GOOD = Scenario("a page that is there", "http://goed.example/pagina", "alive", {"/pagina": page("Goed")})
LATER = Scenario("another page that is there", "http://goed2.example/pagina", "alive", {"/pagina": page("Ook goed")})
DEAD = Scenario("404", "http://weg.example/oud", "dead")
ILL = Scenario("500 for ever", "http://ziek.example/pagina", "temporarily-down", {"/pagina": status(500)})
MOVED = Scenario("301, moved for good", "http://verhuisd.example/oud", "moved",
                 {"/oud": redirect(301, "/nieuw"), "/nieuw": page("Het nieuwe huis")}, final="/nieuw")


class Stage:
    """What a small run has."""

    def __init__(self, program: Program, scenarios: Sequence[Scenario], servers: Servers, symbols: Sequence[Symbol],
                 settings: str) -> None:
        self.program = program
        self.scenarios = scenarios
        self.servers = servers
        written = [one for one in scenarios if one.address not in {symbol.address for symbol in symbols}]
        self.book = write_book(Path(mkdtemp(dir=program.folder)), {"Links": written}, symbols, settings)

    def run(self, *options: str, **how: Unpack[How]) -> Outcome:
        """Check the links of the book."""
        return self.program.links(self.book, *QUICK, *options, servers=self.servers, **how)

    def differences(self, outcome: Outcome) -> Findings:
        """What is not as the scenarios have it."""
        return compare(self.scenarios, outcome, self.servers.record)


@contextmanager
def staged(program: Program, scenarios: Sequence[Scenario], *, symbols: Sequence[Symbol] = (),
           settings: str = "") -> Iterator[Stage]:
    """A book of these links, of which some are targets of online symbols."""
    with serving(Hosts(scenarios)) as servers:
        yield Stage(program, scenarios, servers, symbols, settings)


def silent(number: int) -> list[Scenario]:
    """Hosts that never answer, of whose pages nothing can be known in time."""
    return [Scenario("silence", f"http://stil{one}.example/pagina", "unchecked", {"/pagina": SILENT})
            for one in range(number)]
