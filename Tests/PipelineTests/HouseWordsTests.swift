import Diagnostics
import LibPOSIX
import Testing

/// The words of a house, in `assets/labels` beside the book.
@Suite struct HouseWordsTests {
  @Test func `words of a house need not be complete`() throws {
    let book = try TestBook(chapter: "<para>Tekst.</para>")
    try makeFolders(at: book.folder + "/assets/labels")
    try book.write("assets/labels/nl.yaml", "chapter: \"Les {number}\"\n")
    #expect(book.findings() == [])
    _ = try book.build()
  }

  @Test func `a mistake in them hides no other`() throws {
    let book = try TestBook(chapter: "<para>Zie <xref linkend=\"weg\"/></para>")
    try makeFolders(at: book.folder + "/assets/labels")
    try book.write("assets/labels/nl.yaml", "hoofdstuk: \"Les {number}\"\npart: \"Deel {nummer}\"\n")
    #expect(book.errors() == ["1:1 instelling-onjuist", "2:13 instelling-onjuist", "3:11 verwijzing-zonder-doel"])
  }

  @Test func `a language that we do not speak is told where the book names it`() throws {
    let book = try TestBook(chapter: "")
    try book.write(
      "boek.xml",
      """
      <book xmlns="http://docbook.org/ns/docbook" version="5.2" xml:lang="fi"><title>Pilvi</title>
      <chapter><title>Linnut</title><para>Kuuntele.</para></chapter></book>
      """)
    #expect(book.findings() == ["1:59 taal-zonder-vaste-woorden"])
  }
}
