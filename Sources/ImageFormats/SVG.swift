/// True when the first element of an XML file in UTF-8 is called `svg`, with any namespace prefix. Comments,
/// processing instructions and the document type before it are stepped over; nothing else is checked.
func isSVG(_ bytes: [UInt8]) -> Bool {
  var rest = bytes.prefix(65536)
  if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
  while true {
    rest = rest.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
    if rest.starts(with: Array("<!--".utf8)) {
      rest = after("-->", in: rest)
    } else if rest.starts(with: Array("<?".utf8)) {
      rest = after("?>", in: rest)
    } else if rest.starts(with: Array("<!".utf8)) {
      rest = afterDocumentType(in: rest)
    } else {
      return firstElement(in: rest) == "svg"
    }
  }
}

private func after(_ end: String, in text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  let end = Array(end.utf8)
  var rest = text
  while let found = rest.firstIndex(of: end[0]) {
    rest = rest[found...]
    if rest.starts(with: end) { return rest.dropFirst(end.count) }
    rest = rest.dropFirst()
  }
  return []
}

/// The internal subset stands between brackets and has `>` in it.
private func afterDocumentType(in text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  guard let end = text.firstIndex(where: { $0 == 0x3E || $0 == 0x5B }) else { return [] }
  return text[end] == 0x3E ? text[end...].dropFirst() : after(">", in: after("]", in: text[end...]))
}

private func firstElement(in text: ArraySlice<UInt8>) -> String? {
  guard text.first == 0x3C else { return nil }
  let name = text.dropFirst().prefix { ![0x20, 0x09, 0x0A, 0x0D, 0x2F, 0x3E].contains($0) }
  let local = name.lastIndex(of: 0x3A).map { name[$0...].dropFirst() } ?? name
  return String(decoding: local, as: UTF8.self)
}
