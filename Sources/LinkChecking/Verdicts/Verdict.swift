package import LibCurl

/// What became of an address: more than a status, which servers lie with.
package enum Verdict: Sendable, Hashable {
  case alive
  /// For good, says each hop on the way (301, 308); the last address answers.
  case moved(to: String)
  /// For the time being; the last address answers.
  case redirected(to: String)
  /// 404, and what else says that there is no such page.
  case dead(status: Int)
  /// 410: and it will not come back.
  case gone
  /// Programs are kept out, by the service named where it is known; whether people get in, nobody knows.
  case blocked(by: String?, status: Int)
  /// 429 until the time was up.
  case rateLimited
  case loginWall
  /// 5xx, or no answer, after all attempts.
  case temporarilyDown(Downtime)
  /// It answers, after so many seconds.
  case slow(seconds: Int)
  case tls(TLSTrouble)
  case unknownHost
  /// 200, and a page that says that there is none.
  case softNotFound(SoftSign)
  /// The domain is for sale, or belongs to nobody who makes a site; the service named where it is known.
  case parked(by: String?)
  /// Title and text are no longer those that were signed off.
  case changed
  /// The page has no such place.
  case fragmentMissing(String)
  /// The place may be made by a script, or stand behind what was read.
  case fragmentUnsure(String)
  /// It redirects to itself, or without end.
  case redirectLoop
  /// What comes is damaged: broken compression, broken chunks, no HTTP.
  case garbled(String)
  /// It leads, at once or by a redirect, to an address inside a network: nothing was asked of it.
  case forbidden(address: String)
  /// A redirect to what is no http or https.
  case strayRedirect(to: String)
  /// Nothing was asked, for this reason.
  case unchecked(Reason)

  package enum Downtime: Sendable, Hashable {
    case status(Int)
    case timeout
    case refused
    case reset
    case nameServer
    case proxy
  }

  /// How a page that is there is known as one that is not.
  package enum SoftSign: Sendable, Hashable {
    /// Its title or first heading says so.
    case words(String)
    /// A page with another path led to the home page of its host.
    case homePage
    /// An address that cannot exist, next to it, answers with the same page.
    case sibling
  }

  package enum Reason: Sendable, Hashable {
    case exempt
    case cancelled
    case outOfTime
  }
}

extension Verdict {
  /// A name for reports and for the record of earlier runs; it never changes its meaning.
  package var name: String {
    switch self {
    case .alive: "alive"
    case .moved: "moved"
    case .redirected: "redirected"
    case .dead: "dead"
    case .gone: "gone"
    case .blocked: "blocked"
    case .rateLimited: "rate-limited"
    case .loginWall: "login-wall"
    case .temporarilyDown: "temporarily-down"
    case .slow: "slow"
    case .tls: "tls"
    case .unknownHost: "unknown-host"
    case .softNotFound: "soft-404"
    case .parked: "parked"
    case .changed: "changed"
    case .fragmentMissing: "fragment-missing"
    case .fragmentUnsure: "fragment-unsure"
    case .redirectLoop: "redirect-loop"
    case .garbled: "garbled"
    case .forbidden: "forbidden-address"
    case .strayRedirect: "stray-redirect"
    case .unchecked: "unchecked"
    }
  }

  /// What it asks of an editor.
  package enum Weight: Sendable { case good, worthKnowing, failing }

  package var weight: Weight {
    switch self {
    case .alive, .redirected: .good
    case .moved, .blocked, .rateLimited, .loginWall, .slow, .changed, .fragmentUnsure, .unchecked: .worthKnowing
    case .dead, .gone, .temporarilyDown, .tls, .unknownHost, .softNotFound, .parked, .fragmentMissing, .redirectLoop,
      .garbled, .forbidden, .strayRedirect:
      .failing
    }
  }
}
