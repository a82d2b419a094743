package import Diagnostics

extension Verdict {
  /// Under which code a run tells of it; nil where there is nothing to tell.
  package var code: Code? {
    switch self {
    case .alive, .redirected, .unchecked(.exempt): nil
    case .moved: .movedLink
    case .dead: .deadLink
    case .gone: .goneLink
    case .blocked: .blockedLink
    case .rateLimited: .rateLimitedLink
    case .loginWall: .linkBehindLogin
    case .temporarilyDown: .linkTemporarilyDown
    case .slow: .slowLink
    case .tls: .linkCertificate
    case .unknownHost: .linkWithoutHost
    case .softNotFound: .linkSaysNotFound
    case .parked: .parkedLink
    case .changed: .changedLink
    case .fragmentMissing: .linkWithoutPlace
    case .fragmentUnsure: .linkPlaceUnsure
    case .redirectLoop: .circularLink
    case .garbled: .garbledLink
    case .forbidden: .linkIntoNetwork
    case .strayRedirect: .strayRedirect
    case .unchecked(.cancelled), .unchecked(.outOfTime): .uncheckedLink
    }
  }

  /// In a word or two, for headings and tables.
  package var label: Message { kind.label }

  /// What it means to an editor and what to do about it, in a sentence or two.
  package var explanation: Message { kind.explanation }

  /// A whole message, about the address as the author wrote it.
  package func message(for address: String) -> Message {
    Message(dutch: "“\(address)” ", english: "“\(address)” ") + remark
  }
}
