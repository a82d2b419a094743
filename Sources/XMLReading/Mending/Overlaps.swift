import Diagnostics
import LibXML

/// Elements that begin in another and end outside it.
extension Mender {
  /// `</entry></emphasis>` for `</emphasis></entry>`.
  mutating func swapEndTags(
    of left: [OpenTags.Tag], within outer: ArraySlice<OpenTags.Tag>, _ range: Range<Int>
  ) -> Bool {
    let row = endTagsInARow(in: text.bytes, from: range.upperBound, atMost: left.count)
    guard let end = row.last?.range.upperBound, let last = left.last else { return false }
    let names = row.map(\.name)
    guard names.sorted() == left.map(\.name).sorted(), endTag(named: names[0], behind: range, within: outer) != nil
    else {
      return false
    }
    let first = String(decoding: text.bytes[range], as: UTF8.self)
    let right = left.reversed().map { "</\($0.name)>" }.joined() + first
    note(.swappedEndTags(first, "</\(last.name)>", right, at: place(range.lowerBound..<end)))
    text.replace(range.lowerBound..<end, by: padded(right, to: range.lowerBound..<end))
    return true
  }

  /// With the line breaks of what it replaces.
  private func padded(_ tags: String, to range: Range<Int>) -> [UInt8] {
    Array(tags.utf8) + text.bytes[range].filter { $0 == UInt8(ascii: "\n") }
  }

  /// The end tag of an element that should have ended before `range`, if it comes behind it.
  func endTag(of tag: OpenTags.Tag, behind range: Range<Int>, within outer: ArraySlice<OpenTags.Tag>) -> Range<Int>? {
    endTag(named: tag.name, behind: range, within: outer)
  }

  private func endTag(
    named name: String, behind range: Range<Int>, within outer: ArraySlice<OpenTags.Tag>
  ) -> Range<Int>? {
    let next = endTagsOfOuter(in: text.bytes, from: range.upperBound)
    guard let first = next.first, first.name == name else { return nil }
    guard outer.last?.name == name else { return first.range }
    // The end of the element around it, unless another such end follows that nothing else needs.
    let isOneTooMany = next.last?.name == name && next.count == 2 && outer.dropLast().last?.name != name
    return isOneTooMany ? first.range : nil
  }
}
