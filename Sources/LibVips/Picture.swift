import CLibVips

/// A libvips image, not computed before it is copied to memory or encoded; released exactly once.
struct Picture: ~Copyable {
  private let image: OpaquePointer

  /// - Parameter bytes: must stay where they are as long as this picture or one made from it lives.
  init(reading bytes: UnsafeRawBufferPointer) throws(ImageError) {
    let opened = boekbouw_vips_open(
      bytes.baseAddress, bytes.count, Int32(boekbouw_vips_fail_on_error))
    self = try Picture(opened)
  }

  /// - Parameter samples: 8-bit RGB, row by row; must stay where they are, too.
  init(rgb samples: UnsafeRawBufferPointer, width: Int, height: Int) throws(ImageError) {
    let made = boekbouw_vips_rgb(samples.baseAddress, samples.count, Int32(width), Int32(height))
    self = try Picture(made)
  }

  private init(_ made: OpaquePointer?) throws(ImageError) {
    guard let made else { throw .unreadable(Picture.reason) }
    image = made
  }

  deinit { boekbouw_vips_release(image) }

  var width: Int { Int(boekbouw_vips_width(image)) }
  var height: Int { Int(boekbouw_vips_height(image)) }
  var bands: Int { Int(boekbouw_vips_bands(image)) }
  var hasAlpha: Bool { boekbouw_vips_has_alpha(image) != 0 }
  var hasProfile: Bool { boekbouw_vips_has_profile(image) != 0 }
  var isCMYK: Bool { boekbouw_vips_interpretation(image) == Int32(boekbouw_vips_cmyk) }
  var isUpright: Bool { boekbouw_vips_orientation(image) <= 1 }
  /// libvips's number for the type of a sample.
  var sampleFormat: Int32 { boekbouw_vips_format(image) }

  func resized(horizontally: Double, vertically: Double) throws(ImageError) -> Picture {
    try Picture(boekbouw_vips_resize(image, horizontally, vertically))
  }

  func premultiplied() throws(ImageError) -> Picture {
    try Picture(boekbouw_vips_premultiply(image))
  }

  func unpremultiplied() throws(ImageError) -> Picture {
    try Picture(boekbouw_vips_unpremultiply(image))
  }

  func cast(to format: Int32) throws(ImageError) -> Picture {
    try Picture(boekbouw_vips_cast(image, format))
  }

  /// 16-bit samples lose their lower half; others are clipped to 0...255.
  func castTo8Bits() throws(ImageError) -> Picture {
    try Picture(boekbouw_vips_cast_to_8_bits(image))
  }

  /// - Parameter fallback: profile for an image without a usable one; nil: such an image fails.
  func transformedByProfile(fallback: String?) throws(ImageError) -> Picture {
    try Picture(boekbouw_vips_icc_to_srgb(image, fallback))
  }

  /// - Parameter source: the profile of this picture; nil: the embedded one, else sRGB.
  func transformed(from source: [UInt8]?, to profile: [UInt8]) throws(ImageError) -> Picture {
    try Picture(
      profile.withUnsafeBytes { target in
        guard let source else {
          return boekbouw_vips_icc_to_profile(image, nil, 0, target.baseAddress, target.count)
        }
        return source.withUnsafeBytes {
          boekbouw_vips_icc_to_profile(image, $0.baseAddress, $0.count, target.baseAddress, target.count)
        }
      })
  }

  /// RGB and grey by libvips's own arithmetic; the embedded profile is neither used nor lost.
  func asSRGB() throws(ImageError) -> Picture {
    try Picture(boekbouw_vips_colourspace(image, Int32(boekbouw_vips_srgb)))
  }

  func asGrey() throws(ImageError) -> Picture {
    try Picture(boekbouw_vips_colourspace(image, Int32(boekbouw_vips_grey)))
  }

  func flattenedOnWhite() throws(ImageError) -> Picture {
    try Picture(boekbouw_vips_flatten_on_white(image))
  }

  func autorotated() throws(ImageError) -> Picture { try Picture(boekbouw_vips_autorotate(image)) }

  /// Computes the pixels, so that they can be read in any order and more than once.
  func inMemory() throws(ImageError) -> Picture { try Picture(boekbouw_vips_copy_to_memory(image)) }

  func encodedAsJPEG(quality: Int) throws(ImageError) -> [UInt8] {
    var bytes: UnsafeMutableRawPointer?
    var count = 0
    return try Picture.taken(
      boekbouw_vips_save_jpeg(image, Int32(quality), &bytes, &count), bytes, count)
  }

  /// Without row filters, best for drawings, or with, best for photographs: a quick trial of both tells which is smaller.
  func encodedAsPNG() throws(ImageError) -> [UInt8] {
    let filters = [boekbouw_vips_png_filter_none, boekbouw_vips_png_filter_all].map { Int32($0) }
    let trials = [try encodedAsPNG(filter: filters[0], level: 1), try encodedAsPNG(filter: filters[1], level: 1)]
    return try encodedAsPNG(filter: trials[1].count < trials[0].count ? filters[1] : filters[0], level: 6)
  }

  /// - Parameter level: how hard zlib tries: 9 takes three times as long as 6, for one percent.
  private func encodedAsPNG(filter: Int32, level: Int32) throws(ImageError) -> [UInt8] {
    var bytes: UnsafeMutableRawPointer?
    var count = 0
    return try Picture.taken(boekbouw_vips_save_png(image, filter, level, &bytes, &count), bytes, count)
  }

  /// All samples, row by row.
  func samples() throws(ImageError) -> [UInt8] {
    var count = 0
    let bytes = boekbouw_vips_samples(image, &count)
    return try Picture.taken(bytes == nil ? -1 : 0, bytes, count)
  }

  func saved(_ bytes: [UInt8]) -> ConvertedImage {
    ConvertedImage(bytes: bytes, width: width, height: height)
  }

  private static func taken(
    _ result: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int
  ) throws(ImageError) -> [UInt8] {
    guard result == 0, let bytes else { throw .unreadable(reason) }
    defer { boekbouw_vips_free(bytes) }
    return [UInt8](UnsafeRawBufferPointer(start: bytes, count: count))
  }

  /// libvips's error text on one line.
  private static var reason: String {
    let lines = String(cString: boekbouw_vips_error()).split(separator: "\n")
    return lines.isEmpty ? "libvips gave no reason" : lines.joined(separator: "; ")
  }
}
