import LibCurl

/// An answer, and what can be read from it.
struct Evidence {
  let visit: Visit
  let answer: HTTPAnswer
  let asked: AddressParts
  let last: AddressParts
  /// Nil where it is no HTML, or nothing came of it.
  let reading: PageReading?

  init(_ visit: Visit, _ answer: HTTPAnswer) {
    self.visit = visit
    self.answer = answer
    asked = AddressParts(visit.address)
    last = visit.last == visit.address ? asked : AddressParts(visit.last)
    reading =
      answer.isHTML && !answer.body.isEmpty
      ? readPage(answer.body, charset: answer.charset, isCut: answer.isCut) : nil
  }

  /// Whether there is so little text that it says one thing only.
  func isShort(_ limit: Int = 150) -> Bool { reading.map { $0.words < limit } ?? true }

  /// The title, and the first two headings.
  var headlines: [[UInt8]] {
    guard let reading else { return [] }
    return [reading.titleText, reading.firstHeading ?? [], reading.secondHeading ?? []].filter { !$0.isEmpty }
  }

  /// What the visit came to, if nothing is wrong with its page.
  var arrival: Verdict {
    guard visit.last != visit.address else { return .alive }
    return visit.isPermanent ? .moved(to: visit.last) : .redirected(to: visit.last)
  }
}

extension HTTPAnswer {
  /// By its `Content-Type`, or, without one, by its first bytes.
  var isHTML: Bool {
    guard let type = mediaType else { return looksLikeHTML(body) }
    return type == "text/html" || type == "application/xhtml+xml"
  }

  private var mediaType: String? {
    guard let type = field("content-type")?.utf8.prefix(while: { $0 != UInt8(ascii: ";") }) else { return nil }
    return type.contains(UInt8(ascii: "/")) ? bare(type).lowercased() : nil
  }

  /// `charset=…` of its `Content-Type` (RFC 9110 §8.3.1).
  var charset: String? {
    guard let type = field("content-type") else { return nil }
    for parameter in type.utf8.split(separator: UInt8(ascii: ";")).dropFirst() {
      let parts = parameter.split(separator: UInt8(ascii: "="), maxSplits: 1)
      guard parts.count == 2, bare(parts[0]).lowercased() == "charset" else { continue }
      let name = bare(parts[1], quotes: [UInt8(ascii: "\""), UInt8(ascii: "'")])
      return name.isEmpty ? nil : name
    }
    return nil
  }
}

/// Without white space, and without such quotation marks.
private func bare(_ text: Substring.UTF8View, quotes: [UInt8] = []) -> String {
  String(decoding: text.filter { $0 > UInt8(ascii: " ") && !quotes.contains($0) }, as: UTF8.self)
}

/// A tag at the start, and not that of another kind of XML.
private func looksLikeHTML(_ body: [UInt8]) -> Bool {
  let start = body.prefix(512).drop { $0 <= UInt8(ascii: " ") || $0 >= 0x80 }
  guard start.first == UInt8(ascii: "<") else { return false }
  let text = String(decoding: start, as: UTF8.self).lowercased()
  return !text.hasPrefix("<?xml") && !text.hasPrefix("<svg") && !text.hasPrefix("<rss") || text.contains("<html")
}
