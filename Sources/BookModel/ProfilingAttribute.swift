/// An attribute by which an element is for some readers or editions only (DocBook 5.2, “effectivity attributes”).
package enum ProfilingAttribute: String, CaseIterable, Sendable {
  case arch, audience, condition, conformance
  /// `xml:lang`.
  case language = "lang"
  case os, outputformat, revision, revisionflag, role, security, status, userlevel, vendor, wordsize

  /// As it stands in a manuscript.
  package var writtenName: String { self == .language ? "xml:lang" : rawValue }

  /// Whether it says nothing else than for whom something is, so that two values of it beside each other are two
  /// variants of the same text.
  package var isForVariants: Bool {
    switch self {
    case .arch, .audience, .condition, .os, .outputformat, .userlevel, .vendor, .wordsize: true
    case .conformance, .language, .revision, .revisionflag, .role, .security, .status: false
    }
  }
}
