package import Diagnostics

/// What `boekbouw.yaml` beside `boek.xml` says about the book; everything in it may be left out.
package struct BookSettings: Sendable {
  private let found: [Setting: Entry]
  let exemptions: [LinkExemption]

  /// A value, or several, and where they and their key stand.
  struct Entry: Sendable {
    let values: [String]
    let place: SourceRange
    let key: SourceRange
  }

  init(_ found: [Setting: Entry] = [:], exemptions: [LinkExemption] = []) {
    self.found = found
    self.exemptions = exemptions
  }

  /// The value of a setting, or nil where the book does not say.
  package subscript(setting: Setting) -> String? { found[setting]?.values.first }

  /// All values of a setting that takes several.
  func values(of setting: Setting) -> [String]? { found[setting]?.values }

  /// Where the value of a setting stands.
  package func place(of setting: Setting) -> SourceRange? { found[setting]?.place }

  /// From now on the report takes warnings as the book wants them.
  package func applyToWarnings(of report: inout Report) {
    for (setting, entry) in found {
      switch setting {
      case .conformsTo, .certifiedBy, .spelling, .schema, .profile, .links, .print: break
      case .silence(let code): report.silence(Silencing(code, in: nil, saidAt: entry.key))
      case .raise(let code): report.raise(code)
      }
    }
  }

  /// A claim and who stands for it come together or not at all (EPUB Accessibility 1.1 §4.1).
  func addMissingPartners(to report: inout Report) {
    for (one, other) in [(Setting.conformsTo, Setting.certifiedBy), (.certifiedBy, .conformsTo)] {
      guard let place = place(of: one), self[other] == nil else { continue }
      report.add(.missingPartner(other, of: one, at: place))
    }
  }
}
