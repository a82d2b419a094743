"""The run: all scenarios at once, the small runs beside it, and what came of them."""

from __future__ import annotations

import shlex
import sys
import time
from argparse import ArgumentParser
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.sax.saxutils import quoteattr

from findings import OUTSIDE_CAUSE, Finding, conclude, counted, refuse
from links.book import write_book
from links.compare import compare, wrong
from links.hosts import Hosts
from links.program import Outcome, Program, ProgramFailed
from links.runs import SMALL_RUNS
from links.serving import authority_file, serving
from links.table import FAMILIES, SCENARIOS

ORACLE = "links"
ROOT = Path(__file__).resolve().parents[3]
OPTIONS = ("--timeout", "5", "--budget", "45")
AT_ONCE = 8
"""Runs beside each other: most of them wait most of the time."""


def main(words: Sequence[str]) -> int:
    """Check the program, or only serve."""
    arguments = arguments_parser().parse_args(words)
    try:
        if arguments.show:
            return show()
        with TemporaryDirectory(prefix="links-") as folder:
            program = Program(arguments.program.resolve(), Path(folder))
            findings = examine(program, arguments.only)
    except (ProgramFailed, OSError) as error:
        return refuse(ORACLE, str(error), OUTSIDE_CAUSE)
    except KeyboardInterrupt:
        return 0
    runs = f"{counted(len(SCENARIOS), 'link')} and {counted(len(SMALL_RUNS), 'small run')}"
    return conclude(ORACLE, findings, runs if arguments.only is None else f"“{arguments.only}”")


def arguments_parser() -> ArgumentParser:
    """The command line."""
    parser = ArgumentParser(description="Holds what `boekbouw links` says against what has to be said.")
    parser.add_argument("--program", type=Path, default=ROOT / "boekbouw", help="the program")
    parser.add_argument("--only", metavar="RUN", choices=["scenarios", *(run.__name__ for run in SMALL_RUNS)],
                        help="one run: scenarios, or the name of a small one")
    parser.add_argument("--show", action="store_true", help="only serve, and say how to reach the hosts")
    return parser


def examine(program: Program, only: str | None) -> list[Finding]:
    """What is wrong, in the order of the runs, which go on beside each other."""
    runs: list[Callable[[Program], list[Finding]]] = [all_scenarios]
    runs += [lambda program, run=run: list(run(program)) for run in SMALL_RUNS]  # type: ignore[misc]
    names = ["scenarios", *(run.__name__ for run in SMALL_RUNS)]
    chosen = [run for name, run in zip(names, runs, strict=True) if only in (None, name)]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        return [finding for findings in pool.map(lambda run: run(program), chosen) for finding in findings]


def all_scenarios(program: Program) -> list[Finding]:
    """The whole table in one run."""
    with serving(Hosts(SCENARIOS)) as servers:
        book = write_book(program.folder / "wild", FAMILIES)
        outcome = program.links(book, *OPTIONS, servers=servers)
        if not outcome.report:
            said = (outcome.errors or outcome.output).strip()[:2000]
            return [wrong("wild", f"exit code {outcome.code} and no report: {said}", "report")]
        findings = [*compare(SCENARIOS, outcome, servers.record), *misplaced(outcome, book)]
    if outcome.code != 1:
        findings.append(wrong("wild", f"exit code {outcome.code}, where many links are bad", "exit"))
    return findings


def misplaced(outcome: Outcome, book: Path) -> Iterator[Finding]:
    """Links that are said to stand where they do not."""
    lines = book.read_text(encoding="utf-8").splitlines()
    for address, link in outcome.links.items():
        for place in link["places"]:
            line = lines[place["line"] - 1]
            if line.find(quoteattr(address)) + 1 != place["column"] + len("xlink:href="):
                yield wrong(address, f"does not stand at {place['line']}:{place['column']}", "places")


def show() -> int:
    """Serve until Ctrl-C; the options come on one line, to be copied."""
    with serving(Hosts(SCENARIOS)) as servers, authority_file(servers) as authority:
        for scenario in SCENARIOS:
            print(f"{scenario.verdict:18} {scenario.address:60.200} {scenario.name}")
        ways = " ".join(f"--connect-to {shlex.quote(way)}" for way in servers.connect_to)
        print(f"\ncurl --cacert {authority} {ways}", flush=True)
        while True:
            time.sleep(1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
