import LibXML

/// The elements that are open at a place of a text whose beginning is well-formed.
struct OpenTags {
  struct Tag {
    let name: String
    /// From its `<` to behind its `>`.
    let range: Range<Int>
    /// The first start tag directly in it that it cannot hold: it should have ended before that.
    fileprivate(set) var misfit: WrittenTag?
    /// The last tag of what stands directly in it, before any text does.
    fileprivate(set) var lastInside: WrittenTag?
    fileprivate var hasText = false

    var start: Int { range.lowerBound }
    /// Whether nothing but its name stands in it, as in an end tag that lacks its slash.
    var isBare: Bool { range.count == name.utf8.count + 2 }
  }

  private(set) var tags: [Tag] = []

  init(in text: [UInt8], until end: Int) {
    var written = WrittenTags(text: text, offset: 0)
    while let tag = written.next(before: end) {
      noteText(in: text, before: tag)
      switch tag.kind {
      case .end:
        _ = tags.popLast()
        noteLastInside(tag)
      case .empty:
        notePossibleMisfit(tag)
        noteLastInside(tag)
      case .start:
        notePossibleMisfit(tag)
        tags.append(Tag(name: tag.name, range: tag.range))
      }
    }
  }

  private mutating func noteText(in text: [UInt8], before tag: WrittenTag) {
    guard let last = tags.indices.last, framesOfElements.contains(tags[last].name), !tags[last].hasText else { return }
    let start = tags[last].lastInside?.range.upperBound ?? tags[last].range.upperBound
    tags[last].hasText = text[start...].first { !isSpace($0) } != UInt8(ascii: "<")
  }

  private mutating func noteLastInside(_ tag: WrittenTag) {
    guard let last = tags.indices.last, !tags[last].hasText else { return }
    tags[last].lastInside = tag
  }

  private mutating func notePossibleMisfit(_ tag: WrittenTag) {
    guard let last = tags.indices.last, tags[last].misfit == nil, !canHold(tags[last].name, tag.name) else { return }
    tags[last].misfit = tag
  }
}

/// - Returns: the first end tags behind an offset, two at most, that end nothing which begins behind it.
func endTagsOfOuter(in text: [UInt8], from start: Int) -> [WrittenTag] {
  var written = WrittenTags(text: text, offset: start)
  var open: [String] = []
  var found: [WrittenTag] = []
  while found.count < 2, let tag = written.next(before: text.count) {
    switch tag.kind {
    case .empty: break
    case .start: open.append(tag.name)
    case .end:
      if let begun = open.lastIndex(of: tag.name) {
        open.removeSubrange(begun...)
      } else {
        found.append(tag)
      }
    }
  }
  return found
}

/// The end tags that follow each other from an offset on, with nothing but white space between them.
func endTagsInARow(in text: [UInt8], from start: Int, atMost count: Int) -> [WrittenTag] {
  var written = WrittenTags(text: text, offset: start)
  var found: [WrittenTag] = []
  var end = start
  while found.count < count, let tag = written.next(before: text.count), tag.kind == .end,
    text[end..<tag.range.lowerBound].allSatisfy({ isSpace($0) })
  {
    found.append(tag)
    end = tag.range.upperBound
  }
  return found
}
