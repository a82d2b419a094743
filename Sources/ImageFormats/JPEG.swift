/// JPEG (ITU-T T.81 Annex B): segments and entropy-coded data from SOI to EOI. What follows EOI, such as the second
/// picture of a phone's file, is left alone.
func inspectJPEG(_ reader: ByteReader) throws(ImageProblem) -> ImageFacts {
  var facts = ImageFacts(.jpeg)
  var profile: [Int: ArraySlice<UInt8>] = [:]
  var offset = 2
  while true {
    let (marker, start) = try nextMarker(reader, from: offset)
    if marker == 0xD9 { break }
    if marker == 0x01 || (0xD0...0xD7).contains(marker) {
      offset = start
      continue
    }
    let length = try reader.uint16(start, in: "segment FF\(hex(marker))")
    guard length >= 2 else {
      throw reader.problem(.invalid(part: "segment FF\(hex(marker))"), at: start - 2)
    }
    let data = try reader.slice(start + 2, length - 2, in: "segment FF\(hex(marker))")
    try take(segment: marker, data, reader, start, into: &facts, &profile)
    offset = start + length
    if marker == 0xDA { offset = try endOfScan(reader, from: offset) }
  }
  guard facts.width > 0 else { throw reader.problem(.missing(part: "frame header"), at: offset) }
  if !profile.isEmpty {
    facts.take(profile: profile.sorted { $0.key < $1.key }.flatMap { $0.value }[...])
  }
  return facts
}

/// The marker after any fill bytes (B.1.1.2) and where its parameters start.
private func nextMarker(
  _ reader: ByteReader, from offset: Int
) throws(ImageProblem) -> (marker: Int, start: Int) {
  guard offset < reader.count else {
    throw reader.problem(.missing(part: "EOI marker"), at: offset)
  }
  guard try reader.byte(offset, in: "marker") == 0xFF else {
    throw reader.problem(.invalid(part: "marker"), at: offset)
  }
  var next = offset + 1
  while try reader.byte(next, in: "marker") == 0xFF { next += 1 }
  return (try reader.byte(next, in: "marker"), next + 1)
}

/// Where the next real marker stands: FF00 is a data byte and FFD0 to FFD7 are restarts within the scan.
private func endOfScan(_ reader: ByteReader, from offset: Int) throws(ImageProblem) -> Int {
  let bytes = reader.bytes
  var index = bytes.startIndex + offset
  while let found = bytes[index...].firstIndex(of: 0xFF), found + 1 < bytes.endIndex {
    switch bytes[found + 1] {
    case 0x00, 0xD0...0xD7: index = found + 2
    case 0xFF: index = found + 1
    default: return found - bytes.startIndex
    }
  }
  throw reader.problem(.truncated(part: "pixel data"), at: offset)
}

private func take(
  segment marker: Int, _ data: ArraySlice<UInt8>, _ reader: ByteReader, _ offset: Int,
  into facts: inout ImageFacts, _ profile: inout [Int: ArraySlice<UInt8>]
) throws(ImageProblem) {
  switch marker {
  case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
    try takeFrame(ByteReader(data, .jpeg, bigEndian: true), reader, offset, into: &facts)
  case 0xE1 where data.starts(with: Array("Exif\0\0".utf8)):
    facts.orientation = exifOrientation(in: data.dropFirst(6)) ?? 1
  case 0xE2 where data.starts(with: Array("ICC_PROFILE\0".utf8)) && data.count > 14:
    profile[Int(data[data.startIndex + 12])] = data.dropFirst(14)
  default: break
  }
}

private func takeFrame(
  _ frame: ByteReader, _ reader: ByteReader, _ offset: Int, into facts: inout ImageFacts
) throws(ImageProblem) {
  let invalid = reader.problem(.invalid(part: "frame header"), at: offset - 2)
  guard frame.count >= 6, facts.width == 0 else { throw invalid }
  facts.bitsPerComponent = try frame.byte(0, in: "frame header")
  facts.height = try frame.uint16(1, in: "frame header")
  facts.width = try frame.uint16(3, in: "frame header")
  let models: [Int: ColourModel] = [1: .gray, 3: .rgb, 4: .cmyk]
  guard facts.width > 0, facts.height > 0 else { throw invalid }
  facts.colourModel = models[try frame.byte(5, in: "frame header")] ?? .other
}

private func hex(_ number: Int) -> String { String(number, radix: 16, uppercase: true) }
