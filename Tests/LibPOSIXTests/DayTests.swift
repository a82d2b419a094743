import LibPOSIX
import Testing

@Suite struct DayTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-11-26", 20_783), ("9999-12-31", 2_932_896),
  ])
  func `a day has its number, and its name again`(text: String, number: Int) {
    #expect(Day(text)?.number == number)
    #expect(Day(text)?.text == text)
  }

  @Test(arguments: [
    "", "2026", "26-11-2026", "2026-11-31", "2026-02-29", "2026-00-10", "2026-13-01", "2026-1-1", "2026-11-26T00:00",
    "+026-11-26", "0000-01-01", "2026 11-26", "morgen",
  ])
  func `what is no day is none`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test(arguments: [(0, 0), (86_399, 0), (86_400, 1), (-1, -1)])
  func `a moment lies in its day`(seconds: Int64, number: Int) {
    #expect(Day(secondsSinceEpoch: seconds).number == number)
  }

  @Test(arguments: ["1900-02-20", "1999-12-20", "2000-02-20", "2026-02-20", "2028-02-20", "2100-02-20"])
  func `every day of some weeks comes back from its name`(first: String) throws {
    let start = try #require(Day(first)).number
    let days = (start..<start + 60).map { Day(secondsSinceEpoch: Int64($0) * 86_400) }
    #expect(days.map { Day($0.text) } == days)
  }
}
