"""Builds random books with the program and gathers what is wrong with what came of them."""

from __future__ import annotations

import json
import re
import subprocess
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lxml import etree

import random_conservation
from epub import Book, Unreadable
from epubcheck_books import UNAVOIDABLE_USAGE, JavaFailed
from random_epubcheck import EpubCheck
from random_source import Borders, Source, read_source
from random_words import WORD

SECONDS = 30
"""A random book is built in far less."""


@dataclass(frozen=True, order=True)
class Symptom:
    """What is wrong, told the same for every book that has it; `place` tells the books apart."""

    kind: str
    what: str
    place: str = field(compare=False, default="")


@dataclass(frozen=True)
class Program:
    """The program under test, with the grammar that it holds the books against."""

    path: Path
    schema: str
    borders: Borders
    epubcheck: EpubCheck
    left_out: Counter[str] = field(default_factory=Counter)
    """Words that no EPUB need have, by the reason, over all that was tried."""

    def build(self, book: Path) -> subprocess.CompletedProcess[str] | None:
        """Build one book beside itself; nothing if it takes too long."""
        words = [self.path, "build", book, "--schema", self.schema, "--lenient", "--language", "en",
                 "--format", "json", "--output", book.with_suffix(".epub")]
        try:
            return subprocess.run(list(map(str, words)), capture_output=True, text=True, timeout=SECONDS,
                                  check=False, errors="replace")
        except subprocess.TimeoutExpired:
            return None


def try_books(program: Program, books: Sequence[Path], with_epubcheck: bool = True) -> list[list[Symptom]]:
    """What is wrong with each of the books; one of titles alone may be refused."""
    for book in books:
        book.with_suffix(".epub").unlink(missing_ok=True)
    with ThreadPoolExecutor(2) as pool:
        runs = list(pool.map(program.build, books))
    built = [book for book, run in zip(books, runs) if run is not None and book.with_suffix(".epub").is_file()]
    sources = {book: read_source(etree.parse(book).getroot(), program.borders) for book in books}
    for source in sources.values():
        program.left_out.update(source.left_out)
    checked: dict[Path, list[Symptom]] = {}
    if with_epubcheck and built:
        reports = program.epubcheck.reports([book.with_suffix(".epub") for book in built])
        checked = {book: list(of_epubcheck(report)) for book, report in zip(built, reports)}
    return [[*of_run(run), *checked.get(book, []), *of_words(sources[book], book)] if book in built else
            of_run(run) if sources[book].says_something() else [] for book, run in zip(books, runs)]


def jing_rejects(grammar: Path, books: Sequence[Path]) -> str:
    """What jing has against the books; nothing if all are valid."""
    try:
        run = subprocess.run(["jing", str(grammar), *map(str, books)], capture_output=True, text=True, check=False)
    except FileNotFoundError as error:
        raise JavaFailed("jing is not on the PATH") from error
    return run.stdout.strip()[:2000]


def of_run(run: subprocess.CompletedProcess[str] | None) -> list[Symptom]:
    """A valid book builds, without an error, in good time."""
    if run is None:
        return [Symptom("time-out", f"more than {SECONDS} s")]
    if run.returncode == 0:
        return []
    try:
        findings = json.loads(run.stdout)["findings"]
    except (ValueError, KeyError):
        findings = []
    errors = [finding for finding in findings if finding["severity"] == "error"]
    if not errors:
        words = run.stderr.strip().splitlines()
        return [Symptom("crash", f"exit code {run.returncode}: {words[-1][:200] if words else 'without a word'}")]
    return [Symptom("refused", f"{finding['code']}: {without_numbers(finding['message'])}") for finding in errors]


def of_epubcheck(report: dict[str, Any]) -> list[Symptom]:
    """EPUBCheck's messages, each once."""
    found = {}
    for message in report["messages"]:
        if message["severity"] in ("FATAL", "ERROR", "WARNING", "USAGE") and message["ID"] not in UNAVOIDABLE_USAGE:
            symptom = Symptom("EPUBCheck", f"{message['ID']} {without_numbers(message['message'])}")
            found[symptom] = symptom
    return list(found)


def of_words(source: Source, book: Path) -> list[Symptom]:
    """What the words of the book have come to."""
    try:
        findings = random_conservation.compare(source, Book(book.with_suffix(".epub")))
    except Unreadable as error:
        return [Symptom("unreadable", without_numbers(str(error)))]
    return [Symptom("words moved", f"in {finding.parent}", finding.element) if finding.kind == "moved" else
            Symptom(f"words {finding.kind}", finding.element, f"in {finding.parent}") for finding in findings]


def without_numbers(message: str) -> str:
    """The message without what is of this book only."""
    message = re.sub(r'expected (element|the element end-tag|text|attribute).*', "…", message)
    message = re.sub(r"\w+\.(png|jpg|svg|mp4|mp3|txt)\b", "FILE", message)
    message = re.sub(rf"{WORD.pattern}([^\"]*{WORD.pattern})*", "WORDS", message)
    return re.sub(r"[\w.-]*\d[\w.-]*", "#", " ".join(message.split()))[:200]
