#!/usr/bin/env python3
"""Every book that can be built prints: no word is lost, and what comes of it is good PDF.

The books are those that are named, those of the golden cases (--golden), and random ones (--random N; the same seed
gives the same books). Of each the edition for readers is made, and held against PDF/UA-1 and PDF/A-2a.
Exit code: 0 nothing found, 1 findings, 2 wrong usage, 3 Java, jing or qpdf is missing or failed.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import verapdf_books
from findings import OUTSIDE_CAUSE, Finding, Place, conclude, counted, refuse
from print_goldens import golden_books
from random_books import GRAMMAR, TOP, random_books

ORACLE = "print"
ORDER = {"woord-verplaatst", "woord-anders-gesplitst"}
"""What is told as a warning where a word was set elsewhere, or parted from another, on purpose."""


@dataclass(frozen=True)
class Printed:
    """What came of a book."""

    book: Path
    pdf: Path | None
    findings: list[Finding]
    told: str


def main(words: Sequence[str]) -> int:
    """Print the books and look at them."""
    arguments = parsed(words)
    with tempfile.TemporaryDirectory() as scratch:
        folder = arguments.keep or Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        books = list(wanted_books(arguments, folder))
        if not books:
            return refuse(ORACLE, "no books")
        with ThreadPoolExecutor(2) as pool:
            printed = list(pool.map(lambda book: print_book(arguments, *book), numbered(books, folder)))
        for result in printed:
            print(f"{result.book}: {result.told}")
        findings = [finding for result in printed for finding in result.findings]
        try:
            findings += verapdf_books.findings_of([result.pdf for result in printed if result.pdf])
        except verapdf_books.ProgramFailed as error:
            return refuse(ORACLE, str(error), OUTSIDE_CAUSE)
    return conclude(ORACLE, findings, counted(len(books), "book"))


def parsed(words: Sequence[str]) -> Namespace:
    """The command line."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("books", nargs="*", type=Path, metavar="BOOK.xml")
    parser.add_argument("--golden", action="store_true", help="those of Tests/Golden/{docbook,rendering}")
    parser.add_argument("--random", type=int, default=0, metavar="N", help="so many random books")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--grammar", type=Path, default=GRAMMAR, help="RELAX NG of DocBook, for random books")
    parser.add_argument("--program", type=Path, default=TOP / "boekbouw")
    parser.add_argument("--seconds", type=int, default=600, help="how long a book may take")
    parser.add_argument("--keep", type=Path, help="leave the books in this folder")
    return parser.parse_args(words)


def wanted_books(arguments: Namespace, folder: Path) -> Iterator[Path]:
    """All that the command line asks for."""
    yield from arguments.books
    if arguments.golden:
        yield from golden_books(TOP / "Tests/Golden", folder / "golden")
    if arguments.random:
        yield from random_books(arguments.grammar, arguments.seed, arguments.random, folder / "random")


def numbered(books: Sequence[Path], folder: Path) -> Iterator[tuple[Path, Path]]:
    """Each book with a folder for what comes of it."""
    for number, book in enumerate(books):
        yield book, folder / "printed" / f"{number}-{book.parent.name}"


def print_book(arguments: Namespace, book: Path, output: Path) -> Printed:
    """Print one book; what it lacks itself is no matter here."""
    words = [arguments.program.resolve(), "print", book, "--edition", "screen", "--lenient", "--schema", "docbook",
             "--book-language", "en", "--language", "en", "--format", "json", "--output", output]
    try:
        run = subprocess.run(list(map(str, words)), capture_output=True, text=True, check=False, errors="replace",
                             timeout=arguments.seconds, env={"BOEKBOUW_PYTHON": sys.executable, **os.environ})
    except subprocess.TimeoutExpired:
        return Printed(book, None, [failure(book, f"more than {arguments.seconds} s")], "not in time")
    pdf = next(iter(sorted(output.glob("*.pdf"))), None)
    try:
        told = json.loads(run.stdout)["findings"]
    except (ValueError, KeyError):
        return Printed(book, pdf, [failure(book, f"exit code {run.returncode}: {run.stderr[-500:]}")], "broke down")
    findings = [found(book, finding) for finding in told if finding["severity"] == "error"]
    order = sum(finding["code"] in ORDER for finding in told)
    outcome = "printed" if pdf else "refused"
    return Printed(book, pdf, findings, f"{outcome}, {counted(order, 'word')} in another order" if order else outcome)


def failure(book: Path, message: str) -> Finding:
    """Of a run that nothing orderly came of."""
    return Finding(Place(str(book)), "error", message, "run")


def found(book: Path, finding: dict) -> Finding:
    """A finding of the program, as one of ours."""
    start = finding.get("range", {}).get("start", {})
    place = Place(finding.get("file", str(book)), start.get("line"), start.get("column"))
    hint = finding.get("hint", "")
    return Finding(place, "error", f"{finding['message']} ({hint})", finding["code"])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
