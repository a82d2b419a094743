/// What a house decides about its pages. Lengths are in millimetres, sizes of type in points.
package struct PagedMediaDesign: Sendable, Hashable {
  package var trimWidth: Double
  package var trimHeight: Double
  package var bleed: Double
  package var cropMarks: Bool
  package var margins: Margins
  /// The width of the column for symbols, on the right of the text.
  package var symbolColumn: Double
  package var symbols: SymbolStyle
  package var fonts: Fonts
  package var bodySize: Double
  /// From baseline to baseline.
  package var leading: Double
  /// As `#rrggbb`.
  package var accent: String
  package var tint: String
  package var columns: Int

  package enum SymbolStyle: Sendable {
    /// Sign, number, address and QR code in the margin.
    case code
    /// The same without the code.
    case number
    /// Sign and number in the line.
    case inline
  }

  /// Without the column of the symbols.
  package struct Margins: Sendable, Hashable {
    package var top: Double
    package var bottom: Double
    package var inside: Double
    package var outside: Double

    package init(top: Double, bottom: Double, inside: Double, outside: Double) {
      self.top = top
      self.bottom = bottom
      self.inside = inside
      self.outside = outside
    }
  }

  /// Families, the wanted one first.
  package struct Fonts: Sendable, Hashable {
    package var body: [String]
    package var display: [String]
    package var mono: [String]

    package init(body: [String], display: [String], mono: [String]) {
      self.body = body
      self.display = display
      self.mono = mono
    }
  }

  package init(
    trimWidth: Double, trimHeight: Double, bleed: Double, cropMarks: Bool, margins: Margins, symbolColumn: Double,
    symbols: SymbolStyle, fonts: Fonts, bodySize: Double, leading: Double, accent: String, tint: String, columns: Int
  ) {
    self.trimWidth = trimWidth
    self.trimHeight = trimHeight
    self.bleed = bleed
    self.cropMarks = cropMarks
    self.margins = margins
    self.symbolColumn = symbolColumn
    self.symbols = symbols
    self.fonts = fonts
    self.bodySize = bodySize
    self.leading = leading
    self.accent = accent
    self.tint = tint
    self.columns = columns
  }
}
