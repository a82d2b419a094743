"""Makes a failing book as small as it can be while it is valid and fails the same way."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from itertools import islice

from lxml import etree

from random_references import ID, REFERRING
from random_words import WORD

Tree = etree._Element
BATCH = 4


@dataclass(frozen=True)
class Smaller:
    """A smaller book, and what tells the thing that it lacks."""

    tree: Tree
    without: object


class Shrinker:
    """Takes away what it can; `fails` says of several books at once which of them fail the same way."""

    def __init__(self, is_valid: Callable[[Tree], bool], fails: Callable[[list[Tree]], list[bool]],
                 seconds: float) -> None:
        self.is_valid, self.fails = is_valid, fails
        self.until = time.monotonic() + seconds

    def smallest(self, tree: Tree) -> Tree:
        """The smallest book that was found in the time given."""
        size = 0
        while size != len(etree.tostring(tree)) and time.monotonic() < self.until:
            size = len(etree.tostring(tree))
            for smaller in (without_elements, with_child_instead, without_attributes, without_texts):
                tree = self._all(tree, smaller)
        return tree

    def _all(self, tree: Tree, smaller: Callable[[Tree], Iterator[Smaller]]) -> Tree:
        """Take the first that fails of each batch, until none does; what was needed once is not tried again."""
        needed: set[object] = set()
        found = True
        while found:
            found = False
            for batch in batches(self._worth_trying(smaller(tree), needed)):
                failing = [one.tree for one, bad in zip(batch, self.fails([one.tree for one in batch])) if bad]
                if failing:
                    tree, found = failing[0], True
                    break
                needed.update(one.without for one in batch)
        return tree

    def _worth_trying(self, some: Iterator[Smaller], needed: set[object]) -> Iterator[Smaller]:
        for one in some:
            if time.monotonic() > self.until:
                return
            if one.without not in needed:
                drop_references(one.tree)
                if self.is_valid(one.tree):
                    yield one
                else:
                    needed.add(one.without)


def batches(some: Iterator[Smaller]) -> Iterator[list[Smaller]]:
    """A few at a time."""
    while batch := list(islice(some, BATCH)):
        yield batch


def drop_references(tree: Tree) -> None:
    """Take away the references that have lost their target."""
    known = {element.get(ID) for element in tree.iter("*")}
    for element in tree.iter("*"):
        for attribute in REFERRING:
            if any(name not in known for name in element.get(attribute, "").split()):
                del element.attrib[attribute]


def without_elements(tree: Tree) -> Iterator[Smaller]:
    """The book without one or more elements that stand side by side, the largest first."""
    for run in sorted(runs(tree), key=lambda some: -sum(map(size, some))):
        copy = deepcopy(tree)
        twins = [twin_in(copy, element) for element in run]
        for twin in twins:
            remove(twin)
        yield Smaller(copy, tuple(etree.tostring(element, with_tail=False) for element in run))


def runs(tree: Tree) -> Iterator[list[Tree]]:
    """The children of each element: all, each half, each quarter, and so on."""
    for element in tree.iter("*"):
        length = len(element)
        while length:
            yield from (element[start:start + length] for start in range(0, len(element), length))
            length //= 2


def size(tree: Tree) -> int:
    """How many elements there are."""
    return sum(1 for _ in tree.iter("*"))


def with_child_instead(tree: Tree) -> Iterator[Smaller]:
    """The book with one of its elements replaced by what is in it."""
    for element in list(tree.iter("*")):
        for number in range(len(element)):
            copy, twin = copied(tree, element)
            child, above = twin[number], twin.getparent()
            if above is None:
                copy = deepcopy(child)
                copy.tail = None
                copy.set("version", twin.get("version", "5.0"))
            else:
                child.tail = twin.tail
                above.replace(twin, child)
            yield Smaller(copy, (number, etree.tostring(element, with_tail=False)))


def without_attributes(tree: Tree) -> Iterator[Smaller]:
    """The book without one attribute."""
    for element in list(tree.iter("*")):
        for name in element.attrib:
            copy, twin = copied(tree, element)
            del twin.attrib[name]
            yield Smaller(copy, (name, etree.tostring(element)))


def without_texts(tree: Tree) -> Iterator[Smaller]:
    """The book with one text taken away, or made one word."""
    for element in list(tree.iter("*")):
        for place in ("text", "tail"):
            text = getattr(element, place) or ""
            words = WORD.findall(text)
            for shorter in [None, words[0] if words else None]:
                if len(shorter or "") < len(text):
                    copy, twin = copied(tree, element)
                    setattr(twin, place, shorter)
                    yield Smaller(copy, (place, text, shorter))


def copied(tree: Tree, element: Tree) -> tuple[Tree, Tree]:
    """A copy of the book, and of the element in it."""
    copy = deepcopy(tree)
    return copy, twin_in(copy, element)


def twin_in(copy: Tree, element: Tree) -> Tree:
    """The element of the copy that stands where the given one does."""
    path = element.getroottree().getelementpath(element)
    return copy if path == "." else copy.find(path)


def remove(element: Tree) -> None:
    """Take the element away, not what follows it."""
    above, before = element.getparent(), element.getprevious()
    if element.tail and before is not None:
        before.tail = (before.tail or "") + element.tail
    elif element.tail:
        above.text = (above.text or "") + element.tail
    above.remove(element)
