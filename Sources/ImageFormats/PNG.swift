import LibDeflate

/// PNG (third edition, W3C 2025) §5: chunks of length, type, data and checksum, from IHDR to IEND.
func inspectPNG(_ reader: ByteReader) throws(ImageProblem) -> ImageFacts {
  var facts = ImageFacts(.png)
  var offset = 8
  var hasPixels = false
  while true {
    let chunk = try PNGChunk(reader, at: offset)
    guard (offset == 8) == (chunk.type == "IHDR") else {
      throw reader.problem(.missing(part: "IHDR chunk at the start"), at: 8)
    }
    switch chunk.type {
    case "IHDR": try takeHeader(chunk, into: &facts)
    case "tRNS": facts.hasTransparency = true
    case "iCCP": takeProfile(chunk, into: &facts)
    case "eXIf": facts.orientation = exifOrientation(in: chunk.data) ?? 1
    case "IDAT": hasPixels = true
    case "IEND":
      if hasPixels { return facts }
      throw reader.problem(.missing(part: "IDAT chunk"), at: offset)
    default: break
    }
    offset += 12 + chunk.data.count
  }
}

private struct PNGChunk {
  let type: String
  let data: ArraySlice<UInt8>
  let reader: ByteReader
  let offset: Int

  init(_ reader: ByteReader, at offset: Int) throws(ImageProblem) {
    if offset == reader.count { throw reader.problem(.missing(part: "IEND chunk"), at: offset) }
    let length = try reader.uint32(offset, in: "a chunk")
    type = try reader.text(offset + 4, 4, in: "a chunk")
    guard type.utf8.count == 4, type.utf8.allSatisfy({ (0x41...0x5A).contains($0 & 0xDF) }) else {
      throw reader.problem(.invalid(part: "chunk type"), at: offset)
    }
    let covered = try reader.slice(offset + 4, length + 4, in: "\(type) chunk")
    let checksum = try reader.uint32(offset + 8 + length, in: "\(type) chunk")
    guard Int(crc32(of: covered)) == checksum else {
      throw reader.problem(.checksum(part: "\(type) chunk"), at: offset)
    }
    data = covered.dropFirst(4)
    self.reader = reader
    self.offset = offset
  }
}

private func takeHeader(_ chunk: PNGChunk, into facts: inout ImageFacts) throws(ImageProblem) {
  let header = ByteReader(chunk.data, .png, bigEndian: true)
  let invalid = chunk.reader.problem(.invalid(part: "IHDR chunk"), at: chunk.offset)
  guard header.count == 13 else { throw invalid }
  facts.width = try header.uint32(0, in: "IHDR chunk")
  facts.height = try header.uint32(4, in: "IHDR chunk")
  facts.bitsPerComponent = try header.byte(8, in: "IHDR chunk")
  let colourType = try header.byte(9, in: "IHDR chunk")
  let models: [Int: ColourModel] = [0: .gray, 2: .rgb, 3: .palette, 4: .gray, 6: .rgb]
  let sizes = 1...0x7FFF_FFFF  // §7.1
  guard let model = models[colourType], sizes.contains(facts.width), sizes.contains(facts.height)
  else { throw invalid }
  facts.colourModel = model
  facts.hasTransparency = colourType >= 4
}

/// §11.3.2.3: a name, NUL, method 0, and the profile as a zlib stream. One that cannot be unpacked counts as some
/// profile that is not sRGB.
private func takeProfile(_ chunk: PNGChunk, into facts: inout ImageFacts) {
  facts.hasICCProfile = true
  guard let end = chunk.data.firstIndex(of: 0) else { return }
  if let profile = inflateZlib(chunk.data[end...].dropFirst(2), limit: 8_000_000) {
    facts.take(profile: profile[...])
  }
}
