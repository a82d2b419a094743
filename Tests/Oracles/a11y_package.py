"""Rules on the accessibility metadata of the package document.

Those under ACE's names follow DAISY Ace's `checker-epub`; those under A11Y are stricter.
"""

from __future__ import annotations

from collections.abc import Iterator

from a11y_publication import Meta, Publication, ace, own
from a11y_vocabulary import (ALONE, CONFORMANCE, CONFORMANCE_CLAIM, HAZARD_CLAIMS, RECOMMENDED,
                             REQUIRED, VALUES)
from findings import Finding
from markup import XML


def package_findings(publication: Publication) -> Iterator[Finding]:
    """All rules of this file."""
    yield from package_language(publication)
    yield from missing_metadata(publication)
    yield from invalid_values(publication)
    yield from denied_values(publication)
    yield from contradicting_hazards(publication)
    yield from malformed_lists(publication)
    yield from conformance(publication)
    yield from certifier(publication)
    yield from page_source(publication)


def package_language(publication: Publication) -> Iterator[Finding]:
    """EPUB 3.3, §5.3.4: the package document names its language (Ace `epub-lang`)."""
    if not publication.book.package.get("lang", XML):
        yield ace(publication.in_package(), "epub-lang", "the package element has no xml:lang")


def missing_metadata(publication: Publication) -> Iterator[Finding]:
    """EPUB Accessibility 1.1, §2.2: discovery metadata that must or should be there."""
    for name in (*REQUIRED, *RECOMMENDED):
        if not publication.values(name):
            must, severity = ("must", "error") if name in REQUIRED else ("should", "warning")
            message = f"the package {must} state {name} and does not"
            yield ace(publication.in_package(), _rule(name), message, severity)


def invalid_values(publication: Publication) -> Iterator[Finding]:
    """Values outside the vocabulary; they are case-sensitive."""
    for name, allowed in VALUES.items():
        by_lower_case = {value.lower(): value for value in allowed}
        for meta in publication.about_book(name):
            for value in filter(None, _items(meta)):
                if value not in allowed:
                    right = by_lower_case.get(value.lower())
                    hint = f", did you mean “{right}”?" if right else ""
                    message = f"“{value}” is not a value of {name}{hint}"
                    yield ace(publication.in_package(meta.element), f"{_rule(name)}-invalid",
                              message)


def denied_values(publication: Publication) -> Iterator[Finding]:
    """`none` and `unknown` stand alone."""
    for name in ("schema:accessibilityFeature", "schema:accessibilityHazard"):
        metas = publication.about_book(name)
        for meta in metas if len(metas) > 1 else []:
            if meta.value in ALONE:
                message = f"“{meta.value}” cannot stand beside other values of {name}"
                yield ace(publication.in_package(meta.element), f"{_rule(name)}-invalid", message)


def contradicting_hazards(publication: Publication) -> Iterator[Finding]:
    """A hazard is there, or is not, or is unknown."""
    name = "schema:accessibilityHazard"
    for claim in HAZARD_CLAIMS:
        made = [meta for meta in publication.about_book(name) if meta.value in claim]
        if len({meta.value for meta in made}) > 1:
            message = f"contradicting hazards: {', '.join(meta.value for meta in made)}"
            yield ace(publication.in_package(made[-1].element), f"{_rule(name)}-invalid", message)


def malformed_lists(publication: Publication) -> Iterator[Finding]:
    """accessModeSufficient is a comma-separated list; and nothing is stated twice."""
    for meta in publication.about_book("schema:accessModeSufficient"):
        items = _items(meta)
        if "" in items or len(set(items)) < len(items):
            message = f"“{meta.value}” has an empty or a double item"
            yield own(publication.in_package(meta.element), "list-malformed", message)
    for name in VALUES:
        seen: set[frozenset[str]] = set()
        for meta in publication.about_book(name):
            if (value := frozenset(_items(meta))) in seen:
                message = f"{name} “{meta.value}” is stated twice"
                yield own(publication.in_package(meta.element), "metadata-double", message)
            seen.add(value)


def conformance(publication: Publication) -> Iterator[Finding]:
    """EPUB Accessibility 1.1, §4.3: the exact forms of a claim."""
    for meta in publication.about_book("dcterms:conformsTo"):
        looks_so = meta.value.startswith(("EPUB Accessibility", "http://www.idpf.org/epub/a11y/"))
        if looks_so and not CONFORMANCE.fullmatch(meta.value):
            message = f"“{meta.value}” is not a form of claim that the standard knows"
            yield ace(publication.in_package(meta.element), "metadata-conformsto-invalid", message)


def certifier(publication: Publication) -> Iterator[Finding]:
    """EPUB Accessibility 1.1, §4.4: who claims conformance says who judged it."""
    certified = [m for m in publication.metadata if m.property == "a11y:certifiedBy"]
    for meta in publication.about_book("dcterms:conformsTo"):
        if not CONFORMANCE_CLAIM.match(meta.value):
            continue
        name = meta.element.get("id")
        if not any(m.refines in ("", "#") or m.refines == f"#{name}" for m in certified):
            message = f"“{meta.value}” is claimed, but no a11y:certifiedBy goes with it"
            yield own(publication.in_package(meta.element), "conformance-uncertified", message)


def page_source(publication: Publication) -> Iterator[Finding]:
    """EPUB Accessibility 1.1, §2.4.2: whose pages they are; never those of the EPUB itself."""
    stated = publication.values("dc:source") + publication.values("pageBreakSource")
    if publication.has_page_list and not stated and not publication.is_fixed_layout:
        message = "there is a page list, but pageBreakSource does not say of which edition"
        yield ace(publication.in_package(), "epub-pagesource", message)
    for meta in publication.about_book("pageBreakSource"):
        if meta.value in publication.values("dc:identifier"):
            message = "pageBreakSource names this book itself, not the printed edition"
            yield own(publication.in_package(meta.element), "page-source-itself", message)


def _items(meta: Meta) -> list[str]:
    """The items of accessModeSufficient; of other properties the value as it is."""
    if meta.property != "schema:accessModeSufficient":
        return [meta.value]
    return [item.strip() for item in meta.value.split(",")]


def _rule(name: str) -> str:
    """Ace's name of the rule on a property."""
    return f"metadata-{name.removeprefix('schema:').lower()}"
