"""Whether each of a random book's words is in the EPUB, once, in order, and apart from its neighbours.

The words are known by their form (random_words.py), so that text of the build is never taken for the author's.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from epub import Book, has_type
from markup import XHTML, Element, Text
from random_source import Source
from random_tree import local
from random_words import WORD

INLINE = frozenset("""
    a abbr b bdi bdo cite code data del dfn em i img ins kbd label mark q s samp small span
    strong sub sup time u var wbr""".split())
"""HTML's elements that may stand within a word; any other one ends it."""

BUILT_TYPES = ("titlepage", "halftitlepage", "cover")
BUILT_CLASSES = ("gen", "index-group")
BUILT_ROLES = ("doc-index", "doc-noteref", "doc-backlink", "doc-pagebreak", "doc-cover")


@dataclass(frozen=True)
class Finding:
    """What is wrong with some words of an element: lost, doubled, moved, or stuck to the one before."""

    kind: str
    element: str
    parent: str
    words: tuple[str, ...]


@dataclass
class Found:
    """A word in the EPUB: where it first stands (in running text, if it does), how often there, and whether it is stuck
    to another."""

    place: int
    times: int = 0
    after: str | None = None


def compare(source: Source, book: Book) -> list[Finding]:
    """All that is wrong."""
    found = read_spine(book)
    wanted = [name for name, word in source.words.items() if not word.left_out]
    lost = {name for name in wanted if name not in found}
    doubled = {name for name in wanted if name in found and found[name].times > 1}
    stuck = {name for name in wanted if name in found and is_stuck(source, name, found[name].after)}
    return [*grouped("lost", source, lost), *grouped("doubled", source, doubled),
            *grouped("moved", source, moved(source, found, wanted)), *grouped("stuck", source, stuck)]


def read_spine(book: Book) -> dict[str, Found]:
    """The words of the spine, without the table of contents."""
    found: dict[str, Found] = {}
    number = 0
    for item in book.spine:
        if item == book.nav:
            continue
        before, end = "", -1
        pieces = list(pieces_of(book.tree(item.path), False))
        text = "".join(piece for piece, _ in pieces)
        built = [is_built for piece, is_built in pieces for _ in piece]
        for match in WORD.finditer(text):
            word = found.setdefault(match.group(), Found(number))
            number += 1
            if not built[match.start()]:
                word.place = word.place if word.times else number
                word.times += 1
                word.after = before if match.start() == end else word.after
            before, end = match.group(), match.end()
    return found


def pieces_of(element: Element, is_built: bool) -> Iterator[tuple[str, bool]]:
    """The text of a page in pieces, each with whether the build has made it."""
    if element.name in ("head", "script", "style"):
        return
    is_built = is_built or has_type(element, *BUILT_TYPES) or any(name in BUILT_CLASSES for name in
                                                                  element.tokens("class")) \
        or any(role in BUILT_ROLES for role in element.tokens("role"))
    is_inline = element.space == XHTML and element.name in INLINE
    if not is_inline:
        yield "\n", is_built
    for child in element.children:
        if isinstance(child, Text):
            yield child.value, is_built
        elif isinstance(child, Element):
            yield from pieces_of(child, is_built)
    if not is_inline:
        yield "\n", is_built


def is_stuck(source: Source, name: str, before: str | None) -> bool:
    """Whether a word touches another that it does not touch in the manuscript."""
    if before is None:
        return False
    word, other = source.words[name], source.words.get(before)
    return word.apart or other is None or other.number != word.number - 1


def moved(source: Source, found: dict[str, Found], wanted: list[str]) -> set[str]:
    """The fewest words without which the others are in order; not those that may move."""
    staying = [name for name in wanted if name in found and found[name].times and not source.words[name].moves()]
    staying.sort(key=lambda name: found[name].place)
    tails: list[int] = []
    ranks = []
    for name in staying:
        number = source.words[name].number
        rank = bisect_left(tails, number)
        tails[rank:rank + 1] = [number]
        ranks.append(rank)
    kept, rank = set(), len(tails) - 1
    for name, own in zip(reversed(staying), reversed(ranks)):
        if own == rank:
            kept.add(name)
            rank -= 1
    return set(staying) - kept


def grouped(kind: str, source: Source, names: set[str]) -> Iterator[Finding]:
    """The words by the outermost element of which all words are among them, else by their own."""
    whole: dict[etree._Element, set[str]] = {}
    for name, word in source.words.items():
        if not word.left_out:
            for element in (word.element, *word.element.iterancestors()):
                whole.setdefault(element, set()).add(name)
    groups: dict[etree._Element, list[str]] = {}
    for name in sorted(names, key=lambda name: source.words[name].number):
        element = source.words[name].element
        outer = [above for above in (element, *element.iterancestors()) if whole[above] <= names]
        groups.setdefault(outer[-1] if outer else element, []).append(name)
    for element, some in groups.items():
        above = element.getparent()
        label = local(element) if whole[element] <= names else f"{local(element)} (its own text)"
        yield Finding(kind, label, "" if above is None else local(above), tuple(some))
