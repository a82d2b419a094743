import Companion
import Foundation
import LibPOSIX
import Testing

/// A small book with everything that can become of a symbol, and its whole site.
@Suite struct GoldenSiteTests {
  private let golden = SiteBook.small + "/golden"

  /// `UPDATE_GOLDEN=1` rewrites it, and then fails, so that nobody takes such a run for a test.
  @Test func `the site of a small book is what was agreed`() throws {
    // The script is the same for every book: its source says what was agreed.
    let files = try SiteBook(in: SiteBook.small).site().files.filter { $0.path != "filter.js" }
    guard environment("UPDATE_GOLDEN") == nil else {
      // Without its list the folder is nobody's, and would not be replaced.
      try FileManager.default.removeItem(atPath: golden)
      try replaceFolder(at: golden, with: files.map { FolderEntry(path: $0.path, bytes: $0.bytes) })
      try FileManager.default.removeItem(atPath: golden + "/.boekbouw-files")
      Issue.record("\(golden) was rewritten")
      return
    }
    for file in files { #expect(file.bytes == (try readFile("\(golden)/\(file.path)")), "\(file.path)") }
    #expect(
      try Set(FileManager.default.subpathsOfDirectory(atPath: golden).filter { !isDirectory("\(golden)/\($0)") })
        == Set(files.map(\.path)))
  }

  @Test func `nothing on it contradicts anything else`() throws {
    let book = try SiteBook(in: SiteBook.small)
    #expect(book.findings(on: try book.site()) == [])
  }

  @Test func `threads make no difference`() throws {
    let book = try SiteBook(in: SiteBook.small)
    #expect(try book.site(threads: 1).files == (try book.site(threads: 4).files))
  }
}
