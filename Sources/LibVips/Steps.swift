import CLibVips
import Glibc

/// More than any camera or scanner for books makes; a few bytes of PNG can claim far more and keep us busy for hours.
private let mostPixels = 500_000_000

func scaled(_ picture: consuming Picture, toAtMost maximumPixels: Int) throws(ImageError) -> Picture {
  let pixels = picture.width * picture.height
  guard pixels <= mostPixels else {
    throw .unreadable("\(picture.width) × \(picture.height) pixels is more than \(mostPixels)")
  }
  let limit = max(1, maximumPixels)
  guard pixels > limit else { return picture }
  let scale = (Double(limit) / Double(pixels)).squareRoot()
  let width = max(1, Int(Double(picture.width) * scale))
  let height = max(1, min(Int(Double(picture.height) * scale), limit / width))
  return try resized(
    picture, Double(width) / Double(picture.width), Double(height) / Double(picture.height))
}

/// Colours are weighted by their opacity, or else the colour of transparent pixels would bleed into the edges.
private func resized(
  _ picture: consuming Picture, _ horizontally: Double, _ vertically: Double
) throws(ImageError) -> Picture {
  guard picture.hasAlpha else {
    return try picture.resized(horizontally: horizontally, vertically: vertically)
  }
  let format = picture.sampleFormat
  let small = try picture.premultiplied().resized(
    horizontally: horizontally, vertically: vertically)
  return try small.unpremultiplied().cast(to: format)
}

/// To 8 bits before the transform, because lcms as libvips 8.14.1 calls it (Debian 12) takes a coarse table for 16-bit
/// samples: pure red of Display P3 came out as (253, 6, 4), and exactly as (255, 0, 0) from 8 bits. Fixed in libvips
/// 8.14.2 (libvips#3368, #3373); the result has 8 bits in any case.
func inSRGB(_ picture: consuming Picture) throws(ImageError) -> Picture {
  if picture.isCMYK {
    return try picture.castTo8Bits().transformedByProfile(fallback: "cmyk").asSRGB()
  }
  let isGrey = picture.bands < 3
  guard picture.hasProfile else { return try in8Bits(picture, isGrey: isGrey) }
  let shallow = try in8Bits(picture, isGrey: isGrey)
  // A profile that does not fit the image (it happens: grey pixels with an RGB profile) is as good as none.
  guard let fitting = try? shallow.transformedByProfile(fallback: nil) else { return shallow }
  return try fitting.asSRGB()
}

private func in8Bits(_ picture: borrowing Picture, isGrey: Bool) throws(ImageError) -> Picture {
  try (isGrey ? picture.asGrey() : picture.asSRGB()).castTo8Bits()
}

/// Also computes the picture: turning needs rows from everywhere, and the master is read from top to bottom once.
func upright(_ picture: consuming Picture) throws(ImageError) -> Picture {
  let computed = try picture.inMemory()
  return computed.isUpright ? computed : try computed.autorotated()
}
