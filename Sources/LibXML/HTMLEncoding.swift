/// The text of a page in UTF-8, without a byte order mark, by what a browser would go by (Encoding Standard §6, HTML
/// §13.2.3): the mark, the header, the page itself, and at last what its bytes look like.
///
/// - Parameter charset: as the `Content-Type` of the answer has it.
package func utf8Page(of page: [UInt8], charset: String?) -> [UInt8] {
  if page.starts(with: [0xEF, 0xBB, 0xBF]) { return repaired(page.dropFirst(3)) }
  if page.starts(with: [0xFF, 0xFE]) { return converted(page.dropFirst(2), from: "UTF-16LE") }
  if page.starts(with: [0xFE, 0xFF]) { return converted(page.dropFirst(2), from: "UTF-16BE") }
  if let name = charset ?? charsetInside(page) { return converted(page[...], from: encoding(of: name)) }
  let text = withoutHalfCharacter(page[...])
  return isUTF8(text) ? Array(text) : converted(page[...], from: "windows-1252")
}

/// The encoding that a label stands for: what calls itself Latin-1 is windows-1252 (Encoding Standard §4.2).
private func encoding(of label: String) -> String {
  switch label.uppercased() {
  case "ISO-8859-1", "ISO8859-1", "LATIN1", "L1", "US-ASCII", "ASCII", "ISO-8859-15", "WINDOWS-1252", "CP1252":
    "windows-1252"
  case "ISO-8859-9", "LATIN5": "windows-1254"
  case "UTF8", "UTF-8", "UNICODE-1-1-UTF-8": "UTF-8"
  case "UTF-16": "UTF-16LE"
  case let other: other
  }
}

/// A name that nobody knows, and bytes that do not fit, spoil a few characters and no more.
private func converted(_ bytes: ArraySlice<UInt8>, from encoding: String) -> [UInt8] {
  guard encoding != "UTF-8" else { return repaired(bytes) }
  if let text = try? recoded(bytes, from: encoding) { return text }
  return encoding == "windows-1252" ? latin1(bytes) : repaired(bytes)
}

/// windows-1252 with one of the five bytes that it has no character for.
private func latin1(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count + 64)
  for byte in bytes {
    if byte < 0x80 { text.append(byte) } else { text += [0xC0 | byte >> 6, 0x80 | byte & 0x3F] }
  }
  return text
}

private func repaired(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
  let text = withoutHalfCharacter(bytes)
  return isUTF8(text) ? Array(text) : Array(String(decoding: text, as: UTF8.self).utf8)
}

private func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
  do {
    _ = try UTF8Span(validating: bytes.span)
    return true
  } catch {
    return false
  }
}

/// A body that was cut ends anywhere.
private func withoutHalfCharacter(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  guard let lead = bytes.suffix(4).lastIndex(where: { $0 & 0xC0 != 0x80 }), bytes[lead] >= 0xC0 else { return bytes }
  let length = bytes[lead] >= 0xF0 ? 4 : bytes[lead] >= 0xE0 ? 3 : 2
  return bytes.endIndex - lead < length ? bytes[..<lead] : bytes
}

/// What `<meta charset="…">` or `<meta … content="text/html; charset=…">` says, within the 1024 bytes that HTML allows
/// it; in a page that could be read so far it is not UTF-16 (HTML §13.2.3.2).
private func charsetInside(_ page: [UInt8]) -> String? {
  let head = page.prefix(1024)
  let keyword = Array("charset=".utf8)
  var start = head.startIndex
  while start + keyword.count < head.endIndex {
    defer { start += 1 }
    guard head[start] | 0x20 == keyword[0], zip(head[start...], keyword).allSatisfy({ $0 | 0x20 == $1 | 0x20 })
    else { continue }
    let value = head[(start + keyword.count)...].drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
    let name = String(decoding: value.prefix { isLabelByte($0) }, as: UTF8.self)
    guard !name.isEmpty else { continue }
    return name.uppercased().hasPrefix("UTF-16") ? "UTF-8" : name
  }
  return nil
}

private func isLabelByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"),
    UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ":"), UInt8(ascii: "."):
    true
  default: false
  }
}
