package import Diagnostics

/// An image file as the house keeps it: the EPUB gets a version of it, print gets the file itself.
package struct ImageMaster: Sendable {
  /// Where it really lies, without symbolic links.
  package let path: String
  package let format: MasterFormat
  /// Pixels, when upright, or nil for a drawing without a size of its own.
  package let width: Int?
  package let height: Int?
  /// Whether any program shows it as it is: sRGB, upright, an EPUB core media type.
  package let isPlain: Bool
  /// Whether it can move: an animated drawing or picture.
  package let isAnimated: Bool
  /// Where the book first shows it.
  package let span: SourceSpan

  /// Whether a shop takes it as it is: plain, with at most ``mostPixels``.
  package var isReady: Bool { isPlain && (width ?? 0) * (height ?? 0) <= Self.mostPixels }

  /// What Apple's shop takes: 5.6 million pixels.
  package static let mostPixels = 5_600_000

  package init(
    path: String, format: MasterFormat, width: Int?, height: Int?, isPlain: Bool, isAnimated: Bool,
    span: SourceSpan
  ) {
    self.path = path
    self.format = format
    self.width = width
    self.height = height
    self.isPlain = isPlain
    self.isAnimated = isAnimated
    self.span = span
  }
}

package enum MasterFormat: String, Sendable {
  case jpeg, png, gif, webp, svg, tiff, other
}
