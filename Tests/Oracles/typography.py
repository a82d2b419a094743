#!/usr/bin/env python3
"""What a typesetter looks for in a finished book, counted from the PDF.

Widows and orphans (a paragraph's last line alone at the head of a page, its first one alone at the foot), ladders of
hyphens, words parted before a trema, and whether the lines of running text stand on one grid.
Exit code: 0 nothing found, 1 findings, 2 wrong usage or no text, 3 pikepdf is missing.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from findings import OUTSIDE_CAUSE, Finding, Place, conclude, counted, refuse

try:
    from typeset_lines import Line, paragraphs
except ModuleNotFoundError as error:
    sys.exit(refuse("typography", f"{error} (requirements.txt)", OUTSIDE_CAUSE))

ORACLE = "typography"

LONGEST_LADDER = 2
TREMAS = "äëïöü"
TOLERANCE = 0.05
"""Points by which a baseline may miss the grid."""


def main(words: Sequence[str]) -> int:
    """Examine the books named on the command line."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", type=Path, metavar="BOOK.pdf")
    parser.add_argument("--leading", type=float, default=14, help="points from baseline to baseline (default 14)")
    parser.add_argument("--most-off-grid", type=float, default=2, help="percent of the lines (default 2)")
    arguments = parser.parse_args(words)
    findings: list[Finding] = []
    counts: list[str] = []
    for file in arguments.files:
        if not file.is_file():
            return refuse(ORACLE, f"{file} is not there")
        found = [lines for lines in paragraphs(file) if lines]
        body = body_size(found)
        running = [lines for lines in found if all(abs(line.size - body) < 0.01 for line in lines)]
        if not running:
            return refuse(ORACLE, f"{file} has no running text")
        findings += [*broken_paragraphs(file, running), *ladders(file, running), *tremas(file, running),
                     *off_grid(file, running, arguments.leading, arguments.most_off_grid)]
        counts.append(facts(running))
    return conclude(ORACLE, findings, f"{counted(len(arguments.files), 'book')} ({'; '.join(counts)})")


def body_size(found: Sequence[Sequence[Line]]) -> float:
    """The size that most of the text has."""
    sizes: Counter[float] = Counter()
    for lines in found:
        for line in lines:
            sizes[line.size] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0


def broken_paragraphs(file: Path, running: Sequence[Sequence[Line]]) -> Iterator[Finding]:
    """Widows and orphans: one line of a longer paragraph alone on a page."""
    for lines in running:
        pages = Counter(line.page for line in lines)
        if len(pages) < 2:
            continue
        if pages[lines[0].page] == 1:
            yield finding(file, lines[0], "orphan: the first line of a paragraph alone at the foot", "ORPHAN")
        if pages[lines[-1].page] == 1:
            yield finding(file, lines[-1], "widow: the last line of a paragraph alone at the head", "WIDOW")


def ladders(file: Path, running: Sequence[Sequence[Line]]) -> Iterator[Finding]:
    """More lines in a row that end with a hyphen than a reader should see."""
    for lines in running:
        row: list[Line] = []
        for line in lines:
            if line.ends_parted:
                row.append(line)
                continue
            if len(row) > LONGEST_LADDER:
                yield finding(file, row[0], f"ladder of {len(row)} hyphens", "LADDER")
            row = []


def tremas(file: Path, running: Sequence[Sequence[Line]]) -> Iterator[Finding]:
    """A word parted right before a trema: the sign goes when the word is parted there, and no engine knows it."""
    for lines in running:
        for line, following in zip(lines, lines[1:]):
            if line.ends_parted and following.text[:1] in TREMAS:
                yield finding(file, line, f"“{line.text[-8:]}-{following.text[:8]}” is parted before a trema", "TREMA")


def off_grid(file: Path, running: Sequence[Sequence[Line]], leading: float, most: float) -> Iterator[Finding]:
    """Lines whose baselines do not stand on the grid that most lines have."""
    lines = [line for paragraph in running for line in paragraph]
    places = Counter(round(line.baseline % leading, 1) % leading for line in lines)
    base = places.most_common(1)[0][0]
    missed = [line for line in lines if distance(line.baseline, base, leading) > TOLERANCE + 0.05]
    if len(missed) * 100 > most * len(lines):
        yield finding(file, missed[0], f"{len(missed)} of {len(lines)} lines miss the grid of {leading} pt", "GRID")


def distance(baseline: float, base: float, leading: float) -> float:
    """How far a baseline is from the next line of the grid."""
    off = (baseline - base) % leading
    return min(off, leading - off)


def finding(file: Path, line: Line, message: str, code: str) -> Finding:
    """A finding with its page and the words of the line."""
    return Finding(Place(str(file)), "error", f"page {line.page + 1}, “{line.text[:40].strip()} …”: {message}", code)


def facts(running: Sequence[Sequence[Line]]) -> str:
    """How much was looked at, and how much of it is parted."""
    lines = [line for paragraph in running for line in paragraph]
    parted = sum(line.ends_parted for line in lines)
    return f"{len(running)} paragraphs, {len(lines)} lines, {100 * parted / len(lines):.1f} % end with a hyphen"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
