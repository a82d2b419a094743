/// Reads an image's headers and checks that the file is whole, without decoding a pixel.
///
/// Not with libvips, which takes 70 ms to load: every build inspects every image, and few need conversion.
/// Wholeness means: PNG chunk lengths and checksums up to IEND; JPEG segments and entropy-coded data up to EOI;
/// GIF blocks up to the trailer; WebP chunks as long as RIFF says; TIFF strips or tiles inside the file. Damage inside
/// JPEG, GIF and WebP pixel data is not seen.
package func inspectImage(_ bytes: [UInt8]) throws(ImageProblem) -> ImageFacts {
  let format = detectFormat(of: bytes)
  let reader = ByteReader(bytes, format)
  switch format {
  case .jpeg: return try inspectJPEG(reader)
  case .png: return try inspectPNG(reader)
  case .gif: return try inspectGIF(reader)
  case .webp: return try inspectWebP(reader)
  case .tiff: return try inspectTIFF(reader)
  case .svg, .heif, .bmp, .pdf, .postscript, .photoshop, .unknown: return ImageFacts(format)
  }
}

/// The format by signature alone.
package func detectFormat(of bytes: [UInt8]) -> ImageFormat {
  func starts(_ signature: [UInt8], at offset: Int = 0) -> Bool {
    bytes.dropFirst(offset).starts(with: signature)
  }
  if starts([0xFF, 0xD8, 0xFF]) { return .jpeg }
  if starts([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return .png }
  if starts(Array("GIF87a".utf8)) || starts(Array("GIF89a".utf8)) { return .gif }
  if starts(Array("RIFF".utf8)) && starts(Array("WEBP".utf8), at: 8) { return .webp }
  let tiffs: [[UInt8]] = [
    [0x49, 0x49, 42, 0], [0x4D, 0x4D, 0, 42], [0x49, 0x49, 43, 0], [0x4D, 0x4D, 0, 43],
  ]
  if tiffs.contains(where: { starts($0) }) { return .tiff }
  let heifBrands = ["heic", "heix", "heim", "heis", "hevc", "mif1", "msf1", "avif", "avis"]
  if starts(Array("ftyp".utf8), at: 4),
    heifBrands.contains(where: { starts(Array($0.utf8), at: 8) })
  {
    return .heif
  }
  if starts(Array("%PDF-".utf8)) { return .pdf }
  if starts(Array("%!PS".utf8)) || starts([0xC5, 0xD0, 0xD3, 0xC6]) { return .postscript }
  if starts(Array("8BPS".utf8)) { return .photoshop }
  if starts(Array("BM".utf8)) && bytes.count > 26 && starts([0, 0, 0, 0], at: 6) { return .bmp }
  return isSVG(bytes) ? .svg : .unknown
}
