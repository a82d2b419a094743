"""What a RELAX NG grammar allows, as random books need it: costs, children, exclusions.

The grammar is read by Tests/Schema/relaxng.py, whose patterns are tuples.
"""

from __future__ import annotations

import re
import sys
import xml.etree.ElementTree as ET
from collections import deque
from functools import cached_property
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Schema"))

import relaxng  # noqa: E402

DOCBOOK = "http://docbook.org/ns/docbook"
TRANSCLUSION = "http://docbook.org/ns/transclusion"
XINCLUDE = "http://www.w3.org/2001/XInclude"
MATHML = "http://www.w3.org/1998/Math/MathML"
SVG = "http://www.w3.org/2000/svg"
SCHEMATRON = ("http://purl.oclc.org/dsdl/schematron", "http://www.ascc.net/xml/schematron")
NEVER = 10**6

SILENT = frozenset("""
    base version annotations entityref remap actuate arcrole from to property typeof vocab prefix resource""".split())
"""Attributes that no book is given; the root has its version all the same."""

Pattern = tuple[Any, ...]
"""See relaxng.py; patterns are told apart by identity, so the grammar keeps them alive."""


class Rules:
    """One grammar, with what is asked of its patterns again and again."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.grammar = relaxng.Grammar(str(path))
        self.grammar.restrict(wanted_element, wanted_attribute)
        self.banned = exclusions(path)
        self._costs = self._define_costs()
        self._ways: dict[str, dict[str, list[str]]] = {}
        self._kept: dict[tuple[str, int], tuple[Pattern, Any]] = {}

    def resolve(self, pattern: Pattern) -> Pattern:
        """The pattern that a reference stands for."""
        while pattern[0] == "ref":
            pattern = self.grammar.defines[pattern[1]]
        return pattern

    def alternatives(self, choice: Pattern) -> list[Pattern]:
        """The alternatives of a choice, those of the choices in it laid open."""
        return self._keep("alternatives", choice, self._alternatives)

    def is_attributes(self, choice: Pattern) -> bool:
        """Whether the choice is one of attributes alone."""
        return self._keep("attributes only", choice, lambda p: all(map(self._is_attributes, self.alternatives(p))))

    def cost(self, pattern: Pattern) -> int:
        """The least number of elements that satisfies the pattern."""
        return self._keep("cost", pattern, lambda p: self._cost(p, self._costs))

    def children(self, pattern: Pattern) -> frozenset[str]:
        """The elements that may stand in the pattern, not those within them."""
        return self._keep("children", pattern, lambda p: frozenset(self._children(p, set())))

    def has_text(self, pattern: Pattern) -> bool:
        """Whether the pattern allows text, not in its elements or attributes."""
        return self._keep("text", pattern, lambda p: self._has_text(p, set()))

    def attributes(self, pattern: Pattern) -> frozenset[str]:
        """The attributes that the pattern cannot do without."""
        return self._keep("attributes", pattern, lambda p: frozenset(self._attributes(p)))

    @cached_property
    def elements(self) -> dict[str, list[Pattern]]:
        """The patterns of every element that the start leads to, by name."""
        found: dict[str, list[Pattern]] = {}
        todo = deque([self.grammar.defines["<start>"]])
        seen: set[int] = set()
        while todo:
            pattern = todo.popleft()
            if id(pattern) in seen:
                continue
            seen.add(id(pattern))
            if pattern[0] == "element":
                for name in names_of(pattern[1]):
                    found.setdefault(name, []).append(pattern)
            todo.extend(self._parts(pattern))
        return found

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
    def below(self) -> dict[str, list[str]]:
        """The children of each element, in the order of the alphabet."""
        below: dict[str, list[str]] = {}
        for parent, child in sorted(self.pairs):
            below.setdefault(parent, []).append(child)
        return below

    def paths(self, start: str) -> dict[str, list[str]]:
        """The shortest way from an element down to each other one."""
        if start not in self._ways:
            self._ways[start] = self._paths(start)
        return self._ways[start]

    def _paths(self, start: str) -> dict[str, list[str]]:
        ways, todo = {start: [start]}, deque([start])
        while todo:
            name = todo.popleft()
            for child in self.below.get(name, ()):
                if child not in ways:
                    ways[child] = [*ways[name], child]
                    todo.append(child)
        return ways

    def _keep(self, kind: str, pattern: Pattern, find: Any) -> Any:
        key = kind, id(pattern)
        if key not in self._kept:
            self._kept[key] = pattern, find(pattern)
        return self._kept[key][1]

    def _parts(self, pattern: Pattern) -> list[Pattern]:
        kind = pattern[0]
        if kind == "ref":
            return [self.grammar.defines[pattern[1]]]
        if kind in ("choice", "group", "interleave"):
            return pattern[1]
        if kind == "many":
            return [pattern[1]]
        return [pattern[2]] if kind == "element" else []

    def _alternatives(self, choice: Pattern) -> list[Pattern]:
        found: list[Pattern] = []
        for pattern in choice[1]:
            target = self.resolve(pattern)
            for option in (self._alternatives(target) if target[0] == "choice" else [target]):
                if not any(option is other for other in found):
                    found.append(option)
        return found

    def _is_attributes(self, option: Pattern) -> bool:
        return option[0] not in ("text", "data", "value", "list") and not self.children(option) and not self.has_text(option)

    def _define_costs(self) -> dict[str, int]:
        costs: dict[str, int] = {}
        changed = True
        while changed:
            changed = False
            for name, pattern in self.grammar.defines.items():
                cost = self._cost(pattern, costs)
                if cost < costs.get(name, NEVER):
                    costs[name], changed = cost, True
        return costs

    def _cost(self, pattern: Pattern, known: dict[str, int]) -> int:
        kind = pattern[0]
        if kind == "ref":
            return known.get(pattern[1], NEVER)
        if kind == "notAllowed":
            return NEVER
        parts = [self._cost(part, known) for part in self._parts(pattern)]
        if kind == "choice":
            return min(parts)
        return min(sum(parts), NEVER) + (kind == "element")

    def _children(self, pattern: Pattern, seen: set[str]) -> set[str]:
        if pattern[0] == "element":
            return set(names_of(pattern[1]))
        if pattern[0] == "ref":
            if pattern[1] in seen:
                return set()
            seen.add(pattern[1])
        return {name for part in self._parts(pattern) for name in self._children(part, seen)}

    def _attributes(self, pattern: Pattern) -> set[str]:
        if pattern[0] == "attribute":
            return {pattern[1][2]} if pattern[1][0] == "name" else set()
        if pattern[0] in ("choice", "element"):
            return set()
        return {name for part in self._parts(pattern) for name in self._attributes(part)}

    def _has_text(self, pattern: Pattern, seen: set[str]) -> bool:
        if pattern[0] in ("text", "element", "attribute"):
            return pattern[0] == "text"
        if pattern[0] == "ref":
            if pattern[1] in seen:
                return False
            seen.add(pattern[1])
        return any(self._has_text(part, seen) for part in self._parts(pattern))


def wanted_element(name: Pattern) -> bool:
    """Files are not joined here, and whole books are not put together by an assembly."""
    return name[0] != "name" or name[1] != XINCLUDE


def wanted_attribute(_: Pattern | None, name: Pattern) -> bool:
    """Attributes of a fixed name, but for those that bring in other files or say nothing to a reader."""
    return name[0] == "alt" or name[0] == "name" and name[1] != TRANSCLUSION and name[2] not in SILENT


def names_of(name: Pattern) -> list[str]:
    """DocBook's elements by their local name, others by `{namespace}name` or `{namespace}*`."""
    if name[0] == "alt":
        return [one for part in name[1] for one in names_of(part)]
    if name[0] == "name":
        return [name[2] if name[1] == DOCBOOK else f"{{{name[1]}}}{name[2]}"]
    return [f"{{{name[1]}}}*" if name[0] == "ns" else "{*}*"]


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
