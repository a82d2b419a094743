"""The checkers that RESULTS.md sets beside each other, as commands, and what each says that it found."""

from __future__ import annotations

import json
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
        pace = ["--pace", "0", "--connections", str(AT_ONCE), "--per-host", str(AT_ONCE)]
        return [program, "links", stage.folder / "boek.xml", "--allow-private", "--quiet",
                "--database", stage.report.with_name("links.db"), "--report", f"json={stage.report}",
                *(pace if pacing is Pacing.EQUAL else []), *([] if probes else ["--no-probes"])]

    def found(stage: Stage) -> int:
        links = json.loads(stage.report.read_bytes())["links"]
        return sum(link["verdict"] == "alive" for link in links)

    return Checker("boekbouw" if probes else "boekbouw, no probes", words, found)


def lychee() -> Checker:
    """The fastest of the others: it looks at the status alone."""
    def words(stage: Stage, pacing: Pacing) -> list[str | Path]:
        pace = ["--host-request-interval", "0ms", "--host-concurrency", str(AT_ONCE),
                "--max-concurrency", str(AT_ONCE)]
        return [SCRIPTS / "lychee", "--no-progress", "--format", "json", "--output", stage.report,
                *(pace if pacing is Pacing.EQUAL else []), stage.folder / "links.md"]

    def found(stage: Stage) -> int:
        return json.loads(stage.report.read_bytes())["successful"]

    return Checker("lychee", words, found)


def linkchecker() -> Checker:
    """The oldest. The shell opens its report, because started by root it goes on as nobody."""
    def words(stage: Stage, pacing: Pacing) -> list[str | Path]:
        command = [SCRIPTS / "linkchecker", "--config", stage.folder / f"{pacing.value}.rc", "--check-extern",
                   "--recursion-level", "1", "--no-status", stage.folder / "links.html"]
        return ["sh", "-c", f"exec {shlex.join(map(str, command))} >{shlex.quote(str(stage.report))}"]

    def found(stage: Stage) -> int:
        end = re.search(r"in (\d+) URLs checked\. 0 warnings found\. 0 errors found", stage.report.read_text())
        return int(end[1]) - 1 if end else 0  # its own page is one of them

    return Checker("linkchecker", words, found)


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
