import Foundation
import Testing

/// What the book says about itself, and the package document made of it.
@Suite struct MetadataTests {
  private func book(_ info: String, _ chapter: String = "<para>Een zin.</para>") throws -> Book {
    let book = try Book()
    try book.write(
      "boek.xml",
      """
      <book xmlns="http://docbook.org/ns/docbook" version="5.2" xml:lang="nl"><info><title>Proef</title>
      \(info)</info><chapter><title>Een</title>
      \(chapter)</chapter></book>
      """)
    return book
  }

  private func package(_ info: String) throws -> String {
    let book = try book(info)
    let outcome = try book.build()
    #expect(outcome.code == 0, "\(outcome.err)")
    return try book.entry("EPUB/package.opf")
  }

  @Test func `a date in words becomes one for shops, and its year names the printed edition`() throws {
    let book = try book("<pubdate>mei 2012</pubdate>", "<para><?pagebreak 5?>Een zin.</para>")
    #expect(try book.build().code == 0)
    let package = try book.entry("EPUB/package.opf")
    #expect(package.contains("<dc:date>2012-05</dc:date>"))
    #expect(package.contains("<meta property=\"pageBreakSource\">Proef, 2012</meta>"))
    #expect(package.contains("2012-05-01T00:00:00Z"))
  }

  @Test func `what says nothing is no metadata`() throws {
    let package = try package(
      "<publisher><publishername/></publisher><edition> </edition><copyright><year/></copyright>"
        + "<keywordset><keyword/></keywordset>")
    #expect(!package.contains("></dc:") && !package.contains("dc:publisher") && !package.contains("dc:rights"))
  }

  @Test func `a date that cannot be read is told at its place, and the next best is taken`() throws {
    let book = try book("<pubdate>binnenkort</pubdate><copyright><year>2011</year><year>2012</year></copyright>")
    let outcome = try book.build()
    #expect(outcome.code == 0)
    #expect(outcome.err.hasPrefix("boek.xml:2:1: warning: "), "\(outcome.err)")
    #expect(outcome.err.contains("[datum-onleesbaar]"))
    #expect(try book.entry("EPUB/package.opf").contains("<dc:date>2012</dc:date>"))
  }

  @Test func `an ISBN with a wrong check digit is told, and identifies nothing`() throws {
    let book = try book("<biblioid class=\"isbn\">978-90-123-4567-8</biblioid>")
    let outcome = try book.build()
    #expect(outcome.code == 0)
    #expect(outcome.err.hasPrefix("boek.xml:2:1: warning: "), "\(outcome.err)")
    #expect(outcome.err.contains("[isbn-onjuist]"))
    #expect(try book.entry("EPUB/package.opf").contains("<dc:identifier id=\"pub-id\">urn:boekbouw:proef<"))
  }

  @Test func `a subject goes with its scheme and code, a keyword as it is`() throws {
    let package = try package(
      """
      <subjectset scheme="NUR"><subject><subjectterm>801</subjectterm><subjectterm>Management</subjectterm></subject>
      </subjectset><keywordset><keyword>leiderschap</keyword></keywordset>
      """)
    #expect(package.contains("<dc:subject id=\"subject-1\">Management</dc:subject>"))
    #expect(package.contains("<meta refines=\"#subject-1\" property=\"authority\">NUR</meta>"))
    #expect(package.contains("<meta refines=\"#subject-1\" property=\"term\">801</meta>"))
    #expect(package.contains("<dc:subject>leiderschap</dc:subject>"))
  }

  @Test func `a person is filed where the surname is told`() throws {
    let package = try package(
      """
      <author><personname><firstname>Ada</firstname><surname>van den Berg</surname></personname></author>
      <editor><personname>Piet Redacteur</personname></editor>
      """)
    #expect(package.contains("property=\"file-as\">Berg, Ada van den</meta>"))
    #expect(package.contains("Piet Redacteur"))
    #expect(!package.contains("Redacteur, Piet"))
    #expect(package.components(separatedBy: "\"file-as\"").count == 2)
  }

  @Test func `a page number that comes back has its value once`() throws {
    let book = try book("", "<para><?pagebreak 5?>Een<?pagebreak 5?> zin<?pagebreak ii?>.</para>")
    #expect(try book.build().code == 0)
    let contents = try book.entry("EPUB/toc.ncx")
    #expect(contents.components(separatedBy: "value=\"5\"").count == 2)
    #expect(contents.contains("type=\"front\""))
  }

  @Test func `a book without online symbols has no icon for them`() throws {
    #expect(try !package("").contains("images/online.svg"))
  }

  @Test func `of two folders with style sheets the nearest has the last word`() throws {
    let book = try book("")
    for (path, colour) in [("assets/a.css", "red"), ("../assets/z.css", "blue"), ("../assets/a.css", "green")] {
      try book.write(path, "p { color: \(colour) }")
    }
    #expect(try book.build().code == 0)
    #expect(try book.entry("EPUB/styles/a.css").contains("red"))
    let page = try book.entry("EPUB/text/title-page.xhtml")
    let order = page.components(separatedBy: "styles/").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(order == ["boek.css", "z.css", "a.css"])
  }
}
