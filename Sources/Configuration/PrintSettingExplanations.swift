extension PrintSetting {
  /// What stands in docs/configuration.md.
  var explanation: String {
    switch self {
    case .trim:
      "The page when it is cut, width and height in millimetres; \(unsaid.trim.text) where the book "
        + "does not say."
    case .bleed:
      """
      How far colour runs over the edge of the page of the press edition, in millimetres; \(said(unsaid.bleed)). Ask \
      your printer.
      """
    case .cropMarks: "Whether the press edition shows where to cut; `on` where the book does not say."
    case .marginTop: "White above the text, in millimetres; \(said(unsaid.margins.top))."
    case .marginBottom: "White below the text, in millimetres; \(said(unsaid.margins.bottom))."
    case .marginInside: "White towards the spine, in millimetres; \(said(unsaid.margins.inside))."
    case .marginOutside:
      """
      White towards the edge, in millimetres; \(said(unsaid.margins.outside)). The column of the online symbols lies \
      between it and the text.
      """
    case .symbolColumn:
      "The width of the column of the online symbols beside the text, in millimetres; \(said(unsaid.symbolColumn))."
    case .symbols:
      """
      What an online symbol looks like: `code` (sign, number and QR code in the margin), `number` (without the code) or \
      `inline` (sign and number in the line, and no column); `\(unsaid.symbols.rawValue)` where the book does not say.
      """
    case .bodyFonts: fonts("the text", unsaid.bodyFonts)
    case .displayFonts: fonts("titles and headings", unsaid.displayFonts)
    case .monoFonts: fonts("program text", unsaid.monoFonts)
    case .size: "The size of the text, in points; \(said(unsaid.size))."
    case .leading: "From baseline to baseline, in points; \(said(unsaid.leading))."
    case .accent: "The colour that stands out, as `#rrggbb`; `\(unsaid.accent)` where the book does not say."
    case .tint: "The colour of boxes, as `#rrggbb`; `\(unsaid.tint)` where the book does not say."
    case .columns: "How many columns the text has; \(unsaid.columns) where the book does not say."
    case .outputIntent:
      """
      The ICC profile of the printing process, as your printer gives it, by its path from this file. With it the press \
      edition is made to the rules of PDF/X-4; without it, it is a PDF with bleed and marks.
      """
    case .resolution:
      """
      An image of the press edition that has fewer pixels to the inch is a warning; \(unsaid.resolution) where the book \
      does not say.
      """
    case .timeout:
      "How many seconds the typesetting of an edition may take; \(unsaid.timeout) where the book does not say."
    case .memory:
      "How many megabytes of memory that may take; \(unsaid.memory) where the book does not say."
    }
  }

  private var unsaid: PrintSettings { PrintSettings() }

  private func said(_ value: Double) -> String {
    let text = value == value.rounded() ? String(Int(value)) : String(value)
    return "\(text) where the book does not say"
  }

  private func fonts(_ what: String, _ families: [String]) -> String {
    """
    The font of \(what), or a list of which the first that is there is taken for each character; \
    \(families.map { "`\($0)`" }.joined(separator: ", ")) where the book does not say. A font is there if it is in the \
    folder `assets/fonts` of the book, below `/usr/share/fonts`, or in the typesetting engine itself.
    """
  }
}
