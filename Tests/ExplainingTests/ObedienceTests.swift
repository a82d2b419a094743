import Diagnostics
import Testing
import XMLReading

/// Who does to the letter what the hint says has a valid file: no new mistake comes of it.
@Suite struct ObedienceTests {
  struct Case: Sendable {
    let content: String
    /// Of the hint in Dutch.
    let hint: String
    /// The content once the hint is obeyed.
    let mended: String

    init(_ content: String, _ hint: String, _ mended: String) {
      self.content = content
      self.hint = hint
      self.mended = mended
    }
  }

  static let nested = [
    Case(
      "<para>\n<para>a</para>\n</para>", "Haal deze <para> weg, en op regel 3 een </para>.",
      "<para>\na\n</para>"),
    Case(
      "<para>a\n<para>b</para>\nc</para>", "Zet </para> vóór deze <para>, en <para> achter </para> van regel 3.",
      "<para>a\n</para><para>b</para><para>\nc</para>"),
    Case("<para>a <para/> b</para>", "Schrijf </para><para> in plaats van <para/>", "<para>a </para><para> b</para>"),
    Case("<para>a <p>b</p> c</para>", "Haal <p> en </p> weg", "<para>a b c</para>"),
    Case(
      "<section><title>a\n<para>b</para>\n<para>c</para></title></section>",
      "Zet </title> aan het eind van regel 2, vóór <para>, en haal het op regel 4 weg.",
      "<section><title>a</title>\n<para>b</para>\n<para>c</para></section>"),
    Case(
      "<itemizedlist><listitem><para>a</para></listitem></itemizedlist>\n<listitem><para>b</para></listitem>",
      "Zet </itemizedlist> van regel 2 achter </listitem> van regel 3.",
      "<itemizedlist><listitem><para>a</para></listitem>\n<listitem><para>b</para></listitem></itemizedlist>"),
    Case(
      "<section><title>a</title><para/></section>\n<para>b</para>\n<note><para>c</para></note>",
      "Zet </section> van regel 2 achter </note> van regel 4",
      "<section><title>a</title><para/>\n<para>b</para>\n<note><para>c</para></note></section>"),
  ]

  static let bare = [
    Case(
      "<quote>a</quote> en <emphasis>b</emphasis>.\n<para>c</para>",
      "Zet <para> vóór <quote> en </para> vóór <para> (regel 3).",
      "<para><quote>a</quote> en <emphasis>b</emphasis>.\n</para><para>c</para>"),
    Case(
      "<note>a <emphasis>b</emphasis>:\n<itemizedlist><listitem><para>c</para></listitem></itemizedlist></note>",
      "Zet <para> meteen achter <note> en </para> vóór <itemizedlist> (regel 3).",
      "<note><para>a <emphasis>b</emphasis>:\n</para><itemizedlist><listitem><para>c</para></listitem></itemizedlist></note>"
    ),
    Case(
      "<variablelist>\n<term>a</term>\n<listitem><para>b</para></listitem>\n</variablelist>",
      "Zet <varlistentry> vóór <term> en </varlistentry> vóór </variablelist> (regel 5).",
      "<variablelist>\n<varlistentry><term>a</term>\n<listitem><para>b</para></listitem>\n</varlistentry></variablelist>"
    ),
    Case(
      "<orderedlist>\n<para>a</para>\n</orderedlist>", "Zet <para> van regel 3 in <listitem>…</listitem>.",
      "<orderedlist>\n<listitem><para>a</para></listitem>\n</orderedlist>"),
  ]

  static let foreign = [
    Case(
      "<picture><source/><img src=\"a.png\" alt=\"b\"/></picture>",
      "Schrijf <mediaobject><imageobject><imagedata fileref=\"a.png\"/></imageobject><textobject><phrase>b</phrase>",
      "<mediaobject><imageobject><imagedata fileref=\"a.png\"/></imageobject><textobject><phrase>b</phrase>"
        + "</textobject></mediaobject>"),
    Case(
      "<ul><li><p>a</p></li></ul>",
      "Schrijf <itemizedlist> voor <ul>, <listitem> voor <li> en <para> voor <p>, ook aan het eind.",
      "<itemizedlist><listitem><para>a</para></listitem></itemizedlist>"),
    Case(
      "<sidebar><title>a</title><h3>b</h3><para/></sidebar>", "Schrijf <bridgehead>…</bridgehead>.",
      "<sidebar><title>a</title><bridgehead>b</bridgehead><para/></sidebar>"),
    Case(
      "<note><h3>b</h3><para/></note>", "Schrijf <title>…</title>: <note> van regel 2 heeft er nog geen.",
      "<note><title>b</title><para/></note>"),
    Case("<aside><para>a</para></aside>", "Schrijf <sidebar>…</sidebar>.", "<sidebar><para>a</para></sidebar>"),
    Case("<aside>a</aside>", "Schrijf <sidebar><para>…</para></sidebar>.", "<sidebar><para>a</para></sidebar>"),
    Case(
      "<para><a href=\"#b\">a</a></para>", "Schrijf <link linkend=\"b\">…</link>.",
      "<para><link linkend=\"b\">a</link></para>"),
    Case(
      "<para><inlinemediaobject><img src='a.png'/></inlinemediaobject></para>",
      "Schrijf alleen <imageobject><imagedata fileref=\"a.png\"/></imageobject><textobject>",
      "<para><inlinemediaobject><imageobject><imagedata fileref=\"a.png\"/></imageobject><textobject><phrase>b</phrase>"
        + "</textobject></inlinemediaobject></para>"),
  ]

  @Test(arguments: nested + bare + foreign)
  func `a hint that is obeyed to the letter makes no new mistake`(example: Case) throws {
    let broken = try chapter(example.content)
    #expect(!Examiner.book.isValid(broken))
    let found = Examiner.book.explain(broken)
    #expect(found.count == 1)
    let hint = try #require(found.first?.hint)
    #expect(hint.dutch.contains(example.hint))
    #expect(Examiner.book.isValid(try chapter(example.mended)))
  }
}
