"""The section of RESULTS.md on link checks."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from link_checkers import AT_ONCE, SCRIPTS
from link_runs import Line
from report import ratio, seconds, version

HEADING = ("addresses", "hosts", "reply ms", "checker", "runs", "wall s", "from–to", "CPU s", "peak MB", "requests",
           "connections", "server CPU s", "boekbouw ÷ this: wall", "CPU", "peak")
WORDS = ("checker",)


def table(lines: Sequence[Line], named: str) -> str:
    """The lines as a Markdown table that is readable as it is; the checker of that name is held against the others."""
    rows = [HEADING, *(cells(line, ours_of(line, lines, named)) for line in lines)]
    widths = [max(map(len, column)) for column in zip(*rows)]
    shown = ["| " + " | ".join(cell.ljust(width) if name in WORDS else cell.rjust(width)
                               for name, cell, width in zip(HEADING, row, widths)) + " |" for row in rows]
    rule = "|".join("-" * (width + 1) + ("-" if name in WORDS else ":") for name, width in zip(HEADING, widths))
    return "\n".join([shown[0], f"|{rule}|", *shown[1:]])


def ours_of(line: Line, lines: Sequence[Line], named: str) -> Line | None:
    """Ours in the same case; nothing for that line itself."""
    case = (line.web, line.milliseconds)
    ours = next((other for other in lines if (other.web, other.milliseconds) == case and other.name == named), None)
    return None if ours is line else ours


def cells(line: Line, ours: Line | None) -> tuple[str, ...]:
    """The cells of one line."""
    start = (f"{line.web.addresses:,}", str(line.web.hosts), str(line.milliseconds), line.name)
    if line.figures is None:
        return (*start, "", line.failure, *[""] * (len(HEADING) - 6))
    ratios = [""] * 3
    if ours and ours.figures:
        ratios = [ratio(getattr(ours.figures, what), getattr(line.figures, what)) for what in ("wall", "cpu", "peak")]
    runs = f"{len(line.walls)}" + (f" ({line.disturbed} disturbed)" if line.disturbed else "")
    return (*start, runs, seconds(line.figures.wall), f"{seconds(min(line.walls))}–{seconds(max(line.walls))}",
            seconds(line.figures.cpu), f"{line.figures.peak:.0f}", f"{line.requests:.0f}", f"{line.connections:.0f}",
            seconds(line.server), *ratios)


def versions(boekbouw: Path) -> str:
    """What was compared, by version."""
    facts = ((boekbouw, "boekbouw"), (SCRIPTS / "lychee", "lychee"), (SCRIPTS / "linkchecker", "linkchecker"))
    return ", ".join(f"{name} {version([program, '--version'], r'[0-9]+[.][0-9.]*[0-9]')}" for program, name in facts)


SECTION = """\
Made by `Benchmarks/links` on {today}. Change nothing here by hand.

- {cores} cores, shared by checker and server; load average {load:.1f} at the start
- {versions}

### As fast as they can, {at_once} requests at a time

{equal}

### As they come

{default}

- Every address is a page of 2 kB of its own on loopback ({hosts} hosts are 127.0.1.1 and so on), which comes after
  *reply ms*; three folders of a host hold five addresses. What is asked beside the addresses gets 404.
- A run counts only if the checker asked for every page and what it tells, in its usual text, calls all of them good.
- *boekbouw*: `boekbouw links --allow-private` on a book with a hundred links to a chapter, without a memory of earlier
  runs. It reads every page and looks for what a false 200 gives away; for that it also asks each folder of a host for
  a page that cannot exist. *no probes*: without those (`--no-probes`), so that it asks as much as the others do.
- *lychee* gets the addresses in a Markdown file; it looks at the status and not at the page. *linkchecker* gets them in
  a page (`--check-extern --recursion-level 1`); it asks each host for its robots.txt.
- {at_once} requests at a time: boekbouw with `--pace 0 --connections {at_once} --per-host {at_once}`, lychee with
  `--host-request-interval 0ms --host-concurrency {at_once} --max-concurrency {at_once}`, linkchecker with as many
  threads and `maxrequestspersecond` out of the way, which the server allows it by the field `LinkChecker`.
- As they come: none of these options. Not measured: 10,000 addresses on one host, for which lychee takes nine minutes
  by its pacing alone, and linkchecker where it takes minutes.
- Median of the counted runs after one warm-up (which counts as well above 20 s), the checkers in turn, there and back.
  A run below 10 s is made again, up to three times, when other programs took more than a tenth of the machine; *disturbed* are
  those that never got better. *CPU* is the checker's alone.
"""


def section(equal: str, default: str, facts: str, load: float) -> str:
    """The section, without its heading."""
    return SECTION.format(today=date.today().isoformat(), cores=os.cpu_count(), load=load, versions=facts,
                          equal=equal, default=default, at_once=AT_ONCE, hosts="50")
