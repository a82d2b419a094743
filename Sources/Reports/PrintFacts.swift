import JSONWriting

/// What a good run of `print` made.
package struct PrintFacts: Sendable {
  typealias File = (edition: String, path: String, bytes: Int, pages: Int?)
  let files: [(edition: String, path: String, bytes: Int, pages: Int?)]
  /// The folder of what is typeset by CSS; nil where none was made.
  let pagedMedia: String?
  /// Where the pages were recorded; nil where they were not.
  let record: String?

  package init(
    files: [(edition: String, path: String, bytes: Int, pages: Int?)], pagedMedia: String?, record: String?
  ) {
    self.files = files
    self.pagedMedia = pagedMedia
    self.record = record
  }

  var json: JSON {
    .object([
      .init("files", .list(files.map(json))),
      .init("pagedMedia", pagedMedia.map { .text($0) }),
      .init("record", record.map { .text($0) }),
    ])
  }

  private func json(of file: File) -> JSON {
    .object([
      .init("edition", .text(file.edition)), .init("path", .text(file.path)), .init("bytes", .number(file.bytes)),
      .init("pages", file.pages.map { .number($0) }),
    ])
  }
}
