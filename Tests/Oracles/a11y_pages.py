"""Rules on each page: roles, page breaks, headings, alternative text."""

from __future__ import annotations

from collections.abc import Iterator

from a11y_publication import Node, Publication, ace, own
from a11y_vocabulary import IMPLICIT_ROLES, ROLES
from epub import navs
from findings import Finding
from markup import OPS, Element

SVG = "http://www.w3.org/2000/svg"
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


def page_findings(publication: Publication) -> Iterator[Finding]:
    """All rules of this file, page by page."""
    needs_alternatives = "alternativeText" in publication.values("schema:accessibilityFeature")
    for path, nodes in publication.pages:
        landmarks = {id(e) for nav in navs(publication.book.tree(path), "landmarks")
                     for e in nav.walk() if e is not nav}
        for node in nodes:
            if id(node.element) not in landmarks:
                yield from matching_role(publication, node)
            if node.is_page_break:
                yield from page_break(publication, node)
            if needs_alternatives:
                yield from alternative_text(publication, node)
        yield from heading_order(publication, nodes)


def matching_role(publication: Publication, node: Node) -> Iterator[Finding]:
    """Ace `epub-type-has-matching-role`: a type with a role of the same meaning has it too."""
    element = node.element
    role = next(iter(element.tokens("role")), IMPLICIT_ROLES.get(element.name, ""))
    mapped = [kind for kind in element.tokens("type", OPS) if kind in ROLES]
    if mapped and role != ROLES[mapped[0]]:
        has = f"has role “{role}”" if role else "has no role"
        message = f"epub:type “{mapped[0]}” asks for role “{ROLES[mapped[0]]}”, the element {has}"
        yield ace(publication.in_page(node), "epub-type-has-matching-role", message)


def page_break(publication: Publication, node: Node) -> Iterator[Finding]:
    """EPUB Accessibility 1.1, §2.4.3: a page break has a name, and an id to link to."""
    element = node.element
    labels = [element.get(name) for name in ("aria-label", "aria-labelledby", "title")]
    if not any((label or "").strip() for label in [*labels, element.text()]):
        yield ace(publication.in_page(node), "pagebreak-label", "the page break has no label")
    if not element.get("id"):
        yield own(publication.in_page(node), "pagebreak-id", "the page break has no id")


def alternative_text(publication: Publication, node: Node) -> Iterator[Finding]:
    """Who claims `alternativeText` gives it for each image; `alt=""` marks decoration."""
    element = node.element
    missing = element.is_html("img") and element.get("alt") is None
    if (element.space, element.name) == (SVG, "svg"):
        missing = not _is_described(element)
    if missing:
        message = f"alternativeText is claimed, but this {element.name} has none"
        yield own(publication.in_page(node), "alternative-text", message)


def heading_order(publication: Publication, nodes: list[Node]) -> Iterator[Finding]:
    """WCAG 2.2, technique G141: no level of heading is jumped over within a page."""
    previous = 0
    for node in nodes:
        if node.element.is_html(*HEADINGS):
            level = HEADINGS.index(node.element.name) + 1
            if previous and level > previous + 1:
                message = f"the heading jumps from level {previous} to {level}"
                yield own(publication.in_page(node), "heading-jump", message)
            previous = level


def _is_described(svg: Element) -> bool:
    """Hidden from assistive technology, labelled, or with a title: SVG-AAM, §8.1."""
    if svg.get("aria-hidden") == "true" or svg.get("role") in ("presentation", "none"):
        return True
    labels = [svg.get("aria-label"), svg.get("aria-labelledby")]
    titles = [e.text() for e in svg.elements() if (e.space, e.name) == (SVG, "title")]
    return any((text or "").strip() for text in [*labels, *titles])
