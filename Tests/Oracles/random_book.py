"""A random book: grown, made sensible, and held against its schema."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from lxml import etree

from random_grammar import Rules
from random_grower import Bounds, Grower
from random_references import References, Unfit
from random_tables import settle_tables
from random_tree import XML, as_xml, local, qualified
from random_values import PICTURES
from random_visits import Visits

LANGUAGE = qualified((XML, "lang"))
ROOTS = ("book", "article", "set")
ATTEMPTS = 12


PARENTS, CHILDREN = 3, 12
"""How many elements are asked of a book, with how many children that they had in no book yet."""


class Hopeless(Exception):
    """No sensible book came of a seed."""


@dataclass
class Maker:
    """Makes the books of a run, each by its seed and by what the others left unvisited."""

    rules: Rules
    version: str
    schema: etree.RelaxNG
    visits: Visits
    rejected: int = 0
    hopeless: int = 0

    def goals(self, seed: int) -> list[tuple[str, str]]:
        """Pairs of parent and child that no book had, a few parents with many children."""
        random = Random(seed)
        unseen: dict[str, list[str]] = {}
        for parent, child in sorted(self.rules.pairs - set(self.visits.pairs)):
            unseen.setdefault(parent, []).append(child)
        parents = random.sample(sorted(unseen), min(PARENTS, len(unseen)))
        return [(parent, child) for parent in parents
                for child in random.sample(unseen[parent], min(CHILDREN, len(unseen[parent])))]

    def book(self, seed: int, goals: list[tuple[str, str]]) -> etree._Element:
        """The book of the seed, with the pairs of parent and child among the goals where they fit."""
        random = Random(seed)
        root = self._root(random, goals)
        ways = [way for goal in goals if (way := self.rules.way(root, *goal))]
        bounds = Bounds(random.choice((5, 8, 11, 14)), random.choice((30, 60, 120)))
        for _ in range(ATTEMPTS):
            visits = Visits()
            visits.pairs.update(self.visits.pairs)
            grower = Grower(self.rules, random, visits, bounds)
            tree = as_xml(grower.book(root, ways))
            try:
                self._settle(tree, random, grower)
            except Unfit as missing:
                ways += [way for name in missing.names[:1] if (way := self.rules.way(root, name))]
                continue
            if self.schema.validate(tree):
                self.visits.count(tree)
                return tree
            self.rejected += 1
        raise Hopeless(f"seed {seed}: {self.schema.error_log.last_error}")

    def _root(self, random: Random, goals: list[tuple[str, str]]) -> str:
        """A book, mostly; any other root that leads to the goal, else."""
        roots = [name for name in ROOTS if name in self.rules.roots]
        if random.random() < 0.25:
            roots = sorted(set(self.rules.roots) & WHOLE)
        leading = [name for name in roots if not goals or self.rules.way(name, *goals[0])]
        return random.choice(leading or sorted(self.rules.roots))

    def _settle(self, tree: etree._Element, random: Random, grower: Grower) -> None:
        for element in tree.iter("*"):
            element.attrib.pop("version", None)
            if local(element) == "imagedata":
                name_picture(element, random)
        tree.set("version", self.version)
        if random.random() < 0.9:
            tree.set(LANGUAGE, random.choice(("nl", "en")))
        settle_tables(tree, random)
        References(tree, random, grower.words).settle()


WHOLE = frozenset("""
    set book article part reference refentry chapter appendix preface dedication colophon acknowledgements section topic
    glossary bibliography index sect1 simplesect""".split())
"""What somebody might have as a file of its own, and want to read as a book."""


def name_picture(image: etree._Element, random: Random) -> None:
    """An image shows either what is in it, or a file."""
    if any(etree.QName(child).namespace != etree.QName(image).namespace for child in image):
        return
    if image.attrib.pop("entityref", None) or not image.get("fileref"):
        image.set("fileref", random.choice(PICTURES))
