"""Runs of `boekbouw print` and of the engine alone, on the same input, in turn."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parent.parent
MEASURE = Path(__file__).with_name("measure_tree.py")
ENGINE = ROOT / "assets" / "typst" / "zetter.py"
LIMIT = 600
STAGE = re.compile(r"^(\d+[.]\d+) s  (.*)$", re.MULTILINE)


@dataclass(frozen=True)
class Run:
    """What one run took, or the median of several: seconds, seconds, and MB of itself, of its children, of all."""

    wall: float
    cpu: float
    own: float
    children: float
    peak: float


@dataclass
class Racer:
    """A command that is measured; what it makes is the same each time."""

    name: str
    words: Sequence[str | Path]
    folder: Path
    made: Path
    same: bool = True
    exit_code: int = 0
    runs: list[Run] = field(default_factory=list)
    bytes: bytes = b""

    def run(self) -> None:
        """Run it once."""
        words = [sys.executable, "-I", "-S", MEASURE, LIMIT, *self.words]
        printed = subprocess.run(list(map(str, words)), cwd=self.folder, check=True, env=surroundings(self.folder),
                                 stdout=subprocess.PIPE, text=True).stdout.split()
        self.exit_code = self.exit_code or int(printed[0])
        self.runs.append(Run(*map(float, printed[1:3]), *(int(held) * 1024 / 1e6 for held in printed[3:])))
        made = self.made.read_bytes() if self.made.exists() else b""
        self.same = self.same and self.bytes in (b"", made)
        self.bytes = made

    def median(self) -> Run | None:
        """The median of each figure; nothing if a run failed."""
        if self.exit_code or not self.runs:
            return None
        return Run(*(median(getattr(run, name) for run in self.runs) for name in Run.__annotations__))


def race(racers: Sequence[Racer], turns: int, warms: bool = True) -> None:
    """In turn, there and back, after a warm-up that does not count."""
    for racer in racers if warms else ():
        racer.run()
        racer.runs.clear()
    for turn in range(turns):
        for racer in racers if turn % 2 else reversed(racers):
            if not racer.exit_code:
                racer.run()


def surroundings(folder: Path) -> dict[str, str]:
    """The same for all; to the engine, those that boekbouw gives it."""
    return {"PATH": os.environ["PATH"], "HOME": str(folder), "LC_ALL": "C.UTF-8", "TZ": "UTC",
            "RAYON_NUM_THREADS": str(os.cpu_count())}


@dataclass(frozen=True)
class PrintBook:
    """A book to print, in a folder of its own."""

    manuscript: Path
    work: Path
    boekbouw: Path

    def keep(self, edition: str) -> dict[str, float]:
        """Keeps what the engine reads; what each stage of that run took, as `--verbose` tells it: from its line to the
        next."""
        kept = self.work / f"kept-{edition}"
        done = subprocess.run([*map(str, self.command(edition, "once")), "--verbose", "--keep-engine-input", str(kept)],
                              cwd=self.work, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        if done.returncode != 0:
            sys.exit(f"benchmark: {self.manuscript} was not printed:\n{done.stderr}")
        told = [(float(time), name) for time, name in STAGE.findall(done.stderr)]
        return {name: later - time for (time, name), (later, _) in zip(told, told[1:])}

    def ours(self, edition: str) -> Racer:
        """Boekbouw, whole."""
        files = sorted((self.work / "once").glob("*.pdf"), key=lambda file: len(file.name))
        made = files[-1] if edition == "press" else files[0]
        return Racer("boekbouw", [*self.command(edition, "ours"), "--quiet"], self.work, self.work / "ours" / made.name)

    def alone(self, edition: str) -> Racer:
        """The engine, on what boekbouw keeps of its input."""
        kept, made = self.work / f"kept-{edition}", self.work / f"{edition}.pdf"
        wishes = (kept / f"{edition}.txt").read_text().splitlines()
        return Racer("Typst alone", [sys.executable, "-I", "-S", "-B", "-X", "utf8", ENGINE, f"root={kept / edition}",
                                     f"output={made}", *wishes], self.work, made)

    def weasyprint(self) -> Racer:
        """WeasyPrint, on the book for houses that typeset by CSS."""
        made = self.work / "weasyprint.pdf"
        program = Path(sys.executable).with_name("weasyprint")
        return Racer("WeasyPrint", [program, "--quiet", "--pdf-variant", "pdf/ua-1",
                                    self.work / "ours" / "print" / "book.xhtml", made], self.work, made)

    def command(self, edition: str, folder: str) -> list[str | Path]:
        """What prints an edition, in English."""
        return [self.boekbouw, "print", self.manuscript, "--edition", edition, "--language", "en",
                "-o", self.work / folder]


def pages_of(made: Path) -> int:
    """How many pages a PDF has."""
    found = subprocess.run(["qpdf", "--show-npages", made], check=True, stdout=subprocess.PIPE, text=True)
    return int(found.stdout)


def with_profile(manuscript: Path, folder: Path, profile: Path) -> Path:
    """The same manuscript with a printer's profile."""
    copy = folder / manuscript.name
    for one in (manuscript, manuscript.with_name("assets")):
        shutil.copytree(one, folder / one.name)
    shutil.copy(profile, copy / "drukker.icc")
    with (copy / "boekbouw.yaml").open("a") as settings:
        settings.write("\nprint:\n  press.outputIntent: drukker.icc\n")
    return copy
