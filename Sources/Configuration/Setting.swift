/// A setting that `boekbouw.yaml` may hold; the raw value is its path. One row here is decoding and documentation.
package enum Setting: String, CaseIterable, Sendable {
  case conformsTo = "accessibility.conformsTo"
  case certifiedBy = "accessibility.certifiedBy"

  /// The keys on the way to the setting: `accessibility`, `conformsTo`.
  var path: [String] { rawValue.split(separator: ".").map(String.init) }

  /// The values that it takes; nil for any text.
  var values: [String]? {
    switch self {
    case .conformsTo:
      ["2.0", "2.1", "2.2"].flatMap { version in
        ["A", "AA", "AAA"].map { "EPUB Accessibility 1.1 - WCAG \(version) Level \($0)" }
      }
    case .certifiedBy: nil
    }
  }

  /// What stands in docs/configuration.md.
  var explanation: String {
    switch self {
    case .conformsTo:
      """
      The standard that somebody has checked the e-book against (EPUB Accessibility 1.1 §4). It is never claimed \
      unasked. Needs `accessibility.certifiedBy`.
      """
    case .certifiedBy: "The person or organisation that checked it. Needs `accessibility.conformsTo`."
    }
  }

  var example: String {
    switch self {
    case .conformsTo: "EPUB Accessibility 1.1 - WCAG 2.2 Level AA"
    case .certifiedBy: "Leaders Online"
    }
  }
}
