import LibXML

/// Finds what an author has to mend: libxml2 tells how far its parser had come, which is behind it.
struct ParsePlace {
  let text: [UInt8]
  let problem: ParseProblem

  /// From the first byte of what is wrong to behind its last.
  var range: Range<Int> {
    let cursor = min(max(problem.offset, 0), text.count)
    switch problem.kind {
    case .tagNameMismatch: return endTag(before: cursor)
    case .undeclaredEntity, .undeclaredEntityWarning, .entityIsExternal, .entityLoop:
      return entity(endingAt: cursor) ?? cursor..<cursor
    case .entityRefSemicolonMissing: return ampersand(before: cursor)
    case .nameRequired:
      return problem.message.contains("EntityRef") ? ampersand(before: cursor) : bracket(before: cursor)
    case .lessThanInAttribute, .attributeNotStarted, .attributeWithoutValue: return attribute(around: cursor)
    case .attributeRedefined: return attribute(named: problem.subjects.first ?? "", before: cursor)
    case .commentNotFinished: return unfinished("<!--", "-->", before: cursor)
    case .piNotFinished: return unfinished("<?", "?>", before: cursor)
    case .cdataNotFinished: return unfinished("<![CDATA[", "]]>", before: cursor)
    case .reservedXMLName: return (last("<?", before: cursor) ?? cursor)..<cursor
    case .hyphenInComment: return hyphens(at: cursor)
    case .undefinedNamespace: return prefix(problem.subjects.first ?? "", before: cursor)
    case .spaceRequired where problem.message.contains("PI"): return unfinished("<?", "?>", before: cursor)
    default: return cursor..<cursor
    }
  }
}

extension ParsePlace {
  private func endTag(before cursor: Int) -> Range<Int> {
    guard let start = last("</", before: cursor) else { return cursor..<cursor }
    return start..<min((first(">", from: start) ?? cursor) + 1, text.count)
  }

  private func entity(endingAt cursor: Int) -> Range<Int>? {
    let isBefore = cursor < text.count && text[cursor] == UInt8(ascii: "&")
    let end = isBefore ? first(";", from: cursor).map { $0 + 1 } : cursor
    guard let end, end > 0, text[end - 1] == UInt8(ascii: ";"), let start = last("&", before: end) else { return nil }
    return start..<end
  }

  private func ampersand(before cursor: Int) -> Range<Int> {
    guard let start = last("&", before: cursor) else { return cursor..<cursor }
    return start..<max(start + 1, cursor)
  }

  private func bracket(before cursor: Int) -> Range<Int> {
    guard let start = last("<", before: cursor) else { return cursor..<cursor }
    return start..<start + 1
  }

  /// The attribute whose value the parser is in, or whose name it has just read.
  private func attribute(around cursor: Int) -> Range<Int> {
    guard let tag = last("<", before: cursor) else { return cursor..<cursor }
    var end = cursor
    if problem.kind == .lessThanInAttribute {
      guard let quote = text[tag..<cursor].firstIndex(where: isQuote(opening: tag)) else { return cursor..<cursor }
      end = quote
    }
    while end > tag, isSpace(text[end - 1]) || text[end - 1] == UInt8(ascii: "=") { end -= 1 }
    var start = end
    while start > tag, !isSpace(text[start - 1]), !isQuote(text[start - 1]), text[start - 1] != UInt8(ascii: "<") {
      start -= 1
    }
    return start..<max(cursor, start)
  }

  /// A quotation mark that opens a value which ends nowhere before the cursor.
  private func isQuote(opening tag: Int) -> (UInt8) -> Bool {
    var quotes: [UInt8: Int] = [:]
    for byte in text[tag..<min(problem.offset, text.count)] where isQuote(byte) { quotes[byte, default: 0] += 1 }
    var seen: [UInt8: Int] = [:]
    return { byte in
      guard self.isQuote(byte) else { return false }
      seen[byte, default: 0] += 1
      return seen[byte] == quotes[byte] && (quotes[byte] ?? 0) % 2 == 1
    }
  }

  private func isQuote(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }

  private func attribute(named name: String, before cursor: Int) -> Range<Int> {
    var start = cursor
    while let found = last(name, before: start) {
      let isWhole = found > 0 && isSpace(text[found - 1])
      let behind = found + name.utf8.count
      if isWhole, behind < cursor, isSpace(text[behind]) || text[behind] == UInt8(ascii: "=") { return found..<cursor }
      start = found + name.utf8.count - 1
      if start <= 0 { break }
    }
    return cursor..<cursor
  }

  private func unfinished(_ opening: String, _ closing: String, before cursor: Int) -> Range<Int> {
    let behind = last(closing, before: cursor).map { $0 + closing.utf8.count } ?? 0
    let start = first(opening, from: behind) ?? cursor
    return start..<min(start + opening.utf8.count, text.count)
  }

  /// Those of `<!--` are not what is wrong: it is the comment before it that was not ended.
  private func hyphens(at cursor: Int) -> Range<Int> {
    let isNextComment = text[..<cursor].suffix(2).elementsEqual("<!".utf8)
    return isNextComment ? unfinished("<!--", "-->", before: cursor - 2) : cursor..<min(cursor + 2, text.count)
  }

  /// The first name with a prefix in the start tag that ends at the cursor.
  private func prefix(_ prefix: String, before cursor: Int) -> Range<Int> {
    guard let tag = last("<", before: cursor) else { return cursor..<cursor }
    let written = Array((prefix + ":").utf8)
    if text[(tag + 1)...].starts(with: written) { return tag..<cursor }
    let start = (tag..<cursor).first { isSpace(text[$0]) && text[($0 + 1)...].starts(with: written) }
    return (start.map { $0 + 1 } ?? tag)..<cursor
  }

  private func first(_ mark: String, from start: Int) -> Int? {
    let mark = Array(mark.utf8)
    return (start..<max(start, text.count)).first { text[$0] == mark[0] && text[$0...].starts(with: mark) }
  }

  /// The last one that ends before, or at, the cursor.
  private func last(_ mark: String, before cursor: Int) -> Int? {
    let mark = Array(mark.utf8)
    guard !mark.isEmpty, cursor >= mark.count else { return nil }
    return (0...(cursor - mark.count)).last { text[$0] == mark[0] && text[$0...].starts(with: mark) }
  }
}
