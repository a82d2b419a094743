import BookModel
import Diagnostics
import LibXML
import XMLReading

/// The text between the margins of our page, which is 170 × 240 mm.
private let textWidth = 120.0
/// Dots to the inch: what print asks for, and what is too few to be taken for it.
private let wanted = 300.0
private let fewest = 200.0
/// Below this many pixels either way a picture is an ornament, of a size that nobody knows.
private let ornament = 100

extension BookReader {
  /// A photograph that the reader of the printed book sees as dots.
  func printProblem(of image: ImageMaster, shownBy data: Place) -> Diagnostic? {
    guard let pixels = image.width, let rows = image.height, max(pixels, rows) > ornament,
      let width = printedWidth(of: data, pixels: Double(pixels), rows: Double(rows)), width > 0
    else { return nil }
    let dots = Double(pixels) / (width / millimetresPerInch)
    guard dots < fewest else { return nil }
    let document = files.documents[data.file]
    return .coarseImage(
      pixels: (pixels, rows), width: Int(width.rounded()), dots: Int(dots.rounded()),
      sharpUpTo: max(1, Int(Double(pixels) / wanted * millimetresPerInch)), at: document.range(of: data.node))
  }

  /// In millimetres; nil where the manuscript says it in a way that depends on the type.
  private func printedWidth(of data: Place, pixels: Double, rows: Double) -> Double? {
    if let text = attribute("contentwidth", of: data) ?? attribute("width", of: data) {
      return millimetres(text).map { min($0, textWidth) }
    }
    if let text = attribute("contentdepth", of: data) ?? attribute("depth", of: data) {
      return text.hasSuffix("%") ? nil : millimetres(text).map { min($0 * pixels / rows, textWidth) }
    }
    let scale = attribute("scale", of: data).flatMap { Double($0) } ?? 100
    return min(pixels * scale / 100 * millimetresPerPixel, textWidth)
  }
}

private let millimetresPerInch = 25.4
/// CSS Values 4 §6.2.
private let millimetresPerPixel = millimetresPerInch / 96

/// A length as DocBook writes it (`80%`, `9cm`, `300`), where a share is one of the text's width.
private func millimetres(_ text: String) -> Double? {
  let digits = text.prefix { $0.isNumber || $0 == "." }
  guard let value = Double(digits) else { return nil }
  switch text.dropFirst(digits.count).lowercased() {
  case "%": return value / 100 * textWidth
  case "mm": return value
  case "cm": return value * 10
  case "in": return value * millimetresPerInch
  case "pt": return value * millimetresPerInch / 72
  case "pc", "pi": return value * millimetresPerInch / 6
  case "px", "": return value * millimetresPerPixel
  default: return nil
  }
}

/// The least that Apple's and Kobo's shops take on the shorter side of a cover.
private let coverSide = 1400

extension Diagnostic {
  /// What a shop will have against a cover; nil for nothing.
  static func unsuitableCover(_ image: ImageMaster, at place: SourceRange) -> Diagnostic? {
    guard let width = image.width, let height = image.height else { return .drawnCover(at: place) }
    guard min(width, height) < coverSide else { return nil }
    return Diagnostic(
      .unsuitableCover,
      Message(
        dutch: "het omslag is \(width) × \(height) pixels, en winkels willen er ten minste \(coverSide) "
          + "aan de kortste kant",
        english: "the cover has \(width) × \(height) pixels, and shops want at least \(coverSide) "
          + "on the shorter side"),
      hint: Message(
        dutch: "Lever 1600 × 2560 pixels aan. Vergroot het bestand niet zelf, maar vraag de vormgever om een groter.",
        english: "Supply 1600 × 2560 pixels. Do not enlarge the file, ask the designer for a larger one."), at: place)
  }

  private static func drawnCover(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .unsuitableCover,
      Message(
        dutch: "het omslag is een tekening (SVG), en winkels willen een foto (JPEG of PNG)",
        english: "the cover is a drawing (SVG), and shops want a picture (JPEG or PNG)"),
      hint: Message(
        dutch: "Bewaar het als JPEG of PNG van 1600 × 2560 pixels.",
        english: "Save it as JPEG or PNG of 1600 × 2560 pixels."), at: place)
  }

  static func colourWithoutProfile(_ name: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .colourWithoutProfile,
      Message(
        dutch: "“\(name)” is in CMYK zonder kleurprofiel: de kleuren in het e-boek zijn een gok",
        english: "“\(name)” is in CMYK without a colour profile: its colours in the e-book are a guess"),
      hint: Message(
        dutch: "Bewaar de afbeelding opnieuw met het kleurprofiel erin (zoals PSO Coated v3), of in RGB met sRGB.",
        english: "Save it again with the colour profile inside (such as PSO Coated v3), or in RGB with sRGB."),
      at: place)
  }

  fileprivate static func coarseImage(
    pixels: (Int, Int), width: Int, dots: Int, sharpUpTo sharp: Int, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .coarseImage,
      Message(
        dutch: "te grof voor drukwerk: \(pixels.0) × \(pixels.1) pixels op \(width) mm breed is \(dots) dpi",
        english: "too coarse for print: \(pixels.0) × \(pixels.1) pixels at a width of \(width) mm are \(dots) dpi"),
      hint: Message(
        dutch: "Gebruik een versie met meer pixels: drukwerk vraagt 300 dpi. Deze is scherp tot \(sharp) mm breed: "
          + "contentwidth=\"\(sharp)mm\".",
        english: "Use a version with more pixels: print asks for 300 dpi. This one is sharp up to a width of "
          + "\(sharp) mm: contentwidth=\"\(sharp)mm\"."), at: place)
  }
}
