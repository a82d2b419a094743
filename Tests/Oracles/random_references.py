"""Identifiers, and references that point at something that fits."""

from __future__ import annotations

from random import Random

from lxml import etree

from random_tree import XLINK, XML, docbook, local, qualified
from random_values import UNKNOWN
from random_words import Words

ID = qualified((XML, "id"))
HREF, TYPE = qualified((XLINK, "href")), qualified((XLINK, "type"))
EXTENDED = ("extendedlink", "locator", "arc")

TARGETS = {
    ("footnoteref", "linkend"): ("footnote",),
    ("callout", "arearefs"): ("co", "area", "areaset"),
    ("coref", "linkend"): ("co",),
    ("biblioref", "linkend"): ("biblioentry", "bibliomixed"),
    ("glosssee", "otherterm"): ("glossentry",),
    ("glossseealso", "otherterm"): ("glossentry",),
    ("firstterm", "linkend"): ("glossentry",),
    ("glossterm", "linkend"): ("glossentry",),
    ("termdef", "linkend"): ("glossentry",),
    ("constraint", "linkend"): ("constraintdef",),
    ("productionrecap", "linkend"): ("production",),
    ("synopfragmentref", "linkend"): ("synopfragment",),
    ("co", "linkends"): ("callout",),
    ("area", "linkends"): ("callout",),
    ("areaset", "linkends"): ("callout",),
}
"""What a reference of a kind may point at; other references point at anything, rather at what has a title."""

NEEDED = frozenset("footnoteref callout coref biblioref xref constraint productionrecap synopfragmentref".split())
"""Elements that mean nothing without their reference."""

REFERRING = ("linkend", "linkends", "endterm", "otherterm", "arearefs", "startref")
"""Attributes that hold ids."""

TERMS = ("title", "subtitle", "term", "glossterm", "citetitle", "phrase")


class Unfit(Exception):
    """The book has nothing of these names to point at."""

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__(names)
        self.names = names


class References:
    """The references of one book."""

    def __init__(self, root: etree._Element, random: Random, words: Words) -> None:
        self.root, self.random, self.words = root, random, words
        self.by_name: dict[str, list[etree._Element]] = {}
        for element in root.iter(docbook("*")):
            self.by_name.setdefault(local(element), []).append(element)
        self.titled = [e for e in root.iter("*") if e.find(docbook("title")) is not None and not within(e, "info")]
        self.number = 0

    def settle(self) -> None:
        """Give every reference its target."""
        self._ranges()
        for element in self.root.iter("*"):
            self._one_link(element)
            for name, value in element.attrib.items():
                if value == UNKNOWN and name != ID:
                    self._reference(element, name)
        for element in self.root.iter("*"):
            if element.get(ID) == UNKNOWN:
                self.identify(element)

    def identify(self, element: etree._Element) -> str:
        """The element's id, a new one if it has none."""
        if element.get(ID) in (None, UNKNOWN):
            self.number += 1
            element.set(ID, f"{local(element)}-{self.number}")
        return str(element.get(ID))

    def _reference(self, element: etree._Element, attribute: str) -> None:
        names = TARGETS.get((local(element), attribute))
        target = self._term() if attribute == "endterm" else self._target(names, element)
        if target is not None:
            element.set(attribute, self.identify(target))
        elif local(element) in NEEDED and attribute != "endterm":
            raise Unfit(names or ("section",))
        else:
            del element.attrib[attribute]

    def _target(self, names: tuple[str, ...] | None, element: etree._Element) -> etree._Element | None:
        if names:
            some = [target for name in names for target in self.by_name.get(name, [])]
        elif self.titled and self.random.random() < 0.85:
            some = self.titled
        else:
            some = [e for e in self.root.iter("*") if e.tag == docbook(local(e)) and not within(e, "info")]
        some = [target for target in some if target is not element]
        return self.random.choice(some) if some else None

    def _term(self) -> etree._Element | None:
        some = [element for name in TERMS for element in self.by_name.get(name, [])
                if element.text and element.text.strip()]
        return self.random.choice(some) if some else None

    def _one_link(self, element: etree._Element) -> None:
        """A simple link, and one only; a link goes somewhere."""
        if local(element) in EXTENDED:
            return
        if element.get(TYPE) not in (None, "simple") or element.get("linkend"):
            for name in [name for name in element.attrib if name.startswith(f"{{{XLINK}}}")]:
                del element.attrib[name]
        elif HREF not in element.attrib:
            element.attrib.pop(TYPE, None)
        is_link = local(element) in ("link", "xref", "biblioref")
        if is_link and HREF not in element.attrib and not element.get("linkend"):
            element.set(HREF, "https://www.example.org/c")

    def _ranges(self) -> None:
        """A range of the index begins before it ends; one that cannot end begins instead."""
        begun: list[etree._Element] = []
        for term in self.by_name.get("indexterm", []):
            if term.get("class") == "startofrange":
                begun.append(term)
            elif term.get("startref") and begun:
                term.set("startref", self.identify(begun.pop()))
            elif term.get("startref"):
                del term.attrib["startref"]
                term.set("class", "startofrange")
                etree.SubElement(term, docbook("primary")).text = self.words.next()
                begun.append(term)


def within(element: etree._Element, name: str) -> bool:
    """Whether the element is in one of the name, or is one."""
    return local(element) == name or next(element.iterancestors(docbook(name)), None) is not None
