"""The benchmarks' table, report and chart."""

from __future__ import annotations

import math
import os
import platform
import re
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from measuring import LIMIT, Figures

PROGRAMS = ("boekbouw", "floor", "pandoc")


@dataclass(frozen=True)
class Row:
    """One program on one book; without figures if it did not build it."""

    book: str
    size: float
    copies: int
    program: str
    figures: Figures | None
    runs: int
    exit_code: int = 0


HEADING = ("book", "MB", "program", "runs", "wall s", "CPU s", "peak MB",
           "boekbouw ÷ this: wall", "CPU", "peak")


def table(rows: Sequence[Row]) -> str:
    """The rows as a Markdown table that is readable as it is."""
    cells = [HEADING, *(row_cells(row, ours_of(row, rows)) for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells)]
    lines = ["| " + " | ".join(align(cell, widths[index], index) for index, cell in enumerate(line)) + " |"
             for line in cells]
    rule = "|" + "|".join("-" * (width + 1) + (":" if is_number(index) else "-")
                          for index, width in enumerate(widths)) + "|"
    return "\n".join([lines[0], rule, *lines[1:]])


def is_number(column: int) -> bool:
    """Whether the column holds numbers."""
    return HEADING[column] not in ("book", "program")


def align(cell: str, width: int, column: int) -> str:
    """Numbers to the right, words to the left."""
    return cell.rjust(width) if is_number(column) else cell.ljust(width)


def ours_of(row: Row, rows: Iterable[Row]) -> Figures | None:
    """Boekbouw's figures for the same book: its row comes first. Nothing for that row itself."""
    first = next(other for other in rows if other.book == row.book)
    return None if first is row else first.figures


def row_cells(row: Row, ours: Figures | None) -> tuple[str, ...]:
    """The cells of one row."""
    start = (row.book, f"{row.size:.2f}", row.program)
    if row.figures is None:
        return (*start, "", failure(row), *[""] * 5)
    figures = row.figures
    ratios = [""] * 3
    if ours:
        ratios = [ratio(ours.wall, figures.wall), ratio(ours.cpu, figures.cpu), ratio(ours.peak, figures.peak)]
    return (*start, str(row.runs), seconds(figures.wall), seconds(figures.cpu), f"{figures.peak:.0f}", *ratios)


def failure(row: Row) -> str:
    """Why there are no figures."""
    if row.program == "floor":
        return "no book to pack"
    if row.exit_code == -9:
        return f"ended after {LIMIT} s"
    return "not readable yet (exit 1)" if row.exit_code == 1 else f"failed (exit {row.exit_code})"


def ratio(ours: float, theirs: float) -> str:
    """Two significant digits."""
    return f"{ours / theirs:.2g}" if theirs else ""


def seconds(value: float) -> str:
    """Three significant digits, more or less."""
    return f"{value:.3f}" if value < 10 else f"{value:.1f}"


def machine(pandoc: Path, launcher_ms: float) -> str:
    """What the figures were measured with, without anything that names the machine."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9
    facts = (
        f"{os.cpu_count()} cores ({platform.machine()}), {memory:.0f} GB memory, "
        f"load average {os.getloadavg()[0]:.1f} at the start",
        f"{version(['swift', '--version'], r'Swift version [0-9.]+')}, "
        f"pandoc {version([pandoc, '--version'], r'[0-9][0-9.]+')}, "
        f"xmllint {version(['xmllint', '--version'], r'[0-9]{5,}')}, "
        f"{version(['zip', '-v'], r'Zip [0-9.]+')}, {platform.freedesktop_os_release()['PRETTY_NAME']}",
        f"the launcher ./boekbouw adds {launcher_ms:.0f} ms, which the tables leave out",
    )
    return "\n".join(f"- {fact}" for fact in facts)


def version(command: Sequence[str | Path], pattern: str) -> str:
    """The first match in what the command prints."""
    printed = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True).stdout
    found = re.search(pattern, printed)
    return found[0] if found else "(unknown)"


RESULTS = """\
# How fast Boekbouw is

Made by `Benchmarks/run` on {today}. Change nothing here by hand.

{facts}

![Wall time against the size of the manuscript, on logarithmic scales](growth.svg)

{built}

## Checking alone

{checked}

- *ours N×*: our manuscript, N times as large (`growing.py`), in one file except where it says otherwise.
  Other names: books that others wrote; *not readable yet* means that `boekbouw build` refused them.
- *floor*: the least that a build with a check must do, by C programs: `xmllint` checks the manuscript
  with our schema (reads it only, where the book is not valid by it), and `zip -9` packs what
  Boekbouw's EPUB holds. Times are the sum of both, memory is the greater of both.
- *pandoc*: `pandoc -f docbook -t epub3`. It gets the manuscript joined to one file beforehand, as it
  follows no XInclude, and it does not check. Where the
  files differ but the joined manuscript does not, it is not measured again.
- *boekbouw check*: all its checks but spelling (`--no-spelling`); *with spelling*: those, too.
  *xmllint*: `xmllint --noout --xinclude --relaxng` with our schema.
- Median of the counted runs after one warm-up, the programs in turn. The memory of runs below
  about 10 MB is the measuring program's.
"""


def results(facts: str, built: Sequence[Row], checked: Sequence[Row]) -> str:
    """The report in Markdown."""
    return RESULTS.format(
        today=date.today().isoformat(), facts=facts, built=table(built), checked=table(checked))


# The chart. Its plane is 480 by 320 at (70, 50); both scales are logarithmic.

LEFT, TOP, WIDTH, HEIGHT = 70, 50, 480, 320

CHART = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 680 440" role="img" aria-labelledby="t d">
<title id="t">Wall time against the size of the manuscript</title>
<desc id="d">{description}</desc>
<style>
  svg {{ color-scheme: light dark; font: 14px sans-serif; background: #fff }}
  text {{ fill: #222 }} .grid {{ stroke: #ddd }} polyline {{ fill: none; stroke-width: 2.5 }}
  .boekbouw {{ stroke: #0b62a4; fill: #0b62a4 }} .floor {{ stroke: #5f5f5f; fill: #5f5f5f }}
  .pandoc {{ stroke: #b3410e; fill: #b3410e }} .floor polyline {{ stroke-dasharray: 6 4 }}
  .pandoc polyline {{ stroke-dasharray: 2 4 }} g text {{ stroke: none; fill: #222 }}
  @media (prefers-color-scheme: dark) {{
    svg {{ background: #16181b }} text, g text {{ fill: #eee }} .grid {{ stroke: #3a3d42 }}
    .boekbouw {{ stroke: #6cb6f5; fill: #6cb6f5 }} .floor {{ stroke: #b5b5b5; fill: #b5b5b5 }}
    .pandoc {{ stroke: #f2935c; fill: #f2935c }}
  }}
  polyline {{ fill: none !important }}
</style>
<text x="{LEFT}" y="28">Seconds (wall time) for manuscripts of so many MB, both logarithmic</text>
{grid}
{lines}
</svg>
"""


def chart(rows: Sequence[Row]) -> str:
    """A line for each program through our book's sizes."""
    points = {program: [(row.size, row.figures.wall) for row in rows
                        if row.program == program and row.copies and row.figures]
              for program in PROGRAMS}
    everything = [point for line in points.values() for point in line]
    if not everything:
        return CHART.format(LEFT=LEFT, description="Nothing was measured.", grid="", lines="")
    across, up = scale(x for x, _ in everything), scale(y for _, y in everything)
    return CHART.format(
        LEFT=LEFT, description=described(points), grid=grid(across, up),
        lines="\n".join(lines(points, across, up)))


def scale(values: Iterable[float]) -> tuple[int, int]:
    """The powers of ten around the values."""
    logarithms = [math.log10(value) for value in values]
    low, high = math.floor(min(logarithms)), math.ceil(max(logarithms))
    return low, max(high, low + 1)


def at(value: float, powers: tuple[int, int], length: int) -> float:
    """How far along an axis of this length the value stands."""
    return (math.log10(value) - powers[0]) / (powers[1] - powers[0]) * length


def place(point: tuple[float, float], across: tuple[int, int], up: tuple[int, int]) -> tuple[float, float]:
    """Where in the picture the point stands."""
    return LEFT + at(point[0], across, WIDTH), TOP + HEIGHT - at(point[1], up, HEIGHT)


def grid(across: tuple[int, int], up: tuple[int, int]) -> str:
    """A line with its value at each power of ten."""
    parts = []
    for power in range(across[0], across[1] + 1):
        x = LEFT + at(10.0 ** power, across, WIDTH)
        parts.append(f'<path class="grid" d="M{x:.1f} {TOP}v{HEIGHT}"/>'
                     f'<text x="{x:.1f}" y="{TOP + HEIGHT + 22}" text-anchor="middle">{10.0 ** power:g} MB</text>')
    for power in range(up[0], up[1] + 1):
        y = TOP + HEIGHT - at(10.0 ** power, up, HEIGHT)
        parts.append(f'<path class="grid" d="M{LEFT} {y:.1f}h{WIDTH}"/>'
                     f'<text x="{LEFT - 8}" y="{y + 5:.1f}" text-anchor="end">{10.0 ** power:g} s</text>')
    return "\n".join(parts)


def lines(points: dict[str, list[tuple[float, float]]], across: tuple[int, int],
          up: tuple[int, int]) -> Iterator[str]:
    """The lines from the top down, their names never closer than a line of text."""
    lowest = 0.0
    for program in sorted(filter(points.get, points), key=lambda name: -points[name][-1][1]):
        places = [place(point, across, up) for point in points[program]]
        lowest = max(places[-1][1] + 5, lowest + 18)
        yield line(program, places, lowest, seconds(points[program][-1][1]))


def line(program: str, places: Sequence[tuple[float, float]], name_at: float, last: str) -> str:
    """One program's line, its points, and its name with the last value at the end."""
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
    dots = "".join(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4"/>' for x, y in places)
    return (f'<g class="{program}"><polyline points="{path}"/>{dots}'
            f'<text x="{places[-1][0] + 10:.1f}" y="{name_at:.1f}">{program} {last} s</text></g>')


def described(points: dict[str, list[tuple[float, float]]]) -> str:
    """The chart in words."""
    return " ".join(f"{program}: " + ", ".join(f"{seconds(wall)} s for {size:.2f} MB" for size, wall in some) + "."
                    for program, some in points.items() if some)
