"""Sets `boekbouw links` beside lychee and linkchecker, on the same web on loopback: RESULTS.md, “Link checks”.

  Benchmarks/links [--quick] [--boekbouw FILE] [--peers-only] [--out FILE]

The whole takes some half an hour, a third of it waiting for politeness.
Exit code: 0 measured, 1 a checker did not find every address.
"""

from __future__ import annotations

import os
import sys
import tempfile
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from link_checkers import BOEKBOUW, Checker, Pacing, boekbouw, linkchecker, lychee
from link_pages import Web
from link_report import section, table, versions
from link_runs import Line, beside_each_other
from page_sections import LINK_CHECKS, with_section

ROOT = Path(__file__).resolve().parent.parent
LIMIT = 300


@dataclass(frozen=True)
class Case:
    """A web, how long its hosts take to answer, and who is asked."""

    web: Web
    milliseconds: int
    checkers: Sequence[Checker]


def main(words: Sequence[str]) -> int:
    """Measure, print the tables, write the section."""
    arguments = parsed(words)
    load = os.getloadavg()[0]
    equal = measured(equal_cases(arguments), Pacing.EQUAL)
    default = measured(default_cases(arguments), Pacing.DEFAULT)
    if arguments.out:
        text = section(table(equal, "boekbouw, no probes"), table(default, "boekbouw"),
                       versions(arguments.boekbouw), load)
        page = arguments.out.read_text() if arguments.out.exists() else ""
        arguments.out.write_text(with_section(page, LINK_CHECKS, text))
    return 1 if any(line.figures is None for line in equal + default) else 0


def parsed(words: Sequence[str]) -> Namespace:
    """The command line; less than the whole leaves the committed results alone."""
    parser = ArgumentParser(prog="Benchmarks/links", description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="1,000 addresses over 50 hosts, and not linkchecker")
    parser.add_argument("--boekbouw", type=Path, default=BOEKBOUW, help="another build of it")
    parser.add_argument("--peers-only", action="store_true", help="without boekbouw")
    parser.add_argument("--out", type=Path, help="the page that gets the section (default: Benchmarks/RESULTS.md for a "
                        "whole run)")
    arguments = parser.parse_args(words)
    if not arguments.quick and not arguments.peers_only:
        arguments.out = arguments.out or ROOT / "Benchmarks" / "RESULTS.md"
    return arguments


def equal_cases(arguments: Namespace) -> Iterator[Case]:
    """Few and many addresses, over many hosts and on one, at once and after a while."""
    ours = [] if arguments.peers_only else [boekbouw(arguments.boekbouw, False), boekbouw(arguments.boekbouw, True)]
    for addresses in (1000,) if arguments.quick else (1000, 10_000):
        for hosts in (50,) if arguments.quick else (50, 1):
            # Elsewhere linkchecker takes minutes.
            also = [linkchecker()] if (addresses, hosts) == (1000, 50) and not arguments.quick else []
            for milliseconds in (0, 100):
                yield Case(Web(addresses, hosts), milliseconds, [*ours, lychee(), *also])


def default_cases(arguments: Namespace) -> Iterator[Case]:
    """The same, without what takes minutes by the pacing of the others."""
    checkers = [*([] if arguments.peers_only else [boekbouw(arguments.boekbouw, True)]), lychee()]
    for milliseconds in (0, 100):
        yield Case(Web(1000, 50), milliseconds, checkers if arguments.quick else [*checkers, linkchecker()])
    if not arguments.quick:
        yield Case(Web(10_000, 50), 100, checkers)
        yield Case(Web(1000, 1), 100, checkers)


def measured(cases: Iterator[Case], pacing: Pacing) -> list[Line]:
    """The lines of all cases, each case in a folder of its own and shown when it is done."""
    lines: list[Line] = []
    for case in cases:
        with tempfile.TemporaryDirectory() as folder:
            lines += beside_each_other(case.checkers, case.web, case.milliseconds, pacing, Path(folder), LIMIT)
        print(table(lines[-len(case.checkers):], case.checkers[0].name), "\n", flush=True)
    return lines


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
