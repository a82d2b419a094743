/// By what a page with status 200 shows that it is none, if it does.
func softSign(in evidence: Evidence) -> Verdict.SoftSign? {
  if ledHome(evidence) { return .homePage }
  guard let reading = evidence.reading else { return nil }
  return sayingNothingIsThere(reading, at: evidence.last).map { .words($0) }
}

/// Whether a page was asked for, and the first page of the same site came.
private func ledHome(_ evidence: Evidence) -> Bool {
  let (asked, last) = (evidence.asked, evidence.last)
  // The site’s own name for its first page, with something to say in its query, may be any page.
  guard evidence.visit.hops.count > 1, asked.isDeep, !last.isDeep, last.query == nil else { return false }
  return belongs(asked.host, to: String(last.site)) || belongs(last.host, to: String(asked.site))
}

/// The words by which a page says that there is none.
private func sayingNothingIsThere(_ reading: PageReading, at place: AddressParts) -> String? {
  for (host, title) in NotFoundWords.quietTitles where belongs(place.host, to: host) {
    if reading.titleText.elementsEqual(title.utf8) { return reading.title }
  }
  let title = Absence(in: reading.titleText, isTitle: true)
  let heading = [reading.firstHeading, reading.secondHeading].compactMap { $0 }.lazy
    .compactMap { Absence(in: $0, isTitle: false) }.first
  if let said = title ?? heading {
    let limit = limit(isTwice: title != nil && heading != nil, isClear: said.isClear || heading?.isClear ?? false)
    return reading.words < limit ? said.words : nil
  }
  guard reading.words < NotFoundWords.longestWhereTheTextSays else { return nil }
  let inText = reading.mainText.lazy.compactMap { Absence(in: Array($0), isTitle: false) }.first
  return inText.flatMap { $0.isClear ? $0.words : nil }
}

private func limit(isTwice: Bool, isClear: Bool) -> Int {
  switch (isTwice, isClear) {
  case (true, true): NotFoundWords.longestWhereBothSay
  case (false, true): NotFoundWords.longestWhereOneSays
  case (true, false): NotFoundWords.longestWhereBothSayBarely
  case (false, false): NotFoundWords.longestWhereOneSaysBarely
  }
}

/// A sentence that says that something is not there, and nothing else.
private struct Absence {
  let words: String
  /// Whether it says what is not there.
  let isClear: Bool

  init?(in text: [UInt8], isTitle: Bool) {
    guard endingMarks.areFound(in: text) else { return nil }
    let found = Wording(text, isTitle: isTitle).sentences.lazy.compactMap(Absence.init(sentence:)).first
    guard let found else { return nil }
    self = found
  }

  private init?(sentence: [Substring]) {
    guard sentence.count <= 24, sentence.contains(where: endings.contains) else { return nil }
    let (rest, found) = sentence.removing(NotFoundWords.absences, across: NotFoundWords.fillers)
    guard let found else { return nil }
    let important = rest.filter { !NotFoundWords.fillers.contains($0) }
    guard important.allSatisfy(NotFoundWords.subjects.contains) else { return nil }
    isClear = !important.isEmpty
    guard isClear || NotFoundWords.bareAbsences.contains(found) else { return nil }
    words = sentence.joined(separator: " ")
  }
}

/// The last words of all absences: a sentence without one of them says none.
private let endings = Set(NotFoundWords.absences.compactMap(\.last))
private let endingMarks = ByteMarks(endings.map(String.init))
