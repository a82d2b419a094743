import Foundation
import LibPOSIX
import Testing

@testable import PagedMedia

@Suite struct ManuscriptTests {
  /// With `PAGED_MEDIA=FOLDER` it is left there, to look at.
  @Test func `our manuscript becomes one document with all that it shows`() throws {
    let book = try pagedBook(in: environment("PAGED_MANUSCRIPT") ?? "manuscript")
    if let folder = environment("PAGED_MEDIA") {
      for file in book.files {
        let path = URL(fileURLWithPath: folder).appendingPathComponent(file.path)
        try FileManager.default.createDirectory(
          at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.bytes).write(to: path)
      }
    }
    #expect(book.files.map(\.path).contains("images/netwerk.svg"))
  }
}
