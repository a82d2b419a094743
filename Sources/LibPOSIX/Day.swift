/// A day by the calendar of UTC, which is nobody's time zone and so the same for all.
package struct Day: Hashable, Comparable, Sendable {
  /// Counted from 1 January 1970.
  package let number: Int

  /// The day of a moment.
  package init(secondsSinceEpoch: Int64) {
    number = Int((Double(secondsSinceEpoch) / 86_400).rounded(.down))
  }

  /// A day as ISO 8601 writes it, `2026-11-26`; nil for what is no day, such as 31 February.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard text.utf8.count == 10, parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else {
      return nil
    }
    // Years are counted from March on, so that the day that comes and goes is their last.
    let march = month > 2 ? year : year - 1
    let monthsSinceMarch = (month + 9) % 12
    let leapDays = march / 4 - march / 100 + march / 400
    let daysFromYearZeroTo1970 = 719_469
    number = 365 * march + leapDays + (153 * monthsSinceMarch + 2) / 5 + day - daysFromYearZeroTo1970
    guard year > 0, self.text == text else { return nil }
  }

  /// `2026-11-26`
  package var text: String { String(utcTimestamp(secondsSinceEpoch: firstSecond).prefix { $0 != "T" }) }

  package var firstSecond: Int64 { Int64(number) * 86_400 }

  package static func < (a: Day, b: Day) -> Bool { a.number < b.number }
}
