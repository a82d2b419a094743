extension RunningText {
  /// Adds what stands between two tags: text, references, sections of CDATA; comments say nothing to a reader.
  mutating func append(gap: Range<Int>, of source: [UInt8], isName: Bool) {
    var offset = gap.lowerBound
    while offset < gap.upperBound {
      switch source[offset] {
      case UInt8(ascii: "<"): appendMarkup(&offset, until: gap.upperBound, of: source, isName: isName)
      case UInt8(ascii: "&"): appendReference(&offset, until: gap.upperBound, of: source, isName: isName)
      default:
        let start = offset
        while offset < gap.upperBound, source[offset] != UInt8(ascii: "<"), source[offset] != UInt8(ascii: "&") {
          offset += 1
        }
        append(source[start..<offset], from: start, .verbatim, isName: isName)
      }
    }
  }

  /// Adds a byte that stands for an element, an instruction or an entity.
  mutating func append(_ sign: UInt8, for place: Range<Int>) {
    append(CollectionOfOne(sign), from: place.lowerBound, .mark(length: place.count), isName: false)
  }

  private mutating func appendMarkup(_ offset: inout Int, until end: Int, of source: [UInt8], isName: Bool) {
    let opening = Array("<![CDATA[".utf8)
    guard source[offset..<end].starts(with: opening) else {
      // A comment: no tag and no instruction stands between two tags.
      offset = position(behind: "-->", from: min(offset + 4, end), until: end, of: source)
      return
    }
    let start = offset + opening.count
    offset = position(behind: "]]>", from: start, until: end, of: source)
    if offset - 3 > start { append(source[start..<offset - 3], from: start, .characterData, isName: isName) }
  }

  private mutating func appendReference(_ offset: inout Int, until end: Int, of source: [UInt8], isName: Bool) {
    let start = offset
    offset = position(behind: ";", from: start, until: end, of: source)
    let name = source[start + 1..<max(start + 1, offset - 1)]
    guard let scalar = scalar(named: name) else { return append(Self.hole, for: start..<offset) }
    append(Array(String(scalar).utf8), from: start, .reference(length: offset - start), isName: isName)
  }

  /// The character of `#8217`, `#x2019` or one of the five names that XML knows by itself.
  private func scalar(named name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let name = String(decoding: name, as: UTF8.self)
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default: break
    }
    let number = name.hasPrefix("#x") ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
    guard name.hasPrefix("#"), let number else { return nil }
    return Unicode.Scalar(number)
  }

  private func position(behind mark: String, from start: Int, until end: Int, of source: [UInt8]) -> Int {
    let mark = Array(mark.utf8)
    var position = start
    while position < end {
      if source[position] == mark[0], source[position..<end].starts(with: mark) { return position + mark.count }
      position += 1
    }
    return end
  }
}
