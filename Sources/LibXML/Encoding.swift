import CLibXML2

/// A file whose encoding (XML 1.0 §4.3.3) is unknown, or whose bytes do not fit it.
package struct EncodingProblem: Error, Sendable {
  package let encoding: String
}

/// The text of an XML file in UTF-8, without a byte order mark.
///
/// Files in another encoding are converted here, and the name of that encoding in the declaration is blanked with
/// as many spaces, so that what the author calls line 7, column 3 stays just that.
package func utf8Source(of file: [UInt8]) throws(EncodingProblem) -> [UInt8] {
  if file.starts(with: [0xEF, 0xBB, 0xBF]) { return withoutEncodingName(Array(file.dropFirst(3))) }
  if let sign = wideSigns.first(where: { file.starts(with: $0.bytes) }) {
    return try converted(file.dropFirst(sign.markLength), from: sign.encoding)
  }
  guard let declared = declaredEncoding(in: file) else { return file }
  let name = String(decoding: file[declared], as: UTF8.self)
  switch name.uppercased() {
  case "UTF-8", "UTF8": return file
  // Each ASCII file is a UTF-8 file, and one that only calls itself ASCII often is.
  case "US-ASCII", "ASCII": return withoutEncodingName(file)
  // The declaration itself was readable byte by byte: in these encodings it would not have been.
  case let wide where wide.hasPrefix("UTF-16") || wide.hasPrefix("UTF-32"): throw EncodingProblem(encoding: name)
  case let latin
  where ["ISO-8859-1", "LATIN1"].contains(latin) && file.contains(where: { (0x80...0x9F).contains($0) }):
    // What is called Latin-1 and has such bytes is windows-1252 (Encoding Standard §4.2): they are quotation marks,
    // and no control characters.
    if let text = try? converted(file[...], from: "windows-1252") { return text }
    return try converted(file[...], from: name)
  default: return try converted(file[...], from: name)
  }
}

/// Where the text of a file begins whose bytes are the bytes of its text: behind a byte order mark. Nil where the file
/// is in another encoding than UTF-8.
package func utf8Start(of file: [UInt8]) -> Int? {
  if file.starts(with: [0xEF, 0xBB, 0xBF]) { return 3 }
  guard !wideSigns.contains(where: { file.starts(with: $0.bytes) }) else { return nil }
  guard let declared = declaredEncoding(in: file) else { return 0 }
  let name = String(decoding: file[declared], as: UTF8.self).uppercased()
  return name == "UTF-8" || name == "UTF8" ? 0 : nil
}

/// The text of a file that is no XML (XInclude 1.1 §4.3): without a byte order mark, and with `\n` for every line break.
///
/// - Parameter encoding: as the author says; nil for UTF-8, unless the first bytes say otherwise.
package func plainText(of file: [UInt8], encoding: String? = nil) throws(EncodingProblem) -> String {
  let bytes: [UInt8]
  if file.starts(with: [0xEF, 0xBB, 0xBF]) {
    bytes = Array(file.dropFirst(3))
  } else if let sign = wideSigns.first(where: { $0.markLength > 0 && file.starts(with: $0.bytes) }) {
    bytes = try recoded(file.dropFirst(sign.markLength), from: sign.encoding)
  } else if let encoding, !["UTF-8", "UTF8", "US-ASCII", "ASCII"].contains(encoding.uppercased()) {
    bytes = try recoded(file[...], from: encoding)
  } else {
    bytes = file
  }
  guard let text = String(validating: bytes, as: UTF8.self) else {
    throw EncodingProblem(encoding: encoding ?? "UTF-8")
  }
  guard bytes.contains(UInt8(ascii: "\r")) else { return text }
  return text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
}

/// Whether XML can hold a text at all (XML 1.0 §2.2): not so most control characters.
package func isXMLText(_ text: String) -> Bool {
  text.unicodeScalars.allSatisfy { scalar in
    scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
      || scalar == "\n" || scalar == "\t" || scalar == "\r"
  }
}

/// How files in wider characters begin, with a byte order mark or with `<?` (XML 1.0 Appendix F.1).
private let wideSigns: [(bytes: [UInt8], markLength: Int, encoding: String)] = [
  ([0xFF, 0xFE, 0, 0], 4, "UTF-32LE"), ([0, 0, 0xFE, 0xFF], 4, "UTF-32BE"),
  ([0xFF, 0xFE], 2, "UTF-16LE"), ([0xFE, 0xFF], 2, "UTF-16BE"),
  ([0x3C, 0, 0x3F, 0], 0, "UTF-16LE"), ([0, 0x3C, 0, 0x3F], 0, "UTF-16BE"),
]

private func converted(_ bytes: ArraySlice<UInt8>, from encoding: String) throws(EncodingProblem) -> [UInt8] {
  withoutEncodingName(try recoded(bytes, from: encoding))
}

/// The same characters in UTF-8.
func recoded(_ bytes: ArraySlice<UInt8>, from encoding: String) throws(EncodingProblem) -> [UInt8] {
  initializeLibXML()
  guard let count = Int32(exactly: bytes.count), let handler = xmlFindCharEncodingHandler(encoding),
    let input = xmlBufferCreateSize(bytes.count + 1),
    let output = xmlBufferCreateSize(bytes.count * 2 + 64)
  else { throw EncodingProblem(encoding: encoding) }
  defer {
    xmlBufferFree(input)
    xmlBufferFree(output)
    xmlCharEncCloseFunc(handler)
  }
  // libxml2 would print what it cannot convert.
  xmlSetStructuredErrorFunc(nil) { _, _ in }
  defer { xmlSetStructuredErrorFunc(nil, nil) }
  _ = bytes.withUnsafeBufferPointer { xmlBufferAdd(input, $0.baseAddress, count) }
  while xmlBufferLength(input) > 0 {
    guard xmlCharEncInFunc(handler, output, input) > 0 else {
      throw EncodingProblem(encoding: encoding)
    }
  }
  return Array(UnsafeBufferPointer(start: xmlBufferContent(output), count: Int(xmlBufferLength(output))))
}

/// Spaces for `encoding="NAME"`, lest libxml2 convert once more.
private func withoutEncodingName(_ text: [UInt8]) -> [UInt8] {
  guard let declared = declaredEncoding(in: text) else { return text }
  var text = text
  let whole = text[..<declared.lowerBound].lastIndex(of: UInt8(ascii: "e")) ?? declared.lowerBound
  for index in whole...declared.upperBound { text[index] = UInt8(ascii: " ") }
  return text
}

/// The range of the name in `<?xml version="1.0" encoding="NAME"?>`.
private func declaredEncoding(in file: [UInt8]) -> Range<Int>? {
  let head = file.prefix(200)
  guard head.starts(with: Array("<?xml".utf8)), let end = head.firstIndex(of: UInt8(ascii: ">"))
  else { return nil }
  let declaration = Array(head[..<end])
  let keyword = Array("encoding".utf8)
  guard let start = declaration.indices.first(where: { declaration[$0...].starts(with: keyword) }),
    let open = declaration[start...].firstIndex(where: {
      $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'")
    }),
    let close = declaration[(open + 1)...].firstIndex(of: declaration[open])
  else { return nil }
  return (open + 1)..<close
}
