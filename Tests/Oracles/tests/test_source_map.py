"""From XHTML positions to the manuscript."""

from __future__ import annotations

import json
import unittest

from sample_book import folder, write_book, write_map

from epub import Book
from findings import Place
from markup import Malformed, parse
from source_map import BadMap, SourceMap, read_map

ROWS = [[2, 1, -1, 0, 0], [3, 1, 0, 10, 1], [3, 4, 0, 11, 5], [4, 1, -1, 0, 0], [5, 1, 0, 20, 3]]
PAGE = "EPUB/h1.xhtml"


class SourceMaps(unittest.TestCase):
    def setUp(self) -> None:
        self.folder = self.enterContext(folder())
        self.path = write_book(self.folder, {"h1.xhtml": "<h1>Een</h1>"})
        self.map: SourceMap = read_map(Book(self.path), write_map(self.folder, ROWS))

    def at(self, line: int | None, column: int | None, page: str = PAGE) -> str:
        return str(self.map.at_position(page, line, column))

    def test_a_locator_after_the_start_tag_means_that_element(self) -> None:
        self.assertEqual(self.at(5, 4), "manuscript/h1.xml:20:3")

    def test_a_child_that_starts_at_the_locator_is_not_meant(self) -> None:
        self.assertEqual(self.at(3, 4), "manuscript/h1.xml:10:1")

    def test_a_generated_element_falls_back_on_an_earlier_one(self) -> None:
        self.assertEqual(self.at(4, 9), "manuscript/h1.xml:11:5")

    def test_without_an_earlier_source_the_place_is_in_the_book(self) -> None:
        self.assertEqual(self.at(2, 7), f"{self.path}/{PAGE}:2:7")
        self.assertEqual(self.at(1, 1), f"{self.path}/{PAGE}:1:1")

    def test_without_a_column_the_last_element_on_the_line_is_meant(self) -> None:
        self.assertEqual(self.at(3, None), "manuscript/h1.xml:11:5")

    def test_without_a_line_the_place_is_the_page(self) -> None:
        self.assertEqual(self.at(None, None), f"{self.path}/{PAGE}")

    def test_an_unmapped_page_is_a_place_in_the_book(self) -> None:
        self.assertEqual(self.at(7, 8, "EPUB/nav.xhtml"), f"{self.path}/EPUB/nav.xhtml:7:8")

    def test_an_element_is_found_by_its_number(self) -> None:
        self.assertEqual(self.map.at_element(PAGE, 2, 9, 9), Place("manuscript/h1.xml", 11, 5))
        self.assertEqual(self.map.at_element(PAGE, 3, 9, 9), Place("manuscript/h1.xml", 11, 5))
        self.assertEqual(str(self.map.at_element(PAGE, 5, 9, 9)), f"{self.path}/{PAGE}:9:9")

    def refused(self, content: object) -> None:
        file = self.folder / "bad.json"
        file.write_text(json.dumps(content))
        with self.assertRaises(BadMap):
            read_map(Book(self.path), file)

    def test_a_map_of_another_form_is_refused(self) -> None:
        self.refused([])
        self.refused({"version": 2, "files": [], "pages": {}})
        self.refused({"version": 1, "files": [], "pages": {PAGE: [[1, 1, 0, 1, 1]]}})
        self.refused({"version": 1, "files": [], "pages": {PAGE: [[1, 1, -1]]}})

    def test_rows_out_of_order_are_refused(self) -> None:
        self.refused({"version": 1, "files": [],
                      "pages": {PAGE: [[2, 1, -1, 0, 0], [1, 1, -1, 0, 0]]}})


class Positions(unittest.TestCase):
    def test_columns_count_unicode_scalar_values(self) -> None:
        tree = parse("<a>é😀<b/></a>".encode())
        self.assertEqual([(e.line, e.column) for e in tree.walk()], [(1, 1), (1, 6)])

    def test_an_entity_without_definition_is_an_error(self) -> None:
        with self.assertRaises(Malformed):
            parse(b'<!DOCTYPE a SYSTEM "a.dtd"><a>&nbsp;</a>')
