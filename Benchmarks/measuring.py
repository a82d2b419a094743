"""Commands, runs of them, and the medians of those."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

MEASURE = Path(__file__).with_name("measure.py")
LIMIT = 900
"""Seconds; a command that takes longer is ended and counts as failed."""


@dataclass(frozen=True)
class Figures:
    """What one run took, or the median of several: seconds, seconds, MB."""

    wall: float
    cpu: float
    peak: float

    def then(self, other: Figures) -> Figures:
        """Both, one after the other."""
        return Figures(self.wall + other.wall, self.cpu + other.cpu, max(self.peak, other.peak))


@dataclass
class Task:
    """A command that is measured, in a folder; what it writes is removed before each run."""

    words: Sequence[str | Path]
    folder: Path
    output: Path | None = None
    limit: int = LIMIT
    exit_code: int = 0
    warm_up: Figures | None = None
    runs: list[Figures] = field(default_factory=list)

    def run(self) -> Figures:
        """Run it once."""
        if self.output:
            self.output.unlink(missing_ok=True)
        words = [sys.executable, "-I", "-S", MEASURE, self.limit, *self.words]
        printed = subprocess.run(list(map(str, words)), cwd=self.folder, check=True,
                                 stdout=subprocess.PIPE, text=True).stdout.split()
        if int(printed[0]) != 0:
            self.exit_code = int(printed[0])
        return Figures(float(printed[1]), float(printed[2]), int(printed[3]) * 1024 / 1e6)

    def prepare(self) -> bool:
        """The warm-up run, which does not count; whether it succeeded."""
        self.warm_up = self.run()
        return self.exit_code == 0

    def wanted_runs(self) -> int:
        """Enough for a steady median of what is quick; fewer of what is slow."""
        wall = self.warm_up.wall
        return 21 if wall < 0.3 else 11 if wall < 1 else 5 if wall < 5 else 3 if wall < 60 else 1

    def median(self) -> Figures | None:
        """The median of each figure; nothing if a run failed."""
        if self.exit_code or not self.runs:
            return None
        return Figures(*(median(getattr(run, name) for run in self.runs)
                         for name in ("wall", "cpu", "peak")))


def measure(tasks: Sequence[Task]) -> None:
    """Run the tasks, one of each in turn, so that a busy spell of the machine meets them all."""
    for turn in range(max((task.wanted_runs() for task in tasks), default=0)):
        for task in tasks:
            if turn < task.wanted_runs():
                task.runs.append(task.run())
