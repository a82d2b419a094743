"""Reads Tests/Golden/mistakes: which mistakes there are, and what has to be said of each."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Mistake:
    """One mistake: where it is, who could know, and the words that a message needs to have it mended."""

    case: str
    file: str
    line: int
    column: int
    code: str
    kind: str
    words: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.case}/{self.file}:{self.line}:{self.column} {self.code}"


@dataclass(frozen=True)
class Case:
    """A book with mistakes: the files that differ from the base."""

    name: str
    files: tuple[Path, ...]
    mistakes: tuple[Mistake, ...]


def read_cases(folder: Path) -> list[Case]:
    """Every case, by name."""
    return [
        read_case(path) for path in sorted(folder.iterdir()) if path.is_dir() and path.name != "base"
    ]


def read_case(folder: Path) -> Case:
    """One case."""
    lines = (folder / "expected.txt").read_text().splitlines()
    mistakes = tuple(read_mistake(folder.name, line) for line in lines if not line.startswith("#"))
    files = tuple(sorted(
        path for path in folder.iterdir() if path.name not in ("expected.txt", "golden.txt")))
    return Case(folder.name, files, mistakes)


def read_mistake(case: str, line: str) -> Mistake:
    """`file:line:column code kind | words`."""
    place, _, words = line.partition(" | ")
    where, code, kind = place.split()
    file, row, column = where.rsplit(":", 2)
    return Mistake(case, file, int(row), int(column), code, kind, tuple(words.split()))
