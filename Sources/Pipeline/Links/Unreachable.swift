import Diagnostics
import LinkChecking

extension LinkRun {
  /// Whether not one of several hosts could be reached, or nobody could say where one is.
  var looksOffline: Bool {
    guard !links.isEmpty else { return false }
    return links.allSatisfy(\.verdict.isWithoutNetwork)
      || course.hosts >= 3 && links.allSatisfy(\.verdict.isUnreachable)
  }
}

extension Verdict {
  /// What a computer sees that has no network, or a proxy that is none.
  fileprivate var isWithoutNetwork: Bool {
    self == .temporarilyDown(.nameServer) || self == .temporarilyDown(.proxy)
  }

  fileprivate var isUnreachable: Bool {
    switch self {
    case .unknownHost, .temporarilyDown(.nameServer), .temporarilyDown(.refused), .temporarilyDown(.timeout),
      .temporarilyDown(.proxy):
      true
    case .alive, .moved, .redirected, .dead, .gone, .blocked, .rateLimited, .loginWall, .temporarilyDown, .slow, .tls,
      .softNotFound, .parked, .changed, .fragmentMissing, .fragmentUnsure, .redirectLoop, .garbled, .forbidden,
      .strayRedirect, .unchecked:
      false
    }
  }
}

extension Diagnostic {
  static func nobodyAnswers(_ hosts: Int) -> Diagnostic {
    Diagnostic(
      .uncheckedLink,
      Message(
        dutch: "geen van de \(hosts) websites is te bereiken; er is niets van onthouden",
        english: "none of the \(hosts) websites can be reached; nothing of that is remembered"),
      hint: Message(
        dutch: "Is deze computer wel met internet verbonden? Loopt dat via een proxy, zet die dan in https_proxy.",
        english: "Is this computer on the internet? If that takes a proxy, put it into https_proxy."),
      severity: .error)
  }
}
