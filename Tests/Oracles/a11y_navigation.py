"""Rules on the table of contents, the page list, the page breaks and what is claimed of them."""

from __future__ import annotations

from collections.abc import Iterator

from a11y_publication import Link, Publication, ace, own
from findings import Finding

FEATURE = "schema:accessibilityFeature"
MARKERS = ("pageBreakMarkers", "printPageNumbers")


def navigation_findings(publication: Publication) -> Iterator[Finding]:
    """All rules of this file."""
    yield from claimed_page_navigation(publication)
    yield from claimed_page_breaks(publication)
    yield from unclaimed_pages(publication)
    yield from toc_order(publication)
    yield from page_list_targets(publication)
    yield from page_list_order(publication)
    yield from unlisted_page_breaks(publication)


def claimed_page_navigation(publication: Publication) -> Iterator[Finding]:
    """Who claims `pageNavigation` has a page list that leads to page breaks."""
    for meta in publication.about_book(FEATURE):
        place = publication.in_package(meta.element)
        if meta.value == "pageNavigation" and not publication.has_page_list:
            code = "metadata-accessibilityFeature-printPageNumbers-nopagelist"
            yield ace(place, code, "pageNavigation is claimed, but there is no page list")
        elif meta.value == "pageNavigation" and _lacks_breaks(publication):
            yield own(place, "page-navigation-without-breaks",
                      "pageNavigation is claimed, but no page has a page break")


def claimed_page_breaks(publication: Publication) -> Iterator[Finding]:
    """Who claims `pageBreakMarkers` or `printPageNumbers` has page breaks and a page list."""
    for meta in publication.about_book(FEATURE):
        place = publication.in_package(meta.element)
        if meta.value in MARKERS and _lacks_breaks(publication):
            code = "metadata-accessibilityFeature-printPageNumbers-nopagebreaks"
            yield ace(place, code, f"{meta.value} is claimed, but no page has a page break")
        if meta.value in MARKERS and not publication.has_page_list:
            yield own(place, "page-breaks-without-page-list",
                      f"{meta.value} is claimed, but there is no page list")


def unclaimed_pages(publication: Publication) -> Iterator[Finding]:
    """What is there is also said, or readers cannot find the book by it."""
    claimed = set(publication.values(FEATURE))
    if publication.has_page_list and "pageNavigation" not in claimed:
        yield own(publication.in_package(), "page-list-unclaimed",
                  f"there is a page list, but {FEATURE} does not say pageNavigation")
    if publication.page_breaks and not claimed.intersection(MARKERS):
        yield own(publication.in_package(), "page-breaks-unclaimed",
                  f"there are page breaks, but {FEATURE} does not say pageBreakMarkers")


def toc_order(publication: Publication) -> Iterator[Finding]:
    """EPUB Accessibility 1.1 by way of Ace: the table of contents follows the reading order."""
    yield from _order(publication, "toc", "ACE epub-toc-order")
    if not publication.links("toc"):
        root = publication.book.tree(publication.book.nav.path)
        yield own(publication.in_nav(root), "toc-empty", "the table of contents has no links")


def page_list_order(publication: Publication) -> Iterator[Finding]:
    """The page list follows the reading order."""
    yield from _order(publication, "page-list", "A11Y page-list-order")


def page_list_targets(publication: Publication) -> Iterator[Finding]:
    """Each item of the page list leads to a page break, or to a whole page."""
    for link in publication.links("page-list"):
        place, found = publication.in_nav(link.element), publication.reading_order.get(link.target)
        if found is None:
            yield ace(place, "epub-pagelist-broken", f"{link.href} leads nowhere in the spine")
        elif link.target[1] and not found[1].is_page_break and not publication.is_fixed_layout:
            yield ace(place, "epub-pagelist-broken", f"{link.href} is not a page break")


def unlisted_page_breaks(publication: Publication) -> Iterator[Finding]:
    """Each page break is in the page list."""
    if publication.is_fixed_layout:
        return
    listed = {link.target for link in publication.links("page-list")}
    for node in publication.page_breaks:
        name = node.element.get("id")
        if name is not None and (node.page, name) not in listed:
            message = f"the page break “{name}” is not in the page list"
            yield ace(publication.in_page(node), "epub-pagelist-missing-pagebreak", message)


def _order(publication: Publication, kind: str, code: str) -> Iterator[Finding]:
    last: tuple[int, Link] | None = None
    for link in publication.links(kind):
        found = publication.reading_order.get(link.target)
        place = publication.in_nav(link.element)
        if found is None:
            if kind == "toc":
                yield Finding(place, "error", f"{link.href} leads nowhere in the spine", code)
            continue
        if last and found[0] < last[0]:
            message = f"{link.href} stands after {last[1].href}, but comes earlier in the book"
            yield Finding(place, "error", message, code)
        last = (found[0], link)


def _lacks_breaks(publication: Publication) -> bool:
    return not publication.page_breaks and not publication.is_fixed_layout
