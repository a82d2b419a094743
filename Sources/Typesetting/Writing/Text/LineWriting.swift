/// Text in which line breaks and spaces count.
extension BookWriter {
  mutating func writeLines(of bytes: [UInt8]) {
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\n"): noteLineBreak()
      case UInt8(ascii: "\r"):
        if index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n") { noteLineBreak() }
      case UInt8(ascii: "\t"): writeSpaces(tabWidth - (flow.lines?.column ?? 0) % tabWidth)
      case UInt8(ascii: " "): writeSpaces(1)
      default:
        let end = bytes[index...].firstIndex(where: isSpace) ?? bytes.endIndex
        write(part: bytes[index..<end])
        index = end - 1
      }
      index += 1
    }
  }

  mutating func noteLineBreak() {
    words.endWord()
    // A listing does not begin with empty lines.
    if flow.hasText { flow.lines?.pendingBreaks += 1 }
    flow.lines?.column = 0
  }

  private mutating func writeSpaces(_ count: Int) {
    flushLineBreaks()
    words.endWord()
    openLiteral()
    for _ in 0..<count { source.append(UInt8(ascii: " ")) }
    flow.lines?.column += count
    flow.hasText = true
  }

  private mutating func write(part: ArraySlice<UInt8>) {
    flushLineBreaks()
    collect(part)
    openLiteral()
    source.literal(part)
    flow.lines?.column += part.count { $0 & 0xC0 != 0x80 }
    flow.hasText = true
  }

  /// The lines that have ended, now that another one begins: what stood open is open on that as well.
  mutating func flushLineBreaks() {
    guard let count = flow.lines?.pendingBreaks, count > 0 else { return }
    closeLiteral()
    flow.lines?.pendingBreaks = 0
    for wrapper in flow.wrappers.reversed() { source.raw(wrapper.closing) }
    for _ in 0..<count {
      source.newline()
      source.raw("}, {")
    }
    for wrapper in flow.wrappers {
      source.newline()
      source.raw(wrapper.opening)
    }
  }
}

private let tabWidth = 8
