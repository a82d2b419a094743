"""What a grammar as a whole allows: its elements with their children, the ways to them, and what rules forbid."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections import deque
from functools import cached_property
from pathlib import Path

from random_patterns import Pattern, Patterns, Step, names_of, relaxng

TRANSCLUSION = "http://docbook.org/ns/transclusion"
XINCLUDE = "http://www.w3.org/2001/XInclude"

SCHEMATRON = ("http://purl.oclc.org/dsdl/schematron", "http://www.ascc.net/xml/schematron")

SILENT = frozenset("""
    base version annotations entityref remap actuate arcrole from to property typeof vocab prefix resource""".split())
"""Attributes that no book is given; the root has its version all the same."""


class Rules(Patterns):
    """One grammar."""

    def __init__(self, path: Path) -> None:
        grammar = relaxng.Grammar(str(path))
        grammar.restrict(wanted_element, wanted_attribute)
        super().__init__(grammar)
        self.banned = exclusions(path)
        self._ways: dict[str, dict[Step, list[Step]]] = {}

    @cached_property
    def roots(self) -> dict[str, Pattern]:
        """The elements that a document may start with; those that have a wider content first."""
        found: dict[str, Pattern] = {}
        for pattern in self.alternatives(("choice", [self.grammar.defines["<start>"]])):
            element = self.resolve(pattern)
            for name in names_of(element[1]):
                found.setdefault(name, element)
        return found

    @cached_property
    def pairs(self) -> frozenset[tuple[str, str]]:
        """Every parent with every child that the grammar gives it and no Schematron rule takes away."""
        return frozenset((name, child) for name, patterns in self.elements.items()
                         for pattern in patterns for child in self.children(pattern[2])
                         if child not in self.banned.get(name, ()))

    @cached_property
    def mixed(self) -> frozenset[str]:
        """The elements that may have text of their own."""
        return frozenset(name for name, patterns in self.elements.items()
                         if any(self.has_text(pattern[2]) for pattern in patterns))

    @cached_property
    def inline(self) -> frozenset[str]:
        """The elements that run on with the text of a phrase or of an entry in a bibliography."""
        children: dict[str, set[str]] = {}
        for parent, child in self.pairs:
            children.setdefault(parent, set()).add(child)
        blocks = children["listitem"] | {name for name, below in children.items() if "para" in below}
        return frozenset(children["phrase"] | children.get("bibliomixed", set()) - blocks)

    def way(self, root: str, parent: str, child: str | None = None) -> list[Step] | None:
        """The shortest way from a root to an element, and to a child of it."""
        if root not in self._ways:
            self._ways[root] = self._ways_from((self.number(self.roots[root]), root))
        found = [[*way, step] for (_, name), way in self._ways[root].items() if name == parent
                 for step in sorted(self.steps(self.numbered[way[-1][0]][2])) if step[1] == child]
        if child is None:
            found = [way for (_, name), way in self._ways[root].items() if name == parent]
        return min(found, key=len, default=None)

    def _ways_from(self, start: Step) -> dict[Step, list[Step]]:
        ways, todo = {start: [start]}, deque([start])
        while todo:
            step = todo.popleft()
            for below in sorted(self.steps(self.numbered[step[0]][2])):
                if below not in ways and below[1] not in self.banned.get(step[1], ()):
                    ways[below] = [*ways[step], below]
                    todo.append(below)
        return ways


def wanted_element(name: Pattern) -> bool:
    """Files are not joined here, and whole books are not put together by an assembly."""
    return name[0] != "name" or name[1] != XINCLUDE


def wanted_attribute(_: Pattern | None, name: Pattern) -> bool:
    """Attributes of a fixed name, but for those that bring in other files or say nothing to a reader."""
    return name[0] == "alt" or name[0] == "name" and name[1] != TRANSCLUSION and name[2] not in SILENT


def exclusions(path: Path) -> dict[str, set[str]]:
    """What Schematron rules forbid within an element, at any depth."""
    banned: dict[str, set[str]] = {}
    tree = ET.parse(path)
    for rule in (rule for space in SCHEMATRON for rule in tree.iter(f"{{{space}}}rule")):
        context = re.fullmatch(r"db:(\w+)", rule.get("context", ""))
        for test in (check.get("test", "") for check in rule):
            forbidden = re.fullmatch(r"not\(\.//db:(\w+)\)", test)
            if context and forbidden:
                banned.setdefault(context[1], set()).add(forbidden[1])
    return banned
