import LibCurl

/// Who waits when something is asked again later.
enum Pause {
  /// This address alone.
  case ofAddress
  /// Its whole host, which asked for that.
  case wanted
  /// Its whole host: who cannot reach it for one address cannot for the others.
  case ofHost
}

/// What an answer asks for.
enum NextStep {
  case follow(WebURL, isPermanent: Bool)
  /// The same address in another way: what came may be a lie about `HEAD`.
  case askByGet
  /// The same after some seconds.
  case askAgain(after: Double, Pause)
  case loop
  case stray(String)
  case end
}

extension Trip {
  /// - Parameter chance: between 0 and 1, so that what failed together is not asked for again together.
  func nextStep(after outcome: Result<HTTPAnswer, TransferFailure>, _ manners: Manners, chance: Double) -> NextStep {
    switch outcome {
    case .success(let answer):
      if let location = answer.field("location"), isRedirect(answer.status) {
        return step(to: location, isPermanent: [301, 308].contains(answer.status), manners)
      }
      return step(after: answer, manners, chance)
    case .failure(let failure):
      if method == .head, failure.mayBeAboutHead { return .askByGet }
      guard attempts < manners.attempts, let wait = failure.wait(attempts) else { return .end }
      return .askAgain(after: wait * (0.5 + chance), failure.isOfHost ? .ofHost : .ofAddress)
    }
  }

  private func isRedirect(_ status: Int) -> Bool { [301, 302, 303, 307, 308].contains(status) }

  func step(to location: String, isPermanent: Bool, _ manners: Manners) -> NextStep {
    guard let next = at.resolving(location) else { return .stray(location) }
    guard ["http", "https"].contains(next.scheme) else { return .stray(next.text) }
    let again = next.withoutFragment
    if redirectCount >= manners.redirects || seen.contains(again) || (again == at.withoutFragment && !gotCookie) {
      return .loop
    }
    return .follow(next, isPermanent: isPermanent)
  }

  /// How many redirects there were before this one.
  private var redirectCount: Int {
    hops.count { $0.status.map(isRedirect) ?? false } - 1
  }

  /// Whether the last answer came with a cookie: then asking for the same once more is not the same.
  private var gotCookie: Bool { !cookies.isEmpty && seen.isEmpty }

  private func step(after answer: HTTPAnswer, _ manners: Manners, _ chance: Double) -> NextStep {
    if method == .head, answer.status >= 400, answer.status != 429 { return .askByGet }
    guard attempts < manners.attempts else { return .end }
    switch answer.status {
    case 429:
      return .askAgain(after: Double(answer.retryAfter ?? 1 << attempts) + chance, .wanted)
    case 503 where answer.retryAfter != nil:
      return .askAgain(after: Double(answer.retryAfter ?? 0) + chance, .wanted)
    case 408, 425, 500, 502, 503, 504, 520...527:
      return .askAgain(after: backOff(attempts) * (0.5 + chance), .ofAddress)
    default: return .end
    }
  }
}

/// 1 s, 2 s, 4 s.
private func backOff(_ attempts: Int) -> Double { Double(1 << (attempts - 1)) }

extension TransferFailure {
  /// How long to wait before asking once more; nil where that would not help.
  fileprivate func wait(_ attempts: Int) -> Double? {
    switch self {
    case .reset, .nameServer, .garbled, .other, .proxy: backOff(attempts)
    // Once more is enough: every attempt takes its time.
    case .timeout, .refused: attempts < 2 ? backOff(attempts) : nil
    case .unknownHost, .tls, .forbidden, .malformedAddress: nil
    }
  }

  fileprivate var isOfHost: Bool {
    switch self {
    case .refused, .timeout(.connecting), .nameServer: true
    case .timeout, .unknownHost, .tls, .forbidden, .reset, .garbled, .proxy, .malformedAddress, .other: false
    }
  }

  fileprivate var mayBeAboutHead: Bool {
    switch self {
    case .reset, .garbled, .timeout(.waiting), .other: true
    case .timeout, .unknownHost, .nameServer, .refused, .tls, .forbidden, .proxy, .malformedAddress: false
    }
  }
}
