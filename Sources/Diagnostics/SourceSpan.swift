/// Where something of the book stands in the manuscript, in 12 bytes.
///
/// Each node of the book carries one; ``Sources`` turns it into lines and columns when somebody asks.
package struct SourceSpan: Hashable, Sendable {
  /// An index into ``Sources/files``.
  package let file: UInt32
  /// Byte offsets of the start tag in that file.
  package let start: UInt32
  package let end: UInt32

  package init(file: Int, bytes: Range<Int>) {
    self.file = UInt32(truncatingIfNeeded: file)
    start = UInt32(truncatingIfNeeded: bytes.lowerBound)
    end = UInt32(truncatingIfNeeded: bytes.upperBound)
  }
}

/// The files of the manuscript in the order of reading.
package struct Sources: Sendable {
  package private(set) var files: [SourceFile] = []

  package init() {}

  /// - Returns: the index of the file for ``SourceSpan``.
  package mutating func add(_ file: SourceFile) -> Int {
    files.append(file)
    return files.count - 1
  }

  package subscript(span: SourceSpan) -> SourceRange {
    SourceRange(files[Int(span.file)], bytes: Int(span.start)..<Int(span.end))
  }
}
