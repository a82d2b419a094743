"""What happens to the words of a random book, on small pages."""

from __future__ import annotations

import unittest

from sample_book import folder, write_book

from lxml import etree

from epub import Book
from random_conservation import Finding, compare
from random_source import Borders, read_source
from random_words import Words

WORDS = Words()
A, B, C, D, E, F = (WORDS.next() for _ in range(6))
BORDERS = Borders(
    mixed=frozenset(["para", "title", "emphasis", "primary", "personname", "quote", "guimenu", "keycap",
                     "orgname", "orgdiv"]),
    inline=frozenset(["emphasis", "author", "anchor", "menuchoice", "inlinemediaobject"]))


class Conservation(unittest.TestCase):
    def findings(self, book: str, page: str) -> list[Finding]:
        root = etree.fromstring(f'<article xmlns="http://docbook.org/ns/docbook">{book}</article>')
        with folder() as place:
            return compare(read_source(root, BORDERS), Book(write_book(place, {"a.xhtml": page})))

    def kinds(self, book: str, page: str) -> list[tuple[str, str, tuple[str, ...]]]:
        return [(one.kind, one.element, one.words) for one in self.findings(book, page)]

    def test_all_there(self) -> None:
        book = f"<title>{A}</title><para>{B} <emphasis>{C}</emphasis>{D}</para>"
        self.assertEqual(self.kinds(book, f"<h1>{A}</h1><p>{B} <em>{C}</em>{D}</p>"), [])

    def test_the_outermost_element_that_is_lost(self) -> None:
        book = f"<title>{A}</title><note><para>{B}</para><para>{C}</para></note>"
        self.assertEqual(self.kinds(book, f"<h1>{A}</h1>"), [("lost", "note", (B, C))])

    def test_text_lost_beside_an_element(self) -> None:
        book = f"<para>{A} <emphasis>{B}</emphasis></para>"
        self.assertEqual(self.kinds(book, f"<p>{B}</p>"), [("lost", "para (its own text)", (A,))])

    def test_doubled(self) -> None:
        self.assertEqual(self.kinds(f"<title>{B}</title><para>{A}</para>", f"<h1>{B}</h1><p>{A}</p><p>{A}</p>"),
                         [("doubled", "para", (A,))])

    def test_what_the_build_repeats_is_not_doubled(self) -> None:
        self.assertEqual(self.kinds(f"<title>{A}</title>", f'<h1>{A}</h1><p><span class="gen">{A}</span></p>'), [])

    def test_moved(self) -> None:
        book = "".join(f"<para>{word}</para>" for word in (A, B, C))
        page = "".join(f"<p>{word}</p>" for word in (B, C, A))
        self.assertEqual(self.kinds(book, page), [("moved", "para", (A,))])

    def test_notes_may_move(self) -> None:
        book = f"<para>{A}<footnote><para>{B}</para></footnote> {C}</para>"
        self.assertEqual(self.kinds(book, f"<p>{A} {C}</p><aside>{B}</aside>"), [])

    def test_stuck_to_a_neighbour(self) -> None:
        book = f"<author><orgname>{A}</orgname><orgdiv>{B}</orgdiv></author>"
        self.assertEqual(self.kinds(book, f"<p>{A}{B}</p>")[0][0], "stuck")

    def test_what_runs_on_is_as_near_to_the_text_as_its_author_has_it(self) -> None:
        book = f"<para>{A}<author><orgname>{B}</orgname></author><anchor/>{C}<note><para>{D}</para></note></para>"
        self.assertEqual(self.kinds(book, f"<p>{A}<i>{B}</i>{C} {D}</p>"), [])
        self.assertEqual(self.kinds(book, f"<p>{A}{B}{C}{D}</p>")[0][0], "stuck")

    def test_keys_stand_behind_the_menus(self) -> None:
        book = f"<para>{A}<menuchoice><shortcut><keycap>{B}</keycap></shortcut><guimenu>{C}</guimenu></menuchoice></para>"
        self.assertEqual(self.kinds(book, f"<p>{A}{C} ({B})</p>"), [])

    def test_a_title_that_the_build_repeats_stays_where_it_is_no_repetition(self) -> None:
        book = f"<para>{A}</para><para>{B}</para>"
        self.assertEqual(self.kinds(book, f'<h1 class="gen">{B}</h1><p>{A}</p><p>{B}</p>'), [])

    def test_a_picture_is_shown_in_one_form(self) -> None:
        forms = "".join(f'<imageobject><imagedata><svg xmlns="http://www.w3.org/2000/svg"><text>{word}</text></svg>'
                        "</imagedata></imageobject>" for word in (B, C))
        book = f"<para>{A}</para><mediaobject>{forms}</mediaobject>"
        self.assertEqual(self.kinds(book, f"<p>{A}</p><p>{B}</p>"), [])
        self.assertEqual(self.kinds(book, f"<p>{A}</p>"), [("lost", "mediaobject", (B,))])

    def test_a_book_of_titles_says_nothing(self) -> None:
        for book, says in ((f"<info><title>{A}</title></info><subtitle>{B}</subtitle>", False), (f"<para>{A}</para>", True)):
            root = etree.fromstring(f'<article xmlns="http://docbook.org/ns/docbook">{book}</article>')
            self.assertEqual(read_source(root, BORDERS).says_something(), says)

    def test_metadata_and_index_terms_may_be_missing(self) -> None:
        book = f"<info><title>{A}</title><abstract><para>{B}</para></abstract></info>" \
               f"<para>{C}<indexterm><primary>{D}</primary></indexterm></para>"
        self.assertEqual(self.kinds(book, f"<h1>{A}</h1><p>{C}</p>"), [])

    def test_what_is_left_out_divides_no_word(self) -> None:
        book = f"<para>{A}<indexterm><primary>{B}</primary></indexterm>{C}</para>"
        self.assertEqual(self.kinds(book, f"<p>{A}{C}</p>"), [])


if __name__ == "__main__":
    unittest.main()
