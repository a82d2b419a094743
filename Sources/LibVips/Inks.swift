/// 8-bit RGB samples, row by row.
package struct ScreenPixels: Sendable {
  package let samples: [UInt8]
  package let width: Int
  package let height: Int
  /// The ICC profile that they are in; nil for sRGB.
  package let profile: [UInt8]?

  package init(samples: [UInt8], width: Int, height: Int, profile: [UInt8]?) {
    self.samples = samples
    self.width = width
    self.height = height
    self.profile = profile
  }
}

/// The samples in the four inks of a printer's ICC profile: cyan, magenta, yellow, black; 255 is full ink.
///
/// Relative colorimetric with black point compensation, as ``convertToSRGB(_:maximumPixels:format:)``.
package func convertToInks(_ pixels: ScreenPixels, of printer: [UInt8]) throws(ImageError) -> [UInt8] {
  guard pixels.width > 0, pixels.height > 0, pixels.samples.count == pixels.width * pixels.height * 3 else {
    throw .unreadable("there are \(pixels.samples.count) samples for \(pixels.width) x \(pixels.height) pixels")
  }
  return try VipsLibrary.run {
    pixels.samples.withUnsafeBytes { bytes in
      Result { () throws(ImageError) in
        let picture = try Picture(rgb: bytes, width: pixels.width, height: pixels.height)
        return try picture.transformed(from: pixels.profile, to: printer).samples()
      }
    }
  }
}

/// The same for a JPEG, which stays one. Its samples are stored the other way round, as Adobe's programs do: 0 is full
/// ink.
///
/// - Parameter profile: the one that its colours are in; nil: the embedded one, else sRGB.
package func convertToInks(
  jpeg: [UInt8], profile: [UInt8]?, of printer: [UInt8]
) throws(ImageError) -> [UInt8] {
  try VipsLibrary.run {
    jpeg.withUnsafeBytes { bytes in
      Result { () throws(ImageError) in
        try Picture(reading: bytes).transformed(from: profile, to: printer).encodedAsJPEG(quality: 95)
      }
    }
  }
}
