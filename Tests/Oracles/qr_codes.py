#!/usr/bin/env python3
"""QR codes as readers meet them: drawn at several printed sizes on a black page, and read by ZBar, which knows nothing
of the library that made them.

What each file has to say stands in a table: file (beside the table), payload last, tabs between; or it is an address
and the file's own name, with --prefix.
Exit code: 0 nothing found, 1 findings, 2 wrong usage or no codes, 3 rsvg-convert or zbarimg is missing or failed.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from findings import OUTSIDE_CAUSE, Finding, Place, conclude, counted, refuse

ORACLE = "qr codes"

PAGE_MARGIN = 4
"""Millimetres of black page on every side: a code without a light border of its own is lost in it."""


@dataclass(frozen=True)
class Code:
    """A file and what it has to say."""

    file: Path
    payload: str


@dataclass(frozen=True)
class Print:
    """A size on paper, quiet zone included, and how finely it is printed."""

    millimetres: int
    dots_per_inch: int

    def __str__(self) -> str:
        return f"{self.millimetres} mm ({self.dots_per_inch} dpi)"


PRINTS = (Print(10, 300), Print(15, 300), Print(40, 600))


class ToolFailed(Exception):
    """An outside program is missing or broke down."""


class BadTable(Exception):
    """A table that says nothing, or not what each file has to say."""


def main(words: Sequence[str]) -> int:
    """Check the codes named on the command line."""
    arguments = arguments_parser().parse_args(words)
    try:
        codes = [code for path in arguments.files for code in codes_of(path, arguments.prefix)]
        findings = examine(codes)
    except (BadTable, OSError) as error:
        return refuse(ORACLE, str(error))
    except ToolFailed as error:
        return refuse(ORACLE, str(error), OUTSIDE_CAUSE)
    return conclude(ORACLE, findings, f"{counted(len(codes), 'code')}, each at {', '.join(map(str, PRINTS))}")


def arguments_parser() -> ArgumentParser:
    """The command line."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE", help="a table, or with --prefix an SVG")
    parser.add_argument("--prefix", metavar="ADDRESS", help="a file says this and its own name without .svg")
    return parser


def codes_of(path: Path, prefix: str | None) -> list[Code]:
    """The codes that a word of the command line stands for."""
    if prefix is not None:
        return [Code(path, prefix + path.stem)]
    rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()
            if line and not line.startswith("#")]
    if not rows or any(len(row) < 2 for row in rows):
        raise BadTable(f"{path} has no rows of a file and a payload")
    return [Code(path.parent / row[0], row[-1]) for row in rows]


def examine(codes: Sequence[Code]) -> list[Finding]:
    """What is wrong with these codes, in their order."""
    with tempfile.TemporaryDirectory(prefix="qr-codes-") as folder, ThreadPoolExecutor(os.cpu_count()) as pool:
        lists = pool.map(lambda item: list(code_findings(item[1], Path(folder, f"{item[0]}.png"))), enumerate(codes))
        return [finding for findings in lists for finding in findings]


def code_findings(code: Code, picture: Path) -> Iterator[Finding]:
    """What is wrong with one code at each size."""
    if not code.file.is_file():
        yield Finding(Place(str(code.file)), "error", "there is no such file", "QR missing")
        return
    for size in PRINTS:
        if problem := draw(code.file, size, picture):
            yield Finding(Place(str(code.file)), "error", f"cannot be drawn: {problem}", "QR image")
            return
        read = payload_in(picture)
        if read is None:
            yield Finding(Place(str(code.file)), "error", f"cannot be read at {size}", "QR unreadable")
        elif read != code.payload:
            message = f"says “{read}” at {size}, not “{code.payload}”"
            yield Finding(Place(str(code.file)), "error", message, "QR payload")


def draw(file: Path, size: Print, picture: Path) -> str:
    """Draw a code in the middle of a black page; say what is wrong with the file, if it cannot be."""
    page = f"{size.millimetres + 2 * PAGE_MARGIN}mm"
    inside, margin, fineness = f"{size.millimetres}mm", f"{PAGE_MARGIN}mm", str(size.dots_per_inch)
    drawn = run("rsvg-convert", "--dpi-x", fineness, "--dpi-y", fineness, "--width", inside, "--height", inside,
                "--keep-aspect-ratio", "--page-width", page, "--page-height", page, "--left", margin, "--top", margin,
                "--background-color", "black", "--output", str(picture), str(file))
    return drawn.stderr.decode(errors="replace").strip() if drawn.returncode else ""


def payload_in(picture: Path) -> str | None:
    """What a picture's QR codes say, and nothing where there is none that can be read."""
    no_symbol = 4
    read = run("zbarimg", "--quiet", "--raw", "-Sbinary", "-Sdisable", "-Sqrcode.enable", str(picture))
    if read.returncode == no_symbol:
        return None
    if read.returncode:
        raise ToolFailed(f"zbarimg failed: {read.stderr.decode(errors='replace').strip()}")
    return read.stdout.decode("utf-8", errors="replace")


def run(*command: str) -> subprocess.CompletedProcess[bytes]:
    """Run an outside program."""
    try:
        return subprocess.run(command, capture_output=True, check=False)
    except FileNotFoundError as error:
        raise ToolFailed(f"{command[0]} is not on the PATH (see Scripts/packages)") from error


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
