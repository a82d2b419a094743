"""What the three programs print, as messages with a place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Message:
    """One message; no column where the program gives none."""

    file: str
    line: int
    column: int | None
    text: str


XMLLINT = re.compile(r"(?P<file>[^:\s][^:]*):(?P<line>\d+): (?P<text>.*)")
JING = re.compile(r"(?P<file>.+?):(?P<line>\d+):(?P<column>\d+): (?:error|fatal|warning): (?P<text>.*)")


def xmllint_messages(output: str, folder: Path) -> Iterator[Message]:
    """A line each; below one of the parser stand the line of the file and a caret, which is its column."""
    lines = output.splitlines()
    for index, line in enumerate(lines):
        match = XMLLINT.fullmatch(line)
        if match is None or line.endswith("fails to validate"):
            continue
        file = Path(match["file"]).name
        column = caret_column(lines[index + 1 : index + 3], folder / file, int(match["line"]))
        yield Message(file, int(match["line"]), column, match["text"])


def caret_column(below: list[str], file: Path, line: int) -> int | None:
    """The column that the caret below a message stands at."""
    if len(below) < 2 or below[1].strip() != "^" or not file.is_file():
        return None
    lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
    start = lines[line - 1].find(below[0]) if line <= len(lines) else -1
    return None if start < 0 else start + below[1].index("^") + 1


def jing_messages(output: str, folders: dict[str, Path]) -> Iterator[tuple[str, Message]]:
    """Each message with the case that it is about."""
    names = {str(folder): name for name, folder in folders.items()}
    for line in output.splitlines():
        match = JING.fullmatch(line)
        if match is None:
            continue
        path = Path(match["file"].removeprefix("file:"))
        if (name := names.get(str(path.parent))) is not None:
            yield name, Message(path.name, int(match["line"]), int(match["column"]), match["text"])


def program_messages(report: dict[str, Any]) -> Iterator[Message]:
    """The findings of a report in JSON, each with its hint."""
    for finding in report["findings"]:
        start = finding["range"]["start"]
        text = f"{finding['message']} {finding.get('hint', '')}"
        yield Message(finding["file"], start["line"], start["column"], text)
