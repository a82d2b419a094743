import LibXML

/// The elements that are open at a place of a text whose beginning is well-formed.
struct OpenTags {
  struct Tag {
    let name: String
    /// The offset of its `<`.
    let start: Int
  }

  private(set) var tags: [Tag] = []
  private let text: [UInt8]
  private var offset = 0

  init(in text: [UInt8], until end: Int) {
    self.text = text
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
      } else {
        takeTag()
      }
    }
  }

  private mutating func takeTag() {
    let start = offset
    let isEnd = starts(with: "</")
    var end = start + 1
    var quote: UInt8?
    while end < text.count, quote != nil || text[end] != UInt8(ascii: ">") {
      if text[end] == quote {
        quote = nil
      } else if quote == nil, text[end] == UInt8(ascii: "\"") || text[end] == UInt8(ascii: "'") {
        quote = text[end]
      }
      end += 1
    }
    offset = min(end + 1, text.count)
    if isEnd {
      _ = tags.popLast()
    } else if text[end - 1] != UInt8(ascii: "/") {
      tags.append(Tag(name: name(from: start + 1), start: start))
    }
  }

  private func name(from start: Int) -> String {
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
