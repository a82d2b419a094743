#!/usr/bin/env python3
"""DAISY Ace's rules that EPUBCheck lacks, and stricter ones: accessibility metadata, page lists,
page breaks, table of contents, roles, headings. Not taken over: media overlays (we make none),
and what axe-core itself does (axe_books.py).
Exit code: 0 nothing found, 1 findings, 2 wrong usage or no books.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path

from a11y_navigation import navigation_findings
from a11y_package import package_findings
from a11y_pages import page_findings
from a11y_publication import Publication
from epub import Book, Unreadable
from findings import Finding, conclude, counted, refuse
from source_map import BadMap, add_book_arguments, pair_books_with_maps, read_map

ORACLE = "a11y"


def main(words: Sequence[str]) -> int:
    """Check the books named on the command line."""
    parser = ArgumentParser(description=__doc__)
    add_book_arguments(parser)
    findings: list[Finding] = []
    pages = 0
    try:
        pairs = pair_books_with_maps(parser.parse_args(words))
        for path, map_path in pairs:
            examined, found = check_book(path, map_path)
            pages += examined
            findings += found
    except BadMap as error:
        return refuse(ORACLE, str(error))
    return conclude(ORACLE, findings, f"{counted(pages, 'page')} of {counted(len(pairs), 'book')}")


def check_book(path: Path, map_path: Path | None = None) -> tuple[int, list[Finding]]:
    """The number of pages and the findings of one book."""
    try:
        publication = Publication(read_map(Book(path), map_path))
        findings = [*package_findings(publication), *navigation_findings(publication),
                    *page_findings(publication)]
    except Unreadable as error:
        return 0, [Finding(error.place, "error", str(error), "A11Y unreadable")]
    if not publication.pages:
        findings.append(Finding(publication.in_package(), "error", "no XHTML page to check",
                                "A11Y unreadable"))
    return len(publication.pages), findings


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
