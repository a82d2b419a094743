/// A setting below `print`, which is for `boekbouw print` alone.
package enum PrintSetting: String, CaseIterable, Sendable {
  case trim, bleed, cropMarks
  case marginTop = "margins.top"
  case marginBottom = "margins.bottom"
  case marginInside = "margins.inside"
  case marginOutside = "margins.outside"
  case symbolColumn, symbols
  case bodyFonts = "fonts.body"
  case displayFonts = "fonts.display"
  case monoFonts = "fonts.mono"
  case size, leading
  case accent = "colours.accent"
  case tint = "colours.tint"
  case columns
  case outputIntent = "press.outputIntent"
  case resolution = "press.resolution"
  case timeout, memory

  var form: SettingForm {
    switch self {
    case .trim: .pageSize(80...500)
    case .bleed: .measure(0...20, unit: "mm")
    case .cropMarks: .oneOf(["on", "off"])
    case .marginTop, .marginBottom, .marginInside, .marginOutside: .measure(5...100, unit: "mm")
    case .symbolColumn: .measure(0...60, unit: "mm")
    case .symbols: .oneOf(PrintSettings.SymbolStyle.allCases.map(\.rawValue))
    case .bodyFonts, .displayFonts, .monoFonts: .names
    case .size: .measure(6...24, unit: "pt")
    case .leading: .measure(7...48, unit: "pt")
    case .accent, .tint: .colour
    case .columns: .number(1...2)
    case .outputIntent: .text
    case .resolution: .number(72...2400)
    case .timeout: .number(1...86_400)
    case .memory: .number(256...1_048_576)
    }
  }

  var example: String {
    switch self {
    case .trim: "148x210"
    case .bleed: "5"
    case .cropMarks: "off"
    case .marginTop, .marginBottom: "22"
    case .marginInside, .marginOutside: "18"
    case .symbolColumn: "20"
    case .symbols: "number"
    case .bodyFonts: "EB Garamond"
    case .displayFonts: "Source Sans 3"
    case .monoFonts: "Fira Mono"
    case .size: "10.5"
    case .leading: "14.5"
    case .accent: "\"#d9480f\""
    case .tint: "\"#4b8c94\""
    case .columns: "2"
    case .outputIntent: "assets/drukker.icc"
    case .resolution: "350"
    case .timeout: "900"
    case .memory: "16384"
    }
  }
}
