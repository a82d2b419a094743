"""The checkers that RESULTS.md sets beside each other, as commands, and what each says that it found."""

from __future__ import annotations

import re
import shlex
import sys
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from xml.sax.saxutils import escape

from link_pages import Web

ROOT = Path(__file__).resolve().parent.parent
BOEKBOUW = ROOT / ".build" / "release" / "boekbouw"
SCRIPTS = Path(sys.executable).parent
AT_ONCE = 128
"""Requests at a time where all are to go equally fast: what lychee has for all hosts together."""


class Pacing(Enum):
    """How hard a host is asked."""

    EQUAL = "equal"
    DEFAULT = "default"


@dataclass(frozen=True)
class Stage:
    """The folder of one case: what the checkers read, and where they write."""

    web: Web
    port: int
    folder: Path

    @property
    def report(self) -> Path:
        """What the checker says."""
        return self.folder / "out" / "report"

    def lay_out(self) -> None:
        """Write the addresses in the form that each checker reads best."""
        links = list(self.web.links(self.port))
        self.folder.chmod(0o755)
        (self.folder / "boek.xml").write_text(docbook(links))
        (self.folder / "links.md").write_text("\n\n".join(f"[stuk {n}]({link})" for n, link in enumerate(links)))
        (self.folder / "links.html").write_text(html(links))
        (self.folder / "equal.rc").write_text(f"[checking]\nthreads={AT_ONCE}\nmaxrequestspersecond=1000000\n")
        (self.folder / "default.rc").write_text("[checking]\n")


@dataclass(frozen=True)
class Checker:
    """A checker by its name, its command, and how many addresses its report calls good."""

    name: str
    words: Callable[[Stage, Pacing], list[str | Path]]
    found: Callable[[Stage], int]


def boekbouw(program: Path, probes: bool) -> Checker:
    """Ours; it knows no earlier run, as the folder of its database is emptied before each."""
    def words(stage: Stage, pacing: Pacing) -> list[str | Path]:
        pace = ["--pace", "0", "--connections", AT_ONCE, "--per-host", AT_ONCE] if pacing is Pacing.EQUAL else []
        return into(stage.report, [program, "links", stage.folder / "boek.xml", "--allow-private", "--language", "en",
                                   "--database", stage.report.with_name("links.db"), *pace,
                                   *([] if probes else ["--no-probes"])])

    def found(stage: Stage) -> int:
        return number(r"links?\b[^:]*: (\d+) in order", stage)

    return Checker("boekbouw" if probes else "boekbouw, no probes", words, found)


def lychee() -> Checker:
    """The fastest of the others: it looks at the status alone."""
    def words(stage: Stage, pacing: Pacing) -> list[str | Path]:
        pace = ["--host-request-interval", "0ms", "--host-concurrency", AT_ONCE, "--max-concurrency", AT_ONCE]
        return [SCRIPTS / "lychee", "--no-progress", "--mode", "plain", "--output", stage.report,
                *(pace if pacing is Pacing.EQUAL else []), stage.folder / "links.md"]

    def found(stage: Stage) -> int:
        return number(r"(\d+) OK", stage)

    return Checker("lychee", words, found)


def linkchecker() -> Checker:
    """The oldest."""
    def words(stage: Stage, pacing: Pacing) -> list[str | Path]:
        return into(stage.report, [SCRIPTS / "linkchecker", "--config", stage.folder / f"{pacing.value}.rc",
                                   "--check-extern", "--recursion-level", "1", "--no-status",
                                   stage.folder / "links.html"])

    def found(stage: Stage) -> int:
        # Its own page is one of them.
        return number(r"in (\d+) URLs checked\. 0 warnings found\. 0 errors found", stage) - 1

    return Checker("linkchecker", words, found)


def into(report: Path, words: list[object]) -> list[str | Path]:
    """The command with its standard output in that file; opened by a shell, as linkchecker goes on as nobody."""
    return ["sh", "-c", f"exec {shlex.join(map(str, words))} >{shlex.quote(str(report))}"]


def number(pattern: str, stage: Stage) -> int:
    """The number that stands at this place of a report; 0 where it has no such place."""
    found = re.search(pattern, stage.report.read_text())
    return int(found[1]) if found else 0


def docbook(links: list[str]) -> str:
    """A book with a hundred links to a chapter."""
    chapters = []
    for start in range(0, len(links), 100):
        paragraphs = "\n".join(
            f'<para>Lees <link xlink:href="{escape(link)}">stuk {start + n}</link> erbij.</para>'
            for n, link in enumerate(links[start:start + 100]))
        chapters.append(f"<chapter><title>Hoofdstuk {start // 100 + 1}</title>\n{paragraphs}\n</chapter>")
    return ('<?xml version="1.0" encoding="UTF-8"?>\n<book xmlns="http://docbook.org/ns/docbook" '
            'xmlns:xlink="http://www.w3.org/1999/xlink" version="5.2" xml:lang="nl">\n'
            "<info><title>Veel adressen</title></info>\n" + "\n".join(chapters) + "\n</book>\n")


def html(links: list[str]) -> str:
    """One page with all of them."""
    lines = "\n".join(f'<p><a href="{escape(link)}">stuk {n}</a></p>' for n, link in enumerate(links))
    return ('<!DOCTYPE html>\n<html lang="nl"><head><title>Veel adressen</title></head>\n'
            f"<body>\n{lines}\n</body></html>\n")
