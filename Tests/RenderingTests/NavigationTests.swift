import Rendering
import Testing

/// What readers see in the table of contents, where nothing is marked up.
@Suite struct NavigationTests {
  @Test(arguments: [
    ("nl", "3. De ‘wolk met “as”’", "Deel 1. Hier", "Bijlage. Lijst"),
    ("fr", "3. De «\u{202F}wolk met “as”\u{202F}»", "Partie 1. Hier", "Annexe. Lijst"),
    ("hu", "3. De „wolk met »as«”", "1. rész. Hier", "Függelék. Lijst"),
    ("ja", "第3章　De 「wolk met 『as』」", "第1部　Hier", "付録　Lijst"),
  ])
  func `titles are as the language has them`(language: String, chapter: String, part: String, appendix: String) throws {
    let rendered = try renderBook(
      holding: """
        <book xmlns="http://docbook.org/ns/docbook" version="5.2" xml:lang="\(language)"><title>x</title>
        <part><title>Hier</title><chapter><title>a</title><para>x</para></chapter>
        <chapter><title>b</title><para>x</para></chapter>
        <chapter><title>De <quote>wolk met <quote>as</quote></quote></title><para>x</para></chapter></part>
        <appendix><title>Lijst</title><para>x</para></appendix></book>
        """)
    let contents = rendered.navigation.contents
    #expect(contents.map(\.title) == [part, appendix])
    #expect(contents.first?.entries.last?.title == chapter)
  }
}
