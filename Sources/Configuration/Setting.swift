package import BookModel
package import Diagnostics

/// A setting that `boekbouw.yaml` may hold. One row here is decoding and documentation.
package enum Setting: Hashable, Sendable {
  case conformsTo
  case certifiedBy
  case spelling
  case schema
  /// Which variants are wanted, by one attribute.
  case profile(ProfilingAttribute)
  case links(LinkSetting)
  case print(PrintSetting)
  case silence(Code)
  case raise(Code)

  static let allCases: [Setting] =
    [.conformsTo, .certifiedBy, .spelling, .schema]
    + ProfilingAttribute.allCases.map { .profile($0) }
    + LinkSetting.allCases.map { .links($0) }
    + PrintSetting.allCases.map { .print($0) }
    + Code.warnings.map { .silence($0) }
    + Code.warnings.map { .raise($0) }

  private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })

  init?(named name: String) {
    guard let setting = Self.byName[name] else { return nil }
    self = setting
  }

  /// Its path: `accessibility.conformsTo`.
  var name: String {
    switch self {
    case .conformsTo: "accessibility.conformsTo"
    case .certifiedBy: "accessibility.certifiedBy"
    case .spelling: "proofreading.spelling"
    case .schema: "schema"
    case .profile(let attribute): "profile.\(attribute.rawValue)"
    case .links(let setting): "links.\(setting.rawValue)"
    case .print(let setting): "print.\(setting.rawValue)"
    case .silence(let code): "silence.\(code.rawValue)"
    case .raise(let code): "raise.\(code.rawValue)"
    }
  }

  /// The keys on the way to the setting: `accessibility`, `conformsTo`.
  var path: [String] { name.split(separator: ".").map(String.init) }

  /// What docs/configuration.md calls it: settings with the same heading are described once.
  var heading: String {
    switch self {
    case .conformsTo, .certifiedBy, .spelling, .schema, .links, .print: name
    case .profile: "profile.ATTRIBUTE"
    case .silence: "silence.CODE"
    case .raise: "raise.CODE"
    }
  }
}

extension Code {
  static let warnings = allCases.filter { $0.severity == .warning }
  static var warningList: String { warnings.map { "`\($0.rawValue)`" }.joined(separator: ", ") }
}
