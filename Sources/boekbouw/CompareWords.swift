import ArgumentParser
import Diagnostics
import LibPOSIX
import Pipeline
import Reports
import WordChecking

extension Run {
  /// `boekbouw check --words FILE.epub`
  func compareWords(with epub: String) throws {
    try perform(
      { plan, report, _ throws(Stopped) in try checkWords(plan, in: pathFromHere(epub), report: &report) },
      planning: { _ throws(Stopped) in
        // It needs none of the program's own files.
        Plan(
          manuscript: pathFromHere(options.manuscript), profile: options.profile, output: nil, sourceMap: nil,
          installation: Installation(schemas: "", assets: ""), threads: processorCount)
      },
      facts: { ReportFacts(comparison: ComparisonFacts($0)) },
      tell: { comparison, _ in try terminal.tell(comparison.summary) })
  }
}

extension ComparisonFacts {
  fileprivate init(_ comparison: WordComparison) {
    func rows(_ list: [WordChecking.LeftOut]) -> [Self.LeftOut] { list.map { ($0.name, $0.occurrences, $0.words) } }
    self.init(
      epub: comparison.epub,
      counts: [
        ("manuscriptWords", comparison.manuscriptWords), ("epubWords", comparison.epubWords),
        ("lost", comparison.lost), ("added", comparison.added), ("moved", comparison.moved),
        ("recut", comparison.recut), ("fromLeftOut", comparison.shown),
      ],
      leftOutOfManuscript: rows(comparison.leftOutOfManuscript), leftOutOfEPUB: rows(comparison.leftOutOfEPUB))
  }
}

extension WordComparison {
  /// The last lines of the run: what was not compared, what was, and how it went.
  fileprivate var summary: Message {
    leftOut(leftOutOfManuscript, Message(dutch: "in het manuscript", english: "in the manuscript"))
      + leftOut(leftOutOfEPUB, Message(dutch: "in het e-boek", english: "in the e-book")) + result
  }

  private func leftOut(_ list: [LeftOut], _ place: Message) -> Message {
    guard !list.isEmpty else { return Message(dutch: "", english: "") }
    func rows(_ word: (LeftOut) -> String) -> String {
      list.map { "\($0.occurrences) × \($0.name)" + ($0.words == 0 ? "" : " (\(word($0)))") }.joined(separator: ", ")
    }
    return Message(
      dutch: "Niet vergeleken \(place.dutch): \(rows { "\($0.words) \($0.words == 1 ? "woord" : "woorden")" }).\n",
      english: "Not compared \(place.english): \(rows { "\($0.words) word\($0.words == 1 ? "" : "s")" }).\n")
  }

  /// Ends the sentence.
  private var fromLeftOut: Message {
    guard shown > 0 else { return Message(dutch: ".", english: ".") }
    return Message(
      dutch: "; \(shown) \(shown == 1 ? "komt" : "komen") uit wat niet vergeleken is of uit de titel.",
      english: "; \(shown) \(shown == 1 ? "comes" : "come") from what was not compared, or from the title.")
  }

  private var result: Message {
    let kind =
      isOurs
      ? Message(dutch: "", english: "")
      : Message(
        dutch: " (van een ander programma: wat dat zelf toevoegt, telt als extra)",
        english: " (by another program: what that puts in itself counts as added)")
    return Message(
      dutch: "\(manuscriptWords) woorden in het manuscript (\(noteWords) in voetnoten), \(epubWords) in \(epub)",
      english: "\(manuscriptWords) words in the manuscript (\(noteWords) in footnotes), \(epubWords) in \(epub)")
      + kind
      + Message(
        dutch: ": \(lost) verloren, \(added) extra, \(moved) verplaatst, \(recut) anders gesplitst",
        english: ": \(lost) lost, \(added) added, \(moved) moved, \(recut) split otherwise") + fromLeftOut
  }
}
