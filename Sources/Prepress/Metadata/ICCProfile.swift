/// A printer's ICC profile, as far as a PDF has to know it (ICC.1:2010 §7).
struct ICCProfile: Sendable {
  let bytes: [UInt8]
  /// The printing condition that it describes, by its own words.
  let description: String

  enum Problem: Error, Hashable {
    case damaged
    /// For screens, scanners or anything but printing.
    case notForPrinting
    /// Not for cyan, magenta, yellow and black.
    case notCMYK
    /// ICC 5 and later, which PDF does not know.
    case tooNew(Int)
  }

  init(_ bytes: [UInt8]) throws(Problem) {
    let reader = ICCReader(bytes: bytes)
    guard bytes.count >= 132, reader.text(at: 36) == "acsp", reader.number(at: 0) == bytes.count else {
      throw .damaged
    }
    guard reader.text(at: 12) == "prtr" else { throw .notForPrinting }
    guard reader.text(at: 16) == "CMYK" else { throw .notCMYK }
    guard bytes[8] <= 4 else { throw .tooNew(Int(bytes[8])) }
    // There and back: the first to print with, the second to see what was printed.
    guard let tags = reader.tags(), tags["B2A0"] != nil, tags["A2B0"] != nil else { throw .damaged }
    self.bytes = bytes
    description = tags["desc"].flatMap(reader.description) ?? "CMYK"
  }
}

extension ICCProfile {
  /// The name in the ICC's registry of printing conditions, where the description tells it: `FOGRA51`.
  var registeredCondition: String? {
    let words = description.uppercased().split { !($0.isLetter || $0.isNumber) }
    return words.first { $0.hasPrefix("FOGRA") && $0.dropFirst(5).allSatisfy(\.isNumber) && $0.count > 5 }
      .map(String.init)
  }
}

/// Big-endian numbers and signatures at their places.
private struct ICCReader {
  let bytes: [UInt8]

  func number(at place: Int) -> Int? {
    guard place >= 0, place + 4 <= bytes.count else { return nil }
    return bytes[place..<(place + 4)].reduce(0) { $0 << 8 | Int($1) }
  }

  func text(at place: Int) -> String? {
    guard place >= 0, place + 4 <= bytes.count else { return nil }
    return String(decoding: bytes[place..<(place + 4)], as: UTF8.self)
  }

  /// The parts of the profile by their signatures; nil where one is not in the file.
  func tags() -> [String: Range<Int>]? {
    guard let count = number(at: 128), count <= 1000 else { return nil }
    var tags: [String: Range<Int>] = [:]
    for entry in stride(from: 132, to: 132 + count * 12, by: 12) {
      guard let name = text(at: entry), let start = number(at: entry + 4), let size = number(at: entry + 8),
        start + size <= bytes.count
      else { return nil }
      tags[name] = start..<(start + size)
    }
    return tags
  }

  /// Of either generation: `desc` in ASCII, or `mluc` in UTF-16, of which the first language is taken.
  func description(in tag: Range<Int>) -> String? {
    switch text(at: tag.lowerBound) {
    case "desc": asciiDescription(in: tag)
    case "mluc": localizedDescription(in: tag)
    default: nil
    }
  }

  private func asciiDescription(in tag: Range<Int>) -> String? {
    guard let count = number(at: tag.lowerBound + 8) else { return nil }
    let text = bytes[min(tag.lowerBound + 12, tag.upperBound)..<min(tag.lowerBound + 12 + count, tag.upperBound)]
    return named(String(decoding: text.prefix { $0 != 0 }, as: UTF8.self))
  }

  private func localizedDescription(in tag: Range<Int>) -> String? {
    guard let size = number(at: tag.lowerBound + 20), let offset = number(at: tag.lowerBound + 24) else { return nil }
    let start = tag.lowerBound + offset
    guard start + size <= bytes.count else { return nil }
    let units = stride(from: start, to: start + size - 1, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
    return named(String(decoding: units.prefix { $0 != 0 }, as: UTF16.self))
  }

  private func named(_ text: String) -> String? { text.isEmpty ? nil : text }
}
