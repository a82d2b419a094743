import Diagnostics
import LibPOSIX
import LibZip
import OnlineSymbols
import Testing
import Validation

extension TestBook {
  /// Takes the page breaks out of `boek.xml`, and records them.
  func recordPages() throws {
    let marked = MarkedPages(String(decoding: try readFile(folder + "/boek.xml"), as: UTF8.self), in: "boek.xml")
    try write("boek.xml", marked.text)
    try write(pages: marked.pages)
  }

  func write(pages: [RecordedPage], edition: Int = 1) throws {
    try write(PageRecord(edition: edition, source: nil, pages: pages, symbols: []))
  }

  func write(_ record: PageRecord) throws {
    try makeFolders(at: folder + "/editions")
    try write("editions/\(record.edition).pages.json", String(decoding: record.file, as: UTF8.self))
  }

  /// The page breaks of the book that is built, each with the word behind it.
  func pageBreaks() throws -> [String] {
    _ = try build()
    let content = try ArchiveReader(path: output).content(of: "EPUB/text/chapter-1.xhtml")
    let page = String(decoding: try #require(content), as: UTF8.self)
    return page.matches(of: /aria-label="bladzijde (\w+)"><\/(?:div|span)>(?:\s|<[^>]*>)*([^\s<]+)/).map {
      "\($0.output.1) \($0.output.2)"
    }
  }
}
