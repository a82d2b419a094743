"""What the accessibility rules look at: metadata, reading order, page breaks, navigation links."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from epub import OPF, Book, has_type, navs
from findings import Finding, Place
from markup import Element
from source_map import SourceMap

DC = "http://purl.org/dc/elements/1.1/"
Target = tuple[str, str]
"""A page's path and an id on it; an empty id means the page itself."""


@dataclass(frozen=True)
class Meta:
    """A statement in the package's metadata."""

    property: str
    value: str
    refines: str
    element: Element


@dataclass(frozen=True)
class Link:
    """A link in the navigation document."""

    href: str
    target: Target
    element: Element


@dataclass(frozen=True)
class Node:
    """An element of a spine page, with its number in document order."""

    page: str
    index: int
    element: Element

    @property
    def is_page_break(self) -> bool:
        """A marker of a page of the printed edition: EPUB Accessibility 1.1, §2.4.3."""
        return has_type(self.element, "pagebreak") or "doc-pagebreak" in self.element.tokens("role")


class Publication:
    """An EPUB as the rules see it."""

    def __init__(self, source_map: SourceMap) -> None:
        self.book: Book = source_map.book
        self.source_map = source_map

    @cached_property
    def metadata(self) -> list[Meta]:
        """`meta`, `link` and Dublin Core elements that are not empty."""
        found = [meta for element in self.book.package.walk() if (meta := _meta(element))]
        return [meta for meta in found if meta.value]

    def about_book(self, name: str) -> list[Meta]:
        """The statements of one property about the publication as a whole."""
        return [m for m in self.metadata if m.property == name and m.refines in ("", "#")]

    def values(self, name: str) -> list[str]:
        """Their values."""
        return [meta.value for meta in self.about_book(name)]

    @property
    def is_fixed_layout(self) -> bool:
        """EPUB 3.3, §8.2: pre-paginated pages need no page-break markers."""
        return "pre-paginated" in self.values("rendition:layout")

    @cached_property
    def pages(self) -> list[tuple[str, list[Node]]]:
        """Each XHTML page, the spine first, with its elements."""
        paths = [item.path for item in self.book.pages if item.media_type.endswith("xhtml+xml")]
        return [(path, [Node(path, index, element)
                        for index, element in enumerate(self.book.tree(path).walk())])
                for path in paths]

    @cached_property
    def reading_order(self) -> dict[Target, tuple[int, Node]]:
        """Each target in the spine with its place in the reading order."""
        spine = {item.path for item in self.book.spine}
        order: dict[Target, tuple[int, Node]] = {}
        for path, nodes in self.pages:
            for node in nodes if path in spine else []:
                name = "" if node.index == 0 else node.element.get("id")
                if name is not None:
                    order.setdefault((path, name), (len(order), node))
        return order

    @cached_property
    def page_breaks(self) -> list[Node]:
        """The page-break markers in reading order."""
        return [node for _, nodes in self.pages for node in nodes if node.is_page_break]

    def links(self, kind: str) -> list[Link]:
        """The links of the `toc` or `page-list` nav, in order."""
        path = self.book.nav.path
        anchors = (e for nav in navs(self.book.tree(path), kind) for e in nav.walk())
        return [Link(href, self.book.resolve(path, href), element)
                for element in anchors if (href := element.get("href")) is not None]

    @cached_property
    def has_page_list(self) -> bool:
        """Whether there is a page list with at least one page."""
        return bool(self.links("page-list"))

    def in_package(self, element: Element | None = None) -> Place:
        """A place in the package document."""
        at = element or self.book.package
        return self.book.place(self.book.package_path, at.line, at.column)

    def in_nav(self, element: Element) -> Place:
        """A place in the navigation document."""
        return self.book.place(self.book.nav.path, element.line, element.column)

    def in_page(self, node: Node) -> Place:
        """A place in a page, or in the manuscript if the source map knows it."""
        at = node.element
        return self.source_map.at_element(node.page, node.index, at.line, at.column)


def _meta(element: Element) -> Meta | None:
    refines = (element.get("refines") or "").strip()
    if element.space == DC:
        return Meta(f"dc:{element.name}", element.text().strip(), refines, element)
    if (element.space, element.name) == (OPF, "meta"):
        name = (element.get("property") or "").strip()
        return Meta(name, element.text().strip(), refines, element) if name else None
    if (element.space, element.name) == (OPF, "link"):
        href = (element.get("href") or "").strip()
        return Meta((element.get("rel") or "").strip(), href, refines, element)
    return None


def ace(place: Place, code: str, message: str, severity: str = "error") -> Finding:
    """A finding of a rule that DAISY Ace has too, under Ace's name."""
    return Finding(place, severity, message, f"ACE {code}")


def own(place: Place, code: str, message: str) -> Finding:
    """A finding of a rule of our own, stricter than Ace."""
    return Finding(place, "error", message, f"A11Y {code}")
