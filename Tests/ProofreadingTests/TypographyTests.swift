import Diagnostics
import Testing

/// Each rule finds what is wrong, and what it makes of it is right.
@Suite struct TypographyTests {
  @Test(arguments: [
    ("foto's", "foto’s"), ("foto`s", "foto’s"), ("foto´s", "foto’s"), ("foto‘s", "foto’s"), ("'s avonds", "’s avonds"),
    ("‘s avonds", "’s avonds"), ("in ‘t bos", "in ’t bos"), ("zo'n dag", "zo’n dag"), ("rock-'n-roll", "rock-’n-roll"),
    ("'s-Gravenhage", "’s-Gravenhage"), ("de jaren '90", "de jaren ’90"), ("pak 'm dan", "pak ’m dan"),
    ("Hans' boek", "Hans’ boek"), ("foto<emphasis>'s</emphasis>", "foto<emphasis>’s</emphasis>"),
    ("foto&apos;s", "foto’s"), ("foto&#39;s", "foto’s"), ("<![CDATA[foto's]]>", "<![CDATA[foto’s]]>"),
    ("vmbo'er", "vmbo’er"), ("rock 'n' roll", "rock ’n’ roll"), ("Guns 'n' Roses", "Guns ’n’ Roses"),
  ])
  func `an apostrophe is a curly one`(wrong: String, right: String) throws {
    try expect(wrong, gives: .wrongApostrophe, mended: right)
  }

  @Test(arguments: [
    ("\"Ja\", zei ze.", "“Ja”, zei ze."), ("'Ja', zei ze.", "‘Ja’, zei ze."), ("Een \"woord\".", "Een “woord”."),
    ("'Zeg “ja”', zei ze.", "‘Zeg “ja”’, zei ze."), ("“Ja\", zei ze.", "“Ja”, zei ze."),
    ("‘Ja', zei ze.", "‘Ja’, zei ze."),
    ("(\"ja\")", "(“ja”)"), ("\"Zij zei 'ja'.\"", "“Zij zei ‘ja’.”"), ("&quot;Ja&quot;", "“Ja”"),
    ("\"<emphasis>Ja</emphasis>\"", "“<emphasis>Ja</emphasis>”"), ("\"Versie 2\"", "“Versie 2”"),
    ("''Ja'', zei ze.", "“Ja”, zei ze."), ("``Ja'', zei ze.", "“Ja”, zei ze."), ("„Ja“ en 'nee'", "„Ja“ en ‘nee’"),
    ("een 'n' te veel", "een ‘n’ te veel"), ("('Ja',\"nee\")", "(‘Ja’,“nee”)"),
  ])
  func `quotation marks are curly ones`(wrong: String, right: String) throws {
    try expect(wrong, gives: .straightQuotes, mended: right)
  }

  @Test func `quotations as deep as anybody can type are paired`() throws {
    let depth = 20_000
    let text = String(repeating: "(\"", count: depth) + "ja" + String(repeating: "\")", count: depth)
    let mended = String(decoding: try Chapter("<para>\(text)</para>").mended(), as: UTF8.self)
    #expect(mended.contains("ja"))
    #expect(!mended.contains("(\""))
  }

  @Test func `an apostrophe behind a quotation mark behind a bracket leaves the mark its partner`() throws {
    let chapter = try Chapter("<para>Zo (\"'t is goed\"), en 'Het is Hans' boek.'</para>")
    #expect(String(decoding: chapter.mended(), as: UTF8.self).contains("Zo (“’t is goed”), en ‘Het is Hans’ boek.’"))
  }

  @Test func `a hyphen that may stand for the rest of a word is for the author to mend`() throws {
    let chapter = try Chapter("<para>De in - en uitvoer.</para>")
    let finding = try #require(chapter.report().diagnostics.first)
    #expect(finding.code == .hyphenForDash)
    #expect(finding.hint?.english.contains("“in- en”") == true)
    #expect(chapter.mended() == chapter.text)
  }

  @Test func `straight quotation marks become those that the book has`() throws {
    let singles = try Chapter("<para>‘Een’, ‘twee’ en ‘drie’.</para><para>Hij zei: \"Ja.\"</para>")
    #expect(String(decoding: singles.mended(), as: UTF8.self).contains("Hij zei: ‘Ja.’"))
    let both = try Chapter("<para>‘Een’, ‘twee’ en “drie”.</para><para>Hij zei: \"Ja.\"</para>")
    #expect(String(decoding: both.mended(), as: UTF8.self).contains("Hij zei: “Ja.”"))
  }

  @Test(arguments: ["Hij zei: \"Ja.", "Hij zei: 'Ja.", "ja\", zei ze"])
  func `a quotation mark without a partner is for the author to mend`(wrong: String) throws {
    try expect(wrong, gives: .straightQuotes, mended: wrong)
  }

  @Test(arguments: [
    ("as - fijn gesteente", "as – fijn gesteente"), ("as -- fijn", "as – fijn"), ("as -\n  fijn", "as –\n  fijn"),
  ])
  func `a hyphen between spaces is a dash`(wrong: String, right: String) throws {
    try expect(wrong, gives: .hyphenForDash, mended: right)
  }

  @Test(arguments: [
    ("Tot ...", "Tot …"), ("godv...!", "godv…!"), ("[...]", "[…]"), ("wach...</para><para>Ja", "wach…</para><para>Ja"),
  ])
  func `three periods are an ellipsis`(wrong: String, right: String) throws {
    try expect(wrong, gives: .threeDots, mended: right)
  }

  @Test(arguments: [
    ("een  twee", "een twee"), ("een \t twee", "een twee"),
    ("een,  <emphasis>twee</emphasis>", "een, <emphasis>twee</emphasis>"),
  ])
  func `two spaces are one`(wrong: String, right: String) throws {
    try expect(wrong, gives: .doubleSpace, mended: right)
  }

  @Test(arguments: [
    ("een , twee", "een, twee"), ("een  , twee", "een, twee"), ("een\n  , twee", "een, twee"), ("Wie ?", "Wie?"),
    ("Wat ?!", "Wat?!"), ("Zo ; en", "Zo; en"), ("Zo : en", "Zo: en"),
    ("<emphasis>een</emphasis> .", "<emphasis>een</emphasis>."),
    ("‘Ja’ , zei", "‘Ja’, zei"),
    ("twee <footnote><para>Noot.</para></footnote>, drie", "twee<footnote><para>Noot.</para></footnote>, drie"),
  ])
  func `no space stands before punctuation`(wrong: String, right: String) throws {
    try expect(wrong, gives: .spaceBeforePunctuation, mended: right)
  }

  @Test(arguments: [
    ("een,twee", "een, twee"), ("ja;nee", "ja; nee"), ("klaar.Daarna", "klaar. Daarna"),
    ("klaar!Daarna", "klaar! Daarna"),
    ("(een,twee)", "(een, twee)"), ("klaar?Daarna", "klaar? Daarna"),
  ])
  func `a space stands behind punctuation`(wrong: String, right: String) throws {
    try expect(wrong, gives: .missingSpace, mended: right)
  }

  @Test(arguments: [
    ("Ijsland", "IJsland"), ("Ijmuiden", "IJmuiden"), ("Noord-Ijsselmeer", "Noord-IJsselmeer"), ("tĳd", "tijd"),
    ("Ĳs", "IJs"),
  ])
  func `both letters of an initial ij are capitals`(wrong: String, right: String) throws {
    try expect(wrong, gives: .wrongIJ, mended: right)
  }

  @Test(arguments: [
    ("blz. 12", "blz.&#160;12"), ("blz.\n   12", "blz.&#160;12"), ("(p. 4)", "(p.&#160;4)"), ("5 %", "5&#160;%"),
    ("€ 5", "€&#160;5"), ("nr. 3", "nr.&#160;3"), ("§ 3", "§&#160;3"), ("20 °C", "20&#160;°C"), ("5 km", "5&#160;km"),
    ("J. van Dam", "J.&#160;van Dam"), ("A.B. de Wit", "A.B.&#160;de Wit"),
    ("<![CDATA[blz. 12]]>", "<![CDATA[blz.\u{A0}12]]>"),
  ])
  func `a line does not break within what belongs together`(wrong: String, right: String) throws {
    try expect(wrong, gives: .breakableSpace, mended: right)
  }

  @Test func `a finding stands at its line and column`() throws {
    let chapter = try Chapter("<para>Een  zin.</para>\n<para>De &lt;foto<emphasis>'s</emphasis>.</para>")
    #expect(chapter.findings() == ["2:10 dubbele-spatie", "3:28 verkeerde-apostrof"])
  }
}
