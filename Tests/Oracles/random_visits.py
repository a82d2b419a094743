"""Which children each element had, over all the books of a run."""

from __future__ import annotations

from collections import Counter

from lxml import etree

from random_patterns import DOCBOOK
from random_tree import ELSEWHERE, MATHML, SVG


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


def label_of(element: etree._Element) -> str:
    """The name by which pairs are counted: DocBook's own elements without a namespace."""
    name = etree.QName(element)
    if name.namespace == ELSEWHERE:
        return "{*}*"
    if name.namespace in (MATHML, SVG):
        return f"{{{name.namespace}}}*"
    return name.localname if name.namespace == DOCBOOK else f"{{{name.namespace}}}{name.localname}"
