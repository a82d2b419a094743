"""docs/mistakes.md."""

from __future__ import annotations

from collections.abc import Callable

from mistake_counts import Count
from mistake_set import Case, Mistake

HEAD = """# What authors do wrong, and who tells them

{cases} small books with {mistakes} mistakes, as authors of DocBook, PreTeXt and HTML make them: see
[Tests/Golden/mistakes](../Tests/Golden/mistakes/README.md), where each was written down before the program saw it.
The same books went through `xmllint --xinclude --relaxng` (libxml2), `jing -i` and `boekbouw check`, with the same
grammars; and because the first two stop at a file that is not well-formed, or take one file for another, each of their
files by itself as well. This page is made by `Tests/Oracles/mistakes.py`: change nothing here by hand.
"""

FOOT = """
- *Found*: there is a message at the file and line of the mistake. One message stands for one mistake. What is missing is
  missing in an element, at whose line a message has to be; jing tells it at the next element instead.
- *At its place*: the column too is right: that of the first character of what is wrong, or the one right behind its
  last, where SAX parsers point. libxml2 tells a column where its parser shows a caret.
- *Clear by itself*: it names what the author needs to mend the mistake, such as the right name or the other place, and
  among no more than ten names. Those words stand in each `expected.txt`.
- *Superfluous*: messages beyond one a mistake.

What a grammar or an XML processor can know is {known} of the {mistakes} mistakes; the others ask for a look at the whole
book, such as a reference without a target, at what a value means, such as an ISBN, or at prose, images and what readers
need, such as an apostrophe or a description.
"""

SHORT = {"libxml2": "libxml2, file by file", "jing": "jing, file by file", "boekbouw": "boekbouw"}

ROWS: list[tuple[str, Callable[[Count, set[Mistake]], int]]] = [
    ("found", lambda count, some: len(count.found & some)),
    ("at its place", lambda count, some: len(count.exact & some)),
    ("clear by itself", lambda count, some: len(count.clear & some)),
]


def page_of(cases: list[Case], counts: dict[str, Count]) -> str:
    """The whole page."""
    mistakes = {mistake for case in cases for mistake in case.mistakes}
    known = {mistake for mistake in mistakes if mistake.kind != "book"}
    lines = [HEAD.format(cases=len(cases), mistakes=len(mistakes))]
    lines.append("| | " + " | ".join(counts) + " |")
    lines.append("|---" * (len(counts) + 1) + "|")
    for name, some in (("all mistakes", mistakes), ("those that a grammar or an XML processor can know", known)):
        lines.append(row(f"**{name}**", [f"**{len(some)}**"] * len(counts)))
        for title, value in ROWS:
            lines.append(row(title, [str(value(count, some)) for count in counts.values()]))
    lines.append(row("superfluous messages", [str(count.superfluous) for count in counts.values()]))
    return "\n".join(lines) + "\n" + FOOT.format(known=len(known), mistakes=len(mistakes))


def short_table(counts: dict[str, Count]) -> str:
    """The table for the README: the others at their best, which is file by file."""
    shown = {name: counts[column] for name, column in SHORT.items()}
    every = {mistake for count in shown.values() for mistake in count.mistakes}
    lines = [
        row("", list(shown)),
        "|---" * (len(shown) + 1) + "|",
        row(f"of {len(every)} mistakes found", [str(len(count.found)) for count in shown.values()]),
        row("at the exact place", [str(len(count.exact)) for count in shown.values()]),
        row("messages beyond one a mistake", [str(count.superfluous) for count in shown.values()]),
    ]
    return "\n".join(lines) + "\n"


def row(title: str, cells: list[str]) -> str:
    """A row of the table."""
    return f"| {title} | " + " | ".join(cells) + " |"
