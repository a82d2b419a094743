"""Sets `boekbouw print` beside the typesetting engine alone, on the same input: RESULTS.md, “Print”.

  Benchmarks/print [--quick] [--copies N]… [--boekbouw FILE] [--out FILE]

The whole takes some eight minutes.
Exit code: 0 measured, 1 a book was not typeset or a bar not met.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path

from page_sections import PRINT, with_section
from print_report import Line, bars, section, table
from print_runs import ROOT, PrintBook, pages_of, race, with_profile
from report import version

BOOK = ROOT / "manuscript" / "boek.xml"
BOEKBOUW = ROOT / ".build" / "release" / "boekbouw"
PROFILE = Path("/usr/share/color/icc/ghostscript/default_cmyk.icc")
COPIES = (1, 4, 14)
"""Some 80, 300 and 1,000 pages."""
LARGE = 10
"""Copies of which every run takes so long that nothing needs to be warm."""


def main(words: Sequence[str]) -> int:
    """Measure, print the tables, write the section."""
    arguments = parsed(words)
    load = os.getloadavg()[0]
    lines: list[Line] = []
    with tempfile.TemporaryDirectory() as folder:
        for copies in arguments.copies:
            measured = list(of_book(copies, Path(folder) / str(copies), arguments))
            print(table(measured), "\n", flush=True)
            lines += measured
    for met, what in bars(lines):
        print("met" if met else "NOT MET", what)
    if arguments.out:
        page = arguments.out.read_text() if arguments.out.exists() else ""
        arguments.out.write_text(with_section(page, PRINT, section(lines, versions(arguments.boekbouw), load)))
    return 0 if all(met for met, _ in bars(lines)) else 1


def parsed(words: Sequence[str]) -> Namespace:
    """The command line; less than the whole leaves the committed results alone."""
    parser = ArgumentParser(prog="Benchmarks/print", description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="two runs of each, and not WeasyPrint")
    parser.add_argument("--copies", type=int, action="append", help="the book so many times as large (default: 1, 4, 14)")
    parser.add_argument("--boekbouw", type=Path, default=BOEKBOUW, help="another build of it")
    parser.add_argument("--out", type=Path, help="the page that gets the section (default: Benchmarks/RESULTS.md for a "
                        "whole run)")
    arguments = parser.parse_args(words)
    if not arguments.quick and not arguments.copies:
        arguments.out = arguments.out or ROOT / "Benchmarks" / "RESULTS.md"
    arguments.copies = arguments.copies or COPIES
    return arguments


def of_book(copies: int, work: Path, arguments: Namespace) -> Iterator[Line]:
    """The lines of one book: each edition, and WeasyPrint where it is done within minutes."""
    subprocess.run([sys.executable, *map(str, [ROOT / "Benchmarks" / "growing.py", BOOK, work, copies])], check=True)
    manuscript, inks = work / "manuscript", work / "inks"
    book = PrintBook(manuscript, work, arguments.boekbouw)
    inked = PrintBook(with_profile(manuscript, inks, PROFILE), inks, arguments.boekbouw)
    turns, name = 2 if arguments.quick else 3 if copies >= LARGE else 5, f"ours {copies}×"
    yield from raced(name, {"screen": book}, "screen", turns, copies < LARGE)
    # The engine reads the same, whether there is a profile or not.
    yield from raced(name, {"press": book, "press, profile": inked}, "press", turns, copies < LARGE)
    if copies == 1 and not arguments.quick:
        racer = book.weasyprint()
        race([racer], 1, warms=False)
        yield Line(name, pages_of(racer.made) if racer.made.exists() else 0, "for CSS", racer)


def raced(name: str, books: dict[str, PrintBook], edition: str, turns: int, warms: bool) -> Iterator[Line]:
    """Boekbouw and the engine alone, in turn."""
    kept = {shown: book.keep(edition) for shown, book in books.items()}
    ours = {shown: book.ours(edition) for shown, book in books.items()}
    alone = next(iter(books.values())).alone(edition)
    race([*ours.values(), alone], turns, warms)
    pages = pages_of(alone.made)
    for shown, racer in ours.items():
        yield Line(name, pages, shown, racer, stages=kept[shown])
        yield Line(name, pages, shown, alone, ours=racer.median())


def versions(boekbouw: Path) -> str:
    """What was compared, by version."""
    weasyprint = Path(sys.executable).with_name("weasyprint")
    facts = ((boekbouw, "boekbouw"), (weasyprint, "WeasyPrint"))
    told = [f"{name} {version([program, '--version'], r'[0-9]+[.][0-9.]*[0-9]')}" for program, name in facts]
    wanted = (ROOT / "assets" / "typst" / "requirements.txt").read_text().split("typst==")[1].split()[0]
    return ", ".join([*told, f"Typst {wanted}"])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
