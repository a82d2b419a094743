"""From a position in a made XHTML page back to the author's own file and line.

The map is written by `boekbouw build --source-map FILE`; per page it has one row for each
element in document order: [xhtmlLine, xhtmlColumn, fileIndex, line, column], 1-based positions
of the `<` of the start tag, columns in Unicode scalar values, fileIndex -1 for generated ones.
"""

from __future__ import annotations

import json
from argparse import ArgumentParser, Namespace
from bisect import bisect_left
from collections.abc import Sequence
from pathlib import Path

from epub import Book
from findings import Place

VERSION = 1
GENERATED = -1
Row = tuple[int, int, int, int, int]


class BadMap(Exception):
    """The source map is not what its format says."""


class SourceMap:
    """The source map of one book; without one, every place is a place inside the EPUB."""

    def __init__(self, book: Book, files: Sequence[str], pages: dict[str, list[Row]]) -> None:
        self.book, self.files, self.pages = book, files, pages

    def at_element(self, page: str, index: int, line: int, column: int) -> Place:
        """The source of the index-th element (document order), else its place in the page."""
        rows = self.pages.get(page, [])
        source = self._source(rows, index) if index < len(rows) else None
        return source or self.book.place(page, line, column)

    def at_position(self, page: str, line: int | None, column: int | None) -> Place:
        """The source of the last element that starts before the position.

        A SAX locator (EPUBCheck's) stands after the start tag, so the element itself starts
        strictly before it, and its first child does not.
        """
        rows = self.pages.get(page, [])
        if line is None:
            return self.book.place(page)
        end = (line, column) if column is not None else (line + 1, 0)
        index = bisect_left(rows, end, key=lambda row: (row[0], row[1])) - 1
        return self._source(rows, index) or self.book.place(page, line, column)

    def _source(self, rows: list[Row], index: int) -> Place | None:
        """The row's source, or that of the nearest earlier row that has one."""
        for _, _, file, line, column in reversed(rows[: index + 1]):
            if file != GENERATED:
                return Place(self.files[file], line, column)
        return None


def read_map(book: Book, path: Path | None) -> SourceMap:
    """Read and check a map file."""
    if path is None:
        return SourceMap(book, [], {})
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        if content["version"] != VERSION:
            raise BadMap(f"{path}: version {content['version']}, expected {VERSION}")
        files = [str(name) for name in content["files"]]
        pages = {str(page): [_row(row, len(files)) for row in rows]
                 for page, rows in content["pages"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise BadMap(f"{path}: not a source map: {error!r}") from error
    for page, rows in pages.items():
        if any(a[:2] >= b[:2] for a, b in zip(rows, rows[1:])):
            raise BadMap(f"{path}: the rows of {page} are not in document order")
    return SourceMap(book, files, pages)


def _row(values: Sequence[int], files: int) -> Row:
    xhtml_line, xhtml_column, file, line, column = (int(value) for value in values)
    if not GENERATED <= file < files:
        raise ValueError(f"file index {file} out of range")
    return xhtml_line, xhtml_column, file, line, column


def add_book_arguments(parser: ArgumentParser) -> None:
    """BOOK.epub… [--source-map MAP.json …], as all oracles take them."""
    parser.add_argument("books", nargs="*", type=Path, metavar="BOOK.epub")
    parser.add_argument("--source-map", nargs="+", action="extend", default=[], type=Path,
                        metavar="MAP.json", help="one for each book, in the same order")


def pair_books_with_maps(arguments: Namespace) -> list[tuple[Path, Path | None]]:
    """Each book with its map; either no book has a map or all have."""
    if not arguments.books:
        raise BadMap("no books were given, so nothing was checked")
    if not arguments.source_map:
        return [(book, None) for book in arguments.books]
    if len(arguments.source_map) != len(arguments.books):
        raise BadMap(f"{len(arguments.books)} books but {len(arguments.source_map)} source maps")
    return list(zip(arguments.books, arguments.source_map))
