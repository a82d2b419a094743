"""Counting what is said of mistakes."""

from __future__ import annotations

import tempfile
import unittest
from pathlib import Path

import sample_book  # noqa: F401  (puts the oracles on the path)
from mistake_counts import counts_of
from mistake_messages import Message, xmllint_messages
from mistake_set import Case, read_mistake


class MistakesTest(unittest.TestCase):
    """One file of two lines, with a mistake on the second."""

    def setUp(self) -> None:
        self.scratch = tempfile.TemporaryDirectory()
        self.folder = Path(self.scratch.name)
        (self.folder / "a.xml").write_text('<a>\n  <b c="x">é & y</b></a>\n')

    def tearDown(self) -> None:
        self.scratch.cleanup()

    def count(self, line: str, *messages: Message) -> tuple[int, int, int, int]:
        case = Case("one", (), (read_mistake("one", line),))
        count = counts_of([case], {"one": list(messages)}, {"one": self.folder})
        return len(count.found), len(count.exact), len(count.clear), count.superfluous

    def test_a_message_on_the_line_finds_and_no_more(self) -> None:
        said = Message("a.xml", 2, None, "element b not allowed")
        self.assertEqual(self.count("a.xml:2:3 onbekend-element grammar | bold", said), (1, 0, 0, 0))

    def test_the_column_is_the_first_or_the_one_behind_the_last(self) -> None:
        for column, exact in ((3, 1), (12, 1), (5, 0)):
            said = Message("a.xml", 2, column, "use “bold”")
            self.assertEqual(self.count("a.xml:2:3 onbekend-element grammar | bold", said), (1, exact, 1, 0))

    def test_the_answer_among_everything_that_there_is_is_none(self) -> None:
        said = Message("a.xml", 2, 3, " ".join(f'"name{number}"' for number in range(11)))
        self.assertEqual(self.count("a.xml:2:3 onbekend-element grammar | name3", said), (1, 1, 0, 0))

    def test_other_messages_are_superfluous(self) -> None:
        elsewhere, twice = Message("a.xml", 1, 1, ""), Message("a.xml", 2, 1, "")
        self.assertEqual(self.count("a.xml:2:3 x grammar | y", elsewhere, twice, twice), (1, 0, 0, 2))

    def test_the_caret_of_libxml2_is_a_column(self) -> None:
        output = 'a.xml:2: parser error : xmlParseEntityRef: no name\n  <b c="x">é & y</b></a>\n             ^\n'
        self.assertEqual([m.column for m in xmllint_messages(output, self.folder)], [14])


if __name__ == "__main__":
    unittest.main()
