/// The settings of the house as a style sheet, which `print.css` builds on.
///
/// What belongs to a page stands there as plain lengths: within `@page` not every engine reads custom properties.
func designSheet(of design: PagedMediaDesign) -> [UInt8] {
  let text = """
    /* Made by boekbouw from the print settings in boekbouw.yaml: change them there. */
    @page {
      size: \(mm(design.trimWidth)) \(mm(design.trimHeight));
    \(printerNeeds(of: design))  margin-top: \(mm(design.margins.top));
      margin-bottom: \(mm(design.margins.bottom));
      font: \(points(design.bodySize * 0.8)) \(families(design.fonts.display, "sans-serif"));
    }
    \(sideMargins(of: design))

    :root {
      --page-width: \(mm(design.trimWidth));
      --page-height: \(mm(design.trimHeight));
      --body: \(families(design.fonts.body, "serif"));
      --display: \(families(design.fonts.display, "sans-serif"));
      --mono: \(families(design.fonts.mono, "monospace"));
      --size: \(points(design.bodySize));
      --leading: \(points(design.leading));
      --accent: \(design.accent);
      --tint: \(design.tint);
      --accent-light: \(light(design.accent));
      --tint-light: \(light(design.tint));
      --symbol-column: \(mm(column(of: design)));
    }
    @page part { background: \(light(design.tint)); }

    """
  return Array((text + columnRule(of: design) + symbolRules(of: design)).utf8)
}

private func printerNeeds(of design: PagedMediaDesign) -> String {
  let bleed = design.bleed > 0 ? "  bleed: \(mm(design.bleed));\n" : ""
  return bleed + (design.cropMarks ? "  marks: crop;\n" : "")
}

/// The symbols stand on the right of the text on either page: no engine but the costly ones can tell a left page from
/// a right one inside the text.
private func sideMargins(of design: PagedMediaDesign) -> String {
  let (inside, outside) = (design.margins.inside, design.margins.outside)
  let column = column(of: design)
  return """
    @page :right { margin-left: \(mm(inside)); margin-right: \(mm(outside + column)); }
    @page :left { margin-left: \(mm(outside)); margin-right: \(mm(inside + column)); }
    """
}

/// None, where symbols stand in the line, nor beside two columns.
private func column(of design: PagedMediaDesign) -> Double { standInLine(design) ? 0 : design.symbolColumn }

private func standInLine(_ design: PagedMediaDesign) -> Bool {
  switch design.symbols {
  case .code, .number: design.columns > 1
  case .inline: true
  }
}

private func columnRule(of design: PagedMediaDesign) -> String {
  guard design.columns > 1 else { return "" }
  return """
    section.chapter, section.appendix, section.preface { columns: \(design.columns); column-gap: 6mm; }
    header.opening { column-span: all; }

    """
}

private func symbolRules(of design: PagedMediaDesign) -> String {
  switch design.symbols {
  case _ where standInLine(design): ".symbol-marks { display: none; }\n"
  case .number: ".symbol-mark .symbol-code { display: none; }\n"
  case .code, .inline: ""
  }
}

private func mm(_ length: Double) -> String { number(length) + "mm" }

private func points(_ length: Double) -> String { number(length) + "pt" }

/// In hundredths, without zeros that say nothing.
private func number(_ value: Double) -> String {
  let rounded = (value * 100).rounded() / 100
  return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
}

/// Names as CSS strings (CSS Syntax 3 §4.3.5), and a family that there always is.
private func families(_ names: [String], _ generic: String) -> String {
  (names.map { "\"\($0.filter { !"\"\\\n".contains($0) })\"" } + [generic]).joined(separator: ", ")
}

/// A tint of 15 %, as ink without transparency, which printers like better.
private func light(_ colour: String) -> String {
  let digits = colour.dropFirst()
  guard colour.hasPrefix("#"), digits.count == 6, let value = Int(digits, radix: 16) else { return "#fff" }
  let parts = [value >> 16, value >> 8 & 255, value & 255].map { 255 - (255 - $0) * 15 / 100 }
  return "#" + parts.map { $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16) }.joined()
}
