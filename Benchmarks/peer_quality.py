"""What an EPUB is worth: EPUBCheck's messages, the words that it has lost, the references that lead nowhere."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Tests" / "Oracles"))

from epub import Book, Unreadable  # noqa: E402
from epubcheck_books import run_epubcheck  # noqa: E402
from markup import Element  # noqa: E402
from words_epub import Spine  # noqa: E402
from words_manuscript import Manuscript  # noqa: E402
from words_stream import Stream  # noqa: E402

WORD = re.compile(r"\w+")
BROKEN = ("RSC-006", "RSC-007", "RSC-007w", "RSC-012", "RSC-014")
"""EPUBCheck's messages on links that lead nowhere or to the wrong kind of thing."""

INSTEAD = re.compile(r"\?\?\?|\b[a-z]+_title\b")
"""What programs print where they do not know what a reference points at."""


@dataclass(frozen=True)
class Quality:
    """The figures for one EPUB."""

    fatal: int
    errors: int
    warnings: int
    lost: int | str
    moved: int | str
    broken: int


def qualities(manuscript: Path, books: dict[str, Path]) -> dict[str, Quality]:
    """The figures for several EPUBs of one manuscript."""
    author = Manuscript(manuscript)
    wanted = words_of(author.main, author.notes)
    reports = run_epubcheck(list(books.values())) if books else []
    return {name: quality(wanted, path, report) for (name, path), report in zip(books.items(), reports)}


def quality(wanted: list[str], path: Path, report: dict[str, Any]) -> Quality:
    """The figures for one EPUB."""
    severities: Counter[str] = Counter()
    broken = 0
    for message in report["messages"]:
        places = max(1, len(message["locations"]) + message["additionalLocations"])
        severities[message["severity"]] += places
        broken += places if message["ID"] in BROKEN else 0
    lost: int | str = "unreadable"
    moved: int | str = ""
    try:
        spine = Spine(Book(path))
        lost, moved = compared(wanted, words_of(spine.main, spine.notes))
        broken += sum(without_target(spine.book.tree(page.path)) for page in spine.book.spine)
    except Unreadable:
        pass
    return Quality(severities["FATAL"], severities["ERROR"], severities["WARNING"], lost, moved, broken)


def words_of(*streams: Stream) -> list[str]:
    """The words without punctuation: quotation marks may be the program's, and stick to them."""
    return [word for stream in streams for text in stream.words() for word in WORD.findall(text)]


def compared(wanted: list[str], made: list[str]) -> tuple[int, int]:
    """How many words are lost and moved, by an alignment of both texts."""
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder, name) for name in ("wanted", "made")]
        for file, words in zip(files, (wanted, made)):
            file.write_text("\n".join([*words, ""]), encoding="utf-8")
        command = ["diff", "--speed-large-files", *map(str, files)]
        run = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    gone, come = Counter[str](), Counter[str]()
    for line in run.stdout.splitlines():
        if line.startswith("< "):
            gone[line[2:]] += 1
        elif line.startswith("> "):
            come[line[2:]] += 1
    lost = (gone - come).total()
    return lost, gone.total() - lost


def without_target(page: Element) -> int:
    """Texts that stand for what a reference should have said, and links that say nothing."""
    texts = len(INSTEAD.findall(page.text()))
    links = [element for element in page.walk() if element.is_html("a") and element.get("href")]
    silent = [link for link in links if not link.text().strip()
              and not any(inner.is_html("img") or inner.name == "svg" for inner in link.walk())]
    return texts + len(silent)
