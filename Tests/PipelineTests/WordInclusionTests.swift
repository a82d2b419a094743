import Diagnostics
import LibPOSIX
import Pipeline
import Testing
import WordChecking

/// What the check of the words takes for the book: the same as a build does.
@Suite struct WordInclusionTests {
  private let part = """
    <section xmlns="http://docbook.org/ns/docbook" version="5.2" xml:id="s"><title>Deel</title>
    <para>Een.</para><para xml:id="p">Twee drie.</para></section>
    """

  private func book(_ chapter: String, _ profile: String...) throws -> TestBook {
    var book = try TestBook(chapter: chapter)
    book.profile = profile
    try makeFolders(at: book.folder + "/map")
    try book.write("deel.xml", part)
    try book.write("tekst.txt", "een\ntwee\ndrie\nvier\nvijf\n")
    try book.write("latijn.txt", "café")
    return book
  }

  @Test(arguments: [
    (#"<xi:include href="deel.xml" xpointer="p"/>"#, 2),
    (#"<xi:include href="deel.xml" xpointer="element(/1/3)"/>"#, 2),
    (#"<xi:include href="deel.xml" fragid="p"/>"#, 2),
    (#"<xi:include xml:base="map/" href="../deel.xml" xpointer="p"/>"#, 2),
    (#"<xi:include href="deel.xml"/>"#, 4),
    (#"<para xml:id="a">A b</para><xi:include xpointer="a" set-xml-id="c"/>"#, 4),
    (#"<xi:include href="weg.xml"><xi:fallback><para>Weg.</para></xi:fallback></xi:include>"#, 1),
    (#"<screen><xi:include href="tekst.txt" parse="text" fragid="line=2,4"/></screen>"#, 2),
    (#"<screen><xi:include href="latijn.txt" parse="text" encoding="ISO-8859-1"/></screen>"#, 1),
  ])
  func `what an inclusion takes is in the book`(chapter: String, count: Int) throws {
    let book = try book(chapter)
    _ = try book.build()
    let (comparison, report) = book.compareWords()
    #expect(report.diagnostics.map(\.message.english) == [])
    // Beside those of the two titles.
    #expect(comparison?.manuscriptWords == count + 2)
    #expect(comparison?.lost == 0)
  }

  @Test func `what the profile leaves out is counted, and told where the book has it`() throws {
    var book = try book(
      """
      <para>Begin.</para><para os="mac">Appel valt ver.</para><para os="linux">Tux loopt.</para>
      <section os="mac"><title>S</title><para>Weg.</para></section>
      """, "os=linux")
    _ = try book.build()
    let rows = try #require(book.compareWords().comparison).leftOutOfManuscript.filter { $0.name.contains("profile") }
    #expect(rows.map { "\($0.occurrences) \($0.name) \($0.words)" } == ["1 profile/para 3", "1 profile/section 2"])
    book.profile = ["os=mac"]
    let other = book.compareWords().comparison
    #expect(other?.lost == 5 && other?.added == 2)
  }

  @Test func `what a whole file has for another variant is counted too`() throws {
    let book = try book("<para os=\"linux\">A</para><xi:include href=\"mac.xml\"/>", "os=linux")
    try book.write("mac.xml", part.replacing(" xml:id=\"s\"", with: " os=\"mac\""))
    _ = try book.build()
    let rows = try #require(book.compareWords().comparison).leftOutOfManuscript.filter { $0.name.contains("profile") }
    #expect(rows.map { "\($0.occurrences) \($0.name) \($0.words)" } == ["1 profile/section 4"])
  }

  @Test(arguments: [
    ("<xi:include href=\"weg.xml\"/>", Code.missingInclude), ("<xi:include href=\"boek.xml\"/>", .circularInclude),
    ("<xi:include href=\"deel.xml\" xpointer=\"weg\"/>", .missingInclude),
    ("<para>Zin.", .notWellFormed),
  ])
  func `an inclusion that leads nowhere is told, and nothing is compared`(chapter: String, code: Code) throws {
    let book = try book("<para>Zin.</para>")
    _ = try book.build()
    try book.write(chapter: chapter)
    let (comparison, report) = book.compareWords()
    #expect(comparison == nil)
    #expect(report.diagnostics.map(\.code) == [code])
  }

  @Test func `neither the grammar nor names that clash matter to words`() throws {
    let book = try book("<para>Een.</para><para>Twee drie.</para><para>Twee drie.</para>")
    _ = try book.build()
    try book.write(
      chapter: "<hoofdzin>Een.</hoofdzin><xi:include href=\"deel.xml\" xpointer=\"p\"/>"
        + "<xi:include href=\"deel.xml\" xpointer=\"p\"/>")
    let (comparison, report) = book.compareWords()
    #expect(report.diagnostics.map(\.code) == [])
    #expect(comparison?.lost == 0)
  }

  @Test func `a book of another time is read with its files`() throws {
    let book = try book("<section><title>Deel</title><para>Een.</para></section>")
    _ = try book.build()
    let old = "<section><title>Deel</title><para>Een.</para></section>"
    try book.write("deel.xml", "<!DOCTYPE section PUBLIC \"-//OASIS//DTD DocBook XML V4.5//EN\" \"d.dtd\">\(old)")
    try book.write(
      "boek.xml",
      "<book xmlns:xi=\"http://www.w3.org/2001/XInclude\"><title>Proef</title><chapter><title>Een</title>"
        + "<xi:include href=\"deel.xml\"/></chapter></book>")
    let (comparison, report) = book.compareWords()
    #expect(report.diagnostics.map(\.code) == [])
    #expect(comparison?.lost == 0)
  }
}
