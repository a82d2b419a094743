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
from print_runs import ROOT, PrintBook, race, with_profile
from report import version

BOOK = ROOT / "manuscript" / "boek.xml"
BOEKBOUW = ROOT / ".build" / "release" / "boekbouw"
PROFILE = Path("/usr/share/color/icc/ghostscript/default_cmyk.icc")
COPIES = (1, 3, 10)
"""Some 100, 300 and 1,000 pages."""


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
    parser.add_argument("--copies", type=int, action="append", help="the book so many times as large (default: 1, 3, 10)")
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
    book, turns = PrintBook(work / "manuscript", work, arguments.boekbouw), 2 if arguments.quick else 5 if copies < 10 else 3
    name = f"ours {copies}×"
    yield from of_edition(name, "screen", "screen", book, turns)
    yield from of_edition(name, "press", "press", book, turns)
    inks = work / "inks"
    with_profile(work / "manuscript", inks, PROFILE)
    yield from of_edition(name, "press", "press, profile", PrintBook(inks / "manuscript", inks, arguments.boekbouw), turns)
    if copies == 1 and not arguments.quick:
        racer = book.weasyprint()
        race([racer], 1)
        yield Line(name, book.pages(racer.made) if racer.made.exists() else 0, "for CSS", racer)


def of_edition(name: str, edition: str, shown: str, book: PrintBook, turns: int) -> Iterator[Line]:
    """Boekbouw and the engine alone, in turn."""
    ours, alone = book.ours(edition), book.alone(edition)
    race([ours, alone], turns)
    pages = book.pages(ours.made)
    yield Line(name, pages, shown, ours, stages=book.stages(edition))
    yield Line(name, pages, shown, alone, ours=ours.median())


def versions(boekbouw: Path) -> str:
    """What was compared, by version."""
    weasyprint = Path(sys.executable).with_name("weasyprint")
    facts = ((boekbouw, "boekbouw"), (weasyprint, "WeasyPrint"))
    told = [f"{name} {version([program, '--version'], r'[0-9]+[.][0-9.]*[0-9]')}" for program, name in facts]
    wanted = (ROOT / "assets" / "typst" / "requirements.txt").read_text().split("typst==")[1].split()[0]
    return ", ".join([*told, f"Typst {wanted}"])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
