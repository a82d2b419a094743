"""Grows a tree from a grammar at random: bounded in depth and size, and drawn to what was seen least."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from random import Random

from lxml import etree

from random_foreign import foreign
from random_grammar import DOCBOOK, MATHML, NEVER, SVG, Pattern, Rules
from random_tree import ELSEWHERE, Name, Node
from random_values import Values
from random_words import Words

@dataclass(eq=False)
class Open:
    """An element that is being grown, and the ways that it still has to lead."""

    node: Node
    above: tuple[str, ...]
    banned: frozenset[str]
    ways: list[list[str]]

    def leads(self, names: frozenset[str]) -> bool:
        """Whether one of the names is the next on a way."""
        return any(way[0] in names for way in self.ways)


@dataclass
class Bounds:
    """Beyond these only what must be there is grown."""

    depth: int
    size: int


class Visits:
    """How often each parent had each child, over all the books of a run."""

    def __init__(self) -> None:
        self.pairs: Counter[tuple[str, str]] = Counter()

    def count(self, book: etree._Element) -> None:
        """Add what a finished book has."""
        for element in book.iter("*"):
            above = element.getparent()
            if above is not None and above.tag.startswith(f"{{{DOCBOOK}}}"):
                self.pairs[etree.QName(above).localname, label_of(element)] += 1

    def elements(self) -> set[str]:
        """The elements that some book had."""
        return {child for _, child in self.pairs}


class Grower:
    """Grows one book."""

    def __init__(self, rules: Rules, random: Random, visits: Visits, bounds: Bounds) -> None:
        self.rules, self.random, self.visits, self.bounds = rules, random, visits, bounds
        self.values, self.words = Values(rules, random), Words()
        self.count = 0

    def book(self, root: str, ways: list[list[str]]) -> Node:
        """A book from the root element, that goes down each way if nothing is in it."""
        outside = Open(Node("", ""), (), frozenset(), [[root, *way] for way in ways])
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
        for _ in range(6):
            if not at.leads(self.rules.children(pattern[1])) and (self._is_enough(at) or self.random.random() > 0.55):
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
        space, name = self._name(pattern[1])
        child = foreign(space, self.words) if name == "*" else None
        label = name if space == DOCBOOK else f"{{{space}}}{name}"
        self.visits.pairs[at.node.name, label] += 1
        if child is not None:
            at.node.children.append(child)
            return
        ways = [way[1:] for way in at.ways if way[0] == name and len(way) > 1]
        at.ways = [way for way in at.ways if way[0] != name]
        node = Node(space, name)
        at.node.children.append(node)
        banned = at.banned | frozenset(self.rules.banned.get(name, ()))
        self.grow(pattern[2], Open(node, (*at.above, name), banned, ways))
        if not node.children and self.rules.has_text(pattern[2]) and self.random.random() < 0.9:
            node.children.append(self.words.text(self.random))

    def _name(self, name: Pattern) -> Name:
        if name[0] == "alt":
            return self._name(self.random.choice(name[1]))
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
        leading = [option for option in options if at.leads(self.rules.children(option))]
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


def label_of(element: etree._Element) -> str:
    """The name by which pairs are counted: DocBook's own elements without a namespace."""
    name = etree.QName(element)
    if name.namespace == ELSEWHERE:
        return "{*}*"
    if name.namespace in (MATHML, SVG):
        return f"{{{name.namespace}}}*"
    return name.localname if name.namespace == DOCBOOK else f"{{{name.namespace}}}{name.localname}"
