import Diagnostics
import LibPOSIX
import LibXML
import XMLReading

/// Letters that were spoilt when a file was opened in one encoding and saved in another. The first of each kind in a
/// file is told, and how many more there are.
func findGarbledText(in files: ManuscriptFiles, threads: Int) -> [Diagnostic] {
  mapInParallel(files.texts, threads: threads, weight: { $0.file.text.count }) { document in
    mayBeGarbled(document.file.text) ? findGarbledText(in: document) : []
  }.flatMap(\.self)
}

/// Nearly every file ends here, after one look at its bytes.
private func mayBeGarbled(_ text: some Sequence<UInt8>) -> Bool {
  var before: UInt8 = 0
  for byte in text {
    switch before {
    case 0xC3 where byte == 0x82 || byte == 0x83 || byte == 0xA2: return true
    case 0xEF where byte == 0xBF: return true
    default: before = byte
    }
  }
  return false
}

private func findGarbledText(in document: SourceDocument) -> [Diagnostic] {
  let text = document.file.text
  let found = document.prose.flatMap { range in range.compactMap { garble(at: $0, in: text) } }
  let lost = found.filter { $0.meant == nil }
  let spoilt = found.filter { $0.meant != nil }
  var findings: [Diagnostic] = []
  if let first = lost.first {
    findings.append(.lostLetter(count: lost.count, at: SourceRange(document.file, bytes: first.place)))
  }
  if let first = spoilt.first {
    let fix = Fix(
      spoilt.map { Fix.Edit(SourceRange(document.file, bytes: $0.place), replacement: $0.meant ?? "") }, isSafe: true)
    let written = String(decoding: text[first.place], as: UTF8.self)
    findings.append(
      .spoiltLetter(
        written, meant: first.meant ?? "", count: spoilt.count, at: SourceRange(document.file, bytes: first.place),
        fix: fix))
  }
  return findings
}

private struct Garble {
  let place: Range<Int>
  /// Nil where nobody can tell any more.
  let meant: String?
}

/// U+FFFD, or UTF-8 that was read as windows-1252: `Ã©` for `é`, `â€™` for `’`.
private func garble(at offset: Int, in text: [UInt8]) -> Garble? {
  let bytes = text[offset..<min(offset + 12, text.count)]
  if bytes.starts(with: [0xEF, 0xBF, 0xBD]) { return Garble(place: offset..<offset + 3, meant: nil) }
  guard bytes.starts(with: [0xC3, 0x82]) || bytes.starts(with: [0xC3, 0x83]) || bytes.starts(with: [0xC3, 0xA2]) else {
    return nil
  }
  let written = String(decoding: bytes, as: UTF8.self).unicodeScalars.prefix(bytes.starts(with: [0xC3, 0xA2]) ? 3 : 2)
  let original = written.compactMap { windows1252($0) }
  let meant = String(decoding: original, as: UTF8.self)
  guard original.count == written.count, meant.unicodeScalars.count == 1, let letter = meant.unicodeScalars.first,
    isLikely(letter)
  else { return nil }
  let length = written.reduce(0) { $0 + UTF8.width($1) }
  return Garble(place: offset..<offset + length, meant: meant)
}

/// What a text in our languages has; `Â«` stands for itself in French capitals.
private func isLikely(_ letter: Unicode.Scalar) -> Bool {
  switch letter.value {
  case 0xAB, 0xBB: false
  case 0xA0...0xFF, 0x2010...0x2026, 0x2030...0x203A, 0x20AC, 0x2122: true
  default: false
  }
}

/// The byte of windows-1252, or of ISO 8859-1 where that has none, for a character.
private func windows1252(_ scalar: Unicode.Scalar) -> UInt8? {
  if let index = upperRow.firstIndex(of: scalar) { return 0x80 + UInt8(index) }
  return (0x80...0xFF).contains(scalar.value) ? UInt8(scalar.value) : nil
}

/// 0x80 to 0x9F.
private let upperRow = Array(
  "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

extension UTF8 {
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int { UTF8.encode(scalar)?.count ?? 0 }
}

extension Diagnostic {
  fileprivate static func lostLetter(count: Int, at place: SourceRange) -> Diagnostic {
    let rest = count - 1
    let places = rest == 1 ? ("plaats", "place") : ("plaatsen", "places")
    return Diagnostic(
      .garbledText,
      Message(
        dutch: "hier\(rest > 0 ? ", en op nog \(rest) \(places.0) in dit bestand," : "") staat � waar een letter stond",
        english: "here\(rest > 0 ? ", and in \(rest) more \(places.1) of this file," : "") is � where a letter was"),
      hint: Message(
        dutch: "Haal de letter terug uit een oudere versie van het bestand, of typ hem opnieuw.",
        english: "Get the letter back from an earlier version of the file, or type it again."), at: place)
  }

  fileprivate static func spoiltLetter(
    _ written: String, meant: String, count: Int, at place: SourceRange, fix: Fix
  ) -> Diagnostic {
    let rest = count - 1
    return Diagnostic(
      .garbledText,
      Message(
        dutch: "“\(written)” is een verminkte “\(meant)”"
          + (rest > 0 ? "; zo zijn er nog \(rest) tekens verminkt in dit bestand" : ""),
        english: "“\(written)” is a spoilt “\(meant)”"
          + (rest > 0 ? "; \(rest) more characters of this file are spoilt in this way" : "")),
      hint: Message(
        dutch: "Schrijf “\(meant)”" + (rest > 0 ? ", of laat boekbouw check --fix ze allemaal herstellen." : "."),
        english: "Write “\(meant)”" + (rest > 0 ? ", or let boekbouw check --fix mend all of them." : ".")), at: place,
      fix: fix)
  }
}
