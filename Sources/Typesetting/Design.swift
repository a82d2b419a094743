/// What a house decides about its pages. Lengths are in millimetres, sizes of type in points.
package struct Design: Sendable, Hashable {
  package enum SymbolStyle: String, CaseIterable, Sendable {
    /// Sign, number and QR code in the margin.
    case code
    /// Sign and number in the margin.
    case number
    /// Sign and number in the line, as where there is no room beside it.
    case inline
  }

  package var trimWidth = 170.0
  package var trimHeight = 240.0
  /// How far colour runs over the edge of the page of the press edition.
  package var bleed = 3.0
  package var cropMarks = true
  package var marginTop = 20.0
  package var marginBottom = 24.0
  package var marginInside = 20.0
  /// Without the column of the symbols.
  package var marginOutside = 15.0
  /// The width of the column for symbols, between text and outer margin.
  package var symbolColumn = 22.0
  package var symbolStyle = SymbolStyle.code
  /// Families, the wanted one first.
  package var bodyFonts = ["Libertinus Serif"]
  package var displayFonts = ["Cabin", "Libertinus Serif"]
  package var monoFonts = ["DejaVu Sans Mono"]
  package var bodySize = 10.0
  /// From baseline to baseline.
  package var leading = 14.0
  /// As `#rrggbb`.
  package var accent = "#d9480f"
  package var tint = "#4b8c94"
  /// Columns of running text: 1 or 2.
  package var columns = 1

  package init() {}
}
