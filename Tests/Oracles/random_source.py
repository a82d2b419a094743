"""The words of a random book, each with the element it stands in and whether the EPUB must have it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from lxml import etree

from random_patterns import DOCBOOK
from random_tree import SVG, docbook, local
from random_words import WORD

NOT_TEXT = {
    "indexterm": "what goes into the index",
    "alt": "an alternative text",
    "titleabbrev": "a title for running heads",
    "remark": "a remark among editors",
    "annotation": "an annotation",
    "refmiscinfo": "metadata of a reference page",
    "cover": "the cover",
}
"""Elements whose text may be in the book and need not be."""

TITLES = ("title", "subtitle")
MEDIA = ("imageobject", "videoobject", "audioobject", "imageobjectco")
MOVING = ("footnote", "attribution", "tfoot", "title", "subtitle")
"""Elements that a page shows elsewhere than the manuscript has them."""


@dataclass(frozen=True)
class Word:
    """A word of the manuscript: `number` counts those before it that the EPUB must have, `left_out` says why it may do
    without this one, `apart` whether something divides it from the one before."""

    element: etree._Element
    number: int
    left_out: str | None
    apart: bool

    def moves(self) -> bool:
        """Whether the page may have it at another place."""
        return any(local(above) in MOVING for above in (self.element, *self.element.iterancestors()))


@dataclass(frozen=True)
class Borders:
    """Which elements of a grammar have text of their own, and which of them run on with the text that they stand in:
    between these and that text there is what white space the author has put there."""

    mixed: frozenset[str]
    inline: frozenset[str]

    def divides(self, element: etree._Element) -> bool:
        """Whether words end at the element's borders; between the children of one without text they always do."""
        name, above = local(element), element.getparent()
        if name in self.mixed | self.inline or above is None:
            return False
        instead = name == "textobject" and local(above) == "inlinemediaobject"
        return local(above) in self.mixed or instead and element.find(docbook("phrase")) is None


@dataclass
class Source:
    """All words of a book, in order."""

    words: dict[str, Word] = field(default_factory=dict)
    left_out: Counter[str] = field(default_factory=Counter)
    divided: bool = True
    wanted: int = 0

    def read(self, element: etree._Element, borders: Borders, reason: str | None = None) -> None:
        """Take in an element."""
        if not isinstance(element.tag, str):
            return
        before, reason = self.divided, reason or why_left_out(element)
        is_mixed, divides = local(element) in borders.mixed, borders.divides(element)
        self.divided |= divides
        self._add(element.text or "", element, reason)
        for number, child in enumerate(in_page_order(element)):
            self.divided |= number > 0 and not is_mixed
            self.read(child, borders, reason)
            self._add(child.tail or "", element, reason)
        self.divided = before if reason else self.divided or divides

    def _add(self, text: str, element: etree._Element, reason: str | None) -> None:
        end = 0
        for match in WORD.finditer(text):
            apart = self.divided or match.start() > end
            self.words[match.group()] = Word(element, self.wanted, reason, apart)
            self.wanted += reason is None
            if reason:
                self.left_out[reason] += 1
            end, self.divided = match.end(), False
        self.divided |= end < len(text)


    def says_something(self) -> bool:
        """Whether there are words besides the titles of the whole: a book of none may be refused."""
        return any(not word.left_out and not is_title_of_all(word.element) for word in self.words.values())


def in_page_order(element: etree._Element) -> list[etree._Element]:
    """The children as a page has them: the keys that do the same stand behind the menus, though DocBook has them first."""
    return sorted(element, key=lambda child: local(element) == "menuchoice" and local(child) == "shortcut")


def read_source(root: etree._Element, borders: Borders) -> Source:
    """The words of a manuscript."""
    source = Source()
    source.read(root, borders)
    return source


def is_title_of_all(element: etree._Element) -> bool:
    """Whether an element stands in a title of the root."""
    names = [local(one) for one in [element, *element.iterancestors()][-2::-1]]
    below = names[1:] if names[:1] == ["info"] else names
    return bool(below) and below[0] in TITLES


def is_another_form(data: etree._Element) -> bool:
    """Whether something is drawn that stands in other lines before it: a picture is shown once."""
    def picture(element: etree._Element) -> etree._Element:
        return next(above for above in element.iterancestors() if "media" in local(above))
    forms = [other for other in picture(data).iter(docbook("imagedata"))
             if picture(other) is picture(data) and any(etree.QName(child).namespace != DOCBOOK for child in other)]
    return data in forms[1:]


def why_left_out(element: etree._Element) -> str | None:
    """Why an element's words need not be in the book; nothing if they must."""
    name, parent = local(element), element.getparent()
    if etree.QName(element).namespace == SVG and name in ("title", "desc"):
        return "an alternative text"
    if parent is None:
        return None
    if local(parent) == "info" and name not in TITLES:
        return "metadata in info"
    if name == "imagedata" and is_another_form(element):
        return "another form of the same picture"
    if name == "textobject" and any(parent.find(docbook(other)) is not None for other in MEDIA):
        return "what stands for a picture or recording"
    return NOT_TEXT.get(name) if etree.QName(element).namespace == DOCBOOK else None
