/// TIFF 6.0: the first page. Its strips or tiles must lie inside the file. BigTIFF is recognised and not measured.
func inspectTIFF(_ fileReader: ByteReader) throws(ImageProblem) -> ImageFacts {
  var facts = ImageFacts(.tiff)
  let reader = try byteOrder(of: fileReader)
  if try reader.uint16(2, in: "header") == 43 { return facts }
  let fields = try TIFFFields(reader, at: reader.uint32(4, in: "header"))
  try fields.checkValues()
  facts.width = try fields.numbers(256).first ?? 0
  facts.height = try fields.numbers(257).first ?? 0
  guard facts.width > 0, facts.height > 0 else {
    throw reader.problem(.missing(part: "size"), at: 4)
  }
  // No picture is as large, and callers may multiply the two.
  guard facts.width <= 0x7FFF_FFFF, facts.height <= 0x7FFF_FFFF else {
    throw reader.problem(.invalid(part: "size"), at: 4)
  }
  facts.bitsPerComponent = try fields.numbers(258).first ?? 1
  let models: [Int: ColourModel] = [0: .gray, 1: .gray, 2: .rgb, 3: .palette, 5: .cmyk, 6: .rgb]
  facts.colourModel = models[try fields.numbers(262).first ?? 1] ?? .other
  facts.orientation = upright(try fields.numbers(274).first)
  // Extra samples: 1 and 2 are alpha (§18), 0 is something else, such as a spot colour.
  facts.hasTransparency = try fields.numbers(338).contains { $0 == 1 || $0 == 2 }
  if let profile = try fields.bytes(34675) { facts.take(profile: profile) }
  try checkPixels(fields, reader)
  return facts
}

/// The orientation in a block of EXIF data, which is a TIFF file without pixels; nil when it does not say.
func exifOrientation(in block: ArraySlice<UInt8>) -> Int? {
  guard let reader = try? byteOrder(of: ByteReader(block, .tiff, bigEndian: true)),
    let start = try? reader.uint32(4, in: "header"),
    let fields = try? TIFFFields(reader, at: start),
    let orientation = try? fields.numbers(274).first
  else { return nil }
  return upright(orientation)
}

private func upright(_ orientation: Int?) -> Int {
  guard let orientation, (1...8).contains(orientation) else { return 1 }
  return orientation
}

private func byteOrder(of reader: ByteReader) throws(ImageProblem) -> ByteReader {
  switch try reader.text(0, 2, in: "header") {
  case "II": return reader.littleEndian()
  case "MM": return reader
  default: throw reader.problem(.invalid(part: "header"), at: 0)
  }
}

private func checkPixels(_ fields: TIFFFields, _ reader: ByteReader) throws(ImageProblem) {
  let strips = try fields.numbers(273)
  let offsets = strips.isEmpty ? try fields.numbers(324) : strips
  let counts = try fields.numbers(strips.isEmpty ? 325 : 279)
  guard !offsets.isEmpty, offsets.count == counts.count else {
    throw reader.problem(.missing(part: "pixel data"), at: 4)
  }
  for (offset, count) in zip(offsets, counts) {
    _ = try reader.slice(offset, count, in: "pixel data")
  }
}

/// The fields of one image file directory (§2).
private struct TIFFFields {
  private let reader: ByteReader
  private var places: [Int: (type: Int, count: Int, offset: Int)] = [:]

  init(_ reader: ByteReader, at start: Int) throws(ImageProblem) {
    self.reader = reader
    for index in 0..<(try reader.uint16(start, in: "directory")) {
      let entry = start + 2 + 12 * index
      let type = try reader.uint16(entry + 2, in: "directory")
      let count = try reader.uint32(entry + 4, in: "directory")
      let isInline = count * (TIFFFields.sizes[type] ?? 1) <= 4
      let offset = isInline ? entry + 8 : try reader.uint32(entry + 8, in: "directory")
      places[try reader.uint16(entry, in: "directory")] = (type, count, offset)
    }
  }

  private static let sizes = [
    1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8,
  ]

  /// EXIF is not held to this: cameras write blocks with dangling fields, and only the orientation counts there.
  func checkValues() throws(ImageProblem) {
    for (tag, place) in places.sorted(by: { $0.key < $1.key }) {
      _ = try reader.slice(
        place.offset, place.count * (TIFFFields.sizes[place.type] ?? 0), in: "field \(tag)")
    }
  }

  /// The values of a field of unsigned numbers, and none for a field that is not there or holds something else.
  func numbers(_ tag: Int) throws(ImageProblem) -> [Int] {
    guard let (type, count, offset) = places[tag], [1, 3, 4].contains(type) else { return [] }
    let size = TIFFFields.sizes[type]!
    _ = try reader.slice(offset, count * size, in: "field \(tag)")
    var values: [Int] = []
    for index in 0..<count {
      let place = offset + index * size
      switch type {
      case 1: values.append(try reader.byte(place, in: "field \(tag)"))
      case 3: values.append(try reader.uint16(place, in: "field \(tag)"))
      default: values.append(try reader.uint32(place, in: "field \(tag)"))
      }
    }
    return values
  }

  func bytes(_ tag: Int) throws(ImageProblem) -> ArraySlice<UInt8>? {
    guard let (_, count, offset) = places[tag] else { return nil }
    return try reader.slice(offset, count, in: "field \(tag)")
  }
}
