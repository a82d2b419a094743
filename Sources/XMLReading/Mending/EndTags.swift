import Diagnostics
import LibXML

extension Mender {
  /// Reports an end tag that does not fit, in the words that fit best, and mends it.
  mutating func takeEndTag(_ range: Range<Int>) -> Bool {
    let open = OpenTags(in: text.bytes, until: range.lowerBound).tags
    guard !range.isEmpty, let last = open.last else { return false }
    let name = nameOfEndTag(range)
    if let tag = tagMeant(by: name, among: open) {
      mendName(of: tag, name, range)
    } else if mendEmptyElement(among: open.filter { $0.name != name }) {
      return true
    } else if let index = open.lastIndex(where: { $0.name == name }) {
      return endLeftOpen(open, from: index + 1, before: range)
    } else if endsLast(of: open, range) {
      mendName(of: last, name, range)
    } else {
      note(.endOfNothing(name, in: last.name, line: line(of: last), at: place(range)))
      doubt(last)
      text.replace(range, by: [])
    }
    return true
  }

  /// The open tag that has nearly the name of an end tag, one of the two being a slip.
  private func tagMeant(by name: String, among open: [OpenTags.Tag]) -> OpenTags.Tag? {
    let same = open.lastIndex { $0.name == name }
    let inside = open[(same.map { $0 + 1 } ?? 0)...]
    return inside.last { tag in
      let isSurelyMeant = isElement(tag.name) != isElement(name)
      return isLike(name, tag.name) && (isSurelyMeant || same == nil && tag.start == open.last?.start)
    }
  }

  /// Whether an end tag of quite another name stands where the innermost element has to end.
  private func endsLast(of open: [OpenTags.Tag], _ range: Range<Int>) -> Bool {
    let next = endTagsOfOuter(in: text.bytes, from: range.upperBound).first?.name
    let before = open.dropLast().last?.name
    return next == before && next != open.last?.name
  }

  /// The wrong one of two names: the one that is no element, or that the file has nowhere else.
  private mutating func mendName(of tag: OpenTags.Tag, _ name: String, _ range: Range<Int>) {
    let isStartWrong =
      isElement(tag.name) == isElement(name)
      ? isLike(name, tag.name) && occurrences(of: tag.name) == 1 && occurrences(of: name) > 0 : isElement(name)
    if isStartWrong {
      let written = tag.start + 1..<tag.start + 1 + tag.name.utf8.count
      note(.unequalTags("<\(tag.name)>", "</\(name)>", "<\(name)>", at: place(tag.start..<written.upperBound + 1)))
      text.replace(written, by: name.utf8)
    } else {
      let meant = isElement(tag.name) ? tag.name : nearestName(to: name, among: textElements.union(otherElements))
      note(.unequalTags("</\(name)>", "<\(tag.name)>", "</\(meant ?? tag.name)>", at: place(range)))
      text.replace(range, by: "</\(tag.name)>".utf8)
    }
  }

  private func isLike(_ a: String, _ b: String) -> Bool {
    a.lowercased() == b.lowercased() || nearestName(to: a, among: [b]) != nil
  }

  /// How many start tags have a name.
  private func occurrences(of name: String) -> Int {
    var written = WrittenTags(text: text.bytes, offset: 0)
    var count = 0
    while let tag = written.next(before: text.bytes.count) {
      if tag.kind != .end, tag.name == name { count += 1 }
    }
    return count
  }

  func line(of tag: OpenTags.Tag) -> Int { line(at: tag.start) }

  /// The author's line.
  func line(at offset: Int) -> Int { place(offset..<offset).start.line }

  mutating func doubt(_ tag: OpenTags.Tag) { doubtful.insert(text.origin(of: tag.start)) }

  private func nameOfEndTag(_ range: Range<Int>) -> String {
    let name = text.bytes[range].dropFirst(2).prefix { !isSpace($0) && $0 != UInt8(ascii: ">") }
    return String(decoding: name, as: UTF8.self)
  }
}

extension Mender {
  /// A start tag that goes on as text: words without values behind each other, as if they were attributes.
  func unfinishedTag(around range: Range<Int>) -> Range<Int>? {
    guard let start = text.bytes[..<range.lowerBound].lastIndex(of: UInt8(ascii: "<")) else { return nil }
    let next = text.bytes[range.upperBound...].first { !isSpace($0) }
    guard let next, next != UInt8(ascii: ">"), next != UInt8(ascii: "/") else { return nil }
    let rest = text.bytes[range.upperBound...].prefix { $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">") }
    let words = rest.split { isSpace($0) }
    return words.count > 1 || rest.contains(UInt8(ascii: "<")) ? start..<range.upperBound : nil
  }
}
