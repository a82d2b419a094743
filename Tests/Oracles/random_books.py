#!/usr/bin/env python3
"""Random valid DocBook, grown from the grammar itself, has to build, to pass EPUBCheck and to lose no word.

What goes wrong is told by kind, the most frequent first, each with the smallest book that shows it. The same seed and
count give the same books.
Exit code: 0 nothing found, 1 findings, 2 wrong usage, 3 Java or jing is missing or failed.
"""

from __future__ import annotations

import sys
import tempfile
import time
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path

from lxml import etree

from epubcheck_books import JavaFailed
from findings import BAD, GOOD, OUTSIDE_CAUSE, counted, refuse
from random_book import Hopeless, Maker
from random_epubcheck import EpubCheck
from random_foreign import write_files
from random_grammar import Rules
from random_report import Report, summary
from random_source import Borders
from random_trials import Program, jing_rejects, try_books
from random_visits import Visits

ORACLE = "random books"
TOP = Path(__file__).resolve().parents[2]
GRAMMAR = TOP.parent / "shared/schemas/docbook-5.2/docbook.rng"
BATCH = 40


def main(words: Sequence[str]) -> int:
    """Try books until the count or the time is reached."""
    arguments = parsed(words)
    if not arguments.grammar.is_file():
        return refuse(ORACLE, f"{arguments.grammar} is not there")
    rules, maker = maker_of(arguments.grammar, arguments.version)
    program = Program(arguments.program.resolve(), arguments.schema or str(arguments.grammar.resolve()),
                      Borders(rules.mixed, rules.inline), EpubCheck())
    report = Report(program, maker.schema.validate, arguments.shrink, arguments.most)
    with tempfile.TemporaryDirectory() as scratch:
        folder = arguments.keep or Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        write_files(folder)
        try:
            run(arguments, maker, report, folder)
            left_out = ", ".join(f"{count} in {reason}" for reason, count in sorted(program.left_out.items()))
            report.finish(folder, arguments.findings.write_text if arguments.findings else str)
        except JavaFailed as error:
            return refuse(ORACLE, str(error), OUTSIDE_CAUSE)
        finally:
            program.epubcheck.close()
    print(report.text())
    print(f"{ORACLE}: words not looked for: {left_out}")
    print(f"{ORACLE}: {'FAILED' if report.cases else 'passed'}: seed {arguments.seed}, "
          f"{counted(len(report.cases), 'kind')} of finding in "
          f"{summary(report.books, maker)}")
    return BAD if report.cases else GOOD


def parsed(words: Sequence[str]) -> Namespace:
    """The command line."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--grammar", type=Path, default=GRAMMAR, help="RELAX NG, in XML form")
    parser.add_argument("--version", default="5.2", help="the version of DocBook that the books claim")
    parser.add_argument("--schema", help="what the program is told to hold them against (default: the grammar)")
    parser.add_argument("--program", type=Path, default=TOP / "boekbouw")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=BATCH, help="books (default: one batch)")
    parser.add_argument("--seconds", type=float, help="rather than a count: as many as fit into this time")
    parser.add_argument("--shrink", type=float, default=20, help="seconds a finding for making its book small")
    parser.add_argument("--most", type=int, default=20, help="kinds of finding whose books are made small")
    parser.add_argument("--findings", type=Path, help="write what was found to this file, too")
    parser.add_argument("--keep", type=Path, help="leave the books in this folder")
    return parser.parse_args(words)


def run(arguments: Namespace, maker: Maker, report: Report, folder: Path) -> None:
    """Make and try one batch of books after another."""
    until = time.monotonic() + (arguments.seconds or 0)
    first, end = arguments.seed * 1_000_000, arguments.seed * 1_000_000 + arguments.count
    while time.monotonic() < until if arguments.seconds else first < end:
        size = BATCH if arguments.seconds else min(BATCH, end - first)
        books = [book for seed in range(first, first + size) if (book := write_book(maker, seed, folder))]
        rejected = jing_rejects(arguments.grammar, books)
        if rejected:
            raise SystemExit(f"{ORACLE}: a mistake in random_*.py, jing rejects what libxml2 accepts: {rejected}")
        for book, symptoms in zip(books, try_books(report.program, books)):
            report.add(book, symptoms)
        first += size


def maker_of(grammar: Path, version: str) -> tuple[Rules, Maker]:
    """What makes books of a grammar."""
    sys.setrecursionlimit(20_000)
    rules = Rules(grammar)
    return rules, Maker(rules, version, etree.RelaxNG(etree.parse(grammar)), Visits())


def random_books(grammar: Path, seed: int, count: int, folder: Path) -> Iterator[Path]:
    """So many books of a seed, with the files that they name."""
    folder.mkdir(parents=True, exist_ok=True)
    write_files(folder)
    _, maker = maker_of(grammar, "5.2")
    for number in range(seed * 1_000_000, seed * 1_000_000 + count):
        if book := write_book(maker, number, folder):
            # No font that we name has Korean letters, and the program says so.
            book.write_text(book.read_text().replace("한국", "Ωδή"))
            yield book


def write_book(maker: Maker, seed: int, folder: Path) -> Path | None:
    """The book of a seed, as a file; a seed of which nothing comes is counted."""
    try:
        tree = maker.book(seed, maker.goals(seed))
    except Hopeless:
        maker.hopeless += 1
        return None
    path = folder / f"{seed}.xml"
    path.write_bytes(etree.tostring(tree, xml_declaration=True, encoding="UTF-8"))
    return path


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
