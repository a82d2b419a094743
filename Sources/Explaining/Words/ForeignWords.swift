import LibXML

/// What a grammar has for a word of HTML, of an older DocBook, or of DocBook at large.
struct ForeignWord: Hashable, Sendable {
  enum Origin: Hashable, Sendable { case html, docBook4, docBook, dutch }

  let origin: Origin
  /// The element that does the work here.
  let element: String
  /// How it is written, for the hint.
  let example: String
  /// Whether what stood inside the one may stand inside the other.
  var hasSameContent = true
}

/// The foreign words by their names in lower case.
let foreignWords: [String: ForeignWord] = {
  var words: [String: ForeignWord] = [:]
  let tables = [
    (ForeignWord.Origin.html, html), (.docBook4, docBook4), (.docBook, docBook + technicalDocBook), (.dutch, dutch),
  ]
  for (origin, rows) in tables {
    for (names, element, example, same) in rows {
      for name in names.split(whereSeparator: \.isWhitespace) {
        words[String(name)] = ForeignWord(origin: origin, element: element, example: example, hasSameContent: same)
      }
    }
  }
  return words
}()

/// A row of a table: names that mean the same, and what is written in their place.
typealias ForeignRow = (names: String, element: String, example: String, same: Bool)

private let html: [ForeignRow] = [
  ("b strong", "emphasis", "<emphasis role=\"strong\">…</emphasis>", true),
  ("i em u", "emphasis", "<emphasis>…</emphasis>", true),
  ("s strike del", "emphasis", "<emphasis role=\"strikethrough\">…</emphasis>", true),
  ("p", "para", "<para>…</para>", true),
  ("a", "link", "<link xlink:href=\"https://…\">…</link>", true),
  ("h1 h2 h3 h4 h5 h6", "title", "<section><title>…</title> … </section>", true),
  ("img picture", "mediaobject", mediaObject, false),
  ("br", "linebreak", "<?linebreak?>", false),
  ("ul menu", "itemizedlist", "<itemizedlist><listitem><para>…</para></listitem></itemizedlist>", true),
  ("ol", "orderedlist", "<orderedlist><listitem><para>…</para></listitem></orderedlist>", true),
  ("li", "listitem", "<listitem><para>…</para></listitem>", true),
  ("dl", "variablelist", variableList, false),
  ("dt", "term", "<term>…</term>", true),
  ("dd", "listitem", "<listitem><para>…</para></listitem>", true),
  ("span font", "phrase", "<phrase>…</phrase>", true),
  ("div", "section", "<section><title>…</title> … </section>", false),
  ("aside", "sidebar", "<sidebar><para>…</para></sidebar>", true),
  ("pre", "programlisting", "<programlisting>…</programlisting>", true),
  ("tt kbd samp var", "code", "<code>…</code>", true),
  ("q", "quote", "<quote>…</quote>", true),
  ("cite", "citetitle", "<citetitle>…</citetitle>", true),
  ("sup", "superscript", "<superscript>…</superscript>", true),
  ("sub", "subscript", "<subscript>…</subscript>", true),
  ("figcaption", "title", "<title>…</title>", true),
  ("abbr", "abbrev", "<abbrev>…</abbrev>", true),
  ("small mark ins", "phrase", "<phrase role=\"…\">…</phrase>", true),
]

private let docBook4: [ForeignRow] = [
  ("ulink", "link", "<link xlink:href=\"https://…\">…</link>", true),
  (
    "bookinfo chapterinfo sectioninfo articleinfo prefaceinfo partinfo appendixinfo setinfo sect1info sect2info",
    "info", "<info>…</info>", true
  ),
  ("isbn issn", "biblioid", "<biblioid class=\"isbn\">…</biblioid>", true),
  ("graphic", "mediaobject", mediaObject, false),
  ("inlinegraphic", "inlinemediaobject", inlineMediaObject, false),
  ("corpauthor", "author", "<author><orgname>…</orgname></author>", false),
  ("corpname", "orgname", "<orgname>…</orgname>", true),
  ("ackno", "acknowledgements", "<acknowledgements><para>…</para></acknowledgements>", false),
  ("lot", "toc", "<toc/>", false),
]

/// What DocBook 5 has too, and a book's profile may do without.
private let docBook: [ForeignRow] = [
  ("sect1 sect2 sect3 sect4 sect5", "section", "<section>…</section>", true),
  ("article", "book", "<book><title>…</title><chapter><title>…</title> … </chapter></book>", false),
]

/// What Dutch authors call things.
private let dutch: [ForeignRow] = [
  ("alinea paragraaf", "para", "<para>…</para>", true),
  ("kop", "title", "<title>…</title>", true),
  ("ondertitel", "subtitle", "<subtitle>…</subtitle>", true),
  ("hoofdstuk", "chapter", "<chapter>…</chapter>", true),
  ("sectie", "section", "<section>…</section>", true),
  ("deel", "part", "<part>…</part>", true),
  ("bijlage", "appendix", "<appendix>…</appendix>", true),
  ("voorwoord inleiding", "preface", "<preface>…</preface>", true),
  ("kader", "sidebar", "<sidebar><para>…</para></sidebar>", true),
  ("nadruk vet cursief", "emphasis", "<emphasis>…</emphasis>", true),
  ("citaat", "blockquote", "<blockquote><para>…</para></blockquote>", true),
  ("voetnoot", "footnote", "<footnote><para>…</para></footnote>", true),
  ("verwijzing", "xref", "<xref linkend=\"…\"/>", false),
  (
    "lijst opsomming", "itemizedlist", "<itemizedlist><listitem><para>…</para></listitem></itemizedlist>", true
  ),
  ("afbeelding plaatje foto", "mediaobject", mediaObject, false),
  ("tabel", "table", "<table><title>…</title><tgroup cols=\"…\"> … </tgroup></table>", true),
  ("rij", "row", "<row><entry>…</entry></row>", true),
  ("cel", "entry", "<entry>…</entry>", true),
]

private let mediaObject =
  "<mediaobject><imageobject><imagedata fileref=\"…\"/></imageobject><textobject><phrase>…</phrase></textobject>"
  + "</mediaobject>"

let inlineMediaObject =
  "<inlinemediaobject><imageobject><imagedata fileref=\"…\"/></imageobject></inlinemediaobject>"

let variableList =
  "<variablelist><varlistentry><term>…</term><listitem><para>…</para></listitem></varlistentry></variablelist>"

/// What an attribute of HTML or of an older DocBook may have become, the likeliest first.
let foreignAttributes: [String: [String]] = [
  "id": ["xml:id"], "lang": ["xml:lang"], "href": ["xlink:href", "fileref"], "url": ["xlink:href"],
  "src": ["fileref", "href"], "class": ["role"], "style": ["role"], "name": ["xml:id"],
  "target": ["linkend", "xlink:show"],
  "colspan": ["namest"], "rowspan": ["morerows"], "ref": ["linkend", "fileref"], "idref": ["linkend"],
  "file": ["fileref", "href"], "base": ["xml:base"], "type": ["role"],
]
