"""Runs of link checkers beside each other: what each took, and whether it did its work."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection
from pathlib import Path
from statistics import median

from link_checkers import Checker, Pacing, Stage
from link_pages import Web
from measuring import Figures, Task

TRIES = 4
"""How often a short run is made because other programs were busy; the quietest counts."""
LONG = 10
"""Seconds after which a run is not made again, and twice that after which it needs no warm-up."""


@dataclass(frozen=True)
class Seen:
    """What the server saw of one run."""

    requests: int
    connections: int
    pages: int
    broken: int
    cpu: float


class Server:
    """A running link_server.py."""

    def __init__(self, port: int) -> None:
        """The line over which it is asked what it saw; the port is that of all its hosts."""
        self.port = port
        self.line = HTTPConnection("127.0.1.1", port)
        self.seen()

    def seen(self) -> Seen:
        """What it saw since the last time."""
        self.line.request("GET", "/tally")
        told = json.loads(self.line.getresponse().read())
        return Seen(*(told[name] for name in ("requests", "connections", "pages", "broken", "cpu")))


@contextmanager
def serving(web: Web, milliseconds: int) -> Iterator[Server]:
    """The server, for as long as it is needed."""
    words = [sys.executable, Path(__file__).with_name("link_server.py"), web.addresses, web.hosts, milliseconds]
    with subprocess.Popen(list(map(str, words)), stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        try:
            yield Server(int(process.stdout.readline()))
        finally:
            process.stdin.close()


@dataclass(kw_only=True)
class LinkTask(Task):
    """A checker that is measured; a run in which it misses an address does not count as one."""

    checker: Checker
    stage: Stage
    server: Server
    failure: str = ""
    seen: list[Seen] = field(default_factory=list)
    disturbed: int = 0

    def run(self) -> Figures:
        """Run it when the machine has nothing else to do, or at the quietest of several times."""
        tries: list[tuple[float, Figures, Seen]] = []
        for number in range(TRIES):
            time.sleep(number)
            tries.append(self.once())
            if tries[-1][0] <= 0 or tries[-1][1].wall > LONG or self.failure:
                break
        noise, figures, seen = min(tries, key=lambda attempt: attempt[0])
        self.seen.append(seen)
        self.disturbed += noise > 0
        return figures

    def once(self) -> tuple[float, Figures, Seen]:
        """One run: how much too busy others were meanwhile (s), what it took, what the server saw."""
        shutil.rmtree(self.stage.report.parent, ignore_errors=True)
        self.stage.report.parent.mkdir()
        self.server.seen()
        before = work_of_all()
        figures = super().run()
        others = work_of_all() - before - figures.cpu
        seen = self.server.seen()
        self.failure = self.failure or self.shortcoming(seen)
        return others - seen.cpu - 0.1 * os.cpu_count() * figures.wall - 0.05, figures, seen

    def shortcoming(self, seen: Seen) -> str:
        """Why the run is worth nothing, in a few words; empty where it is worth something."""
        wanted = self.stage.web.addresses
        if self.exit_code == -9:
            return f"ended after {self.limit} s"
        if self.exit_code or not self.stage.report.exists():
            return f"failed (exit {self.exit_code})"
        if seen.pages != wanted or seen.broken:
            return f"asked {seen.pages} of {wanted}"
        found = self.checker.found(self.stage)
        return "" if found == wanted else f"found {found} of {wanted} alive"

    def prepare(self) -> bool:
        """The warm-up; it counts where a run is so long that nothing needs to be warm."""
        ready = super().prepare() and not self.failure
        if self.warm_up.wall > 2 * LONG:
            self.runs.append(self.warm_up)
        else:
            self.seen.clear()
            self.disturbed = 0
        return ready

    def wanted_runs(self) -> int:
        """At least three."""
        wall = self.warm_up.wall
        return 11 if wall < 1 else 5 if wall < 5 else 3


@dataclass(frozen=True)
class Line:
    """One checker in one case, with the medians of its runs; without figures where it did not do its work."""

    web: Web
    milliseconds: int
    name: str
    figures: Figures | None
    failure: str = ""
    walls: tuple[float, ...] = ()
    disturbed: int = 0
    requests: float = 0
    connections: float = 0
    server: float = 0


def beside_each_other(checkers: Sequence[Checker], web: Web, milliseconds: int, pacing: Pacing, folder: Path,
                      limit: int) -> list[Line]:
    """The checkers on the same web, in turn, forwards and back again."""
    with serving(web, milliseconds) as server:
        stage = Stage(web, server.port, folder)
        stage.lay_out()
        tasks = [LinkTask(checker.words(stage, pacing), folder, limit=limit, checker=checker, stage=stage,
                          server=server) for checker in checkers]
        able = [task for task in tasks if task.prepare()]
        for turn in range(max((task.wanted_runs() for task in able), default=0)):
            for task in able if turn % 2 else reversed(able):
                if len(task.runs) < task.wanted_runs() and not task.failure:
                    task.runs.append(task.run())
    return [line(task, milliseconds) for task in tasks]


def line(task: LinkTask, milliseconds: int) -> Line:
    """What is told of a checker."""
    web, name = task.stage.web, task.checker.name
    if task.failure or not task.runs:
        return Line(web, milliseconds, name, None, task.failure)
    of_server = (median(getattr(seen, what) for seen in task.seen) for what in ("requests", "connections", "cpu"))
    return Line(web, milliseconds, name, task.median(), "", tuple(run.wall for run in task.runs), task.disturbed,
                *of_server)


def work_of_all() -> float:
    """Seconds that the cores of this machine have worked, all programs together."""
    with open("/proc/stat", encoding="ascii") as file:
        user, nice, system, _, _, *interrupts = map(int, file.readline().split()[1:9])
    return (user + nice + system + sum(interrupts)) / os.sysconf("SC_CLK_TCK")
