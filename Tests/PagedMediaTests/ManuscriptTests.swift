import Foundation
import LibPOSIX
import Testing

@testable import PagedMedia

@Suite struct ManuscriptTests {
  /// With `PAGED_MEDIA=FOLDER` it is left there, to look at; `PAGED_MANUSCRIPT` names another one.
  @Test func `our manuscript becomes one document with all that it shows`() throws {
    let book = try pagedBook(in: environment("PAGED_MANUSCRIPT") ?? "manuscript")
    if let folder = environment("PAGED_MEDIA") { try leave(book, in: folder) }
    let paths = Set(book.files.map(\.path))
    #expect(paths.isSuperset(of: ["book.xhtml", "design.css", "print.css"]))
    let text = String(decoding: try #require(book.files.first { $0.path == "book.xhtml" }).bytes, as: UTF8.self)
    for shown in text.matches(of: /src="([^"]+)"/).map({ String($0.1) }) { #expect(paths.contains(shown), "\(shown)") }
  }

  @Test func `no id stands twice, and each reference leads to one`() throws {
    let book = try pagedBook(in: "manuscript")
    let text = String(decoding: try #require(book.files.first { $0.path == "book.xhtml" }).bytes, as: UTF8.self)
    let ids = text.matches(of: /\sid="([^"]+)"/).map { String($0.1) }
    let known = Set(ids)
    #expect(known.count == ids.count)
    for target in text.matches(of: /\shref="#([^"]+)"/).map({ String($0.1) }) {
      #expect(known.contains(target), "\(target)")
    }
  }

  private func leave(_ book: PagedBook, in folder: String) throws {
    for file in book.files {
      let path = URL(fileURLWithPath: folder).appendingPathComponent(file.path)
      try FileManager.default.createDirectory(at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: path)
    }
  }
}
