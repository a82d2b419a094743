"""Word conservation on small manuscripts and the pages made of them."""

from __future__ import annotations

import unittest

from sample_book import folder, run, write_book

from words import main

BOOK = """<book xmlns="http://docbook.org/ns/docbook" xmlns:xi="http://www.w3.org/2001/XInclude"
 version="5.2"><info><title>Boek</title><abstract><para>Weg.</para></abstract></info>
<xi:include href="h1.xml"/></book>"""

CHAPTER = """<chapter xmlns="http://docbook.org/ns/docbook"><info><title>Een</title>
<keywordset><keyword>weg</keyword></keywordset></info>
<para>Aan<emphasis>een</emphasis> stuk<footnote><para>De noot.</para></footnote>, zie <xref
linkend="x"/>.<indexterm><primary>stuk</primary></indexterm> Dan<?pagebreak 2?> verder.</para>
<blockquote><attribution>Multatuli</attribution><para>Ik ben makelaar.</para></blockquote>
<figure><title>Plaat</title><mediaobject><alt>Een plaat</alt></mediaobject></figure></chapter>"""

PAGE = """<h1>Een</h1><p>Aan<em>een</em> stuk<a role="doc-noteref" href="#n1">1</a>, zie
<a href="#x"><span class="ref gen">hoofdstuk 2</span></a>. Dan<span role="doc-pagebreak">2</span>
verder.</p><blockquote><p>Ik ben makelaar.</p><p>Multatuli</p></blockquote>
<figure><img src="a.png" alt="Een plaat"/><figcaption>Plaat</figcaption></figure>
<aside role="doc-footnote" id="n1"><p>De noot.
<a role="doc-backlink" href="#r">terug</a></p></aside>"""


class Words(unittest.TestCase):
    def check(self, text: str, chapter: str = CHAPTER) -> tuple[int, str]:
        with folder() as place:
            (place / "boek.xml").write_text(BOOK)
            (place / "h1.xml").write_text(chapter)
            return run(main, write_book(place, {"h1.xhtml": text}), place / "boek.xml")

    def fails(self, old: str, new: str) -> str:
        self.assertIn(old, PAGE)
        code, out = self.check(PAGE.replace(old, new))
        self.assertEqual(code, 1, out)
        return out

    def test_all_words_in_order_pass(self) -> None:
        code, out = self.check(PAGE)
        self.assertEqual(code, 0, out)
        self.assertIn("words: passed: 0 findings in 12 words and 2 words of footnotes", out)

    def test_what_is_left_out_is_counted(self) -> None:
        _, out = self.check(PAGE)
        self.assertIn("left out of the manuscript: 1 × indexterm, 1 word", out)
        self.assertIn("left out of the manuscript: 1 × empty xref, 0 words", out)
        self.assertIn("left out of the EPUB: 1 × generated text, 2 words", out)

    def test_a_lost_word_is_found_at_both_places(self) -> None:
        out = self.fails("Ik ben makelaar", "Ik makelaar")
        self.assertRegex(out, r"h1\.xml:5:58: error: main text: .+“ben makelaar\. Multatuli")
        self.assertRegex(out, r"proef\.epub/EPUB/h1\.xhtml:6:30: note: .+“makelaar\.")
        self.assertIn("in all 1 word (“ben”) lost, 0 words added", out)

    def test_a_doubled_word_is_found(self) -> None:
        out = self.fails("verder.", "verder. verder.")
        self.assertIn("0 words lost, 1 word (“verder.”) added", out)

    def test_a_moved_word_is_found(self) -> None:
        self.assertIn("words have moved", self.fails("Ik ben", "ben Ik"))

    def test_words_run_together_are_found(self) -> None:
        self.assertIn("“zie", self.fails(", zie\n", ",zie\n"))

    def test_a_word_cut_in_two_is_found(self) -> None:
        self.fails("Aan<em>een</em>", "Aan <em>een</em>")

    def test_a_change_of_case_is_found(self) -> None:
        self.fails("Plaat<", "plaat<")

    def test_a_word_lost_at_the_end_is_found(self) -> None:
        self.fails("Plaat<", "<")

    def test_a_lost_footnote_is_found(self) -> None:
        self.assertIn("footnotes: ", self.fails("De noot.", ""))

    def test_a_footnote_left_in_the_main_text_is_found(self) -> None:
        self.assertIn("main text: ", self.fails(' role="doc-footnote"', ""))

    def test_text_marked_as_generated_does_not_count_as_the_author_s(self) -> None:
        self.fails("<p>Multatuli", '<p class="gen">Multatuli')

    def test_a_manuscript_that_cannot_be_read_fails(self) -> None:
        code, out = self.check(PAGE, "<chapter>")
        self.assertEqual(code, 1)
        self.assertRegex(out, r"h1\.xml:1:10: error: not well-formed XML")

    def test_a_file_that_includes_itself_fails(self) -> None:
        code, out = self.check(PAGE, BOOK)
        self.assertEqual(code, 1)
        self.assertIn("includes itself", out)

    def test_a_manuscript_without_words_fails(self) -> None:
        self.assertEqual(self.check(PAGE, '<chapter xmlns="http://docbook.org/ns/docbook"/>')[0], 2)
