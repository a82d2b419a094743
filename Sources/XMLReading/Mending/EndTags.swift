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

  mutating func mendEndTag(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    let open = OpenTags(in: text.bytes, until: range.lowerBound).tags
    guard let last = open.last else { return false }
    let name = nameOfEndTag(range)
    if open.contains(where: { $0.name == name }) {
      doubt(open.dropLast().last ?? last)
      if let before = open.dropLast().last, before.name == last.name { return addSlash(to: last) }
      text.insert("</\(last.name)>", at: range.lowerBound)
      owed[last.name, default: 0] += 1
    } else if name.lowercased() == last.name.lowercased() || nearestName(to: name, among: [last.name]) != nil {
      text.replace(range, by: "</\(last.name)>".utf8)
    } else {
      doubt(last)
      text.replace(range, by: [])
    }
    return true
  }

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
