import BookModel
import LibPOSIX

/// `SOURCE_DATE_EPOCH`, else the date of publication, else 1970: never the clock, so that the same book is the same
/// bytes.
func modificationTime(of book: Book) -> Int64 {
  if let text = environment("SOURCE_DATE_EPOCH"), let seconds = Int64(text), seconds >= 0 {
    return seconds
  }
  let parts = (book.metadata.publicationDate ?? "").split(separator: "-").compactMap { Int($0) }
  guard let year = parts.first, (1970...9999).contains(year) else { return 0 }
  return secondsSinceEpoch(
    year: year, month: parts.dropFirst().first ?? 1, day: parts.dropFirst(2).first ?? 1)
}

/// Midnight UTC of a day of the Gregorian calendar.
private func secondsSinceEpoch(year: Int, month: Int, day: Int) -> Int64 {
  let shifted = month <= 2 ? year - 1 : year
  let era = shifted / 400
  let yearOfEra = shifted - era * 400
  let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
  let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  return Int64(era * 146_097 + dayOfEra - 719_468) * 86_400
}
