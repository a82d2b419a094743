"""axe-core's findings on good and broken pages; one browser for all of them."""

from __future__ import annotations

import unittest
from pathlib import Path

from sample_book import folder, page, run, write_book, write_map

from axe_books import Tally, check_book, main
from axe_browser import Browser, open_browser

GOOD = ('<main><h1>Een</h1><p>Tekst.</p><p>a<span epub:type="pagebreak" role="doc-pagebreak"'
        ' id="b1" aria-label="12"></span>b</p></main>')
NO_ALTERNATIVE = '<h1>Een</h1>\n<p>é😀<img src="a.png"/></p>'
DARK_TEXT = "p { color: #222 }"
NIGHT_TEXT = "@media (prefers-color-scheme: dark) { p { color: #ddd } }"


class Pages(unittest.TestCase):
    browser: Browser

    @classmethod
    def setUpClass(cls) -> None:
        cls.browser = cls.enterClassContext(open_browser())

    def setUp(self) -> None:
        self.folder = self.enterContext(folder())

    def lines(self, text: str, map_path: Path | None = None, sample: int | None = None) -> str:
        tally = Tally()
        book = write_book(self.folder, {"h1.xhtml": text})
        check_book(self.browser, book, map_path, sample, tally)
        self.assertEqual(tally.pages, sample or 2)
        return "\n".join(str(finding) for finding in tally.findings)

    def styled(self, style: str) -> str:
        return self.lines(page("<h1>Een</h1><p>Tekst.</p>", f"<style>{style}</style>"))

    def test_a_good_book_has_no_violations(self) -> None:
        self.assertEqual(self.lines(GOOD), "")

    def test_a_violation_stands_at_its_source(self) -> None:
        rows = [[2, 1, -1, 0, 0], [3, 1, -1, 0, 0], [3, 2, -1, 0, 0], [3, 3, -1, 0, 0],
                [4, 1, 0, 8, 1], [5, 1, 0, 9, 1], [5, 6, 0, 9, 4]]
        out = self.lines(NO_ALTERNATIVE, write_map(self.folder, rows))
        self.assertRegex(out, r"(?m)^manuscript/h1\.xml:9:4: error: .+ \[axe image-alt\]$")

    def test_without_a_map_a_violation_stands_at_its_place_in_the_book(self) -> None:
        self.assertIn("proef.epub/EPUB/h1.xhtml:5:6: error: ", self.lines(NO_ALTERNATIVE))

    def test_dark_text_fails_in_dark_mode_only(self) -> None:
        out = self.styled(DARK_TEXT)
        self.assertEqual(out.count("[axe color-contrast]"), 1)
        self.assertIn("(dark mode)", out)

    def test_a_book_with_colours_for_the_night_passes(self) -> None:
        self.assertEqual(self.styled(DARK_TEXT + NIGHT_TEXT), "")

    def test_light_text_fails_in_light_mode_only(self) -> None:
        out = self.styled("p { color: #ddd }")
        self.assertEqual(out.count("[axe color-contrast]"), 1)
        self.assertNotIn("(dark mode)", out)

    def test_a_label_on_anything_but_a_page_break_is_a_violation(self) -> None:
        out = self.lines('<h1>Een</h1><p>a<span aria-label="12"></span>b</p>')
        self.assertIn("[axe aria-prohibited-attr]", out)

    def test_a_request_to_the_network_is_refused_and_reported(self) -> None:
        out = self.lines('<h1>Een</h1><img alt="x" src="https://example.org/x.png"/>')
        self.assertIn("the page asks for https://example.org/x.png [axe network]", out)

    def test_a_sample_always_has_the_navigation_document(self) -> None:
        self.assertEqual(self.lines(NO_ALTERNATIVE, sample=1), "")


class Program(unittest.TestCase):
    """Apart from the class above: two Playwrights cannot run at the same time."""

    def test_the_program_fails_on_a_violation(self) -> None:
        with folder() as place:
            code, out = run(main, write_book(place, {"h1.xhtml": NO_ALTERNATIVE}))
        self.assertEqual(code, 1, out)
        self.assertRegex(out, r"axe: FAILED: 1 finding in 2 pages of 1 book")

    def test_nothing_to_check_is_wrong_usage(self) -> None:
        self.assertEqual(run(main)[0], 2)
        with self.assertRaises(SystemExit):
            run(main, "boek.epub", "--sample", "0")
