import Diagnostics
package import LibXML

extension SourceDocument {
  /// The byte in the file at which a character of a text stands; what an entity brings in has the place of its reference.
  package func offset(of place: TextPlace) -> Int {
    var opening = tree.parent(of: place.node).map { tree.startTag(of: $0).upperBound } ?? 0
    var before = 0
    if let parent = tree.parent(of: place.node) {
      for sibling in tree.children(of: parent) where sibling < place.node {
        if tree.kind(of: sibling) == .text {
          before += tree.solidScalars(before: TextPlace(node: sibling, offset: tree.utf8(of: sibling).count))
        } else {
          opening = tree.extent(of: sibling).upperBound
          before = 0
        }
      }
    }
    var walk = SourceWalk(text: file.text, offset: opening)
    walk.pass(before + tree.solidScalars(before: place))
    return walk.offset
  }
}

/// Walks over the characters between two tags as they are written.
private struct SourceWalk {
  let text: [UInt8]
  var offset: Int
  private var isInCharacterData = false

  init(text: [UInt8], offset: Int) {
    self.text = text
    self.offset = min(offset, text.count)
  }

  /// Goes on to the first character that has so many before it; white space does not count.
  mutating func pass(_ count: Int) {
    var left = count
    while offset < text.count {
      if passMarkup() { continue }
      if !isInCharacterData, text[offset] == UInt8(ascii: "<") { return }
      let length = lengthOfCharacter()
      if !isWhite(offset..<offset + length) {
        guard left > 0 else { return }
        left -= 1
      }
      offset += length
    }
  }

  /// Whether there was something that is no text.
  private mutating func passMarkup() -> Bool {
    if isInCharacterData {
      guard starts(with: "]]>") else { return false }
      isInCharacterData = false
      offset += 3
    } else if starts(with: "<![CDATA[") {
      isInCharacterData = true
      offset += 9
    } else if starts(with: "<!--") {
      offset += 4
      while offset < text.count, !starts(with: "-->") { offset += 1 }
      offset = min(offset + 3, text.count)
    } else {
      return false
    }
    return true
  }

  private func starts(with mark: String) -> Bool { text[offset...].starts(with: mark.utf8) }

  private func lengthOfCharacter() -> Int {
    if !isInCharacterData, text[offset] == UInt8(ascii: "&") {
      return min(text[offset...].prefix { $0 != UInt8(ascii: ";") }.count + 1, text.count - offset)
    }
    return text[(offset + 1)...].prefix { $0 & 0xC0 == 0x80 }.count + 1
  }

  private func isWhite(_ character: Range<Int>) -> Bool {
    let bytes = text[character]
    let first = bytes[character.lowerBound]
    if isSpace(first) { return true }
    guard first == UInt8(ascii: "&"), bytes.count > 3 else {
      return bytes.count > 1 && isWideSpace(first, bytes[character.lowerBound + 1], bytes.last ?? 0)
    }
    let name = String(decoding: bytes.dropFirst().dropLast(), as: UTF8.self)
    guard name.hasPrefix("#") else { return false }
    let digits = name.dropFirst()
    let value = digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap { Unicode.Scalar($0) }?.properties.isWhitespace ?? false
  }
}
