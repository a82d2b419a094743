import LibPOSIX
import LibQPDF
import LibVips

/// A picture taken out of the file, to be converted on any thread.
private enum Original: Sendable {
  case jpeg([UInt8], profile: [UInt8]?)
  case pixels(ScreenPixels)

  var weight: Int {
    switch self {
    case .jpeg(let bytes, _): bytes.count * 8
    case .pixels(let pixels): pixels.samples.count
    }
  }

  func inks(of printer: [UInt8]) -> Result<[UInt8], ImageError> {
    Result { () throws(ImageError) in
      switch self {
      case .jpeg(let bytes, let profile): try convertToInks(jpeg: bytes, profile: profile, of: printer)
      case .pixels(let pixels): try convertToInks(pixels, of: printer)
      }
    }
  }
}

/// Gives pictures the inks of their colours, a few at a time: each takes all its pixels in memory. Those that are done
/// have the colour space to be set yet; what is grey or in inks already is done as it is.
func convertToInks(_ pictures: [PDFObject], of printer: [UInt8]) throws -> (done: [PDFObject], left: Int) {
  let coloured = pictures.filter { $0["/ColorSpace"].colourKind == .rgb }
  var done = pictures.filter { $0["/ColorSpace"].colourKind == .grey }
  var left = pictures.count { $0["/ColorSpace"].isPaletteInRGB }
  for start in stride(from: 0, to: coloured.count, by: atOnce) {
    let batch = coloured[start..<min(start + atOnce, coloured.count)]
    let originals = try batch.map { try $0.original() }
    let known = originals.compactMap { $0 }
    var inks = mapInParallel(known, threads: atOnce, weight: \.weight) { $0.inks(of: printer) }[...]
    for (picture, original) in zip(batch, originals) {
      if let original, let converted = inks.popFirst() {
        try picture.replace(original, by: converted.get())
        done.append(picture)
      } else {
        left += 1
      }
    }
  }
  return (done, left)
}

private let atOnce = 4

extension PDFObject {
  /// Nil for a picture that stays as it is: of an odd number of bits, or with numbers that mean something else.
  fileprivate func original() throws -> Original? {
    let isPlain = self["/Decode"].isNull && self["/Mask"].kind != .array && self["/SMask"]["/Matte"].isNull
    guard isPlain, self["/BitsPerComponent"].integer == 8, let width = self["/Width"].integer,
      let height = self["/Height"].integer
    else { return nil }
    let profile = try self["/ColorSpace"].iccProfile()
    if isJPEG { return .jpeg(try rawData(), profile: profile) }
    guard let samples = try? decodedData(), samples.count == width * height * 3 else { return nil }
    return .pixels(ScreenPixels(samples: samples, width: width, height: height, profile: profile))
  }

  fileprivate func replace(_ original: Original, by inks: [UInt8]) throws {
    switch original {
    case .jpeg:
      try replaceData(by: inks, encodedBy: "/DCTDecode")
      // libvips writes them as Adobe's programs do: 0 is full ink.
      set("/Decode", to: try file.parse("[1 0 1 0 1 0 1 0]"))
    case .pixels: try replaceData(by: inks)
    }
  }

  /// JPEG, and nothing around it.
  private var isJPEG: Bool {
    let filter = self["/Filter"]
    return filter.name == "/DCTDecode" || filter.count == 1 && filter[0].name == "/DCTDecode"
  }
}
