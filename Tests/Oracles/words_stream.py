"""A text as a stream of characters without its white space, each with the place it came from.

Words are compared by characters and by word boundaries apart, so that it does not matter how
either side cuts its text into elements.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field

from findings import Place
from markup import Text

WORD = re.compile(r"\S+")
SAME = str.maketrans({"\u2060": "\ufeff"})
"""Word joiner: reading systems know it only as U+FEFF, so the EPUB may have that instead."""


@dataclass
class Stream:
    """Characters, where the pieces of them start, and where one word ends and the next begins."""

    pieces: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    places: list[tuple[str, int, int]] = field(default_factory=list)
    boundaries: set[int] = field(default_factory=set)
    free: set[int] = field(default_factory=set)
    length: int = 0

    def add(self, file: str, text: Text) -> None:
        """Add one piece of character data; white space is a word boundary."""
        end = 0
        for match in WORD.finditer(text.value):
            if match.start() > end:
                self.boundary()
            self.starts.append(self.length)
            self.pieces.append(match.group().translate(SAME))
            self.places.append((file, text.line, text.column + match.start()))
            self.length += len(match.group())
            end = match.end()
        if end < len(text.value):
            self.boundary()

    def boundary(self) -> None:
        """Here a word ends."""
        self.boundaries.add(self.length)

    def gap(self) -> None:
        """Here something was left out, so a word may end or go on."""
        self.free.add(self.length)

    def text(self) -> str:
        """All characters."""
        return "".join(self.pieces)

    def place(self, offset: int) -> Place:
        """Where the character at the offset came from; at the end, where the last one did."""
        if not self.starts:
            return Place("(nothing)")
        index = max(bisect_right(self.starts, offset) - 1, 0)
        file, line, column = self.places[index]
        return Place(file, line, column + min(offset, self.length) - self.starts[index])

    def words(self) -> list[str]:
        """The words, cut at each boundary."""
        text = self.text()
        cuts = sorted({0, *self.boundaries, self.length})
        return [text[start:end] for start, end in zip(cuts, cuts[1:])]

    def word_start(self, offset: int) -> int:
        """Where the word begins that has the character at the offset."""
        cuts = sorted({0, *self.boundaries})
        return cuts[max(bisect_right(cuts, offset) - 1, 0)]

    def around(self, offset: int) -> str:
        """A few words from the one at the offset on."""
        text, cuts = self.text(), sorted({0, *self.boundaries, self.length})
        first = cuts.index(self.word_start(offset))
        parts = [text[start:end] for start, end in zip(cuts[first:], cuts[first + 1: first + 6])]
        return " ".join(parts) or "(the end)"


def first_difference(left: Stream, right: Stream) -> int | None:
    """The offset of the first character or word boundary that is not the same on both sides."""
    a, b = left.text(), right.text()
    shortest = min(len(a), len(b))
    different = next((i for i in range(0, shortest, 4096) if a[i:i + 4096] != b[i:i + 4096]),
                     shortest)
    while different < shortest and a[different] == b[different]:
        different += 1
    wrong = (left.boundaries - right.boundaries - right.free) \
        | (right.boundaries - left.boundaries - left.free)
    glued = min((offset for offset in wrong if 0 < offset < different), default=None)
    if glued is not None:
        return glued
    return None if len(a) == len(b) == different else different


def lost_and_added(left: Stream, right: Stream) -> tuple[Counter[str], Counter[str]]:
    """Words that the left side has more often, and those that the right side has more often."""
    ours, theirs = Counter(left.words()), Counter(right.words())
    return ours - theirs, theirs - ours
