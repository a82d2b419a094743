"""What may stand where, pattern by pattern: children, costs, text and attributes of a RELAX NG grammar.

The patterns are the tuples of Tests/Schema/relaxng.py.
"""

from __future__ import annotations

import sys
from collections import deque
from functools import cached_property
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Schema"))

import relaxng  # noqa: E402

DOCBOOK = "http://docbook.org/ns/docbook"
NEVER = 10**6

Pattern = tuple[Any, ...]
"""Patterns are told apart by identity, so the grammar keeps them alive."""

Step = tuple[int, str]
"""An element by the number of its pattern and its name: DocBook has two kinds of table, and of what is in them."""


class Patterns:
    """The patterns of one grammar, with what is asked of them again and again."""

    def __init__(self, grammar: relaxng.Grammar) -> None:
        self.grammar = grammar
        self._costs = self._define_costs()
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
        return self._keep("children", pattern, lambda p: frozenset(name for _, name in self.steps(p)))

    def has_text(self, pattern: Pattern) -> bool:
        """Whether the pattern allows text, not in its elements or attributes."""
        return self._keep("text", pattern, lambda p: self._has_text(p, set()))

    def attributes(self, pattern: Pattern) -> frozenset[str]:
        """The attributes that the pattern cannot do without."""
        return self._keep("attributes", pattern, lambda p: frozenset(self._attributes(p)))

    def steps(self, pattern: Pattern) -> frozenset[Step]:
        """The elements that may stand in the pattern, those of one name told apart."""
        return self._keep("steps", pattern, lambda p: frozenset(self._steps(p, set())))

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

    def number(self, element: Pattern) -> int:
        """The pattern's place among those of all elements, the same in every run."""
        return self._numbers[id(element)]

    @cached_property
    def numbered(self) -> list[Pattern]:
        """The pattern of each element by its number."""
        return list({id(pattern): pattern for patterns in self.elements.values() for pattern in patterns}.values())

    @cached_property
    def _numbers(self) -> dict[int, int]:
        return {id(pattern): number for number, pattern in enumerate(self.numbered)}

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
        is_data = option[0] in ("text", "data", "value", "list")
        return not is_data and not self.children(option) and not self.has_text(option)

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

    def _steps(self, pattern: Pattern, seen: set[str]) -> set[Step]:
        if pattern[0] == "element":
            return {(self.number(pattern), name) for name in names_of(pattern[1])}
        if pattern[0] == "ref":
            if pattern[1] in seen:
                return set()
            seen.add(pattern[1])
        return {step for part in self._parts(pattern) for step in self._steps(part, seen)}

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


def names_of(name: Pattern) -> list[str]:
    """DocBook's elements by their local name, others by `{namespace}name` or `{namespace}*`."""
    if name[0] == "alt":
        return [one for part in name[1] for one in names_of(part)]
    if name[0] == "name":
        return [name[2] if name[1] == DOCBOOK else f"{{{name[1]}}}{name[2]}"]
    return [f"{{{name[1]}}}*" if name[0] == "ns" else "{*}*"]
