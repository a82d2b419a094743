import Diagnostics
import LibXML

/// Elements that begin and do not end: each is told, and ended, where it can only have been forgotten.
extension Mender {
  /// - Parameters:
  ///   - first: of `open`, the first one that should have ended before an end tag; the one before it is what that ends.
  mutating func endLeftOpen(_ open: [OpenTags.Tag], from first: Int, before range: Range<Int>) -> Bool {
    let left = Array(open[first...])
    if swapEndTags(of: left, within: open[..<(first - 1)], range) { return true }
    if addSlash(among: left) || endBeforeMisfit(among: left) { return true }
    guard let last = left.last else { return false }
    let closed = open[first - 1].name
    if endFrame(last, before: range, closed) { return true }
    doubt(open[open.count - 2])
    if let later = endTag(of: last, behind: range, within: open[..<(first - 1)]) {
      let lineOfEnd = line(at: later.lowerBound)
      let isHere = lineOfEnd == line(at: range.lowerBound)
      note(.overlap(last.name, closed, until: isHere ? nil : lineOfEnd, at: place(range)))
      text.replace(later, by: [])
    } else {
      note(.tagLeftOpen(last.name, line: line(of: last), by: closed, at: place(range)))
    }
    text.insert("</\(last.name)>", at: range.lowerBound)
    return true
  }

  /// `<indexterm><primary>word</primary>`, after which its sentence goes on.
  private mutating func endFrame(_ tag: OpenTags.Tag, before range: Range<Int>, _ closed: String) -> Bool {
    guard framesOfElements.contains(tag.name), let inside = tag.lastInside else { return false }
    let written = inside.kind == .empty ? "<\(inside.name)/>" : "</\(inside.name)>"
    let behind = (written, line: line(at: inside.range.lowerBound))
    note(.frameLeftOpen(tag.name, line: line(of: tag), by: closed, behind: behind, at: place(range)))
    text.insert("</\(tag.name)>", at: inside.range.upperBound)
    return true
  }

  /// Tells of what the end of the file leaves open, where that should have ended earlier.
  ///
  /// - Returns: false where all that can be said is that the file ends too early.
  mutating func endAtEndOfFile() -> Bool {
    let open = OpenTags(in: text.bytes, until: text.bytes.count).tags
    return mendEmptyElement(among: open) || addSlash(among: open) || endBeforeMisfit(among: open)
  }

  mutating func endEverything() -> Bool {
    let open = OpenTags(in: text.bytes, until: text.bytes.count).tags
    guard !open.isEmpty else { return false }
    doubt(open.dropLast().last ?? open[0])
    for tag in open.reversed() { text.insert("</\(tag.name)>", at: text.bytes.count) }
    return true
  }

  /// `<xref linkend="a">` for `<xref linkend="a"/>`.
  mutating func mendEmptyElement(among open: [OpenTags.Tag]) -> Bool {
    guard let tag = open.last(where: { emptyElements.contains($0.name) && !holdsFallback($0) }) else { return false }
    note(.emptyElementLeftOpen(tag.name, at: place(tag.range)))
    // What else is wrong with it, such as being HTML, the author will see when it has an end.
    doubt(tag)
    text.insert("/", at: tag.range.upperBound - 1)
    return true
  }

  private func holdsFallback(_ tag: OpenTags.Tag) -> Bool {
    text.bytes[tag.range.upperBound...].drop { isSpace($0) }.starts(with: "<xi:fallback".utf8)
  }

  /// `<emphasis>word<emphasis>`: the second one was to end the first.
  private mutating func addSlash(among left: [OpenTags.Tag]) -> Bool {
    let pair = zip(left, left.dropFirst()).first { $0.name == $1.name && lacksSlash($1, behind: $0) }
    guard let (_, second) = pair else { return false }
    note(.slashForgotten(second.name, at: place(second.range)))
    text.insert("/", at: second.start + 1)
    return true
  }

  /// Words may follow what ends inside them, but not what is a piece of its own.
  private func lacksSlash(_ second: OpenTags.Tag, behind first: OpenTags.Tag) -> Bool {
    let between = text.bytes[first.range.upperBound..<second.start]
    guard second.isBare, !between.allSatisfy({ isSpace($0) }) else { return false }
    if textElements.contains(second.name), canHold("para", second.name) { return true }
    let behind = second.range.upperBound
    guard let space = text.bytes[behind...].firstIndex(where: { !isSpace($0) }) else { return true }
    var written = WrittenTags(text: text.bytes, offset: space)
    guard let next = written.next(before: space + 1) else { return false }
    return next.kind == .end || next.name == second.name || !canHold(second.name, next.name)
  }

  /// A paragraph in a paragraph: the first should have ended before the second.
  private mutating func endBeforeMisfit(among left: [OpenTags.Tag]) -> Bool {
    guard let tag = left.first(where: { $0.misfit != nil }), let misfit = tag.misfit else { return false }
    let before = text.bytes[..<misfit.range.lowerBound]
    let end = (before.lastIndex { !isSpace($0) } ?? before.startIndex) + 1
    let lineOfEnd = line(at: end - 1)
    let isOnLineBefore = lineOfEnd < line(at: misfit.range.lowerBound)
    note(
      .begunTooEarly(
        misfit.name, tag.name, line: line(of: tag), endOn: isOnLineBefore ? lineOfEnd : nil, at: place(misfit.range)))
    text.insert("</\(tag.name)>", at: end)
    return true
  }
}
