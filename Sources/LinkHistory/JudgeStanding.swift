import LinkChecking

/// How an address has been failing up to now.
struct FailuresInARow: Sendable {
  /// The latest first; never empty.
  private let seen: [Observation]

  /// An answer ends the row; being kept out says nothing, and neither ends it nor counts.
  ///
  /// - Parameters:
  ///   - latest: a failure.
  ///   - earlier: what earlier runs saw at the address, the latest first.
  init(upTo latest: Observation, after earlier: [Observation]) {
    seen = [latest] + earlier.prefix { $0.verdict.evidence != .answers }.filter { $0.verdict.evidence == .fails }
  }

  var times: Int { seen.count }

  /// From the first to the latest.
  var days: Int {
    guard let latest = seen.first, let first = seen.last else { return 0 }
    return latest.at.days(since: first.at)
  }

  /// Who has only just begun to check cannot wait for days to find the pages that are simply not there. What was broken
  /// by that remains so when the memory has grown, until the page answers.
  func wasCertain(within days: Int, of memoryBegan: Moment) -> Bool {
    seen.contains { $0.verdict.isCertainAtOnce && $0.at.days(since: memoryBegan) < days }
  }
}

extension HistorySettings {
  /// - Parameters:
  ///   - memoryBegan: when the first of all runs was that anything is remembered of.
  ///   - isStrict: whether failing once is enough.
  func standing(of row: FailuresInARow, memoryBegan: Moment, isStrict: Bool) -> Standing {
    let (times, days) = (row.times, row.days)
    let isLasting = times >= failures && days >= self.days
    let isBroken = isStrict || isLasting || row.wasCertain(within: self.days, of: memoryBegan)
    return isBroken ? .broken(times: times, days: days) : .failing(times: times, days: days)
  }
}
