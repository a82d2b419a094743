/// The date in a text as W3C-DTF: `2012`, `2012-05` or `2012-05-01`; nil where there is none.
///
/// Understands `mei 2012`, `1 mei 2012`, `May 1st, 2012`, `05-2012`, `3-5-2012` (the third of May), a date with a time
/// behind it, and a single year among words.
package func publicationDate(in text: String) -> String? {
  let words = dateWords(of: text)
  let numbers = words.compactMap(\.number)
  let months = words.compactMap(\.month)
  if let month = months.first {
    return months.count == 1 ? date(ofMonth: month, numbers: numbers.map(\.value)) : nil
  }
  if numbers.count == words.count { return numericDate(numbers) }
  let found = numbers.map(\.value).filter(years.contains)
  return found.count == 1 ? w3cDate(found[0], nil, nil) : nil
}

/// The date that is meant where the month comes behind the day in numbers that begin with the year: `2026-23-11`.
package func dateWithMonthBehindDay(in text: String) -> String? {
  let numbers = dateWords(of: text).map { $0.number?.value }
  guard numbers.count == 3, let year = numbers[0], let day = numbers[1], let month = numbers[2], day > 12 else {
    return nil
  }
  return w3cDate(year, month, day)
}

private let years = 1000...2999

/// A run of digits or letters.
private struct DateWord {
  let text: String
  var number: (value: Int, digits: Int)? { Int(text).map { ($0, text.count) } }
  var month: Int? { monthNames.firstIndex { $0.contains(text) }.map { $0 + 1 } }
}

/// The runs of digits and of letters, small, without a time of day behind the date.
private func dateWords(of text: String) -> [DateWord] {
  var words: [DateWord] = []
  var run = ""
  func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
  for character in withoutTime(text).lowercased() + " " {
    let goesOn = run.last.map { isDigit($0) == isDigit(character) } ?? true
    if !goesOn || !(character.isLetter || isDigit(character)) {
      if !run.isEmpty { words.append(DateWord(text: run)) }
      run = ""
    }
    if character.isLetter || isDigit(character) { run.append(character) }
  }
  return words
}

/// `2012-05-01T10:00:00Z` (xs:dateTime) without what stands from the `T`.
private func withoutTime(_ text: String) -> String {
  let parts = text.split(separator: "T", omittingEmptySubsequences: false)
  guard parts.count == 2, parts[0].count == 10, parts[1].contains(":") else { return text }
  return String(parts[0])
}

/// A named month with a year, and perhaps a day before or behind it.
private func date(ofMonth month: Int, numbers: [Int]) -> String? {
  let found = numbers.filter(years.contains)
  let days = numbers.filter { !years.contains($0) }
  guard found.count == 1 else { return nil }
  return w3cDate(found[0], month, days.count == 1 ? days[0] : nil)
}

/// Numbers alone: the year comes first or last.
private func numericDate(_ numbers: [(value: Int, digits: Int)]) -> String? {
  guard (1...3).contains(numbers.count) else { return nil }
  let isYear = numbers.map { $0.digits == 4 }
  guard isYear.count(where: { $0 }) == 1, isYear[0] || isYear[isYear.count - 1] else { return nil }
  let ordered = (isYear[0] ? numbers : numbers.reversed()).map(\.value)
  return w3cDate(ordered[0], ordered.dropFirst().first, ordered.dropFirst(2).first)
}

private func w3cDate(_ year: Int, _ month: Int?, _ day: Int?) -> String? {
  guard years.contains(year) else { return nil }
  guard let month else { return "\(year)" }
  guard (1...12).contains(month) else { return nil }
  guard let day else { return "\(year)-\(twoDigits(month))" }
  guard (1...length(ofMonth: month, in: year)).contains(day) else { return nil }
  return "\(year)-\(twoDigits(month))-\(twoDigits(day))"
}

private func length(ofMonth month: Int, in year: Int) -> Int {
  switch month {
  case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
  case 4, 6, 9, 11: 30
  default: 31
  }
}

private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

/// Dutch and English names, and how they are shortened.
private let monthNames: [Set<String>] = [
  ["januari", "january", "jan"], ["februari", "february", "feb", "febr"],
  ["maart", "march", "mrt", "mar"], ["april", "apr"], ["mei", "may"], ["juni", "june", "jun"],
  ["juli", "july", "jul"], ["augustus", "august", "aug"], ["september", "sept", "sep"],
  ["oktober", "october", "okt", "oct"], ["november", "nov"], ["december", "dec"],
]
