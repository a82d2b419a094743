"""Findings in GNU form, and the end that every oracle comes to.

GNU Coding Standards, "Formatting Error Messages": file:line:column: severity: message.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass

GOOD, BAD, WRONG_USAGE, OUTSIDE_CAUSE = 0, 1, 2, 3
FAILING = ("fatal", "error", "warning")


@dataclass(frozen=True, order=True)
class Place:
    """A file with, where they are known, a line and a column (1-based, Unicode scalar values)."""

    file: str
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        parts = [self.file]
        if self.line is not None:
            parts.append(str(self.line))
            if self.column is not None:
                parts.append(str(self.column))
        return ":".join(parts)


@dataclass(frozen=True)
class Finding:
    """What an oracle has to say about a place."""

    place: Place
    severity: str
    message: str
    code: str

    @property
    def fails(self) -> bool:
        """Whether the run must exit 1."""
        return self.severity in FAILING

    def __str__(self) -> str:
        message = " ".join(self.message.split())
        return f"{self.place}: {self.severity}: {message} [{self.code}]"


def conclude(oracle: str, findings: Sequence[Finding], examined: str) -> int:
    """Print the findings and a last line with what was examined; return the exit code."""
    for finding in findings:
        print(finding)
    failing = sum(finding.fails for finding in findings)
    verdict = "FAILED" if failing else "passed"
    notes = len(findings) - failing
    extra = f" and {counted(notes, 'note')}" if notes else ""
    print(f"{oracle}: {verdict}: {counted(failing, 'finding')}{extra} in {examined}", flush=True)
    return BAD if failing else GOOD


def refuse(oracle: str, reason: str, code: int = WRONG_USAGE) -> int:
    """Say why nothing was checked; a check on nothing must never look like a pass."""
    print(f"{oracle}: error: {reason}", file=sys.stderr, flush=True)
    return code


def counted(number: int, noun: str) -> str:
    """`1 book`, `2 books`."""
    return f"{number} {noun}" + ("" if number == 1 else "s")
