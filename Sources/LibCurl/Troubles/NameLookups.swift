/// The hosts that the system is asked about once more, and those that it knows nothing of.
struct NameLookups {
  private struct Pending {
    let transfer: Transfer
    let host: String
    let lookup: NameLookup
    /// When the time of the request is up.
    let deadline: Double
  }

  private var pending: [Pending] = []
  private var unknownHosts: Set<String> = []

  /// When the first of them has to be given up.
  var deadline: Double { pending.lazy.map(\.deadline).min() ?? .infinity }

  /// Whether that was asked before: a book has many links to a host that is gone.
  func isUnknown(_ host: String) -> Bool { unknownHosts.contains(host) }

  mutating func add(_ transfer: Transfer, host: String, wakeUp: WakeUp) {
    // Whoever waits for the same host waits for the same answer.
    let lookup = pending.first { $0.host == host }?.lookup ?? NameLookup(host, wakeUp: wakeUp)
    pending.append(Pending(transfer: transfer, host: host, lookup: lookup, deadline: now() + transfer.secondsLeft))
  }

  mutating func remove(_ transfer: Transfer) { pending.removeAll { $0.transfer === transfer } }

  /// Those that are known now, or whose time is up: then the name server has not answered.
  mutating func takeEnded() -> [(transfer: Transfer, failure: TransferFailure)] {
    guard !pending.isEmpty else { return [] }
    let time = now()
    var ended: [(transfer: Transfer, failure: TransferFailure)] = []
    pending.removeAll { item in
      guard let failure = item.lookup.failure ?? (item.deadline <= time ? .nameServer : nil) else { return false }
      if failure == .unknownHost { unknownHosts.insert(item.host) }
      ended.append((item.transfer, failure))
      return true
    }
    return ended
  }
}
