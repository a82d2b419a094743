import LinkChecking

/// How an address has been failing up to now.
struct FailuresInARow: Sendable {
  let latest: Observation
  let times: Int
  /// Since the first of them.
  let days: Int

  /// An answer ends the row; being kept out says nothing, and neither ends it nor counts.
  ///
  /// - Parameters:
  ///   - latest: a failure.
  ///   - earlier: what earlier runs saw at the address, the latest first.
  init(upTo latest: Observation, after earlier: [Observation]) {
    let before = earlier.prefix { $0.verdict.evidence != .answers }.filter { $0.verdict.evidence == .fails }
    self.latest = latest
    times = 1 + before.count
    days = before.last.map { latest.at.days(since: $0.at) } ?? 0
  }
}

extension HistorySettings {
  /// - Parameters:
  ///   - memoryBegan: when the first of all runs was that anything is remembered of.
  ///   - isStrict: whether failing once is enough.
  func standing(of row: FailuresInARow, memoryBegan: Moment, isStrict: Bool) -> Standing {
    let isLasting = row.times >= failures && row.days >= days
    // Who has only just begun to check cannot wait for days to find the pages that are simply not there.
    let isNewMemory = row.latest.at.days(since: memoryBegan) < days
    let isBroken = isStrict || isLasting || (isNewMemory && row.latest.verdict.isCertainAtOnce)
    return isBroken ? .broken(times: row.times, days: row.days) : .failing(times: row.times, days: row.days)
  }
}
