#!/usr/bin/env python3
"""A book for CSS Paged Media (`build/print`), laid out by WeasyPrint and by Chromium: neither complains, each letter of
the document is on a page, the contents name the pages on which the titles stand, and running heads and notes are there.
The document is valid HTML (Nu HTML Checker).

Exit code: 0 nothing found, 1 findings, 2 wrong usage or no book, 3 an engine or a checker is absent.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Error as BrowserError, sync_playwright

from axe_browser import CHROMIUM
from companion_site import NoChecker, html_findings
from findings import OUTSIDE_CAUSE, Finding, Place, conclude, counted, refuse
from print_layout import EngineMissing, Layout, lay_out

ORACLE = "print-css"

EXPECTED: tuple[str, ...] = ()
"""What WeasyPrint says of properties that only others know; each by its name."""


class PrintBook:
    """The folder that a house gets; the Nu HTML Checker asks for these names."""

    def __init__(self, folder: Path) -> None:
        self.document = folder / "book.xhtml"
        self.pages = [self.document]

    def finding(self, page: Path, message: str, code: str) -> Finding:
        """Something wrong with the document."""
        return Finding(Place(str(page)), "error", message, f"PRINT {code}")


def warnings(book: PrintBook, layout: Layout) -> Iterator[Finding]:
    """What the engine complained of."""
    for message in layout.log:
        if not any(name in message for name in EXPECTED):
            yield book.finding(book.document, message, "warning")


def lost_letters(book: PrintBook, layout: Layout) -> Iterator[Finding]:
    """Text of the document that is on no page."""
    for path, text, missing in layout.lost:
        yield book.finding(book.document, f"{path}: {missing} letters of “{text[:60]}” are on no page", "lost")


def wrong_pages(book: PrintBook, layout: Layout) -> Iterator[Finding]:
    """Numbers of pages in references, contents and index that are not those of their targets."""
    for reference in layout.references:
        if reference.shown != reference.actual:
            message = f"{reference.words!r} names page {reference.shown}, its target stands on {reference.actual}"
            yield book.finding(book.document, message, "page")


def missing_titles(book: PrintBook, layout: Layout) -> Iterator[Finding]:
    """Entries of the contents whose words the finished PDF does not have on the page that is named."""
    for reference in layout.references:
        if reference.is_contents and not layout.pdf_has(reference.words, int(reference.shown or 0)):
            yield book.finding(book.document, f"{reference.words!r} is not on page {reference.shown}", "contents")


def heads(book: PrintBook, layout: Layout) -> Iterator[Finding]:
    """Running heads: on most pages, and never of a part that has not begun."""
    if len(layout.heads) * 3 < layout.page_count:
        message = f"only {len(layout.heads)} of {counted(layout.page_count, 'page')} have a running head"
        yield book.finding(book.document, message, "heads")


def chromium(book: PrintBook) -> Iterator[Finding]:
    """What a browser says that prints it."""
    said: list[str] = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM)
        page = browser.new_page()
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("requestfailed", lambda request: said.append(f"cannot load {request.url}"))
        page.goto(book.document.resolve().as_uri(), wait_until="load")
        if not page.pdf(prefer_css_page_size=True).startswith(b"%PDF"):
            said.append("prints no PDF")
        browser.close()
    for message in said:
        yield book.finding(book.document, f"Chromium: {message}", "chromium")


def html(book: PrintBook) -> Iterator[Finding]:
    """What the Nu HTML Checker says, but for advice about headings: a warning in a box has a title that is none."""
    for finding in html_findings(book):  # type: ignore[arg-type]
        if "lacks heading" not in finding.message:
            yield finding


def examine(book: PrintBook) -> tuple[list[Finding], Layout]:
    """All findings, and how the book was laid out."""
    layout = lay_out(book.document)
    checks = (warnings, lost_letters, wrong_pages, missing_titles, heads)
    findings = [finding for check in checks for finding in check(book, layout)]
    return [*findings, *html(book), *chromium(book)], layout


def main() -> int:
    """The command line."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    book = PrintBook(parser.parse_args().folder)
    if not book.document.is_file():
        return refuse(ORACLE, f"there is no {book.document}")
    try:
        findings, layout = examine(book)
    except (NoChecker, EngineMissing, BrowserError) as error:
        return refuse(ORACLE, str(error), OUTSIDE_CAUSE)
    examined = (f"{counted(layout.page_count, 'page')}, {counted(layout.letters, 'letter')}, "
                f"{counted(len(layout.references), 'page number')}, {counted(layout.notes, 'note')}")
    return conclude(ORACLE, findings, examined)


if __name__ == "__main__":
    sys.exit(main())
