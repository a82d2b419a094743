import LibXML
import Diagnostics

extension Mender {
  /// Removes an end tag that comes too late, after one that was put in for it.
  mutating func removeOwedEndTag(_ range: Range<Int>) -> Bool {
    let name = nameOfEndTag(range)
    guard let count = owed[name], count > 0 else { return false }
    owed[name] = count - 1
    text.replace(range, by: [])
    return true
  }

  /// Reports an end tag that does not fit, in the words that fit best, and mends it.
  mutating func takeEndTag(_ range: Range<Int>) -> Bool {
    let open = OpenTags(in: text.bytes, until: range.lowerBound).tags
    guard !range.isEmpty, let last = open.last else { return false }
    let name = nameOfEndTag(range)
    if open.contains(where: { $0.name == name }) {
      note(.tagLeftOpen(last.name, line: line(of: last), by: name, at: place(range)))
      endLast(of: open, before: range)
    } else if isLike(name, last.name) {
      mendName(of: last, name, range)
    } else {
      note(.endOfNothing(name, in: last.name, line: line(of: last), at: place(range)))
      doubt(last)
      text.replace(range, by: [])
    }
    return true
  }

  private mutating func endLast(of open: [OpenTags.Tag], before range: Range<Int>) {
    guard let last = open.last else { return }
    let before = open.dropLast().last
    doubt(before ?? last)
    if before?.name == last.name, addSlash(to: last) { return }
    text.insert("</\(last.name)>", at: range.lowerBound)
    owed[last.name, default: 0] += 1
  }

  /// Two names that are nearly the same: the one that the file has nowhere else is the wrong one.
  private mutating func mendName(of tag: OpenTags.Tag, _ name: String, _ range: Range<Int>) {
    if occurrences(of: tag.name) == 1, occurrences(of: name) > 0 {
      let written = tag.start + 1..<tag.start + 1 + tag.name.utf8.count
      note(.unequalTags("<\(tag.name)>", "</\(name)>", "<\(name)>", at: place(tag.start..<written.upperBound + 1)))
      text.replace(written, by: name.utf8)
    } else {
      note(.unequalTags("</\(name)>", "<\(tag.name)>", "</\(tag.name)>", at: place(range)))
      text.replace(range, by: "</\(tag.name)>".utf8)
    }
  }

  private func isLike(_ a: String, _ b: String) -> Bool {
    a.lowercased() == b.lowercased() || nearestName(to: a, among: [b]) != nil
  }

  /// How many start tags have a name.
  private func occurrences(of name: String) -> Int {
    let mark = Array("<\(name)".utf8)
    return text.bytes.indices.count { index in
      guard text.bytes[index] == mark[0], text.bytes[index...].starts(with: mark) else { return false }
      let behind = index + mark.count
      guard behind < text.bytes.count else { return false }
      let next = text.bytes[behind]
      return isSpace(next) || next == UInt8(ascii: ">") || next == UInt8(ascii: "/")
    }
  }

  private func line(of tag: OpenTags.Tag) -> Int { place(tag.start..<tag.start).start.line }

  /// Ends what the end of the file leaves open.
  mutating func endEverything() -> Bool {
    let open = OpenTags(in: text.bytes, until: text.bytes.count).tags
    guard !open.isEmpty else { return false }
    doubt(open.dropLast().last ?? open[0])
    for tag in open.reversed() { text.insert("</\(tag.name)>", at: text.bytes.count) }
    return true
  }

  /// `<emphasis>word<emphasis>`: the second one was to end the first.
  private mutating func addSlash(to tag: OpenTags.Tag) -> Bool {
    guard let end = text.bytes[tag.start...].firstIndex(of: UInt8(ascii: ">")) else { return false }
    text.replace(tag.start..<end + 1, by: "</\(tag.name)>".utf8)
    return true
  }

  private mutating func doubt(_ tag: OpenTags.Tag) { doubtful.insert(text.origin(of: tag.start)) }

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
