/// What a setting takes.
enum SettingForm: Sendable, Hashable {
  case text
  /// A file of ours, whose name has this ending.
  case file(ending: String)
  case oneOf([String])
  case number(ClosedRange<Int>)
  /// A number that may have decimals; the unit may stand behind it.
  case measure(ClosedRange<Double>, unit: String)
  /// Width and height, in millimetres.
  case pageSize(ClosedRange<Double>)
  /// `#rrggbb`
  case colour
  /// One or several names.
  case names
  /// One or several addresses of the web.
  case addresses
  case exemptions
}

extension Setting {
  var form: SettingForm {
    switch self {
    case .conformsTo:
      .oneOf(
        ["2.0", "2.1", "2.2"].flatMap { version in
          ["A", "AA", "AAA"].map { "EPUB Accessibility 1.1 - WCAG \(version) Level \($0)" }
        })
    case .spelling: .oneOf(["on", "off"])
    case .links(let setting): setting.form
    case .print(let setting): setting.form
    case .certifiedBy, .schema, .profile, .silence, .raise: .text
    }
  }
}
