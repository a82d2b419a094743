"""Grows a tree from a grammar at random: bounded in depth and size, and drawn to what was seen least."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from random_foreign import foreign
from random_grammar import Rules
from random_patterns import DOCBOOK, NEVER, Pattern, Step
from random_tree import Name, Node
from random_values import Values
from random_visits import Visits
from random_words import Words

MORE, MOST = 6, 40
"""How often something is repeated by chance, and for the sake of what has to be in it."""


@dataclass(eq=False)
class Open:
    """An element that is being grown, and the ways that it still has to lead."""

    node: Node
    above: tuple[str, ...]
    banned: frozenset[str]
    ways: list[list[Step]]

    def leads(self, steps: frozenset[Step]) -> bool:
        """Whether one of the steps is the next on a way."""
        return any(way[0] in steps for way in self.ways)


@dataclass
class Bounds:
    """Beyond these only what must be there is grown."""

    depth: int
    size: int


class Grower:
    """Grows one book."""

    def __init__(self, rules: Rules, random: Random, visits: Visits, bounds: Bounds) -> None:
        self.rules, self.random, self.visits, self.bounds = rules, random, visits, bounds
        self.values, self.words = Values(rules, random), Words()
        self.count = 0

    def book(self, root: str, ways: list[list[Step]]) -> Node:
        """A book from the root element, that goes down each way if nothing forbids it."""
        outside = Open(Node("", ""), (), frozenset(), list(ways))
        self.grow(self.rules.roots[root], outside)
        return next(child for child in outside.node.children if isinstance(child, Node))

    def grow(self, pattern: Pattern, at: Open) -> None:
        """Add to the open element something that the pattern matches."""
        pattern = self.rules.resolve(pattern)
        getattr(self, f"_{pattern[0]}")(pattern, at)

    def _empty(self, pattern: Pattern, at: Open) -> None:
        pass

    def _text(self, pattern: Pattern, at: Open) -> None:
        at.node.children.append(self.words.text(self.random))

    def _value(self, pattern: Pattern, at: Open) -> None:
        at.node.children.append(self.values.of(pattern))

    _data = _list = _value

    def _group(self, pattern: Pattern, at: Open) -> None:
        for part in pattern[1]:
            self.grow(part, at)

    def _interleave(self, pattern: Pattern, at: Open) -> None:
        """The parts in turn, each in its own order."""
        before, strands = at.node.children, []
        for part in pattern[1]:
            at.node.children = []
            self.grow(part, at)
            if at.node.children:
                strands.append(at.node.children)
        while strands:
            strand = self.random.choice(strands)
            before.append(strand.pop(0))
            strands = [some for some in strands if some]
        at.node.children = before

    def _many(self, pattern: Pattern, at: Open) -> None:
        self.grow(pattern[1], at)
        for _ in range(MOST):
            left = len(at.ways)
            if not at.leads(self.rules.steps(pattern[1])):
                break
            self.grow(pattern[1], at)
            if len(at.ways) == left:
                break
        for _ in range(MORE):
            if self._is_enough(at) or self.random.random() > 0.55:
                break
            self.grow(pattern[1], at)

    def _is_enough(self, at: Open) -> bool:
        return self.count > self.bounds.size or len(at.above) > self.bounds.depth

    def _attribute(self, pattern: Pattern, at: Open) -> None:
        name = pattern[1] if pattern[1][0] == "name" else self.random.choice(pattern[1][1])
        key = (name[1], name[2])
        if name[0] == "name" and key not in at.node.attributes:
            at.node.attributes[key] = self.values.of_attribute(at.node.name, name[2], pattern[2])

    def _element(self, pattern: Pattern, at: Open) -> None:
        self.count += 1
        number = self.rules.number(pattern)
        wanted = [way[0][1] for way in at.ways if way[0][0] == number]
        space, name = self._name(pattern[1], wanted)
        label = name if space == DOCBOOK else f"{{{space}}}{name}"
        self.visits.pairs[at.node.name, label] += 1
        step = number, label
        ways = [way[1:] for way in at.ways if way[0] == step and len(way) > 1]
        at.ways = [way for way in at.ways if way[0] != step]
        if name == "*":
            at.node.children.append(foreign(space, self.words))
            return
        node = Node(space, name)
        at.node.children.append(node)
        banned = at.banned | frozenset(self.rules.banned.get(name, ()))
        self.grow(pattern[2], Open(node, (*at.above, name), banned, ways))
        if not node.children and self.rules.has_text(pattern[2]) and self.random.random() < 0.9:
            node.children.append(self.words.text(self.random))

    def _name(self, name: Pattern, wanted: list[str]) -> Name:
        if name[0] == "alt":
            leading = [one for one in name[1] if one[2] in wanted]
            return self._name(self.random.choice(leading or name[1]), wanted)
        return (name[1], name[2]) if name[0] == "name" else (name[1] if name[0] == "ns" else "*", "*")

    def _choice(self, pattern: Pattern, at: Open) -> None:
        if self.rules.is_attributes(pattern):
            self._attributes(self.rules.alternatives(pattern), at)
            return
        options = [option for option in self.rules.alternatives(pattern) if self._is_allowed(option, at)]
        options = options or self.rules.alternatives(pattern)
        self.grow(self._preferred(options, at), at)

    def _is_allowed(self, option: Pattern, at: Open) -> bool:
        """By the rules that no content model expresses."""
        children = self.rules.children(option)
        return not children or not children <= at.banned

    def _preferred(self, options: list[Pattern], at: Open) -> Pattern:
        leading = [option for option in options if at.leads(self.rules.steps(option))]
        if leading:
            return self.random.choice(leading)
        if self._is_enough(at):
            least = min(map(self.rules.cost, options))
            return self.random.choice([option for option in options if self.rules.cost(option) == least])
        options = [option for option in options if self.rules.cost(option) < NEVER]
        texts = [option for option in options if option[0] == "text"]
        if texts and self.random.random() < 0.5:
            return texts[0]
        new = [option for option in options if self._is_new(option, at)]
        return self.random.choice(new if new and self.random.random() < 0.7 else options)

    def _is_new(self, option: Pattern, at: Open) -> bool:
        """Whether the option may have a child that this parent had in no book."""
        return any(not self.visits.pairs[at.node.name, child]
                   for child in self.rules.children(option) - at.banned)

    def _attributes(self, options: list[Pattern], at: Open) -> None:
        """An attribute where one must be; elsewhere now and then."""
        some = [option for option in options if option[0] != "empty"]
        if not some:
            return
        given = self.random.choice(some)
        must = len(some) == len(options)
        if must or all(map(self.values.is_given, self.rules.attributes(given))):
            self.grow(given, at)
