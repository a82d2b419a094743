"""The section of RESULTS.md on print."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from print_runs import Racer, Run
from report import ratio, seconds

HEADING = ("book", "pages", "edition", "program", "runs", "wall s", "from–to", "CPU s", "own MB", "engine MB", "all MB",
           "boekbouw ÷ this: wall", "CPU")
WORDS = ("book", "edition", "program")
BAR = 1.25
"""How many times as long as the engine alone an edition may take."""
COMPARING = "comparing the words of the pages"


@dataclass(frozen=True)
class Line:
    """One program on one edition of a book."""

    book: str
    pages: int
    edition: str
    racer: Racer
    ours: Run | None = None
    stages: dict[str, float] | None = None

    @property
    def run(self) -> Run | None:
        """The medians."""
        return self.racer.median()


def table(lines: Sequence[Line]) -> str:
    """The lines as a Markdown table that is readable as it is."""
    return markdown(HEADING, [cells(line) for line in lines], WORDS)


def markdown(heading: Sequence[str], rows: Sequence[Sequence[str]], words: Sequence[str]) -> str:
    """Words to the left, numbers to the right."""
    widths = [max(map(len, column)) for column in zip(heading, *rows)]
    shown = ["| " + " | ".join(cell.ljust(width) if name in words else cell.rjust(width)
                               for name, cell, width in zip(heading, row, widths)) + " |" for row in [heading, *rows]]
    rule = "|".join("-" * (width + 1) + ("-" if name in words else ":") for name, width in zip(heading, widths))
    return "\n".join([shown[0], f"|{rule}|", *shown[1:]])


def cells(line: Line) -> list[str]:
    """The cells of one line."""
    start, run = [line.book, f"{line.pages:,}", line.edition, line.racer.name], line.run
    if run is None:
        return [*start, "", f"failed (exit {line.racer.exit_code})", *[""] * (len(HEADING) - 6)]
    walls = [one.wall for one in line.racer.runs]
    ratios = [ratio(line.ours.wall, run.wall), ratio(line.ours.cpu, run.cpu)] if line.ours else ["", ""]
    memory = [f"{run.own:.0f}", f"{run.children:.0f}" if run.children else "", f"{run.peak:.0f}"]
    return [*start, str(len(walls)), seconds(run.wall), f"{seconds(min(walls))}–{seconds(max(walls))}",
            seconds(run.cpu), *memory, *ratios]


def stage_table(lines: Sequence[Line]) -> str:
    """Where the time of boekbouw's runs goes."""
    ours = [line for line in lines if line.stages]
    names = list(dict.fromkeys(name for line in ours for name in line.stages))
    rows = [[line.book, line.edition, *(seconds(line.stages.get(name, 0)) for name in names)] for line in ours]
    return markdown(["book", "edition", *names], rows, ("book", "edition"))


def bars(lines: Sequence[Line]) -> list[tuple[bool, str]]:
    """What had to be reached, whether it was, and the figures."""
    pairs = [(line, next(other for other in lines if (other.book, other.edition) == (line.book, line.edition)
                         and other.racer.name == "Typst alone")) for line in lines if line.racer.name == "boekbouw"]
    found = [within(ours, engine) for ours, engine in pairs]
    racers = [line.racer for line in lines if line.racer.name == "boekbouw"]
    found.append((all(racer.same for racer in racers), "the same bytes in every run"))
    editions = dict.fromkeys(line.edition for line, _ in pairs)
    return found + [growth for edition in editions for growth in grown([p for p in pairs if p[0].edition == edition])]


def within(ours: Line, engine: Line) -> tuple[bool, str]:
    """Whether an edition took no more than its share beside the engine alone. For readers nothing goes on beside the
    comparing of words, which can be timed apart; a printer's file is finished meanwhile, so there it is not."""
    if not ours.run or not engine.run:
        return False, f"{ours.book}, {ours.edition}: failed"
    whole = ours.run.wall / engine.run.wall
    apart = whole - ours.stages.get(COMPARING, 0) / engine.run.wall if ours.edition == "screen" else whole
    told = f"{ours.book}, {ours.edition}: {whole:.2f}× the engine alone"
    without = f", {apart:.2f}× without the check of words" if apart != whole else ", the check of words included"
    return apart <= BAR, f"{told}{without}; at most {BAR}"


def grown(pairs: Sequence[tuple[Line, Line]]) -> list[tuple[bool, str]]:
    """Whether time and memory grow no faster than the pages, from the middle book to the largest."""
    if len(pairs) < 3 or not all(line.run for pair in pairs for line in pair):
        return []
    (middle, _), (large, _) = pairs[-2:]
    more = large.pages / middle.pages
    wall, memory = large.run.wall / middle.run.wall / more, large.run.peak / middle.run.peak / more
    return [(max(wall, memory) <= 1.15, f"{large.edition}, from {middle.pages:,} to {large.pages:,} pages: per page "
             f"{wall:.2f}× the time and {memory:.2f}× the memory; at most 1.15")]


SECTION = """\
Made by `Benchmarks/print` on {today}. Change nothing here by hand.

- {cores} cores; load average {load:.1f} at the start
- {versions}

{table}

{bars}

Where the time of boekbouw goes, in seconds:

{stages}

- *boekbouw*: `boekbouw print --edition …`, whole: it reads and checks the manuscript, has it typeset, holds every word
  of the PDF against the manuscript, makes the book for CSS, and writes all to disk, and waits until it is there.
  *press, profile*: with a printer's profile, so that all colours are made into inks.
- *Typst alone*: the same program of ours that starts the engine, on the folder that `--keep-engine-input` keeps, with
  the same fonts, standards and number of threads. It writes one PDF and checks nothing.
- *WeasyPrint* on `print/book.xhtml`, the same book for CSS, with `--pdf-variant pdf/ua-1`.
- Comparing and finishing go on at the same time; what makes the book for CSS, while the engine typesets.
- *own*, *engine* and *all*: the most memory that the program, its largest child and the two together held at a time.
- Books: *ours N×* as above. Median of the counted runs after one warm-up, the programs in turn, there and back.
"""


def section(lines: Sequence[Line], versions: str, load: float) -> str:
    """The section, without its heading."""
    told = "\n".join(f"- {'met' if met else '**not met**'}: {what}" for met, what in bars(lines))
    return SECTION.format(today=date.today().isoformat(), cores=os.cpu_count(), load=load, versions=versions,
                          table=table(lines), bars=told, stages=stage_table(lines))
