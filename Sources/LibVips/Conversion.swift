/// An image file that any reading system shows in the right colours: 8-bit sRGB or grey, upright, without metadata.
package struct ConvertedImage: Sendable, Hashable {
  /// What to write the image as.
  package enum Format: Sendable, Hashable {
    /// Quality 1 to 100; transparent parts become white.
    case jpeg(quality: Int)
    /// Without loss; transparency stays.
    case png
  }

  package let bytes: [UInt8]
  /// Pixels, after turning upright.
  package let width: Int
  package let height: Int
}

/// Why an image could not be converted.
package enum ImageError: Error, Hashable {
  /// libvips cannot be used. The text says what to install, and is in English.
  case libraryMissing(String)
  /// The file is damaged, cut off or of a kind that libvips cannot read. The reason is libvips's own, in English.
  case unreadable(String)
}

/// Converts a publisher's master (JPEG, PNG, TIFF, WebP, GIF or HEIF; RGB, grey, CMYK; up to 16 bits) for the web.
///
/// Colours go from the embedded ICC profile to sRGB (relative colorimetric, black point compensation). CMYK without a
/// profile is taken as libvips's built-in "cmyk" profile, other images without one as sRGB; grey stays grey. EXIF
/// orientation is applied. Of several pages or frames only the first is taken.
///
/// A file cut off inside its pixels or damaged is refused; what libvips does not read (a PNG's end after the pixels) is
/// for `inspectImage` to check, so call that first.
///
/// The same bytes in give the same bytes out with one version of libvips. Safe to call from several threads; each call
/// uses one, so convert several images at once to use all processors.
///
/// libvips is opened at the first call, with dlopen: it and the hundred libraries it needs take 70 ms to load
/// (Debian 12), which a program that links it pays at every start, also for a book without images to convert.
/// - Parameters:
///   - maximumPixels: a larger image is scaled down (Lanczos 3) to at most this many pixels; none is scaled up.
package func convertToSRGB(
  _ master: [UInt8], maximumPixels: Int, format: ConvertedImage.Format
) throws(ImageError) -> ConvertedImage {
  try VipsLibrary.run { attempt(master, maximumPixels, format) }
}

/// Holds the master in place while libvips reads from it.
private func attempt(
  _ master: [UInt8], _ maximumPixels: Int, _ format: ConvertedImage.Format
) -> Result<ConvertedImage, ImageError> {
  master.withUnsafeBytes { bytes in
    Result { () throws(ImageError) in
      try convert(Picture(reading: bytes), maximumPixels, format)
    }
  }
}

/// Scaling comes before the colour transform and turning comes last, so that both see fewer pixels and the file is
/// read from top to bottom once: a 30-megapixel master does not stand in memory whole.
private func convert(
  _ picture: consuming Picture, _ maximumPixels: Int, _ format: ConvertedImage.Format
) throws(ImageError) -> ConvertedImage {
  var picture = try scaled(picture, toAtMost: maximumPixels)
  picture = try inSRGB(picture)
  switch format {
  case .jpeg(let quality):
    picture = try upright(picture.hasAlpha ? picture.flattenedOnWhite() : picture)
    return try picture.saved(picture.encodedAsJPEG(quality: quality))
  case .png:
    // It is encoded more than once: what is not in memory would be read and scaled again each time.
    picture = try upright(picture).inMemory()
    return try picture.saved(picture.encodedAsPNG())
  }
}
