"""EPUBCheck's findings on good and broken books; one JVM for all of them."""

from __future__ import annotations

import unittest
from pathlib import Path
from typing import Any

from sample_book import folder, run, write_book, write_map

from epubcheck_books import Positions, findings_of, main, run_epubcheck

BROKEN = '<h1>Een</h1>\n<p>😀 <a href="#weg">naar niets</a></p>'
BODIES = {"good": "<h1>Een</h1>", "broken": BROKEN, "usage": '<p epub:type="onzin">x</p>'}


class EpubCheck(unittest.TestCase):
    books: dict[str, Path]
    reports: dict[str, dict[str, Any]]

    @classmethod
    def setUpClass(cls) -> None:
        place = cls.enterClassContext(folder())
        cls.books = {"junk": place / "junk.epub"}
        cls.books["junk"].write_text("geen boek")
        for name, body in BODIES.items():
            (place / name).mkdir()
            cls.books[name] = write_book(place / name, {"h1.xhtml": body})
        cls.reports = dict(zip(cls.books, run_epubcheck(list(cls.books.values()))))

    def lines(self, name: str, map_path: Path | None = None) -> str:
        found = findings_of(self.books[name], map_path, self.reports[name])
        return "\n".join(str(finding) for finding in found)

    def test_a_good_book_has_no_findings(self) -> None:
        self.assertEqual(self.lines("good"), "")

    def test_a_finding_stands_at_its_place_in_the_manuscript(self) -> None:
        rows = [[2, 1, -1, 0, 0], [5, 1, 0, 8, 3], [5, 6, 0, 8, 12]]
        out = self.lines("broken", write_map(self.books["broken"].parent, rows))
        self.assertRegex(out, r"(?m)^manuscript/h1\.xml:8:12: error: .+ \[EPUBCHECK RSC-012\]$")

    def test_without_a_map_a_finding_stands_at_its_place_in_the_book(self) -> None:
        self.assertIn(f"{self.books['broken']}/EPUB/h1.xhtml:5:21: error: ", self.lines("broken"))

    def test_a_usage_note_is_a_failing_finding(self) -> None:
        self.assertRegex(self.lines("usage"), r"warning: usage note: .+ \[EPUBCHECK OPF-088\]")

    def test_what_is_no_book_has_findings(self) -> None:
        self.assertIn("fatal: ", self.lines("junk"))

    def test_the_program_fails_when_one_of_the_books_has_findings(self) -> None:
        code, out = run(main, self.books["good"], self.books["broken"])
        self.assertEqual(code, 1)
        self.assertIn("epubcheck: FAILED: 1 finding in 2 books", out)

    def test_nothing_to_check_is_wrong_usage(self) -> None:
        self.assertEqual(run(main)[0], 2)
        self.assertEqual(run(main, "nergens.epub")[0], 2)

    def test_utf_16_columns_become_scalar_columns(self) -> None:
        positions = Positions(self.books["broken"], None)
        columns = [positions.scalar_column("EPUB/h1.xhtml", 5, column) for column in (4, 6, 22)]
        self.assertEqual(columns, [4, 5, 21])
