package import Diagnostics

/// An image file as the house keeps it: the EPUB gets a version of it, print gets the file itself.
package struct ImageMaster: Sendable {
  /// Where it really lies, without symbolic links.
  package let path: String
  package let format: MasterFormat
  /// Pixels, when upright, or nil for a drawing without a size of its own.
  package let width: Int?
  package let height: Int?
  /// Whether a shop takes it as it is: sRGB, an EPUB core media type, at most ``mostPixels``.
  package let isReady: Bool
  /// Whether it can move: an animated drawing or picture.
  package let isAnimated: Bool
  /// Where the book first shows it.
  package let span: SourceSpan

  /// What Apple's shop takes: 5.6 million pixels.
  package static let mostPixels = 5_600_000

  package init(
    path: String, format: MasterFormat, width: Int?, height: Int?, isReady: Bool, isAnimated: Bool,
    span: SourceSpan
  ) {
    self.path = path
    self.format = format
    self.width = width
    self.height = height
    self.isReady = isReady
    self.isAnimated = isAnimated
    self.span = span
  }
}

package enum MasterFormat: String, Sendable {
  case jpeg, png, gif, webp, svg, tiff, other
}
