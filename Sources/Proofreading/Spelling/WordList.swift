import LibXML
package import Diagnostics
import LibPOSIX
import XMLReading

/// Words that a book declares right: `woordenlijst.txt` beside `boek.xml`, one a line; `#` begins a comment.
package struct WordList: Sendable {
  package private(set) var words: Set<String> = []

  init(_ words: Set<String>) { self.words = words }

  /// A list that is not there has no words. Every mistake in it is reported.
  package init(at path: String, report: inout Report) {
    do throws(FileError) {
      let bytes = try readFile(path)
      read(
        SourceFile(path: path, text: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes),
        &report)
    } catch {
      if !error.isMissing { report.add(.unreadableFile(path, error)) }
    }
  }

  private mutating func read(_ file: SourceFile, _ report: inout Report) {
    guard String(validating: file.text, as: UTF8.self) != nil else {
      report.add(.wrongEncodingOfList(at: SourceRange(file, bytes: 0..<0)))
      return
    }
    var start = 0
    for line in file.text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      defer { start += line.count + 1 }
      let content = line.prefix { $0 != UInt8(ascii: "#") }
      guard let first = content.firstIndex(where: { !isSpace($0) }),
        let last = content.lastIndex(where: { !isSpace($0) })
      else { continue }
      let place = SourceRange(file, bytes: first..<last + 1)
      add(String(decoding: content[first...last], as: UTF8.self), at: place, &report)
    }
  }

  private mutating func add(_ word: String, at place: SourceRange, _ report: inout Report) {
    if word.contains(where: \.isWhitespace) {
      report.add(.severalWords(at: place))
    } else if !word.unicodeScalars.contains(where: \.isLetter) {
      report.add(.noWord(word, at: place))
    } else if !words.insert(word.replacing("'", with: "’")).inserted {
      report.add(.wordTwice(word, at: place))
    } else {
      words.insert(word)
    }
  }
}

extension Diagnostic {
  fileprivate static func wrongEncodingOfList(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .malformedWordList,
      Message(dutch: "deze woordenlijst is geen UTF-8", english: "this word list is no UTF-8"),
      hint: Message(
        dutch: "Bewaar het bestand in je editor als UTF-8.", english: "Save the file as UTF-8 in your editor."),
      at: place)
  }

  fileprivate static func severalWords(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .malformedWordList,
      Message(dutch: "op deze regel staat meer dan één woord", english: "more than one word on this line"),
      hint: Message(
        dutch: "Zet elk woord op een eigen regel; achter # kun je er iets bij schrijven.",
        english: "Give each word a line of its own; a comment comes behind #."), at: place)
  }

  fileprivate static func noWord(_ word: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .malformedWordList,
      Message(dutch: "“\(word)” is geen woord", english: "“\(word)” is no word"),
      hint: Message(dutch: "Haal deze regel weg.", english: "Remove this line."), at: place)
  }

  fileprivate static func wordTwice(_ word: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .malformedWordList,
      Message(dutch: "“\(word)” staat al in de lijst", english: "“\(word)” is in the list already"),
      hint: Message(dutch: "Haal deze regel weg.", english: "Remove this line."), at: place)
  }
}
