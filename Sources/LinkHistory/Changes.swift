package import Diagnostics
package import LibPOSIX
import LibSQLite
package import LinkChecking

/// An address that is no longer what it was.
package struct LinkChange: Sendable, Hashable {
  package let address: String
  package let before: Verdict
  package let after: Verdict
  /// The first day on which it was seen to be as it is now.
  package let day: Day
}

extension History {
  /// What became otherwise since a day, in the order in which it did. An address is compared with what it was the last
  /// time before that day; one that was not known then, with what it was the first time.
  package func changes(since day: Day, report: inout Report) -> [LinkChange] {
    do throws(DatabaseError) {
      var tracks: [(address: String, seen: [Observation])] = []
      try database.prepare(
        """
        SELECT time, verdict, detail, text FROM observation JOIN address ON id = observation.address
        WHERE time >= coalesce(
          (SELECT max(time) FROM observation AS earlier WHERE earlier.address = id AND time < ?1), ?1)
        ORDER BY text, time
        """
      ).forEachRow([.integer(day.firstSecond)]) { row in
        guard let address = row.text(3), let observation = Observation(row) else { return }
        if tracks.last?.address != address { tracks.append((address, [])) }
        tracks[tracks.count - 1].seen.append(observation)
      }
      return tracks.compactMap { LinkChange($0.address, $0.seen) }.sorted {
        ($0.day, $0.address) < ($1.day, $1.address)
      }
    } catch {
      report.add(.memoryFailed(error, at: settings.database))
      return []
    }
  }
}

extension LinkChange {
  /// - Parameter seen: the earliest first.
  fileprivate init?(_ address: String, _ seen: [Observation]) {
    guard let first = seen.first, let last = seen.last, first.verdict.name != last.verdict.name else { return nil }
    let sinceThen = seen.reversed().prefix { $0.verdict.name == last.verdict.name }
    self.init(address: address, before: first.verdict, after: last.verdict, day: (sinceThen.last ?? last).at.day)
  }
}
