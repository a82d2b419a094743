"""Accessibility metadata: DAISY Ace's own test publications, and small books of ours."""

from __future__ import annotations

import re
import unittest

from sample_book import ACCESSIBLE, ORACLES, folder, run, write_book

from a11y_metadata import check_book, main

FIXTURES = ORACLES.parents[2] / "shared" / "corpus" / "ace-fixtures"

META = "metadata-"
EXPECTED: dict[str, list[str]] = {
    "axerule-matching-dpub-role": ["epub-type-has-matching-role"],
    "axerule-pagebreak-label": ["epub-type-has-matching-role", "pagebreak-label"],
    "epubrules-metadata": [f"{META}accessibilityfeature", f"{META}accessibilitysummary",
                           f"{META}accessmode-invalid", f"{META}conformsto-invalid"],
    "epubrules-metadata-accessModeSufficient-invalid-item":
        [f"{META}accessmodesufficient-invalid"],
    "epubrules-metadata-accessModeSufficient-invalid-separator":
        [f"{META}accessmodesufficient-invalid"],
    "epubrules-metadata-accessModeSufficient-missing": [f"{META}accessmodesufficient"],
    "epubrules-metadata-accessibilityFeature-case-sensitive":
        [f"{META}accessibilityfeature-invalid"],
    "epubrules-metadata-accessibilityFeature-none-unknown":
        [f"{META}accessibilityfeature-invalid"],
    "epubrules-metadata-accessibilityHazard-none-unknown-negatives":
        [f"{META}accessibilityhazard-invalid"],
    "epubrules-metadata-pageBreakMarkers-nopagelist":
        [f"{META}accessibilityFeature-printPageNumbers-nopagebreaks"],
    "epubrules-metadata-pageNavigation-nopagelist":
        [f"{META}accessibilityFeature-printPageNumbers-nopagelist"],
    "epubrules-metadata-printPageNumbers-nopagelist":
        [f"{META}accessibilityFeature-printPageNumbers-nopagebreaks"],
    "epubrules-package-lang": ["epub-lang"],
    "epubrules-pagelist-missing-pagebreak": ["epub-pagelist-missing-pagebreak"],
    "epubrules-pagelist-missing-pagebreak-target": ["epub-pagelist-broken"],
    "epubrules-pagelist-toc-order-fail":
        ["epub-pagelist-broken", "epub-pagelist-missing-pagebreak", "epub-toc-order",
         "epub-type-has-matching-role"],
    "has-violations": [f"{META}accessmodesufficient", "epub-toc-order",
                       "epub-type-has-matching-role"],
}
"""What Ace's own tests expect; in all other folders, no rule of Ace that is taken over fails.
(pagelist-smil-pagebreak fails in Ace for its media overlays, and three axerule folders for
axe-core's rules.)"""


class AceFixtures(unittest.TestCase):
    @unittest.skipUnless(FIXTURES.is_dir(), f"Ace's publications are not at {FIXTURES}")
    def test_each_publication_gets_the_verdict_that_ace_gives(self) -> None:
        books = sorted(FIXTURES.iterdir())
        self.assertGreater(len(books), 0)
        self.assertEqual(set(EXPECTED) - {book.name for book in books}, set())
        for book in books:
            with self.subTest(book.name):
                _, findings = check_book(book)
                codes = {f.code.removeprefix("ACE ") for f in findings if f.code[:3] == "ACE"}
                self.assertEqual(sorted(codes), sorted(EXPECTED.get(book.name, [])))


PAGED = """
<meta property="schema:accessibilityFeature">pageNavigation</meta>
<meta property="schema:accessibilityFeature">pageBreakMarkers</meta>
<meta property="pageBreakSource">urn:isbn:9789000000000</meta>"""


def break_mark(name: str) -> str:
    return f'<span epub:type="pagebreak" role="doc-pagebreak" id="{name}" aria-label="{name}"/>'


def page_list(*names: str) -> str:
    items = "".join(f'<li><a href="h1.xhtml#{name}">{name}</a></li>' for name in names)
    return f'<nav epub:type="page-list" role="doc-pagelist"><ol>{items}</ol></nav>'


class OwnRules(unittest.TestCase):
    def codes(self, body: str, metadata: str = ACCESSIBLE, nav: str = "") -> list[str]:
        with folder() as place:
            _, out = run(main, write_book(place, {"h1.xhtml": body}, metadata, nav))
        return re.findall(r"\[(?:ACE|A11Y) (.+)\]", out)

    def test_a_good_book_has_no_findings(self) -> None:
        self.assertEqual(self.codes("<h1>Een</h1>"), [])

    def test_a_good_book_with_pages_has_no_findings(self) -> None:
        body = f"<h1>Een</h1>{break_mark('p1')}{break_mark('p2')}"
        self.assertEqual(self.codes(body, ACCESSIBLE + PAGED, page_list("p1", "p2")), [])

    def test_a_page_list_follows_the_reading_order(self) -> None:
        body = f"<h1>Een</h1>{break_mark('p1')}{break_mark('p2')}"
        self.assertEqual(self.codes(body, ACCESSIBLE + PAGED, page_list("p2", "p1")),
                         ["page-list-order"])

    def test_page_breaks_need_a_page_list(self) -> None:
        codes = self.codes(f"<h1>Een</h1>{break_mark('p1')}", ACCESSIBLE + PAGED)
        self.assertIn("page-breaks-without-page-list", codes)
        self.assertIn("epub-pagelist-missing-pagebreak", codes)

    def test_page_navigation_needs_page_breaks(self) -> None:
        nav = page_list("p1").replace("#p1", "")
        self.assertIn("page-navigation-without-breaks",
                      self.codes("<h1>Een</h1>", ACCESSIBLE + PAGED, nav))

    def test_pages_that_are_there_are_claimed(self) -> None:
        codes = self.codes(f"<h1>Een</h1>{break_mark('p1')}", nav=page_list("p1"))
        self.assertEqual(codes, ["epub-pagesource", "page-list-unclaimed",
                                 "page-breaks-unclaimed"])

    def test_a_jump_of_headings_is_found_on_its_page(self) -> None:
        self.assertEqual(self.codes("<h2>Een</h2><h3>Twee</h3><h2>Drie</h2>"), [])
        self.assertEqual(self.codes("<h1>Een</h1><h3>Twee</h3>"), ["heading-jump"])

    def test_claimed_alternatives_are_there(self) -> None:
        claim = '<meta property="schema:accessibilityFeature">alternativeText</meta>'
        self.assertEqual(self.codes('<img src="a.png"/>'), [])
        self.assertEqual(self.codes('<img src="a.png" alt=""/>', ACCESSIBLE + claim), [])
        self.assertEqual(self.codes('<img src="a.png"/>', ACCESSIBLE + claim),
                         ["alternative-text"])

    def test_a_claim_of_conformance_is_certified(self) -> None:
        claim = ('<meta property="dcterms:conformsTo" id="c">'
                 "EPUB Accessibility 1.1 - WCAG 2.2 Level AA</meta>")
        by = '<meta property="a11y:certifiedBy" refines="#c">Uitgeverij</meta>'
        self.assertEqual(self.codes("<h1>Een</h1>", ACCESSIBLE + claim),
                         ["conformance-uncertified"])
        self.assertEqual(self.codes("<h1>Een</h1>", ACCESSIBLE + claim + by), [])

    def test_the_table_of_contents_follows_the_spine(self) -> None:
        pages = {"h1.xhtml": "<h1>Een</h1>", "h2.xhtml": "<h1>Twee</h1>"}
        with folder() as place:
            _, out = run(main, write_book(place, pages, toc=["h2.xhtml", "h1.xhtml"]))
        self.assertEqual(out.count("[ACE epub-toc-order]"), 1)

    def test_nothing_to_check_fails(self) -> None:
        self.assertEqual(run(main)[0], 2)
        with folder() as place:
            self.assertEqual(run(main, place / "nergens.epub")[0], 1)
