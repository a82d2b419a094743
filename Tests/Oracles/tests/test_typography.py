"""What the typography oracle says of lines that are made up."""

import unittest
from pathlib import Path

import typography
from typeset_lines import SOFT_HYPHEN, Line, Run, lines_of

FILE = Path("boek.pdf")


def line(text: str, page: int = 0, baseline: float = 500, size: float = 10) -> Line:
    """A line of one run."""
    return Line(page, baseline, (Run(page, 50, baseline, size, text),))


def codes(findings: object) -> list[str]:
    """The codes alone."""
    return [finding.code for finding in findings]  # type: ignore[attr-defined]


class BrokenParagraphs(unittest.TestCase):
    """Lines that stand alone on a page."""

    def test_last_line_alone_is_a_widow(self) -> None:
        found = typography.broken_paragraphs(FILE, [[line("een"), line("twee"), line("drie", page=1)]])
        self.assertEqual(codes(found), ["WIDOW"])

    def test_first_line_alone_is_an_orphan(self) -> None:
        found = typography.broken_paragraphs(FILE, [[line("een"), line("twee", page=1), line("drie", page=1)]])
        self.assertEqual(codes(found), ["ORPHAN"])

    def test_two_lines_on_either_page_are_fine(self) -> None:
        lines = [line("a"), line("b"), line("c", page=1), line("d", page=1)]
        self.assertEqual(codes(typography.broken_paragraphs(FILE, [lines])), [])


class Hyphens(unittest.TestCase):
    """Words that are parted."""

    def test_three_in_a_row_are_a_ladder(self) -> None:
        lines = [line(f"woor{SOFT_HYPHEN}") for _ in range(3)] + [line("den")]
        self.assertEqual(codes(typography.ladders(FILE, [lines])), ["LADDER"])

    def test_two_in_a_row_are_none(self) -> None:
        lines = [line(f"woor{SOFT_HYPHEN}"), line(f"den{SOFT_HYPHEN}"), line("boek")]
        self.assertEqual(codes(typography.ladders(FILE, [lines])), [])

    def test_parting_before_a_trema_is_found(self) -> None:
        lines = [line(f"ge{SOFT_HYPHEN}"), line("ïnd")]
        self.assertEqual(codes(typography.tremas(FILE, [lines])), ["TREMA"])

    def test_a_line_may_begin_with_a_trema(self) -> None:
        self.assertEqual(codes(typography.tremas(FILE, [[line("woord "), line("ïnd")]])), [])

    def test_a_hyphen_of_the_author_parts_no_word(self) -> None:
        self.assertFalse(line("e-").ends_parted)


class Grid(unittest.TestCase):
    """Baselines."""

    def test_lines_between_the_lines_of_the_grid_are_found(self) -> None:
        lines = [line("a", baseline=500 - 14 * n) for n in range(10)] + [line("b", baseline=207)]
        self.assertEqual(codes(typography.off_grid(FILE, [lines], 14, 2)), ["GRID"])

    def test_lines_on_the_grid_are_fine_on_every_page(self) -> None:
        lines = [line("a", page=n % 2, baseline=500 - 14 * n) for n in range(10)]
        self.assertEqual(codes(typography.off_grid(FILE, [lines], 14, 2)), [])


class Lines(unittest.TestCase):
    """Runs of text as lines."""

    def test_raised_text_belongs_to_its_line(self) -> None:
        runs = [Run(0, 50, 500, 10, "zin"), Run(0, 70, 503, 6, "2"), Run(0, 76, 500, 10, " en")]
        self.assertEqual([one.text for one in lines_of(runs)], ["zin2 en"])

    def test_text_at_the_left_edge_begins_a_line(self) -> None:
        runs = [Run(0, 50, 500, 10, "zin "), Run(0, 50, 486, 10, "en")]
        self.assertEqual(len(lines_of(runs)), 2)


if __name__ == "__main__":
    unittest.main()
