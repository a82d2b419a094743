package import Diagnostics
import LibSQLite
package import LinkChecking

/// What earlier runs saw of the links, in a database that outlives the run.
package struct History: ~Copyable {
  let settings: HistorySettings
  let database: Database
  /// When the first run was that anything is remembered of; nil where there was none.
  private(set) var began: Moment?

  /// A file that cannot be used costs what was remembered, and not the run: the report says what is wrong with it.
  package init(_ settings: HistorySettings, report: inout Report) throws(Stopped) {
    self.settings = settings
    do throws(DatabaseError) {
      let opened = try openDatabase(at: settings.database, report: &report)
      began = try opened.rows("SELECT min(time) FROM observation").first?.integer(0).map {
        Moment(secondsSinceEpoch: $0)
      }
      database = opened
    } catch {
      report.add(.unwritableMemory(settings.database, reason: error.reason))
      throw Stopped(isOutsideCause: true)
    }
  }

  /// What a link that was just seen means to the run, by what was seen before.
  ///
  /// - Parameters:
  ///   - seen: when: now, or for a remembered link then. Whether that is in the record already makes no difference.
  ///   - isStrict: whether failing once is enough.
  package func standing(
    of link: CheckedLink, seen: Moment, isStrict: Bool = false, baseline: Baseline = Baseline(), report: inout Report
  ) -> Standing {
    guard link.verdict.evidence == .fails else { return .good }
    let row = FailuresInARow(
      upTo: Observation(at: seen, verdict: link.verdict),
      after: observations(of: link.address, before: seen, report: &report))
    let standing = settings.standing(of: row, memoryBegan: began.map { min($0, seen) } ?? seen, isStrict: isStrict)
    return baseline.knows(link.address) ? standing.ifKnown : standing
  }

  /// Keeps what was seen now. Remembered links do not belong here: nobody has looked at them again.
  package mutating func record(_ links: [CheckedLink], at now: Moment, report: inout Report) {
    do throws(DatabaseError) {
      try database.transaction { (database) throws(DatabaseError) in
        try insert(links, at: now, into: database)
        try forgetOld(of: links, at: now, in: database)
      }
      if !links.isEmpty { began = began.map { min($0, now) } ?? now }
    } catch {
      report.add(.memoryFailed(error, at: settings.database))
    }
  }

  /// The latest first; empty where the database has become unreadable, which is reported.
  private func observations(of address: String, before moment: Moment, report: inout Report) -> [Observation] {
    do throws(DatabaseError) {
      let rows = try database.rows(
        """
        SELECT time, verdict, detail FROM observation JOIN address ON id = observation.address
        WHERE text = ? AND time < ? ORDER BY time DESC
        """, [.text(address), .integer(moment.seconds)])
      return rows.compactMap { Observation($0) }
    } catch {
      report.add(.memoryFailed(error, at: settings.database))
      return []
    }
  }
}

extension Standing {
  /// What was broken in the baseline is not new.
  fileprivate var ifKnown: Standing {
    switch self {
    case .broken: .known
    case .good, .failing, .known, .exempt: self
    }
  }
}

extension Observation {
  /// Of a row that begins with time, verdict and detail; nil where a later version wrote it.
  init?(_ row: Row) {
    guard let time = row.integer(0), let name = row.text(1), let verdict = Verdict(name: name, detail: row.text(2))
    else { return nil }
    self.init(at: Moment(secondsSinceEpoch: time), verdict: verdict)
  }
}
