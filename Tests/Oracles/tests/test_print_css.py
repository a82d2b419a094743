"""The oracle of the paged book finds what is wrong with small documents."""

from __future__ import annotations

import unittest
from pathlib import Path
from tempfile import TemporaryDirectory

from sample_book import run  # noqa: F401  (finds the oracles)

from print_css import PrintBook, heads, lost_letters, missing_titles, warnings, wrong_pages
from print_layout import Layout, lay_out

CONTENTS = '<nav role="doc-toc"><a href="#b">Boot</a></nav>'


def laid_out(body: str, style: str = "") -> tuple[PrintBook, Layout]:
    """A document of three pages with a style of its own."""
    usual = "@page { size: 90mm 60mm } h1 { break-before: page }"
    with TemporaryDirectory() as folder:
        book = PrintBook(Path(folder))
        book.document.write_text(
            f'<html><head><meta charset="utf-8"/><title>T</title><style>{usual}{style}</style></head>'
            f"<body>{CONTENTS}<h1>Aap</h1>{body}<h1 id=\"b\">Boot</h1></body></html>", encoding="utf-8")
        return book, lay_out(book.document)


RIGHT = 'nav a::after { content: target-counter(attr(href url), page) }'


class PrintCSSTest(unittest.TestCase):
    """Each check on a document that is right, and on one that is not."""

    def test_a_right_document_has_no_findings(self) -> None:
        found = laid_out("<p>Noot &amp; mies</p>", RIGHT + "@page { @top-left { content: 'Kop' } }")
        for check in (warnings, lost_letters, wrong_pages, missing_titles, heads):
            self.assertEqual(list(check(*found)), [])

    def test_text_that_is_not_shown_is_told(self) -> None:
        found = laid_out('<p class="weg">Mies</p>', ".weg { display: none }")
        self.assertIn("4 letters of “Mies”", str(*lost_letters(*found)))

    def test_a_hyphen_at_the_end_of_a_line_loses_nothing(self) -> None:
        found = laid_out('<p lang="nl">verantwoordelijkheidsgevoel</p>', "p { hyphens: auto; width: 20mm }")
        self.assertEqual(list(lost_letters(*found)), [])

    def test_a_wrong_number_of_a_page_is_told(self) -> None:
        found = laid_out("", "nav a::after { content: '2' }")
        self.assertIn("names page 2, its target stands on 3", str(*wrong_pages(*found)))
        self.assertIn("'Boot' is not on page 2", str(*missing_titles(*found)))

    def test_no_running_heads_are_told(self) -> None:
        self.assertEqual(len(list(heads(*laid_out("")))), 1)

    def test_what_the_engine_does_not_know_is_told(self) -> None:
        found = laid_out("", "p { onbekend: 1 }")
        self.assertEqual(len(list(warnings(*found))), 1)


if __name__ == "__main__":
    unittest.main()
