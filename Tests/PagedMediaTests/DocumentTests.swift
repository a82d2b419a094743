import Testing

@testable import PagedMedia

/// The document for a book with this in it.
private func document(of content: String) throws -> String {
  let book = try pagedBook(holding: content)
  let file = try #require(book.files.first { $0.path == PagedBook.document })
  return String(decoding: file.bytes, as: UTF8.self)
}

private func expect(
  _ content: String, contains parts: String..., lacks absent: [String] = [], at place: SourceLocation = #_sourceLocation
) throws {
  let document = try document(of: content)
  for part in parts { #expect(document.contains(part), "\(document)", sourceLocation: place) }
  for part in absent { #expect(!document.contains(part), "\(document)", sourceLocation: place) }
}

@Suite struct NotesOnPaperTests {
  @Test func `a note stands where it is called`() throws {
    try expect(
      "<para>Een<footnote><para>Twee\n  drie</para></footnote> vier</para>",
      contains: #"<p>Een<span class="footnote" id="_note-"#,
      #" role="doc-footnote" data-number="1">Twee drie</span> vier</p>"#)
  }

  @Test func `blocks in a note are spans that say what they are`() throws {
    try expect(
      "<para>A<footnote><para>B</para><itemizedlist><listitem><para>C</para></listitem></itemizedlist></footnote></para>",
      contains: #"<span class="p">B</span>"#, #"<span class="ul">"#, #"<span class="li">C</span>"#)
  }

  @Test func `a numbered list in a note counts from where it did`() throws {
    try expect(
      """
      <para>A<footnote><para>B</para><orderedlist startingnumber="3"><listitem><para>C</para></listitem></orderedlist>
      </footnote></para>
      """, contains: #"style="counter-reset: item 2""#, lacks: ["start=\"3\""])
  }

  @Test func `the notes of a table stand below it`() throws {
    try expect(
      """
      <informaltable><tgroup cols="1"><tbody><row><entry>A<footnote><para>B</para></footnote></entry></row></tbody></tgroup>
      </informaltable>
      """,
      contains: "</table><div class=\"table-notes\"><div class=\"note\"",
      #"<span class="note-number gen">1</span> B</div>"#,
      lacks: ["class=\"footnote"])
  }

  @Test func `a note that another one calls stands behind that`() throws {
    try expect(
      "<para>A<footnote><para>B<footnote><para>C</para></footnote></para></footnote></para>",
      contains: #">2</a></span><span class="footnote inner""#, #"data-number="2">C</span></p>"#)
  }

  @Test func `a note in a link stands behind the link`() throws {
    try expect(
      "<para><link xlink:href=\"https://example.org/\">A<footnote><para>B</para></footnote></link></para>",
      contains: #">A</a><a class="noteref gen""#, #">1</a><span class="footnote inner""#)
  }

  @Test func `a note in a heading is not in the running head`() throws {
    try expect(
      "<chapter><title>Kop<footnote><para>Noot</para></footnote></title><para>A</para></chapter>",
      contains: #"data-recto="1. Kop""#, #"<span class="title">Kop<span class="footnote""#)
  }
}

@Suite struct DocumentTests {
  @Test func `page breaks of a printed edition are left out`() throws {
    try expect("<para>A<?pagebreak 12?>B</para>", contains: "<p>AB</p>", lacks: ["pagebreak"])
  }

  @Test func `nothing says what only a reading system understands`() throws {
    try expect("<para>A</para>", contains: "<html xmlns=", lacks: ["epub", "landmarks", "page-list"])
  }

  @Test func `a reference has the words around the number of a page`() throws {
    try expect(
      "<para xml:id=\"a\">A</para><section xml:id=\"s\"><title>S</title><para><xref linkend=\"s\"/></para></section>",
      contains: ##"<a class="xref" data-before=" (bladzijde " data-after=")" href="#s">"##)
  }

  @Test func `the contents lead into the document`() throws {
    try expect(
      "<chapter xml:id=\"c\"><title>C</title><para>A</para></chapter><chapter><title>D</title><para>B</para></chapter>",
      contains: ##"<a href="#c">1. C</a>"##, ##"<a href="#_part-"##)
  }

  @Test func `a range of the index has two numbers of pages`() throws {
    try expect(
      """
      <chapter><title>C</title><para><indexterm xml:id="i" class="startofrange"><primary>term</primary></indexterm>A</para>
      <para>B<indexterm class="endofrange" startref="i"/></para></chapter><index/>
      """, contains: ##"<a class="page-number" href="#i"></a>–<a class="page-number" href="#_index-"##)
  }

  @Test func `a lead begins with a large initial, quotation mark and all`() throws {
    try expect(
      "<para role=\"lead\">‘Het kan.’</para>", contains: #"<p class="lead"><span class="initial">‘H</span>et kan.’</p>"#
    )
  }

  @Test func `a symbol has its number in the line, and address and code beside its paragraph`() throws {
    try expect(
      "<para>A<olink targetdoc=\"boekonline\" targetptr=\"aswolk\"/></para>",
      contains: #"<span class="symbol-address">example.org/25</span><svg class="symbol-code""#,
      #"alt="Online, film: De aswolk"/><span class="symbol-number gen">25</span></a></p>"#)
  }

  @Test func `what is read before anything else is the book’s title and language`() throws {
    try expect("<para>A</para>", contains: #"lang="nl" xml:lang="nl">"#, "<title>Proef</title>")
  }
}
