import LibCurl

/// How one host is treated: how fast it is asked, how long it has kept the run waiting, and what is known of it.
struct HostManners {
  let name: String
  /// What waits to be asked of it, by number.
  var queue = Queue()
  var inFlight = 0
  private(set) var requests = 0
  /// Whether it stands on the agenda.
  var isOnAgenda = false
  /// What no address of an origin on it can do anything about, and how many addresses met it.
  private var failures: [String: (failure: TransferFailure, count: Int)] = [:]
  private(set) var interval: Double
  private let fastest: Double
  /// How long in all it wanted to be left alone.
  private(set) var waited = 0.0
  private(set) var pausedUntil = -Double.infinity
  /// That it asked for.
  private(set) var longestPause = 0.0
  private var goodInARow = 0
  /// When the next request would be due if all of them were spaced evenly.
  private var due = -Double.infinity

  init(name: String, pace: Double) {
    self.name = name
    interval = pace
    fastest = pace / 2
  }

  /// When the next request may go. A page is fetched with what belongs to it, so a few may go together
  /// (the generic cell rate algorithm, ITU-T I.371).
  func earliestStart(burst: Int) -> Double { max(pausedUntil, due - Double(burst - 1) * interval) }

  mutating func noteStart(at now: Double) {
    due = max(now, due) + interval
    requests += 1
    inFlight += 1
  }

  mutating func noteEnd(isGood: Bool) {
    inFlight -= 1
    goodInARow = isGood ? goodInARow + 1 : 0
    if goodInARow >= 8 { interval = max(fastest, interval * 0.9) }
  }

  /// Leaves it alone for a while. Several requests that were under way together tell of the same pause.
  mutating func pause(_ seconds: Double, at now: Double, isWanted: Bool) {
    let until = now + seconds
    if until > pausedUntil {
      if isWanted { waited += until - max(now, pausedUntil) }
      pausedUntil = until
    }
    if isWanted { longestPause = max(longestPause, seconds) }
    if fastest > 0 { interval = min(5, interval * 2) }
  }

  /// What is known of all addresses of an origin; nil while there is hope.
  func settled(_ origin: String) -> TransferFailure? {
    guard let known = failures[origin] else { return nil }
    return known.count >= Self.limit(for: known.failure) ? known.failure : nil
  }

  mutating func note(_ failure: TransferFailure, of origin: String) {
    guard Self.limit(for: failure) < .max else { return }
    failures[origin] = (failure, (failures[origin]?.count ?? 0) + 1)
  }

  /// After how many addresses a failure is taken to be that of the host.
  private static func limit(for failure: TransferFailure) -> Int {
    switch failure {
    case .unknownHost, .tls, .forbidden: 1
    case .refused, .timeout(.connecting), .nameServer: 2
    case .timeout, .reset, .garbled, .proxy, .malformedAddress, .other: .max
    }
  }
}

/// First in, first out; but for who has waited already.
struct Queue {
  private var items: [Int] = []
  private var head = 0

  var isEmpty: Bool { head == items.count }

  mutating func append(_ item: Int) { items.append(item) }

  mutating func prepend(_ item: Int) {
    if head > 0 {
      head -= 1
      items[head] = item
    } else {
      items.insert(item, at: 0)
    }
  }

  mutating func popFirst() -> Int? {
    guard !isEmpty else { return nil }
    defer {
      head += 1
      if head == items.count { (items, head) = ([], 0) }
    }
    return items[head]
  }
}
