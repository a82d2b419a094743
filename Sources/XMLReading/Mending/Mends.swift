import Diagnostics
import LibXML

extension Mender {
  /// - Returns: whether there was anything that can only have been meant in one way.
  mutating func mend(_ problem: ParseProblem, at range: Range<Int>) -> Bool {
    switch problem.kind {
    case .tagNotFinished: endEverything()
    case .undeclaredEntity, .undeclaredEntityWarning: replace(range, by: "")
    case .invalidHexCharRef, .invalidDecCharRef, .invalidCharRef, .entityRefSemicolonMissing: replaceAmpersand(range)
    case .nameRequired: problem.message.contains("EntityRef") ? replaceAmpersand(range) : mendBareBracket(range)
    case .attributeNotStarted: mendQuotes(range)
    case .lessThanInAttribute: mendOpenValue(problem, range)
    case .attributeWithoutValue, .attributeRedefined, .reservedXMLName: blankWhole(range)
    case .hyphenInComment: range.count == 4 ? finish("<!--", range) || endComment(range) : replace(range, by: "==")
    case .documentEnd: blankWhole(range.lowerBound..<text.bytes.count)
    case .undefinedNamespace: declare(problem.subjects.first ?? "", range)
    case .commentNotFinished: finish("<!--", range)
    case .piNotFinished: finish("<?", range)
    case .cdataNotFinished: finish("<![CDATA[", range)
    default: false
    }
  }

  private mutating func replace(_ range: Range<Int>, by replacement: String) -> Bool {
    guard !range.isEmpty else { return false }
    text.replace(range, by: replacement.utf8)
    return true
  }

  private mutating func blankWhole(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    let end = range.upperBound
    let isDeclaration = text.bytes[range].starts(with: "<?".utf8)
    let whole = isDeclaration ? range.lowerBound..<(index(of: "?>", from: end).map { $0 + 2 } ?? end) : range
    text.blank(whole)
    return true
  }

  private mutating func replaceAmpersand(_ range: Range<Int>) -> Bool {
    let start = text.bytes[..<range.upperBound].lastIndex(of: UInt8(ascii: "&")) ?? range.lowerBound
    guard start < text.bytes.count, text.bytes[start] == UInt8(ascii: "&") else { return false }
    return replace(start..<start + 1, by: "x")
  }

  /// A `<` between numbers or words, and not the beginning of a tag with a slip in it.
  private mutating func mendBareBracket(_ range: Range<Int>) -> Bool {
    guard isLoose(bracketEndingAt: range.upperBound, in: text.bytes) else { return false }
    return replace(range, by: "x")
  }

  /// The end of a comment or the like, where its line has something that is nearly that.
  private mutating func finish(_ opening: String, _ range: Range<Int>) -> Bool {
    let line = text.bytes[range.upperBound...].prefix { $0 != UInt8(ascii: "\n") }
    let rest = String(decoding: line, as: UTF8.self)
    guard !range.isEmpty, let nearly = nearlyClosing(opening, in: rest[...]),
      let found = rest.firstRange(of: nearly), let closing = closingMarks[opening]
    else { return false }
    let start = range.upperBound + rest.utf8.distance(from: rest.startIndex, to: found.lowerBound)
    text.replace(start..<start + nearly.utf8.count, by: closing.utf8)
    return true
  }

  /// At the end of its line, as most comments have one.
  private mutating func endComment(_ range: Range<Int>) -> Bool {
    guard let end = text.bytes[range.upperBound...].firstIndex(of: UInt8(ascii: "\n")) else { return false }
    text.insert("-->", at: end)
    return true
  }

  /// Straight quotation marks for curly ones or none.
  private mutating func mendQuotes(_ range: Range<Int>) -> Bool {
    let start = range.upperBound
    guard !range.isEmpty, let tagEnd = text.bytes[start...].firstIndex(of: UInt8(ascii: ">")) else { return false }
    let value = text.bytes[start..<tagEnd]
    if let opening = curlyQuote(at: start) {
      let closing = value.indices.dropFirst(opening).first { curlyQuote(at: $0) != nil || isStraight(text.bytes[$0]) }
      guard let closing else { return false }
      text.replace(closing..<closing + (curlyQuote(at: closing) ?? 1), by: "\"".utf8)
      text.replace(start..<start + opening, by: "\"".utf8)
      return true
    }
    let end = value.firstIndex { isSpace($0) } ?? tagEnd
    let isEmptyElement = end == tagEnd && end > start && text.bytes[end - 1] == UInt8(ascii: "/")
    text.insert("\"", at: isEmptyElement ? end - 1 : end)
    text.insert("\"", at: start)
    return true
  }

  private func isStraight(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }

  /// The length of a curly quotation mark in UTF-8.
  private func curlyQuote(at offset: Int) -> Int? {
    let marks = ["“", "”", "„", "‘", "’", "«", "»"].map { Array($0.utf8) }
    return marks.first { text.bytes[offset...].starts(with: $0) }?.count
  }

  /// A value without its second quotation mark ends before the tag does.
  private mutating func mendOpenValue(_ problem: ParseProblem, _ range: Range<Int>) -> Bool {
    guard !range.isEmpty, range.upperBound < text.bytes.count else { return false }
    let value = text.bytes[range]
    guard let end = value.lastIndex(of: UInt8(ascii: ">")), value.firstIndex(of: UInt8(ascii: ">")) == end,
      value.count(where: { $0 == UInt8(ascii: "=") }) == 1
    else { return false }
    text.insert("\"", at: text.bytes[end - 1] == UInt8(ascii: "/") ? end - 1 : end)
    return true
  }

  private mutating func declare(_ prefix: String, _ range: Range<Int>) -> Bool {
    guard let namespace = usualNamespaces[prefix] else { return rename(prefix, range) }
    var written = WrittenTags(text: text.bytes, offset: 0)
    guard let root = written.next(before: text.bytes.count), root.kind != .end else { return false }
    text.insert(" xmlns:\(prefix)=\"\(namespace)\"", at: root.range.lowerBound + 1 + root.name.utf8.count)
    return true
  }

  /// `xlm:id` for `xml:id`; an element would have to be renamed at its end as well.
  private mutating func rename(_ prefix: String, _ range: Range<Int>) -> Bool {
    guard let meant = prefixMeant(by: prefix), text.bytes[range].starts(with: (prefix + ":").utf8) else { return false }
    return replace(range.lowerBound..<range.lowerBound + prefix.utf8.count, by: meant)
  }

  private func index(of mark: String, from start: Int) -> Int? {
    (start..<text.bytes.count).first { text.bytes[$0...].starts(with: mark.utf8) }
  }
}
