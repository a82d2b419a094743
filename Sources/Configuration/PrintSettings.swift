import Diagnostics

/// What the book says about its printed pages; where it says nothing, what stands here. Lengths are in millimetres, sizes
/// of type in points.
package struct PrintSettings: Sendable, Hashable {
  package enum SymbolStyle: String, CaseIterable, Sendable { case code, number, inline }

  package struct Margins: Sendable, Hashable {
    package var top = 20.0
    package var bottom = 24.0
    package var inside = 20.0
    /// Without the column of the symbols.
    package var outside = 15.0
  }

  package var trim = PageSize(width: 170, height: 240)
  package var bleed = 3.0
  package var cropMarks = true
  package var margins = Margins()
  package var symbolColumn = 22.0
  package var symbols = SymbolStyle.code
  package var bodyFonts = ["Libertinus Serif"]
  package var displayFonts = ["Cabin", "Libertinus Serif"]
  package var monoFonts = ["DejaVu Sans Mono"]
  package var size = 10.0
  package var leading = 14.0
  package var accent = "#d9480f"
  package var tint = "#4b8c94"
  package var columns = 1
  /// A file, by its path from the book's folder; nil for none.
  package var outputIntent: String?
  /// In pixels to the inch.
  package var resolution = 300
  /// For an edition, in seconds.
  package var timeout = 300
  /// In megabytes.
  package var memory = 8192

  package init() {}

  /// What is left for the text.
  var textWidth: Double {
    trim.width - margins.inside - margins.outside - (symbols == .inline ? 0 : symbolColumn)
  }
  var textHeight: Double { trim.height - margins.top - margins.bottom }
}

/// In millimetres.
package struct PageSize: Sendable, Hashable {
  package let width: Double
  package let height: Double

  init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  /// `170x240`, `170 × 240 mm`
  init?(_ text: String) {
    let sides = text.lowercased().replacing("×", with: "x").split(separator: "x", omittingEmptySubsequences: false)
    guard sides.count == 2, let width = measure(String(sides[0]), unit: "mm"),
      let height = measure(String(sides[1]), unit: "mm")
    else { return nil }
    self.init(width: width, height: height)
  }

  var text: String { "`\(Int(width))x\(Int(height))`" }
}

/// `10`, `10.5`, `10,5`, and all of them with the unit behind it.
func measure(_ text: String, unit: String) -> Double? {
  var words = text.replacing(" ", with: "")[...]
  if words.hasSuffix(unit) { words = words.dropLast(unit.count) }
  guard !words.isEmpty, words.allSatisfy({ $0.isASCII && $0.isNumber || $0 == "." || $0 == "," }) else { return nil }
  return Double(words.replacing(",", with: "."))
}

extension BookSettings {
  package var print: PrintSettings {
    var print = PrintSettings()
    readPage(into: &print)
    readLook(into: &print)
    print.outputIntent = self[.print(.outputIntent)]
    print.resolution = number(.resolution) ?? print.resolution
    print.timeout = number(.timeout) ?? print.timeout
    print.memory = number(.memory) ?? print.memory
    return print
  }

  private func readPage(into print: inout PrintSettings) {
    print.trim = self[.print(.trim)].flatMap { PageSize($0) } ?? print.trim
    print.bleed = length(.bleed) ?? print.bleed
    print.cropMarks = self[.print(.cropMarks)].map { $0 == "on" } ?? print.cropMarks
    print.margins.top = length(.marginTop) ?? print.margins.top
    print.margins.bottom = length(.marginBottom) ?? print.margins.bottom
    print.margins.inside = length(.marginInside) ?? print.margins.inside
    print.margins.outside = length(.marginOutside) ?? print.margins.outside
    print.symbolColumn = length(.symbolColumn) ?? print.symbolColumn
    print.symbols = self[.print(.symbols)].flatMap { PrintSettings.SymbolStyle(rawValue: $0) } ?? print.symbols
    print.columns = number(.columns) ?? print.columns
  }

  private func readLook(into print: inout PrintSettings) {
    print.bodyFonts = values(of: .print(.bodyFonts)) ?? print.bodyFonts
    print.displayFonts = values(of: .print(.displayFonts)) ?? print.displayFonts
    print.monoFonts = values(of: .print(.monoFonts)) ?? print.monoFonts
    print.size = points(.size) ?? print.size
    print.leading = points(.leading) ?? print.leading
    print.accent = self[.print(.accent)] ?? print.accent
    print.tint = self[.print(.tint)] ?? print.tint
  }

  private func number(_ setting: PrintSetting) -> Int? { self[.print(setting)].flatMap { Int($0) } }
  private func length(_ setting: PrintSetting) -> Double? { self[.print(setting)].flatMap { measure($0, unit: "mm") } }
  private func points(_ setting: PrintSetting) -> Double? { self[.print(setting)].flatMap { measure($0, unit: "pt") } }

  /// Each setting by itself may be right where all of them leave no room.
  func addNarrowPage(to report: inout Report) {
    let settings: [PrintSetting] = [
      .trim, .marginInside, .marginOutside, .symbolColumn, .marginTop, .marginBottom,
    ]
    guard let place = settings.lazy.compactMap({ self.place(of: .print($0)) }).first else { return }
    let print = print
    if print.textWidth < 40 || print.textHeight < 60 {
      report.add(.narrowPage(width: print.textWidth, height: print.textHeight, at: place))
    }
    if print.leading < print.size { report.add(.tightLines(at: self.place(of: .print(.leading)) ?? place)) }
  }
}
