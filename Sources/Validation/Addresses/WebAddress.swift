package import Diagnostics

/// Whether a text is a complete http(s) address as it stands, without a browser's help.
package func isWebAddress(_ text: String) -> Bool { AddressProblem(of: text) == nil }

/// Why a text is no complete http(s) address (RFC 3986). Browsers repair most of these, each in its way; a printed
/// page, a QR code and other programs do not.
package enum AddressProblem: Sendable, Hashable {
  case scheme(SchemeProblem)
  case characters(CharacterProblem)
  case host(HostProblem)

  package init?(of text: String) {
    let parts = AddressParts(text)
    if let problem = SchemeProblem(of: text, parts) {
      self = .scheme(problem)
    } else if let problem = CharacterProblem(of: text, parts) {
      self = .characters(problem)
    } else if let problem = parts.flatMap({ HostProblem(of: $0) }) {
      self = .host(problem)
    } else {
      return nil
    }
  }

  /// How it is mended.
  var hint: Message {
    switch self {
    case .scheme(let problem): problem.hint
    case .characters(let problem): problem.hint
    case .host(let problem): problem.hint
    }
  }
}

extension Diagnostic {
  package static func malformedAddress(
    _ address: String, _ problem: AddressProblem, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .malformedTarget,
      Message(dutch: "“\(address)” is geen internetadres", english: "“\(address)” is no web address"),
      hint: problem.hint, at: place)
  }
}
