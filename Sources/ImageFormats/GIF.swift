/// GIF89a: blocks up to the trailer. Sizes are those of the whole picture, not of one frame.
func inspectGIF(_ fileReader: ByteReader) throws(ImageProblem) -> ImageFacts {
  let reader = fileReader.littleEndian()
  var facts = ImageFacts(.gif)
  facts.width = try reader.uint16(6, in: "header")
  facts.height = try reader.uint16(8, in: "header")
  let flags = try reader.byte(10, in: "header")
  (facts.colourModel, facts.bitsPerComponent) = (.palette, 8)
  guard facts.width > 0, facts.height > 0 else {
    throw reader.problem(.invalid(part: "header"), at: 6)
  }
  var offset = 13 + colourTableSize(flags)
  var hasFrame = false
  while offset < reader.count {
    switch try reader.byte(offset, in: "block") {
    case 0x3B where hasFrame: return facts
    case 0x3B: throw reader.problem(.missing(part: "frame"), at: offset)
    case 0x21:
      let isControl = try reader.byte(offset + 1, in: "extension") == 0xF9
      if isControl, try reader.byte(offset + 3, in: "extension") & 1 == 1 {
        facts.hasTransparency = true
      }
      offset = try endOfBlocks(reader, from: offset + 2)
    case 0x2C:
      hasFrame = true
      let table = colourTableSize(try reader.byte(offset + 9, in: "frame"))
      offset = try endOfBlocks(reader, from: offset + 11 + table)
    default: throw reader.problem(.invalid(part: "block"), at: offset)
    }
  }
  throw reader.problem(.missing(part: "trailer"), at: reader.count)
}

private func colourTableSize(_ flags: Int) -> Int { flags & 0x80 == 0 ? 0 : 3 << (flags & 7 + 1) }

private func endOfBlocks(_ reader: ByteReader, from start: Int) throws(ImageProblem) -> Int {
  var offset = start
  while case let length = try reader.byte(offset, in: "data block"), length > 0 {
    offset += 1 + length
  }
  return offset + 1
}
