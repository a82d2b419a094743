"""A document as WeasyPrint lays it out: which letters of which element are on which page."""

from __future__ import annotations

import logging
import subprocess
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

NOT_SHOWN = ("head", "script", "style", "title", "svg", "math")
"""Elements whose text is no text of a page."""


class EngineMissing(Exception):
    """WeasyPrint, or a library that it needs, is absent."""


@dataclass(frozen=True)
class Reference:
    """A number of a page that the engine put behind a link."""

    words: str
    shown: str | None
    actual: str | None
    is_contents: bool


@dataclass
class Layout:
    """What came of a document."""

    log: list[str]
    page_count: int
    letters: int
    notes: int
    lost: list[tuple[str, str, int]]
    references: list[Reference]
    heads: set[int]
    pdf: bytes = field(repr=False)

    def pdf_has(self, words: str, page: int) -> bool:
        """Whether the letters of some words are on a page of the finished PDF."""
        pages = self.pdf_pages
        return 0 < page <= len(pages) and letters_of(words) in pages[page - 1]

    @cached_property
    def pdf_pages(self) -> list[str]:
        """The letters of each page, by poppler."""
        with TemporaryDirectory() as folder:
            path = Path(folder, "book.pdf")
            path.write_bytes(self.pdf)
            said = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, check=True)
        return [letters_of(page) for page in said.stdout.decode().split("\f")]


def letters_of(text: str) -> str:
    """Letters only, without what depends on lines: hyphens, spaces, the form of ligatures, capitals."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return "".join(sign for sign in plain if sign.isalpha())


def lay_out(document: Path) -> Layout:
    """Lays out a document and looks at every box."""
    try:
        import weasyprint
    except (ImportError, OSError) as error:
        raise EngineMissing(f"WeasyPrint: {error}") from error
    log: list[str] = []
    logger = logging.getLogger("weasyprint")
    logger.handlers = [Listener(log)]
    logger.setLevel(logging.WARNING)
    rendered = weasyprint.HTML(str(document)).render()
    return Survey(rendered.pages).layout(log, rendered.write_pdf())


class Listener(logging.Handler):
    """Keeps what is logged."""

    def __init__(self, log: list[str]) -> None:
        super().__init__()
        self.log = log

    def emit(self, record: logging.LogRecord) -> None:
        """One message."""
        self.log.append(record.getMessage())


class Survey:
    """One walk over the boxes of all pages."""

    def __init__(self, pages: list[Any]) -> None:
        self.shown: dict[Any, Counter[str]] = {}
        self.numbers: dict[Any, str] = {}
        self.places: dict[str, str] = {}
        self.heads: set[int] = set()
        self.count = len(pages)
        self.root: Any = None
        for number, page in enumerate(pages, 1):
            self._walk(page._page_box, number, in_margin=False)

    def _walk(self, box: Any, number: int, in_margin: bool) -> None:
        name = str(box.element_tag or "")
        in_margin = in_margin or type(box).__name__ == "MarginBox"
        element = box.element
        if element is not None and element.tag == "html" and self.root is None:
            self.root = element
        if element is not None and not in_margin and "::" not in name:
            identity = element.get("id")
            if identity:
                self.places.setdefault(identity, str(number))
        text = getattr(box, "text", None)
        if text is not None:
            self._note(element, name, text, number, in_margin)
        for child in box.all_children() if hasattr(box, "all_children") else ():
            self._walk(child, number, in_margin)

    def _note(self, element: Any, name: str, text: str, number: int, in_margin: bool) -> None:
        if in_margin:
            if letters_of(text):
                self.heads.add(number)
        elif "::after" in name:
            self.numbers[element] = self.numbers.get(element, "") + text
        elif "::" not in name:
            self.shown.setdefault(element, Counter()).update(letters_of(text))

    def layout(self, log: list[str], pdf: bytes) -> Layout:
        """The sum of it."""
        elements = [element for element in shown_elements(self.root) if not is_left_out(element)]
        wanted = [(element, own_text(element)) for element in elements]
        notes = sum(element.get("role") == "doc-footnote" for element in elements)
        return Layout(
            log, self.count, sum(len(letters_of(text)) for _, text in wanted), notes, list(self._lost(wanted)),
            list(self._references(elements)), self.heads, pdf)

    def _lost(self, wanted: list[tuple[Any, str]]) -> Iterator[tuple[str, str, int]]:
        for element, text in wanted:
            missing = Counter(letters_of(text)) - self.shown.get(element, Counter())
            if missing:
                name = f"{element.tag} {element.get('class', '')} {element.get('id', '')}".strip()
                yield name, " ".join(text.split()), missing.total()

    def _references(self, elements: list[Any]) -> Iterator[Reference]:
        contents = {link for element in elements if element.get("role") == "doc-toc" for link in element.iter("a")}
        for element in elements:
            number = self.numbers.get(element)
            target = element.get("href", "")
            if number is None or not target.startswith("#"):
                continue
            digits = "".join(sign for sign in number if sign.isdigit())
            words = "".join(element.itertext())
            yield Reference(words, digits or None, self.places.get(target[1:]), element in contents)


def shown_elements(root: Any) -> Iterator[Any]:
    """Elements with text of a page, in order."""
    for child in root:
        if isinstance(child.tag, str) and local_name(child) not in NOT_SHOWN:
            yield child
            yield from shown_elements(child)


def local_name(element: Any) -> str:
    """Its name without a namespace."""
    return str(element.tag).rsplit("}", 1)[-1]


def is_left_out(element: Any) -> bool:
    """Marks that the style sheet may leave out: they say again what stands in the line."""
    return element.get("class", "").startswith("symbol-")


def own_text(element: Any) -> str:
    """What stands in an element itself, and not in those within it."""
    tails = [child.tail or "" for child in element]
    return "".join([element.text or "", *tails])
