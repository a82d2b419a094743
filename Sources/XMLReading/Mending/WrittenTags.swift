import LibXML

/// A tag as it stands in a text.
struct WrittenTag {
  enum Kind { case start, end, empty }

  let kind: Kind
  let name: String
  /// From its `<` to behind its `>`.
  let range: Range<Int>
}

/// Reads the tags of a text one after the other, whether or not they fit each other.
struct WrittenTags {
  let text: [UInt8]
  var offset: Int

  /// The next tag that begins before `end`.
  mutating func next(before end: Int) -> WrittenTag? {
    while offset < end {
      guard text[offset] == UInt8(ascii: "<") else {
        offset += 1
        continue
      }
      if starts(with: "<!--") {
        jump(behind: "-->")
      } else if starts(with: "<![CDATA[") {
        jump(behind: "]]>")
      } else if starts(with: "<?") {
        jump(behind: "?>")
      } else if starts(with: "<!DOCTYPE") {
        jumpOverDoctype()
      } else if let tag = takeTag() {
        return tag
      }
    }
    return nil
  }

  /// - Returns: nothing where a `<` begins no name.
  private mutating func takeTag() -> WrittenTag? {
    let start = offset
    let isEnd = starts(with: "</")
    let name = name(from: isEnd ? start + 2 : start + 1)
    guard !name.isEmpty else {
      offset += 1
      return nil
    }
    let end = endOfTag(from: start + 1)
    offset = min(end + 1, text.count)
    let isEmpty = !isEnd && text[end - 1] == UInt8(ascii: "/")
    return WrittenTag(kind: isEnd ? .end : isEmpty ? .empty : .start, name: name, range: start..<offset)
  }

  /// Where the `>` stands; one in quotation marks is part of a value.
  private func endOfTag(from start: Int) -> Int {
    var end = start
    var quote: UInt8?
    while end < text.count, quote != nil || text[end] != UInt8(ascii: ">") {
      if text[end] == quote {
        quote = nil
      } else if quote == nil, text[end] == UInt8(ascii: "\"") || text[end] == UInt8(ascii: "'") {
        quote = text[end]
      }
      end += 1
    }
    return end
  }

  private func name(from start: Int) -> String {
    guard start < text.count, beginsName(text[start]) else { return "" }
    let bytes = text[start...].prefix { !isSpace($0) && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func jumpOverDoctype() {
    var depth = 0
    while offset < text.count {
      if text[offset] == UInt8(ascii: "[") { depth += 1 }
      if text[offset] == UInt8(ascii: "]") { depth -= 1 }
      offset += 1
      if depth <= 0, text[offset - 1] == UInt8(ascii: ">") { return }
    }
  }

  private func starts(with mark: String) -> Bool { text[offset...].starts(with: mark.utf8) }

  private mutating func jump(behind mark: String) {
    while offset < text.count, !starts(with: mark) { offset += 1 }
    offset = min(offset + mark.utf8.count, text.count)
  }
}

/// Whether a name may begin with this byte (XML 1.0 §2.3, as far as one byte tells).
func beginsName(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "_")
    || byte == UInt8(ascii: ":") || byte >= 0x80
}
