/// Text as it is compared: in small letters, its typography made plain, one space for any white space and one line
/// break where a block begins or ends.
///
/// Fingerprints are made of it, and they are kept for years: what it does to a character never changes, and so it does
/// not follow the version of Unicode that a library happens to have.
struct PlainText: Sendable {
  private(set) var bytes: [UInt8] = []
  private var pending: UInt8?

  init() {}

  init(_ text: some Sequence<UInt8>) { append(Array(text)[...]) }

  mutating func append(_ text: ArraySlice<UInt8>) {
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      if isPlain(byte) {
        let end = endOfPlainRun(in: text, from: index)
        write(text[index..<end])
        index = end
      } else if byte >= 0x80 {
        index += appendWide(text[index...])
      } else {
        if byte > space { write(byte | 0x20) } else { pending = pending ?? space }
        index += 1
      }
    }
  }

  /// What comes is no longer the same line.
  mutating func endBlock() { pending = newline }

  mutating func reserveCapacity(_ count: Int) { bytes.reserveCapacity(count) }

  private mutating func write(_ byte: UInt8) {
    writePending()
    bytes.append(byte)
  }

  private mutating func write(_ run: ArraySlice<UInt8>) {
    writePending()
    bytes.append(contentsOf: run)
  }

  private mutating func writePending() {
    guard let pending else { return }
    if !bytes.isEmpty { bytes.append(pending) }
    self.pending = nil
  }

  /// One character of more than a byte; returns how many it has.
  private mutating func appendWide(_ text: ArraySlice<UInt8>) -> Int {
    let lead = text[text.startIndex]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, text.count >= length else { return 1 }
    let character = text.prefix(length)
    let value = character.dropFirst().reduce(UInt32(lead) & (0xFF >> UInt32(length + 1))) {
      $0 << 6 | UInt32($1 & 0x3F)
    }
    switch plainForm(of: value) {
    case .itself: write(character)
    case .nothing: break
    case .blank: pending = pending ?? space
    case .ascii(let byte): write(byte)
    case .small(let small):
      write(UInt8(truncatingIfNeeded: 0xC0 | small >> 6))
      write(UInt8(truncatingIfNeeded: 0x80 | small & 0x3F))
    }
    return length
  }
}

private let space = UInt8(ascii: " ")
private let newline = UInt8(ascii: "\n")

/// Whether it is written as it is: ASCII, and neither a capital nor white space.
@inline(__always) private func isPlain(_ byte: UInt8) -> Bool {
  byte > space && byte < 0x80 && byte &- 0x41 >= 26
}

/// How far a text needs no change: plain bytes with no more than one space between them. Most of a text is of such runs.
private func endOfPlainRun(in text: ArraySlice<UInt8>, from start: Int) -> Int {
  var end = start
  while end < text.endIndex {
    if isPlain(text[end]) {
      end += 1
    } else if text[end] == space, end + 1 < text.endIndex, isPlain(text[end + 1]) {
      end += 2
    } else {
      break
    }
  }
  return end
}

private enum PlainForm {
  case itself, nothing, blank
  case ascii(UInt8)
  /// A letter that UTF-8 has two bytes for.
  case small(UInt32)
}

/// What a character beyond ASCII counts as.
private func plainForm(of character: UInt32) -> PlainForm {
  switch character {
  case 0xA0, 0x85, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: .blank
  // Soft hyphen, zero-width characters, marks of direction, byte order mark.
  case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: .nothing
  case 0x2018...0x201B, 0xB4, 0x2BC, 0x2032: .ascii(UInt8(ascii: "'"))
  case 0x201C...0x201F, 0xAB, 0xBB, 0x2033: .ascii(UInt8(ascii: "\""))
  case 0x2010...0x2015, 0x2212: .ascii(UInt8(ascii: "-"))
  case 0x2022, 0xB7, 0x2026: .ascii(UInt8(ascii: "."))
  // Capitals of Latin-1, Greek and Cyrillic.
  case 0xC0...0xD6, 0xD8...0xDE, 0x391...0x3A1, 0x3A3...0x3A9, 0x410...0x42F: .small(character + 0x20)
  case 0x400...0x40F: .small(character + 0x50)
  default: .itself
  }
}

/// Whether a byte of a ``PlainText`` belongs to a word.
@inline(__always) func isWordByte(_ byte: UInt8) -> Bool {
  byte &- 0x61 < 26 || byte >= 0x80 || byte &- 0x30 < 10
}
