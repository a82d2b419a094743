import Diagnostics
import Foundation
import LibCurl
import LibPOSIX
import LinkChecking
import LinkHistory

/// A folder for a database, which goes when the test is done.
final class Place {
  let folder = NSTemporaryDirectory() + "/boekbouw-history-" + UUID().uuidString
  var path: String { folder + "/build/links.db" }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func history(
    failures: Int = 3, days: Int = 7, freshDays: Int = 7, retryAfter: Int64 = 0, at path: String? = nil,
    report: inout Report
  ) throws -> History {
    try History(
      HistorySettings(
        database: path ?? self.path, failures: failures, days: days, freshDays: freshDays, retryAfter: retryAfter),
      report: &report)
  }
}

/// Six in the morning of a day, which is counted from 1 March 2026.
func morning(_ day: Int, seconds: Int64 = 0) -> Moment {
  Moment(secondsSinceEpoch: (Day("2026-03-01")?.firstSecond ?? 0) + Int64(day) * 86_400 + 6 * 3600 + seconds)
}

let address = "https://www.example.org/een"

func link(_ verdict: Verdict, at address: String = address) -> CheckedLink {
  CheckedLink(
    address: address, verdict: verdict, hops: [Hop(address: address + "/", method: .get, status: 200, seconds: 0.1)],
    fingerprint: "1:a:b", title: "Eén")
}

/// What tables of tests call the verdicts.
let verdicts: [String: Verdict] = [
  "good": .alive, "moved": .moved(to: "https://www.example.org/twee"), "slow": .slow(seconds: 12),
  "dead": .dead(status: 404), "gone": .gone, "soft": .softNotFound(.sibling), "down": .temporarilyDown(.status(503)),
  "blocked": .blocked(by: nil, status: 403), "busy": .rateLimited, "host": .unknownHost,
]

extension Report {
  /// What was found, by its code.
  var codes: [Code] { diagnostics.map(\.code) }
}
