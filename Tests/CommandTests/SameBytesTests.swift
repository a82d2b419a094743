import Foundation
import Testing

@Suite struct SameBytesTests {
  private static let chapter = "<para>Één <indexterm><primary>Éen</primary></indexterm> woord.</para>" + Images.element

  private func book() throws -> Book { try Book(Self.chapter, files: ["a.png": Images.png()]) }

  @Test(arguments: [
    ["TZ": "XYZ-11:30"], ["TZ": "America/New_York"], ["LC_ALL": "tr_TR.UTF-8"], ["LC_ALL": "nl_NL.UTF-8"],
    ["LC_ALL": "C", "HOME": "/nergens", "USER": "x"],
  ])
  func `the time zone and the locale change nothing`(environment: [String: String]) throws {
    let (here, there) = (try book(), try book())
    #expect(try here.build().code == 0)
    #expect(try there.build(environment: environment).code == 0)
    #expect(try here.bytes() == there.bytes())
  }

  @Test func `the umask, the working folder and the way the path is written change nothing`() throws {
    let (here, there) = (try book(), try book())
    #expect(try here.build().code == 0)
    let outcome = try Program.run(
      ["build", there.folder + "/./boek.xml", "-o", there.epub], in: "/",
      wrapped: ["sh", "-c", "umask 077; exec \"$@\"", "sh"])
    #expect(outcome.code == 0, "\(outcome.err)")
    #expect(try here.bytes() == there.bytes())
  }

  @Test func `the age of the files and one processor change nothing`() throws {
    let (here, there) = (try book(), try book())
    #expect(try here.build().code == 0)
    for name in there.names() {
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: there.folder + "/" + name)
    }
    #expect(try there.build(wrapped: ["taskset", "1"]).code == 0)
    #expect(try here.bytes() == there.bytes())
  }

  @Test(arguments: [("0", "1970-01-01T00:00:00Z"), ("1795392000", "2026-11-23T00:00:00Z")])
  func `SOURCE_DATE_EPOCH is the date of the package, in UTC`(seconds: String, date: String) throws {
    let book = try book()
    let outcome = try book.build(environment: ["SOURCE_DATE_EPOCH": seconds, "TZ": "XYZ-11:30"])
    #expect(outcome.code == 0)
    #expect(try package(of: book).contains("<meta property=\"dcterms:modified\">\(date)</meta>"))
  }

  @Test(arguments: ["", "gisteren", "-1", "99999999999999999999"]) func `a date that is none is no date`(
    text: String
  ) throws {
    let (here, there) = (try book(), try book())
    #expect(try here.build().code == 0)
    #expect(try there.build(environment: ["SOURCE_DATE_EPOCH": text]).code == 0)
    #expect(try here.bytes() == there.bytes())
  }

  private func package(of book: Book) throws -> String { try book.entry("EPUB/package.opf") }
}
