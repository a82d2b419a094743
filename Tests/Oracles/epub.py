"""The parts of an EPUB that the oracles need, read from a zip file or an unpacked folder."""

from __future__ import annotations

import posixpath
import zlib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote
from zipfile import BadZipFile, ZipFile

from findings import Place
from markup import OPS, XHTML, Element, Malformed, parse

OPF = "http://www.idpf.org/2007/opf"
CONTAINER = "urn:oasis:names:tc:opendocument:xmlns:container"
XHTML_TYPE = "application/xhtml+xml"


class Unreadable(Exception):
    """The book cannot be read far enough to be checked."""

    def __init__(self, place: Place, message: str) -> None:
        super().__init__(message)
        self.place = place


@dataclass(frozen=True)
class Item:
    """A manifest item; `path` is from the root of the container."""

    id: str
    path: str
    media_type: str
    properties: frozenset[str]


class Book:
    """An EPUB publication: EPUB 3.3, §4 (container) and §5 (package document)."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._trees: dict[str, Element] = {}
        try:
            self._zip = None if path.is_dir() else ZipFile(path)
        except (OSError, BadZipFile) as error:
            raise Unreadable(Place(str(path)), f"not an EPUB container: {error}") from error

    def read(self, name: str) -> bytes:
        """The bytes of one file of the container."""
        try:
            return self._zip.read(name) if self._zip else (self.path / name).read_bytes()
        except (KeyError, OSError, BadZipFile, zlib.error) as error:
            raise Unreadable(self.place(name), f"cannot read it: {error}") from error

    def has(self, name: str) -> bool:
        """Whether the container has the file."""
        if self._zip:
            return name in self._zip.NameToInfo
        return (self.path / name).is_file()

    def tree(self, name: str) -> Element:
        """One XML file of the container, parsed once."""
        if name not in self._trees:
            try:
                self._trees[name] = parse(self.read(name))
            except Malformed as error:
                place = self.place(name, error.line, error.column)
                raise Unreadable(place, f"not well-formed XML: {error}") from error
        return self._trees[name]

    def place(self, name: str, line: int | None = None, column: int | None = None) -> Place:
        """A place inside the book, written `book.epub/EPUB/page.xhtml:line:column`."""
        return Place(f"{self.path}/{name}", line, column)

    @cached_property
    def package_path(self) -> str:
        """The path of the package document: EPUB 3.3, §4.2.6.3.1."""
        for element in self.tree("META-INF/container.xml").walk():
            if (element.space, element.name) == (CONTAINER, "rootfile"):
                return unquote(element.get("full-path") or "")
        raise Unreadable(self.place("META-INF/container.xml"), "no rootfile")

    @cached_property
    def package(self) -> Element:
        """The package document's root element."""
        return self.tree(self.package_path)

    @cached_property
    def manifest(self) -> dict[str, Item]:
        """The manifest's items by their id."""
        items = (self._item(e) for e in self.package.walk() if _is(e, "item"))
        return {item.id: item for item in items}

    def _item(self, element: Element) -> Item:
        return Item(
            id=element.get("id") or "",
            path=self.resolve(self.package_path, element.get("href") or "")[0],
            media_type=element.get("media-type") or "",
            properties=frozenset(element.tokens("properties")),
        )

    @cached_property
    def spine(self) -> list[Item]:
        """The spine in order, with the non-linear items."""
        references = [e.get("idref") or "" for e in self.package.walk() if _is(e, "itemref")]
        missing = [name for name in references if name not in self.manifest]
        if missing or not references:
            reason = f"the spine names unknown items: {missing}" if missing else "empty spine"
            raise Unreadable(self.place(self.package_path), reason)
        return [self.manifest[name] for name in references]

    @cached_property
    def nav(self) -> Item:
        """The navigation document: EPUB 3.3, §5.6.2 (`nav` property)."""
        for item in self.manifest.values():
            if "nav" in item.properties:
                return item
        raise Unreadable(self.place(self.package_path), "no navigation document in the manifest")

    @cached_property
    def pages(self) -> list[Item]:
        """Every spine page and the navigation document, each once."""
        return list(dict.fromkeys([*self.spine, self.nav]))

    @staticmethod
    def resolve(base: str, href: str) -> tuple[str, str]:
        """A relative reference as (container path, fragment)."""
        path, _, fragment = href.strip().partition("#")
        joined = posixpath.join(posixpath.dirname(base), unquote(path)) if path else base
        return posixpath.normpath(joined), unquote(fragment)


def _is(element: Element, name: str) -> bool:
    return (element.space, element.name) == (OPF, name)


def has_type(element: Element, *types: str) -> bool:
    """Whether `epub:type` has one of the values."""
    return any(value in types for value in element.tokens("type", OPS))


def navs(tree: Element, kind: str) -> list[Element]:
    """The `nav` elements of a navigation document with the given `epub:type`."""
    return [e for e in tree.walk() if (e.space, e.name) == (XHTML, "nav") and has_type(e, kind)]
