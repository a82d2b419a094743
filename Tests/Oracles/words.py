#!/usr/bin/env python3
"""Word conservation: every word of the manuscript stands in the EPUB, in order, once.

Footnotes move to the end of their page, so the main text and the footnotes are compared apart.
Exit code: 0 the same words, 1 a word is lost, doubled, moved or changed, 2 wrong usage.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from epub import Book, Unreadable
from findings import Finding, conclude, counted, refuse
from words_epub import Spine
from words_manuscript import Manuscript, Unresolved
from words_stream import Stream, first_difference, lost_and_added

ORACLE = "words"


def main(words: Sequence[str]) -> int:
    """Compare the book and the manuscript named on the command line."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("book", type=Path, metavar="BOOK.epub")
    parser.add_argument("manuscript", type=Path, metavar="MANUSCRIPT/boek.xml")
    arguments = parser.parse_args(words)
    try:
        manuscript = Manuscript(arguments.manuscript)
        spine = Spine(Book(arguments.book))
    except (Unresolved, Unreadable) as error:
        return conclude(ORACLE, [Finding(error.place, "error", str(error), "words unreadable")],
                        "no words")
    if not manuscript.main.length:
        return refuse(ORACLE, f"{arguments.manuscript} has no words to look for")
    print_left_out("manuscript", manuscript.left_out)
    print_left_out("EPUB", spine.left_out)
    findings = [*compare("main text", manuscript.main, spine.main),
                *compare("footnotes", manuscript.notes, spine.notes)]
    return conclude(ORACLE, findings, examined(manuscript, spine))


def compare(part: str, author: Stream, made: Stream) -> Iterator[Finding]:
    """The first difference, at both places, and how many words are lost and added."""
    offset = first_difference(author, made)
    if offset is None:
        return
    here, there = author.place(author.word_start(offset)), made.place(made.word_start(offset))
    has, wants = made.around(offset), author.around(offset)
    lost, added = lost_and_added(author, made)
    message = f"{part}: here the manuscript has “{wants}” where the EPUB has “{has}”"
    yield Finding(here, "error", message, "words difference")
    yield Finding(there, "note", f"{part}: the EPUB's side of it, “{has}”",
                  "words difference")
    message = f"{part}: in all {listed(lost)} lost, {listed(added)} added"
    if not lost and not added:
        message = f"{part}: no word is lost or added, so words have moved or are cut otherwise"
    yield Finding(here, "note", message, "words total")


def listed(words: Counter[str]) -> str:
    """A number of words, and the first of them."""
    some = " ".join(f"“{word}”" for word in list(words)[:8])
    return counted(words.total(), "word") + (f" ({some})" if some else "")


def print_left_out(side: str, left_out: Counter[str]) -> None:
    """Say what was not compared, so that nobody takes it for checked."""
    for kind in sorted(kind for kind in left_out if not kind.startswith("words in ")):
        words = counted(left_out[f"words in {kind}"], "word")
        print(f"{ORACLE}: left out of the {side}: {left_out[kind]} × {kind}, {words}")


def examined(manuscript: Manuscript, spine: Spine) -> str:
    """What was compared."""
    main_words, notes = len(manuscript.main.words()), len(manuscript.notes.words())
    return (f"{counted(main_words, 'word')} and {counted(notes, 'word')} of footnotes,"
            f" {counted(spine.pages, 'page')}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
