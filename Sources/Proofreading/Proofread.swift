import BookModel
package import Diagnostics
import LibPOSIX
package import XMLReading

/// How a book is proofread.
package struct ProofreadingRules: Sendable {
  /// The language of what says no other.
  package let language: String
  /// The words that the book declares right; nil where nobody asks about spelling.
  package let wordList: WordList?
  package let threads: Int

  package init(language: String, wordList: WordList?, threads: Int) {
    self.language = language
    self.wordList = wordList
    self.threads = threads
  }
}

/// What proofreading finds; ``Diagnostics/Report/add(_:)`` makes findings of it as the book wants them.
package struct Proofs: Sendable {
  fileprivate var findings: [Diagnostic] = []
  fileprivate var misspellings: [Misspelling] = []
}

extension Report {
  package mutating func add(_ proofs: Proofs) {
    add(contentsOf: proofs.findings)
    for misspelling in proofs.misspellings { add(misspelling) }
  }
}

/// Holds the words of a book against the rules of Dutch typography, and against dictionaries.
///
/// Files that are not well-formed wait until they are: what is text in them is a guess, and not to be written over.
package func proofread(_ documents: [SourceDocument], by rules: ProofreadingRules) -> Proofs {
  let documents = documents.filter(\.problems.isEmpty)
  let reading = Background { readTexts(of: documents, by: rules) }
  guard let list = rules.wordList?.words else { return Proofs(findings: reading.value.findings) }
  // A dictionary takes longer to open than a book to read, so the book's own is opened at once.
  let own = Background {
    checkSpelling(of: rules.language, list: list) { reading.value.words[rules.language] ?? BookWords() }
  }
  let read = reading.value
  let foreign = read.words.keys.filter { $0 != rules.language }.sorted()
  let others = mapInParallel(foreign, threads: rules.threads, weight: { _ in 1 }) { tag in
    checkSpelling(of: tag, list: list) { read.words[tag] ?? BookWords() }
  }
  var proofs = Proofs(findings: read.findings)
  proofs.add(own.value, of: rules.language, to: read)
  for (tag, verdict) in zip(foreign, others) { proofs.add(verdict, of: tag, to: read) }
  return proofs
}

extension Proofs {
  fileprivate mutating func add(_ verdict: SpellingVerdict, of tag: String, to book: BookReading) {
    if let trouble = verdict.trouble, isLanguage(LanguageTag(tag)) {
      findings.append(.missingDictionary(trouble, at: book.firstPlace(of: tag)))
    }
    for (document, texts) in zip(book.documents, book.texts) {
      misspellings += verdict.misspellings(in: texts, of: tag, file: document.file)
    }
  }
}

/// The texts of a book, what typography has to say of them, and their words by language.
private struct BookReading: Sendable {
  let documents: [SourceDocument]
  /// By document.
  let texts: [[RunningText]]
  var findings: [Diagnostic] = []
  var words: [String: BookWords] = [:]

  /// Where the first text in a language begins.
  func firstPlace(of tag: String) -> SourceRange? {
    for (document, texts) in zip(documents, texts) {
      if let text = texts.first(where: { $0.language == tag }) {
        let start = text.bytes.firstIndex { $0 > 0x20 } ?? 0
        return SourceRange(document.file, bytes: text.place(of: start))
      }
    }
    return nil
  }
}

private func readTexts(of documents: [SourceDocument], by rules: ProofreadingRules) -> BookReading {
  let collected = mapInParallel(documents, threads: rules.threads, weight: { $0.file.text.count }) {
    document -> (texts: [RunningText], habit: QuoteHabit) in
    let texts = runningTexts(of: document, language: rules.language)
    var habit = QuoteHabit()
    for text in texts where text.isDutch { habit.count(in: text) }
    return (texts, habit)
  }
  var habit = QuoteHabit()
  for part in collected { habit.add(part.habit) }
  var reading = BookReading(documents: documents, texts: collected.map(\.texts))
  let pairs = zip(documents, reading.texts).map { (file: $0.file, texts: $1) }
  let wantsWords = rules.wordList != nil
  let results = mapInParallel(pairs, threads: rules.threads, weight: { $0.file.text.count }) { [habit] pair in
    (findTypography(in: pair.texts, of: pair.file, habit: habit), wantsWords ? gatherWords(of: pair.texts) : [:])
  }
  for (findings, words) in results {
    reading.findings += findings
    for (tag, part) in words { reading.words[tag, default: BookWords()].add(part) }
  }
  return reading
}

private func findTypography(in texts: [RunningText], of file: SourceFile, habit: QuoteHabit) -> [Diagnostic] {
  var findings: [Diagnostic] = []
  for text in texts where text.isDutch && !text.keepsSpaces {
    var check = TypographyCheck(text, in: file, habit: habit)
    check.run()
    findings += check.findings
  }
  return findings
}

private func gatherWords(of texts: [RunningText]) -> [String: BookWords] {
  var words: [String: BookWords] = [:]
  for text in texts where !text.language.isEmpty { words[text.language, default: BookWords()].add(wordsOf: text) }
  return words
}

/// Whether a dictionary may be for a language (ISO 639): not for a slip, nor for what names none.
private func isLanguage(_ tag: LanguageTag) -> Bool { (2...3).contains(tag.primary.count) && tag.namesLanguage }
