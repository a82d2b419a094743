/// WebP (RFC 9649): RIFF chunks, little-endian, padded to an even length.
func inspectWebP(_ fileReader: ByteReader) throws(ImageProblem) -> ImageFacts {
  let reader = fileReader.littleEndian()
  var facts = ImageFacts(.webp)
  (facts.colourModel, facts.bitsPerComponent) = (.rgb, 8)
  let end = 8 + (try reader.uint32(4, in: "RIFF chunk"))
  _ = try reader.slice(0, end, in: "RIFF chunk")
  var offset = 12
  var hasPixels = false
  while offset + 8 <= end {
    let type = try reader.text(offset, 4, in: "chunk")
    let length = try reader.uint32(offset + 4, in: "chunk")
    let data = try reader.slice(offset + 8, length, in: "\(type) chunk")
    try take(chunk: type, ByteReader(data, .webp, bigEndian: false), into: &facts)
    if ["VP8 ", "VP8L", "ANMF"].contains(type) { hasPixels = true }
    offset += 8 + length + length % 2
  }
  guard hasPixels, facts.width > 0 else {
    // The padding of the last chunk may be left out.
    throw reader.problem(.missing(part: "picture"), at: min(offset, end))
  }
  return facts
}

private func take(
  chunk type: String, _ data: ByteReader, into facts: inout ImageFacts
) throws(ImageProblem) {
  switch type {
  case "VP8X":
    let flags = try data.byte(0, in: "VP8X chunk")
    if flags & 0x10 != 0 { facts.hasTransparency = true }
    facts.width = 1 + (try data.uint32(3, in: "VP8X chunk")) >> 8
    facts.height = 1 + (try data.uint32(6, in: "VP8X chunk")) >> 8
  case "VP8 " where facts.width == 0:
    facts.width = try data.uint16(6, in: "VP8 chunk") & 0x3FFF
    facts.height = try data.uint16(8, in: "VP8 chunk") & 0x3FFF
  case "VP8L":
    let bits = try data.uint32(1, in: "VP8L chunk")
    if facts.width == 0 {
      (facts.width, facts.height) = (1 + bits & 0x3FFF, 1 + bits >> 14 & 0x3FFF)
    }
    if bits >> 28 & 1 == 1 { facts.hasTransparency = true }
  case "ALPH": facts.hasTransparency = true
  case "ICCP": facts.take(profile: data.bytes)
  case "EXIF": facts.orientation = exifOrientation(in: data.bytes) ?? 1
  default: break
  }
}
