"""Sections of RESULTS.md that are measured apart; each is kept when another is made anew."""

from __future__ import annotations

import re

LINK_CHECKS = "Link checks"
PRINT = "Print"
"""The headings of sections that `Benchmarks/run` does not make."""

APART = (LINK_CHECKS, PRINT)
HEADING = re.compile(rf"^## ({'|'.join(map(re.escape, APART))})\n", re.MULTILINE)


def with_section(page: str, heading: str, text: str) -> str:
    """The page with that section in place of the one it had, or at its end."""
    return joined(start(page), {**sections(page), heading: text})


def with_start(page: str, text: str) -> str:
    """The page with another text before its sections."""
    return joined(text, sections(page))


def joined(text: str, parts: dict[str, str]) -> str:
    """A page of a text and the sections that there are."""
    return "\n".join([text, *(f"## {name}\n\n{parts[name]}" for name in APART if name in parts)])


def sections(page: str) -> dict[str, str]:
    """What stands below each heading that is measured apart."""
    found = HEADING.split(page)[1:]
    return {name: text.strip("\n") + "\n" for name, text in zip(found[::2], found[1::2])}


def start(page: str) -> str:
    """What comes before them."""
    return HEADING.split(page)[0].rstrip("\n") + "\n"
