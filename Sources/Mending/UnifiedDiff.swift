extension MendedFile {
  /// What is exchanged, as `diff -u` shows it, for `patch -p0` and `git apply -p0`.
  ///
  /// No library: those look for what differs, and here that is known; only the form is left to write.
  package var unifiedDiff: [UInt8] {
    let name = path + (path.contains(" ") ? "\t" : "")
    var bytes = Array("--- \(name)\n+++ \(name)\n".utf8)
    var shift = 0
    for hunk in hunks { bytes += hunk.lines(of: before, shift: &shift) }
    return bytes
  }

  /// Changed lines, those near one another together.
  private var hunks: [Hunk] {
    let lines = Lines(before)
    var hunks: [Hunk] = []
    for block in changedBlocks(lines) {
      if let last = hunks.last?.blocks.last, block.lines.lowerBound - last.lines.upperBound <= 2 * Hunk.context {
        hunks[hunks.count - 1].blocks.append(block)
      } else {
        hunks.append(Hunk(lines: lines, blocks: [block]))
      }
    }
    return hunks
  }

  /// Runs of lines that change, each with what takes their place.
  private func changedBlocks(_ lines: Lines) -> [Block] {
    var blocks: [Block] = []
    var cursor = 0
    for change in changes {
      let touched = lines.number(at: change.range.lowerBound)..<lines.number(at: change.range.upperBound) + 1
      if let last = blocks.last, touched.lowerBound < last.lines.upperBound {
        blocks[blocks.count - 1].lines = last.lines.lowerBound..<max(last.lines.upperBound, touched.upperBound)
      } else {
        if let last = blocks.last { blocks[blocks.count - 1].text += before[cursor..<lines.end(of: last.lines)] }
        blocks.append(Block(lines: touched, text: []))
        cursor = lines.starts[touched.lowerBound]
      }
      blocks[blocks.count - 1].text += before[cursor..<change.range.lowerBound] + change.bytes
      cursor = change.range.upperBound
    }
    if let last = blocks.last { blocks[blocks.count - 1].text += before[cursor..<lines.end(of: last.lines)] }
    return blocks
  }
}

/// Where the lines of a file begin; behind the last line break only where something follows it.
private struct Lines {
  let starts: [Int]
  let count: Int

  init(_ bytes: [UInt8]) {
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") && offset + 1 < bytes.count {
      starts.append(offset + 1)
    }
    self.starts = starts
    count = bytes.count
  }

  /// The index of the line that a byte belongs to.
  func number(at offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] > offset { high = middle } else { low = middle + 1 }
    }
    return low - 1
  }

  func end(of lines: Range<Int>) -> Int { lines.upperBound < starts.count ? starts[lines.upperBound] : count }
}

private struct Block {
  var lines: Range<Int>
  var text: [UInt8]
}

private struct Hunk {
  static let context = 3
  let lines: Lines
  var blocks: [Block]

  /// - Parameter shift: by how many lines the new file is ahead; grows by what this hunk adds.
  func lines(of bytes: [UInt8], shift: inout Int) -> [UInt8] {
    let first = blocks[0].lines.lowerBound
    let start = max(0, first - Self.context)
    var cursor = start
    var body: [UInt8] = []
    var (old, new) = (0, 0)
    for block in blocks {
      old += marked(" ", bytes[lines.starts[cursor]..<lines.starts[block.lines.lowerBound]], &body)
      new += block.lines.lowerBound - cursor
      old += marked("-", bytes[lines.starts[block.lines.lowerBound]..<lines.end(of: block.lines)], &body)
      new += marked("+", block.text[...], &body)
      cursor = block.lines.upperBound
    }
    let end = min(lines.starts.count, cursor + Self.context)
    if cursor < end {
      old += marked(" ", bytes[lines.starts[cursor]..<lines.end(of: cursor..<end)], &body)
      new += end - cursor
    }
    let header = "@@ -\(start + 1),\(old) +\(start + 1 + shift),\(new) @@\n"
    shift += new - old
    return Array(header.utf8) + body
  }

  /// Adds the lines of `text`, each behind a mark.
  ///
  /// - Returns: how many they are.
  private func marked(_ mark: Unicode.Scalar, _ text: ArraySlice<UInt8>, _ body: inout [UInt8]) -> Int {
    var rest = text
    var count = 0
    while !rest.isEmpty {
      let end = rest.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? rest.endIndex
      body.append(UInt8(ascii: mark))
      body += rest[..<end]
      if rest[end - 1] != UInt8(ascii: "\n") { body += Array("\n\\ No newline at end of file\n".utf8) }
      rest = rest[end...]
      count += 1
    }
    return count
  }
}
