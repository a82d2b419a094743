import Synchronization

/// The text of a file that the author wrote, with the name the author knows it by.
///
/// An object, not a value, for one reason: the table of lines is made when the first message asks for it, and a book
/// without mistakes never pays for it.
package final class SourceFile: Sendable {
  /// As shown in messages: relative to the folder that the program was started in, where it lies below it.
  package let path: String
  /// The text in UTF-8, without a byte order mark.
  package let text: [UInt8]
  private let lineStarts = Mutex<[Int]?>(nil)

  package init(path: String, text: [UInt8]) {
    self.path = path
    self.text = text
  }

  /// The line and column of a byte offset; an offset behind the end counts as the end.
  package func position(at offset: Int) -> Position {
    let offset = min(max(offset, 0), text.count)
    let starts = allLineStarts()
    let line = starts.partitioningIndex { $0 > offset } - 1
    let column = text[starts[line]..<offset].count { !isContinuation($0) } + 1
    return Position(line: line + 1, column: column)
  }

  /// The byte offset of a line and column; one behind the end of the line or of the file counts as that end.
  package func offset(of position: Position) -> Int {
    let starts = allLineStarts()
    guard starts.indices.contains(position.line - 1) else { return text.count }
    var offset = starts[position.line - 1]
    var column = 1
    while offset < text.count, text[offset] != UInt8(ascii: "\n"), column < position.column {
      offset += 1
      while offset < text.count, isContinuation(text[offset]) { offset += 1 }
      column += 1
    }
    return offset
  }

  /// What stands before and behind an offset in its line, without the line break: of either, at least as many
  /// characters as `reach` where the line has them. A file may be a single line of a megabyte.
  package func line(around offset: Int, reach: Int) -> (before: String, behind: String) {
    let offset = min(max(offset, 0), text.count)
    let starts = allLineStarts()
    let line = starts.partitioningIndex { $0 > offset } - 1
    var end = line + 1 < starts.count ? starts[line + 1] : text.count
    while end > starts[line], text[end - 1] == UInt8(ascii: "\n") || text[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    let middle = min(offset, end)
    // No character has more than four bytes.
    var first = max(starts[line], middle - 4 * (reach + 1))
    while first < middle, isContinuation(text[first]) { first += 1 }
    var last = min(end, middle + 4 * (reach + 1))
    while last > middle, last < end, isContinuation(text[last]) { last -= 1 }
    return (String(decoding: text[first..<middle], as: UTF8.self), String(decoding: text[middle..<last], as: UTF8.self))
  }

  private func allLineStarts() -> [Int] {
    lineStarts.withLock { starts in
      if let starts { return starts }
      var found = [0]
      for (offset, byte) in text.enumerated() where byte == UInt8(ascii: "\n") {
        found.append(offset + 1)
      }
      starts = found
      return found
    }
  }

  /// Whether a byte continues a UTF-8 sequence rather than beginning a character.
  private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}

extension SourceFile: Hashable {
  package static func == (a: SourceFile, b: SourceFile) -> Bool {
    a.path == b.path && a.text == b.text
  }
  package func hash(into hasher: inout Hasher) { hasher.combine(path) }
}

/// A place in a text: line and column from 1, the column in Unicode scalar values.
package struct Position: Hashable, Comparable, Sendable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (a: Position, b: Position) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }
}

/// From where to where in which file. Lines and columns are worked out when somebody asks for them.
package struct SourceRange: Hashable, Sendable {
  package let file: SourceFile
  /// Byte offsets in the text of `file`.
  package let bytes: Range<Int>

  package init(_ file: SourceFile, bytes: Range<Int>) {
    self.file = file
    self.bytes = bytes
  }

  package var start: Position { file.position(at: bytes.lowerBound) }
  package var end: Position { file.position(at: bytes.upperBound) }
}

extension Array {
  /// The index of the first element for which `belongsBehind` holds, in an array parted by it.
  fileprivate func partitioningIndex(where belongsBehind: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if belongsBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
