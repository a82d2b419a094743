"""Measures boekbouw beside pandoc 3, beside xmllint and beside the floor.

The floor is the least that a build with a check must do, by C programs: xmllint checks the
manuscript with the same schema, and zip -9 packs the book that boekbouw made.

  Benchmarks/run [--quick] [--books] [--out FOLDER]

Exit code: 0 measured, 1 a book that had to be built was not.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from measuring import Figures, Task, measure
from page_sections import with_start
from report import Row, chart, machine, results, table

ROOT = Path(__file__).resolve().parent.parent
BOOK = ROOT / "manuscript" / "boek.xml"
SCHEMA = ROOT / "manuscript" / "schema" / "boek.rng"
CORPUS = ROOT.parent / "shared" / "corpus"
BOEKBOUW = ROOT / ".build" / "release" / "boekbouw"
PANDOC = next((ROOT / ".venv").glob("lib/python*/site-packages/pypandoc/files/pandoc"), Path("pandoc"))


@dataclass(frozen=True)
class Case:
    """A book to build: its main file, and the same in one file for pandoc, which has no XInclude."""

    name: str
    book: Path
    whole: Path
    work: Path
    copies: int = 0
    required: bool = True
    for_pandoc: bool = True

    def size(self) -> float:
        """The size of the manuscript in MB."""
        return self.whole.stat().st_size / 1e6


def main() -> int:
    """Measure, print the table, write the report."""
    arguments = parsed_arguments()
    built: list[Row] = []
    checked: list[Row] = []
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        facts = machine(PANDOC, launcher_overhead(Path(folder)))
        print(f"{facts}\n")
        for case in cases(arguments, Path(folder)):
            rows = building(case)
            built += rows
            failed |= case.required and any(row.figures is None for row in rows)
            print(table(rows), "\n", flush=True)
        for copies, split in ((1, False), (67, False), (67, True)):
            rows = checking(our_book(Path(folder), copies, split))
            checked += rows
            failed |= any(row.figures is None for row in rows)
            print(table(rows), "\n", flush=True)
    if arguments.out:
        arguments.out.mkdir(parents=True, exist_ok=True)
        page = arguments.out / "RESULTS.md"
        kept = page.read_text() if page.exists() else ""
        page.write_text(with_start(kept, results(facts, built, checked)))
        (arguments.out / "growth.svg").write_text(chart(built))
    return 1 if failed else 0


def parsed_arguments() -> Namespace:
    """What the command line asks for; a quick run leaves the committed results alone."""
    parser = ArgumentParser(prog="Benchmarks/run", description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="our book at 1 and 10 times its size only")
    parser.add_argument("--books", action="store_true", help="with --quick: the books of others, too")
    parser.add_argument("--out", type=Path, help="folder for RESULTS.md and growth.svg "
                        "(default: Benchmarks, or none with --quick)")
    arguments = parser.parse_args()
    if not arguments.quick:
        arguments.books = True
        arguments.out = arguments.out or ROOT / "Benchmarks"
    return arguments


def cases(arguments: Namespace, folder: Path) -> Iterator[Case]:
    """The books, each made when its turn comes."""
    for copies in (1, 10) if arguments.quick else (1, 10, 100):
        yield our_book(folder, copies)
    if not arguments.quick:
        yield our_book(folder, 100, split=True)
    if not arguments.books:
        return
    if not CORPUS.is_dir():
        print("skipped: the books of others, as ../shared/corpus is absent")
    for book in sorted(CORPUS.glob("*/book.xml")):
        work = folder / book.parent.name
        work.mkdir()
        yield Case(book.parent.name, book, book, work, required=False)


def our_book(folder: Path, copies: int, split: bool = False) -> Case:
    """Our manuscript, so many times as large, in a folder of its own."""
    name = f"ours {copies}×" + (", a file per chapter" if split else "")
    work = folder / f"ours-{copies}{'-split' if split else ''}"
    book, whole = work / "manuscript" / "boek.xml", work / "whole.xml"
    if not work.exists():
        words = [ROOT / "Benchmarks" / "growing.py", BOOK, work, copies, *(["--split"] if split else [])]
        subprocess.run([sys.executable, *map(str, words)], check=True)
    with whole.open("wb") as output:
        subprocess.run(["xmllint", "--nonet", "--xinclude", "--nofixup-base-uris", book],
                       check=True, stdout=output)
    if not is_valid(book):
        sys.exit(f"benchmark: {name} is not valid, so growing.py is wrong")
    return Case(name, book, whole, work, 0 if split else copies, for_pandoc=not split)


def is_valid(book: Path) -> bool:
    """What xmllint says of the book."""
    return subprocess.run(xmllint(book), stderr=subprocess.DEVNULL).returncode == 0


def xmllint(book: Path, valid: bool = True) -> list[str]:
    """The command that reads and checks a book; reads only, where checking would end early."""
    schema = ["--relaxng", str(SCHEMA)] if valid else []
    return ["xmllint", "--noout", "--nonet", "--xinclude", *schema, str(book)]


def building(case: Case) -> list[Row]:
    """The figures of boekbouw, the floor and pandoc for one book."""
    ours_book, pandoc_book = case.work / "boekbouw.epub", case.work / "pandoc.epub"
    ours = Task([BOEKBOUW, "build", case.book, "-o", ours_book, "--quiet"], case.book.parent, ours_book)
    pandoc = Task([PANDOC, "-f", "docbook", "-t", "epub3", case.whole, "-o", pandoc_book],
                  case.book.parent, pandoc_book)
    floor = [Task(xmllint(case.book, is_valid(case.book)), case.book.parent)]
    if ours.prepare():
        floor.append(packing(ours_book, case.work))
    tasks = [ours, *floor]
    for task in floor:
        task.prepare()
    if case.for_pandoc and pandoc.prepare():
        tasks.append(pandoc)
    measure([task for task in tasks if task.exit_code == 0])
    rows = [row(case, "boekbouw", ours), replace(row(case, "floor", floor[0]), figures=sum_of(floor))]
    return [*rows, row(case, "pandoc", pandoc)] if case.for_pandoc else rows


def checking(case: Case) -> list[Row]:
    """The figures of boekbouw without and with spelling, and of xmllint, for one of our books."""
    check = [BOEKBOUW, "check", case.book, "--quiet"]
    tasks = {
        "boekbouw check": Task([*check, "--no-spelling"], case.book.parent),
        "with spelling": Task(check, case.book.parent),
        "xmllint": Task(xmllint(case.book), case.book.parent),
    }
    for task in tasks.values():
        task.prepare()
    measure([task for task in tasks.values() if task.exit_code == 0])
    return [row(case, program, task) for program, task in tasks.items()]


def row(case: Case, program: str, task: Task) -> Row:
    """The row for one program."""
    return Row(case.name, case.size(), case.copies, program, task.median(), len(task.runs), task.exit_code)


def packing(book: Path, work: Path) -> Task:
    """The command that packs again what is in the book."""
    unpacked, packed = work / "unpacked", work / "floor.epub"
    subprocess.run(["unzip", "-q", book, "-d", unpacked], check=True)
    return Task(["zip", "-9", "-q", "-X", "-r", packed, "."], unpacked, packed)


def sum_of(tasks: list[Task]) -> Figures | None:
    """The medians of the checking and of the packing together; nothing if one is missing."""
    medians = [task.median() for task in tasks]
    if len(medians) != 2 or None in medians:
        return None
    return medians[0].then(medians[1])


def launcher_overhead(folder: Path) -> float:
    """What `./boekbouw` takes before the program starts, in milliseconds."""
    tasks = [Task([program, "--help"], folder) for program in (ROOT / "boekbouw", BOEKBOUW)]
    for task in tasks:
        task.prepare()
    for _ in range(4):
        measure(tasks)
    launched, direct = (task.median() for task in tasks)
    return (launched.wall - direct.wall) * 1000 if launched and direct else float("nan")


if __name__ == "__main__":
    sys.exit(main())
