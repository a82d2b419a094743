package import LibPOSIX
import LinkChecking

/// A point in time, in seconds since 1970 (UTC). The caller says what time it is.
package struct Moment: Hashable, Comparable, Sendable {
  package let seconds: Int64

  package init(secondsSinceEpoch seconds: Int64) { self.seconds = seconds }

  package var day: Day { Day(secondsSinceEpoch: seconds) }

  /// By the calendar: a run at six each morning is a week later on the eighth morning, be it two minutes earlier on the
  /// clock.
  func days(since earlier: Moment) -> Int { day.number - earlier.day.number }

  package static func < (a: Moment, b: Moment) -> Bool { a.seconds < b.seconds }
}

/// What a run saw at one address.
struct Observation: Sendable, Hashable {
  let at: Moment
  let verdict: Verdict
}

/// What a verdict says about whether a reader would find something.
enum Evidence: Sendable {
  case answers
  case fails
  /// Programs were kept out: nobody knows.
  case none
}

extension Verdict {
  var evidence: Evidence {
    switch self {
    case .blocked, .rateLimited, .unchecked, .temporarilyDown(.proxy): .none
    case .alive, .redirected, .moved, .loginWall, .slow, .changed, .fragmentUnsure, .dead, .gone, .temporarilyDown,
      .tls, .unknownHost, .softNotFound, .parked, .fragmentMissing, .redirectLoop, .garbled, .forbidden, .strayRedirect:
      weight == .failing ? .fails : .answers
    }
  }

  /// Whether one look is enough: the server itself says that there is nothing. That a page *looks* like one that says so
  /// (`softNotFound`) is a guess of ours, which a page under repair would bear out as well: it has to be seen again.
  var isCertainAtOnce: Bool {
    switch self {
    case .dead, .gone: true
    case .alive, .moved, .redirected, .blocked, .rateLimited, .loginWall, .temporarilyDown, .slow, .tls, .unknownHost,
      .softNotFound, .parked, .changed, .fragmentMissing, .fragmentUnsure, .redirectLoop, .garbled, .forbidden,
      .strayRedirect, .unchecked:
      false
    }
  }
}
