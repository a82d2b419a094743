import Glibc

/// Seconds on a clock that never goes back; only differences mean something.
package func monotonicSeconds() -> Double {
  var now = timespec()
  clock_gettime(CLOCK_MONOTONIC, &now)
  return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
}

/// The moment as EPUB's `dcterms:modified` wants it (EPUB 3.3 §5.5.4), e.g. `2026-11-23T00:00:00Z`.
///
/// Independent of locale and time zone. Years have at least four digits; one beyond a C `int` (2 billion) is given
/// as the epoch itself.
package func utcTimestamp(secondsSinceEpoch: Int64) -> String {
  var parts = tm()
  var seconds = time_t(secondsSinceEpoch)
  if gmtime_r(&seconds, &parts) == nil {
    seconds = 0
    gmtime_r(&seconds, &parts)
  }
  let year = Int(parts.tm_year) + 1900
  let date = "\(padded(year, to: 4))-\(padded(Int(parts.tm_mon) + 1))-\(padded(Int(parts.tm_mday)))"
  return
    "\(date)T\(padded(Int(parts.tm_hour))):\(padded(Int(parts.tm_min))):\(padded(Int(parts.tm_sec)))Z"
}

/// The day that somebody does something on, `2026-11-26` in UTC: `SOURCE_DATE_EPOCH` where it is set, else the clock's.
/// Only for what is recorded once and kept; never for what is made again.
package func today() -> String {
  let stated = environment("SOURCE_DATE_EPOCH").flatMap { Int64($0) }
  return String(utcTimestamp(secondsSinceEpoch: stated ?? Int64(time(nil))).prefix { $0 != "T" })
}

/// The clock's time in seconds since 1970, for what is remembered from one run to the next. Whatever `SOURCE_DATE_EPOCH`
/// says: the web goes on when the book stands still.
package func secondsSinceEpoch() -> Int64 { Int64(time(nil)) }

/// A day as HTTP writes its beginning (RFC 9110 §5.6.7): `Thu, 26 Nov 2026 00:00:00 GMT`; nil where it is none.
///
/// - Parameter day: `2026-11-26`.
package func httpDate(ofDay day: String) -> String? {
  let numbers = day.split(separator: "-").compactMap { Int32($0) }
  guard numbers.count == 3, (1...12).contains(numbers[1]), (1...31).contains(numbers[2]) else { return nil }
  var parts = tm()
  (parts.tm_year, parts.tm_mon, parts.tm_mday) = (numbers[0] - 1900, numbers[1] - 1, numbers[2])
  // Fills in the day of the week.
  guard timegm(&parts) != -1 else { return nil }
  let weekday = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][Int(parts.tm_wday)]
  let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
  return "\(weekday), \(padded(Int(parts.tm_mday))) \(months[Int(parts.tm_mon)]) "
    + "\(padded(Int(parts.tm_year) + 1900, to: 4)) 00:00:00 GMT"
}

/// The time of day where the user is, `14:03:22`: for messages only.
package func localTimeOfDay() -> String {
  var parts = tm()
  var now = time(nil)
  localtime_r(&now, &parts)
  return "\(padded(Int(parts.tm_hour))):\(padded(Int(parts.tm_min))):\(padded(Int(parts.tm_sec)))"
}

private func padded(_ number: Int, to width: Int = 2) -> String {
  let digits = String(number.magnitude)
  let zeros = String(repeating: "0", count: max(0, width - digits.utf8.count))
  return (number < 0 ? "-" : "") + zeros + digits
}
