package import Diagnostics
import LibCurl
import LibSQLite
package import LinkChecking

/// A link that need not be asked again yet.
package struct RememberedLink: Sendable {
  /// Of its hops, the last.
  package let link: CheckedLink
  /// When it was looked at.
  package let seen: Moment
}

extension History {
  /// Those of the addresses that were seen lately enough, by their address.
  package func remembered(
    _ addresses: some Sequence<String>, at now: Moment, report: inout Report
  ) -> [String: RememberedLink] {
    guard began != nil else { return [:] }
    do throws(DatabaseError) {
      return try database.snapshot { (database) throws(DatabaseError) in
        try remembered(addresses, at: now, in: database)
      }
    } catch {
      report.add(.memoryFailed(error, at: settings.database))
      return [:]
    }
  }

  private func remembered(
    _ addresses: some Sequence<String>, at now: Moment, in database: borrowing Database
  ) throws(DatabaseError) -> [String: RememberedLink] {
    let latest = try database.prepare(
      """
      SELECT time, verdict, detail, status, last, fingerprint, title
      FROM observation JOIN address ON id = observation.address WHERE text = ? ORDER BY time DESC LIMIT 1
      """)
    var found: [String: RememberedLink] = [:]
    for address in addresses {
      guard let row = try latest.rows([.text(address)]).first, let observation = Observation(row) else { continue }
      guard settings.isFresh(observation, at: now) else { continue }
      found[address] = RememberedLink(link: CheckedLink(address, observation.verdict, row), seen: observation.at)
    }
    return found
  }
}

extension HistorySettings {
  fileprivate func isFresh(_ observation: Observation, at now: Moment) -> Bool {
    guard observation.at <= now else { return false }
    switch observation.verdict.evidence {
    // Whoever signs off the page as it is now ends that, and wants to see so.
    case .answers where observation.verdict == .changed: return false
    case .answers: return now.days(since: observation.at) < freshDays
    case .fails, .none: return now.seconds - observation.at.seconds < retryAfter
    }
  }
}

extension CheckedLink {
  fileprivate init(_ address: String, _ verdict: Verdict, _ row: Row) {
    let hop = row.text(4).map {
      Hop(address: $0, method: .get, status: row.integer(3).map { Int($0) }, seconds: 0)
    }
    self.init(
      address: address, verdict: verdict, hops: hop.map { [$0] } ?? [], fingerprint: row.text(5), title: row.text(6))
  }
}
