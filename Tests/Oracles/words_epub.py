"""The words of an EPUB's spine, without what the build has generated."""

from __future__ import annotations

from collections import Counter

from epub import Book, Unreadable, has_type
from markup import XHTML, Element, Text
from words_stream import Stream

INLINE = frozenset("""
    a abbr b bdi bdo cite code data del dfn em i img ins kbd label mark q s samp small span
    strong sub sup time u var wbr""".split())
"""HTML's phrasing elements that may stand within a word; any other one ends it."""

NO_TEXT = frozenset(["head", "script", "style", "template"])
GENERATED_TYPES = ("titlepage", "halftitlepage", "cover")
GENERATED_ROLES = ("doc-index", "doc-noteref", "doc-backlink", "doc-pagebreak", "doc-cover")
NOTE_TYPES = ("footnote", "endnote", "rearnote")
NOTE_ROLES = ("doc-footnote", "doc-endnote")


class Spine:
    """The main text and the notes of an EPUB, with what was left out and how often."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.main, self.notes = Stream(), Stream()
        self.left_out: Counter[str] = Counter()
        self.pages = 0
        for item in book.spine:
            if item == book.nav:
                self._leave_out("navigation document", book.tree(item.path))
            elif item.media_type.endswith("xhtml+xml"):
                self._element(item.path, book.tree(item.path), self.main)
                self.pages += 1
            else:
                raise Unreadable(book.place(item.path), f"a spine item of {item.media_type}")

    def _element(self, page: str, element: Element, stream: Stream) -> None:
        reason = _generated(element)
        if reason:
            stream.gap()
            self._leave_out(reason, element)
            return
        if is_note(element) and stream is self.main:
            stream.gap()
            stream = self.notes
        inline = element.space == XHTML and element.name in INLINE
        if not inline:
            stream.boundary()
        for child in element.children:
            if isinstance(child, Text):
                stream.add(f"{self.book.path}/{page}", child)
            elif isinstance(child, Element):
                self._element(page, child, stream)
        if not inline:
            stream.boundary()

    def _leave_out(self, kind: str, element: Element) -> None:
        self.left_out[kind] += 1
        self.left_out[f"words in {kind}"] += len(element.text().split())


def is_note(element: Element) -> bool:
    """A footnote, moved to the end of its page; the list around it is not a note."""
    roles = element.tokens("role")
    return has_type(element, *NOTE_TYPES) or any(role in roles for role in NOTE_ROLES)


def _generated(element: Element) -> str | None:
    """Why the element's text is not the author's, or is not running text."""
    if element.name in NO_TEXT:
        return element.name
    if element.name in ("title", "desc") and element.space != XHTML:
        return "alternative text in SVG"
    if "gen" in element.tokens("class") or element.get("data-generated") is not None:
        return "generated text"
    for kind in GENERATED_TYPES:
        if has_type(element, kind):
            return f"epub:type {kind}"
    for role in GENERATED_ROLES:
        if role in element.tokens("role"):
            return f"role {role}"
    return None
