"""Random books from a small grammar: valid, the same for the same seed, and all over the grammar."""

from __future__ import annotations

import unittest
from pathlib import Path
from random import Random

from sample_book import folder

from lxml import etree

from random_book import Maker
from random_grammar import Rules
from random_references import ID, References
from random_shrink import Shrinker
from random_tables import settle_tables
from random_tree import docbook
from random_visits import Visits
from random_words import WORD, Words

GRAMMAR = """<grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="http://docbook.org/ns/docbook"
 xmlns:s="http://purl.oclc.org/dsdl/schematron" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
<start><ref name="book"/></start>
<define name="id"><optional><attribute name="xml:id"><data type="ID"/></attribute></optional>
 <optional><attribute name="version"/></optional>
 <optional><attribute name="xml:lang"><data type="language"/></attribute></optional></define>
<define name="book"><element name="book">
 <ref name="id"/><ref name="title"/><oneOrMore><ref name="chapter"/></oneOrMore></element></define>
<define name="chapter"><element name="chapter"><ref name="id"/>
 <interleave><ref name="title"/><optional><ref name="subtitle"/></optional></interleave>
 <oneOrMore><ref name="block"/></oneOrMore></element></define>
<define name="title"><element name="title"><ref name="id"/><text/></element></define>
<define name="subtitle"><element name="subtitle"><ref name="id"/><text/></element></define>
<define name="block" combine="choice"><element name="para"><ref name="id"/>
 <zeroOrMore><choice><text/><ref name="inline"/></choice></zeroOrMore></element></define>
<define name="block" combine="choice"><element name="note">
 <s:rule context="db:note"><s:assert test="not(.//db:note)"/></s:rule>
 <ref name="id"/><oneOrMore><ref name="block"/></oneOrMore></element></define>
<define name="inline" combine="choice"><element name="footnote">
 <ref name="id"/><oneOrMore><ref name="block"/></oneOrMore></element></define>
<define name="inline" combine="choice"><element name="footnoteref">
 <attribute name="linkend"><data type="IDREF"/></attribute></element></define>
<define name="inline" combine="choice"><element name="emphasis">
 <choice><text/><attribute name="role"><value>strong</value></attribute></choice></element></define>
</grammar>"""


class Grammars(unittest.TestCase):
    def setUp(self) -> None:
        place = self.enterContext(folder())
        self.path = Path(place, "klein.rng")
        self.path.write_text(GRAMMAR)
        self.rules = Rules(self.path)

    def maker(self) -> Maker:
        return Maker(self.rules, "5.2", etree.RelaxNG(etree.parse(self.path)), Visits())

    def test_children_and_costs(self) -> None:
        chapter = self.rules.elements["chapter"][0]
        self.assertEqual(self.rules.children(chapter[2]), {"title", "subtitle", "para", "note"})
        self.assertEqual(self.rules.cost(chapter), 3)
        self.assertEqual(self.rules.mixed, {"title", "subtitle", "para", "emphasis"})

    def test_what_schematron_forbids_is_no_pair(self) -> None:
        self.assertIn(("note", "para"), self.rules.pairs)
        self.assertNotIn(("note", "note"), self.rules.pairs)

    def test_books_are_valid_and_never_alike(self) -> None:
        maker = self.maker()
        books = [maker.book(seed, []) for seed in range(30)]
        self.assertTrue(all(maker.schema.validate(book) for book in books))
        self.assertEqual(len({etree.tostring(book) for book in books}), 30)

    def test_a_seed_gives_the_same_book(self) -> None:
        twice = [etree.tostring(self.maker().book(7, [("note", "para")])) for _ in range(2)]
        self.assertEqual(*twice)

    def test_every_pair_is_visited(self) -> None:
        maker = self.maker()
        for seed in range(40):
            unseen = sorted(self.rules.pairs - set(maker.visits.pairs))
            maker.book(seed, unseen[:2])
        self.assertEqual(set(maker.visits.pairs), self.rules.pairs)

    def test_a_reference_to_a_note_has_one(self) -> None:
        maker = self.maker()
        for seed in range(30):
            book = maker.book(seed, [("para", "footnoteref")])
            notes = {note.get(ID) for note in book.iter(docbook("footnote"))}
            self.assertTrue({one.get("linkend") for one in book.iter(docbook("footnoteref"))} <= notes)


class Sense(unittest.TestCase):
    def test_words_differ_and_show_where_they_meet(self) -> None:
        words = Words()
        many = [words.next() for _ in range(5000)]
        self.assertEqual(len(set(many)), 5000)
        self.assertEqual(WORD.findall("".join(many[:3])), many[:3])

    def test_rows_fit_their_columns(self) -> None:
        entries = ["<entry/>" * count for count in (1, 3, 6, 2)]
        rows = "".join(f"<row>{cells}</row>" for cells in entries)
        for seed in range(20):
            table = etree.fromstring(f'<tgroup xmlns="{docbook("")[1:-1]}" cols="9"><tbody>{rows}</tbody></tgroup>')
            settle_tables(table, Random(seed))
            self.assertEqual(widths(table), [4, 4, 4, 4])

    def test_a_range_begins_before_it_ends(self) -> None:
        text = '<para xmlns="{}"><indexterm class="endofrange" startref="?"/><indexterm class="startofrange"/>' \
               '<indexterm class="endofrange" startref="?"/></para>'
        para = etree.fromstring(text.format(docbook("")[1:-1]))
        References(para, Random(1), Words()).settle()
        first, second, third = para
        self.assertEqual(first.get("class"), "startofrange")
        self.assertEqual(third.get("startref"), second.get(ID))


class Shrinking(unittest.TestCase):
    def test_only_what_fails_is_left(self) -> None:
        book = etree.fromstring('<a><b><c x="1" y="2">qababa</c><d/></b><e><f/><g><h/></g></e></a>')
        shrinker = Shrinker(lambda tree: True, lambda trees: [tree.find(".//c[@y]") is not None for tree in trees], 20)
        self.assertEqual(etree.tostring(shrinker.smallest(book)), b'<b><c y="2"/></b>')

    def test_it_stays_valid(self) -> None:
        book = etree.fromstring("<a><b><c/><d/></b><e/></a>")
        shrinker = Shrinker(lambda tree: tree.tag == "a" and tree.find(".//d") is not None,
                            lambda trees: [tree.find(".//c") is not None for tree in trees], 20)
        self.assertEqual(etree.tostring(shrinker.smallest(book)), b"<a><b><c/><d/></b></a>")


def widths(table: etree._Element) -> list[int]:
    """How many columns each row covers, with what comes down from the rows above."""
    rows, down = [], 0
    for row in table.iter(docbook("row")):
        width, next_down = down, 0
        for cell in row:
            first, last = cell.get("namest", "c1"), cell.get("nameend", "c1")
            width += int(last[1:]) - int(first[1:]) + 1
            next_down += int(cell.get("morerows", 0))
        rows.append(width)
        down = next_down
    return rows


if __name__ == "__main__":
    unittest.main()
