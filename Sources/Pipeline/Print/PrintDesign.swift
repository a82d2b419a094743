import Configuration
import Typesetting

extension Design {
  /// As the book's settings want it.
  init(_ print: PrintSettings) {
    self.init()
    (trimWidth, trimHeight) = (print.trim.width, print.trim.height)
    bleed = print.bleed
    cropMarks = print.cropMarks
    (marginTop, marginBottom) = (print.margins.top, print.margins.bottom)
    (marginInside, marginOutside) = (print.margins.inside, print.margins.outside)
    symbolColumn = print.symbolColumn
    symbolStyle = SymbolStyle(print.symbols)
    (bodyFonts, displayFonts, monoFonts) = (print.bodyFonts, print.displayFonts, print.monoFonts)
    (bodySize, leading) = (print.size, print.leading)
    (accent, tint) = (print.accent, print.tint)
    columns = print.columns
  }
}

extension Design.SymbolStyle {
  fileprivate init(_ style: PrintSettings.SymbolStyle) {
    self =
      switch style {
      case .code: .code
      case .number: .number
      case .inline: .inline
      }
  }
}
