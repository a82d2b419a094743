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


@dataclass
class Source:
    """All words of a book, in order."""

    words: dict[str, Word] = field(default_factory=dict)
    left_out: Counter[str] = field(default_factory=Counter)
    divided: bool = True
    wanted: int = 0

    def read(self, element: etree._Element, mixed: frozenset[str], reason: str | None = None) -> None:
        """Take in an element; `mixed` names those that have text among their children."""
        if not isinstance(element.tag, str):
            return
        before, reason = self.divided, reason or why_left_out(element)
        self.divided |= local(element) not in mixed
        self._add(element.text or "", element, reason)
        for child in element:
            self.read(child, mixed, reason)
            self.divided |= local(element) not in mixed
            self._add(child.tail or "", element, reason)
        self.divided = before if reason else self.divided or local(element) not in mixed

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


def read_source(root: etree._Element, mixed: frozenset[str]) -> Source:
    """The words of a manuscript."""
    source = Source()
    source.read(root, mixed)
    return source


def why_left_out(element: etree._Element) -> str | None:
    """Why an element's words need not be in the book; nothing if they must."""
    name, parent = local(element), element.getparent()
    if etree.QName(element).namespace == SVG and name in ("title", "desc"):
        return "an alternative text"
    if parent is None:
        return None
    if local(parent) == "info" and name not in TITLES:
        return "metadata in info"
    if name == "textobject" and any(parent.find(docbook(other)) is not None for other in MEDIA):
        return "what stands for a picture or recording"
    return NOT_TEXT.get(name) if etree.QName(element).namespace == DOCBOOK else None
