#!/usr/bin/env python3
"""axe-core on every page of EPUBs, in a headless Chromium, in light and in dark mode.

Checks WCAG 2.2 A and AA and axe-core's best practices as far as a machine can. Violations come
back at the author's own file and line if the book's source map is given.
Exit code: 0 nothing found, 1 violations, 2 wrong usage or no pages, 3 no browser.
"""

from __future__ import annotations

import sys
import time
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from playwright.sync_api import Error as BrowserError

from axe_browser import CHROMIUM, Browser, Verdict, open_browser, sample
from epub import XHTML_TYPE, Book, Item, Unreadable
from findings import OUTSIDE_CAUSE, Finding, conclude, counted, refuse
from source_map import (BadMap, SourceMap, add_book_arguments, pair_books_with_maps,
                        read_map)

ORACLE = "axe"


class Tally:
    """What has been examined and found so far."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self.pages = 0
        self.undecided: Counter[str] = Counter()


def main(words: Sequence[str]) -> int:
    """Check the books named on the command line."""
    arguments = arguments_parser().parse_args(words)
    tally, started = Tally(), time.monotonic()
    try:
        pairs = pair_books_with_maps(arguments)
        with open_browser(arguments.chromium) as browser:
            for book, source_map in pairs:
                check_book(browser, book, source_map, arguments.sample, tally)
    except BadMap as error:
        return refuse(ORACLE, str(error))
    except (BrowserError, FileNotFoundError) as error:
        return refuse(ORACLE, str(error), OUTSIDE_CAUSE)
    if tally.pages == 0 and not tally.findings:
        return refuse(ORACLE, "no page was examined")
    if tally.undecided:
        print(f"{ORACLE}: axe could not decide on: {dict(sorted(tally.undecided.items()))}")
    took = f"{time.monotonic() - started:.1f} s"
    examined = f"{counted(tally.pages, 'page')} of {counted(len(pairs), 'book')}, {took}"
    return conclude(ORACLE, tally.findings, examined)


def arguments_parser() -> ArgumentParser:
    """The command line."""
    parser = ArgumentParser(description=__doc__)
    add_book_arguments(parser)
    parser.add_argument("--sample", type=positive, metavar="N",
                        help="check N pages of each book only, evenly spread, nav included")
    parser.add_argument("--chromium", default=CHROMIUM, help=f"the browser ({CHROMIUM})")
    return parser


def positive(word: str) -> int:
    """A sample of nothing would always pass."""
    if (number := int(word)) < 1:
        raise ValueError(word)
    return number


def check_book(browser: Browser, path: Path, map_path: Path | None, size: int | None,
               tally: Tally) -> None:
    """Check a book's spine pages and its navigation document."""
    try:
        book = Book(path)
        source_map = read_map(book, map_path)
        for item in sample(book.pages, size, book.nav):
            check_page(browser, source_map, item, tally)
    except Unreadable as error:
        tally.findings.append(Finding(error.place, "error", str(error), "axe unreadable"))


def check_page(browser: Browser, source_map: SourceMap, item: Item, tally: Tally) -> None:
    """Check one page; a page that axe cannot judge is a finding too."""
    book = source_map.book
    if item.media_type != XHTML_TYPE:
        message = f"a spine item of type {item.media_type} cannot be checked"
        tally.findings.append(Finding(book.place(item.path), "error", message, "axe unreadable"))
        return
    starts = [(element.line, element.column) for element in book.tree(item.path).walk()]
    for verdict in browser.judge(book, item):
        if verdict.elements != len(starts):
            message = f"{len(starts)} elements in the file, {verdict.elements} in the browser"
            tally.findings.append(Finding(book.place(item.path), "error", message, "axe changed"))
        tally.findings += [finding(source_map, item, starts, verdict, node)
                           for node in verdict.violations]
        tally.undecided.update(node["rule"] for node in verdict.incomplete)
    tally.findings += [Finding(book.place(item.path), "error", f"the page asks for {url}",
                               "axe network") for url in browser.refused]
    tally.pages += 1


def finding(source_map: SourceMap, item: Item, starts: Sequence[tuple[int, int]],
            verdict: Verdict, node: dict[str, Any]) -> Finding:
    """One violating node as a finding at its source."""
    index = node["index"] if 0 <= node["index"] < len(starts) else 0
    place = source_map.at_element(item.path, index, *starts[index])
    lines = (node["message"].partition(":")[2].strip() or node["message"]).splitlines()
    details = "; ".join(line.strip().removesuffix(".") for line in lines)
    mode = " (dark mode)" if verdict.scheme == "dark" else ""
    return Finding(place, "error", f"{node['help']}{mode}: {details}", f"axe {node['rule']}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
