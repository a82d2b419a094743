import LibCurl
import LinkChecking

// A verdict in the database: its name, and what else it says as one text. Both are kept in files for years, so their
// meaning never changes; a name that is unknown, from a later version, is passed over.
extension Verdict {
  var detail: String? {
    switch self {
    case .alive, .gone, .rateLimited, .loginWall, .unknownHost, .changed, .redirectLoop: nil
    case .moved(let address), .redirected(let address), .strayRedirect(let address), .forbidden(let address): address
    case .dead(let status): "\(status)"
    case .blocked(let service, let status): service.map { "\(status) \($0)" } ?? "\(status)"
    case .temporarilyDown(let cause): cause.detail
    case .slow(let seconds): "\(seconds)"
    case .tls(let trouble): trouble.rawValue
    case .softNotFound(let sign): sign.detail
    case .parked(let service): service
    case .fragmentMissing(let words), .fragmentUnsure(let words), .garbled(let words): words
    case .unchecked: nil
    }
  }

  /// Nil for what is not in the record: an unknown name, or a detail that its name does not take.
  init?(name: String, detail: String?) {
    guard let verdict = Self.plain[name] ?? Self.verdict(name, detail ?? "") else { return nil }
    self = verdict
  }

  private static let plain = Dictionary(
    uniqueKeysWithValues: [Verdict.alive, .gone, .rateLimited, .loginWall, .unknownHost, .changed, .redirectLoop].map {
      ($0.name, $0)
    })

  private static func verdict(_ name: String, _ detail: String) -> Verdict? {
    switch name {
    case "moved": .moved(to: detail)
    case "redirected": .redirected(to: detail)
    case "stray-redirect": .strayRedirect(to: detail)
    case "forbidden-address": .forbidden(address: detail)
    case "dead": Int(detail).map { .dead(status: $0) }
    case "blocked": blocked(detail)
    case "temporarily-down": Downtime(detail: detail).map { .temporarilyDown($0) }
    case "slow": Int(detail).map { .slow(seconds: $0) }
    case "tls": TLSTrouble(rawValue: detail).map { .tls($0) }
    case "soft-404": SoftSign(detail: detail).map { .softNotFound($0) }
    case "parked": .parked(by: detail.isEmpty ? nil : detail)
    case "fragment-missing": .fragmentMissing(detail)
    case "fragment-unsure": .fragmentUnsure(detail)
    case "garbled": .garbled(detail)
    default: nil
    }
  }

  private static func blocked(_ detail: String) -> Verdict? {
    let parts = detail.split(separator: " ", maxSplits: 1)
    guard let status = parts.first.flatMap({ Int($0) }) else { return nil }
    return .blocked(by: parts.count > 1 ? String(parts[1]) : nil, status: status)
  }
}

extension Verdict.Downtime {
  private static let named: [String: Self] = [
    "timeout": .timeout, "refused": .refused, "reset": .reset, "name-server": .nameServer, "proxy": .proxy,
  ]

  fileprivate var detail: String {
    switch self {
    case .status(let status): "\(status)"
    case .timeout: "timeout"
    case .refused: "refused"
    case .reset: "reset"
    case .nameServer: "name-server"
    case .proxy: "proxy"
    }
  }

  fileprivate init?(detail: String) {
    guard let cause = Self.named[detail] ?? Int(detail).map({ .status($0) }) else { return nil }
    self = cause
  }
}

extension Verdict.SoftSign {
  fileprivate var detail: String {
    switch self {
    case .words(let words): "words \(words)"
    case .homePage: "home-page"
    case .sibling: "sibling"
    }
  }

  fileprivate init?(detail: String) {
    switch detail {
    case "home-page": self = .homePage
    case "sibling": self = .sibling
    case _ where detail.hasPrefix("words "): self = .words(String(detail.dropFirst("words ".count)))
    default: return nil
    }
  }
}
