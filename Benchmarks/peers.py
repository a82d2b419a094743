"""Sets boekbouw beside other programs that make EPUBs of DocBook, on books that others wrote: PEERS.md.

  Benchmarks/peers [--book NAME] [--tool NAME] [--limit SECONDS] [--out FILE]

It takes some ten minutes, most of them docbook-xsl's on the largest book.
Exit code: 0 measured, 2 wrong usage or no books, 3 Java is missing.
"""

from __future__ import annotations

import sys
import tempfile
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from measuring import Figures, Task, measure
from peer_quality import Quality, qualities
from peer_tools import CORPUS, TOOLS, Peer, floor_of, versions

ROOT = Path(__file__).resolve().parent.parent
Line = tuple[str, str, Figures | None, Quality | None, str]


def main(words: Sequence[str]) -> int:
    """Build every book with every tool, look at what came of it, write the page."""
    arguments = parsed(words)
    books = [book for book in sorted(CORPUS.glob("*/book.xml")) if arguments.book in (None, book.parent.name)]
    if not books:
        print(f"peers: there are no books in {CORPUS}", file=sys.stderr)
        return 2
    lines: list[Line] = []
    with tempfile.TemporaryDirectory() as folder:
        for book in books:
            work = Path(folder) / book.parent.name
            work.mkdir()
            lines += of_book(book, work, [tool for tool in TOOLS if arguments.tool in (None, tool.name)], arguments)
            print(table(lines[-len(TOOLS) - 1:]), "\n", flush=True)
    page = PAGE.format(today=date.today().isoformat(), versions=versions(), table=table(lines), limit=arguments.limit)
    if arguments.out:
        arguments.out.write_text(page, encoding="utf-8")
    return 0


def parsed(words: Sequence[str]) -> Namespace:
    """The command line; a part of the books or tools leaves the page alone unless asked."""
    parser = ArgumentParser(prog="Benchmarks/peers", description=__doc__.splitlines()[0])
    parser.add_argument("--book", help="this one only: a folder of ../shared/corpus")
    parser.add_argument("--tool", choices=[tool.name for tool in TOOLS], help="this one only")
    parser.add_argument("--limit", type=int, default=900, help="seconds that a tool may take for a book")
    parser.add_argument("--out", type=Path, help="where the page goes (default: Benchmarks/PEERS.md for a whole run)")
    arguments = parser.parse_args(words)
    if not arguments.out and not arguments.book and not arguments.tool:
        arguments.out = ROOT / "Benchmarks" / "PEERS.md"
    return arguments


def of_book(book: Path, work: Path, tools: Sequence[Peer], arguments: Namespace) -> list[Line]:
    """A line for each tool, and one for the floor."""
    made = {tool.name: work / f"{tool.name}.epub" for tool in tools}
    figures = {tool.name: taken(tool.tasks(book, work, made[tool.name]), arguments.limit) for tool in tools}
    quality = qualities(book, {name: path for name, path in made.items() if figures[name][0]})
    lines: list[Line] = [(book.parent.name, name, took, quality.get(name), failure)
                         for name, (took, failure) in figures.items()]
    ours = made.get("boekbouw")
    if ours and ours.is_file():
        sums, _ = taken(floor_of(book, ours, work), arguments.limit)
        lines.append((book.parent.name, "floor", sums, None, ""))
    return lines


def taken(tasks: Sequence[Task], limit: int) -> tuple[Figures | None, str]:
    """What the tasks take, one after the other; or why there is nothing."""
    total: Figures | None = None
    for task in tasks:
        task.limit = limit
        if not task.prepare():
            return None, f"ended after {limit} s" if task.exit_code == -9 else f"exit code {task.exit_code}"
        if task.warm_up.wall < 60:
            measure([task])
        else:
            task.runs.append(task.warm_up)
        median = task.median()
        total = median if total is None else total.then(median)
    return total, ""


HEADING = ("book", "tool", "EPUBCheck: fatal", "errors", "warnings", "words lost", "moved", "broken references",
           "wall s", "CPU s", "peak MB")


def table(lines: Sequence[Line]) -> str:
    """The lines as a Markdown table that is readable as it is."""
    rows = [HEADING, *map(cells, lines)]
    widths = [max(map(len, column)) for column in zip(*rows)]
    shown = ["| " + " | ".join(cell.ljust(width) if number < 2 else cell.rjust(width)
                               for number, (cell, width) in enumerate(zip(row, widths))) + " |" for row in rows]
    rule = "|" + "|".join("-" * (width + 1) + ("-" if number < 2 else ":") for number, width in enumerate(widths)) + "|"
    return "\n".join([shown[0], rule, *shown[1:]])


def cells(line: Line) -> tuple[str, ...]:
    """The cells of one line."""
    book, tool, figures, quality, failure = line
    seen = ("", "", "", "", "", "")
    if quality:
        figure_of = (quality.fatal, quality.errors, quality.warnings, quality.lost, quality.moved, quality.broken)
        seen = tuple(map(str, figure_of))
    if figures is None:
        return (book, tool, *seen, failure, "", "")
    return (book, tool, *seen, f"{figures.wall:.2f}", f"{figures.cpu:.2f}", f"{figures.peak:.0f}")


PAGE = """\
# Boekbouw and its peers

Made by `Benchmarks/peers` on {today}, from books that none of us wrote. Change nothing here by hand.

{versions}

{table}

- *boekbouw*: `boekbouw build --lenient`, with a schema that the book is valid against where there is one. It validates
  the book and resolves every reference before it builds; the others do not.
- *pandoc*: `pandoc -f docbook -t epub3`. *docbook-xsl*: `xsltproc` with the stylesheet `epub3/chunk.xsl` of
  docbook-xsl-ns; the images that its manifest names are copied and the folder is zipped, as it does neither.
- *xslTNG* is missing: neither Debian 12 nor PyPI has it (PyPI has Saxon, but not these stylesheets).
- *floor*: `xmllint` with a schema that the book is valid against (parsing alone where there is none), and `zip -9` of
  what Boekbouw's EPUB holds.
- *EPUBCheck*: messages by severity, each place counted.
- *words lost*: words of the running text and the notes (letters and digits only; no metadata, index terms, alternative
  texts) that stand in the manuscript and at no place of the EPUB that could be theirs, by an alignment of both texts;
  *moved*: those that do stand there, at another place. Notes at the end of a page or book are moved in this sense.
  *unreadable*: a page is not well-formed XML, so reading systems will not show it either.
- *broken references*: links to what is not there (EPUBCheck RSC-007, RSC-012 and their like), and texts that
  stand for one: `???`, names such as `sidebar_title`, links without a word or picture.
- Median of several runs below a minute, one run above; a tool is ended after {limit} s.
"""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
