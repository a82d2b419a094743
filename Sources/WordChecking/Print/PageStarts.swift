import Diagnostics
import LibXML
import PDFReading
import XMLReading

/// Where a page of the printed book begins in the manuscript.
package struct PageStart: Sendable, Hashable {
  /// What the page is called.
  package let label: String
  /// The file, as messages show it.
  package let file: String
  /// How many characters that are no white space stand before the page in the text of the file: its text nodes in
  /// their order, CDATA among them, comments and processing instructions aside.
  package let characters: Int
  /// The first words of the page as the manuscript has them, so that the place is found when the text has changed.
  package let words: String

  package init(label: String, file: String, characters: Int, words: String) {
    self.label = label
    self.file = file
    self.characters = characters
    self.words = words
  }
}

/// Finds the start of each page: the first of the author's words that begins on it, in the main text.
///
/// A page has none if all its words are ours or stand elsewhere in the manuscript than in their place in the book: a
/// contents page, a title page. Starts rise in the order of reading: a word that does not is passed over for the next.
struct PageStarts {
  private(set) var starts: [PageStart] = []

  private let comparison: Comparison
  private let words: ManuscriptWords
  private let manuscript: Manuscript
  private var texts: [Int: FileText] = [:]

  init(of book: PrintedBook, _ origins: PrintOrigins, _ words: ManuscriptWords, _ manuscript: Manuscript) {
    comparison = origins.comparison
    self.words = words
    self.manuscript = manuscript
    var last = -1
    for (page, candidates) in zip(book.text.pages, Self.candidates(in: book, origins)) {
      for word in candidates where word > last {
        guard let start = start(of: page, at: word) else { continue }
        starts.append(start)
        last = word
        break
      }
    }
  }

  /// Of each page: the words of the manuscript that begin on it and stand in their place, as printed.
  private static func candidates(in book: PrintedBook, _ origins: PrintOrigins) -> [[Int]] {
    var candidates: [[Int]] = Array(repeating: [], count: book.text.pages.count)
    for word in origins.words(of: .main) {
      guard let origin = origins.origin(of: word), origins.comparison.leftFates[origin] != .moved else { continue }
      candidates[origins.comparison.right.places[word].page].append(origin)
    }
    return candidates
  }

  /// Nil where the word stands in no text of the file: it comes from a text that an inclusion brings in.
  private mutating func start(of page: PrintedPage, at word: Int) -> PageStart? {
    let place = comparison.left.places[word]
    let document = words.documents[Int(place.document)]
    guard document.tree.kind(of: XMLTree.NodeID(index: place.node)) == .text,
      let characters = text(of: Int(place.document)).characters(before: place)
    else { return nil }
    let context = word..<min(word + 5, comparison.parts[0].left.upperBound)
    let shown = context.map { comparison.vocabulary.words[Int(comparison.left.ids[$0])] }
    return PageStart(
      label: page.label, file: document.file.path, characters: characters, words: shown.joined(separator: " "))
  }

  private mutating func text(of document: Int) -> FileText {
    if let known = texts[document] { return known }
    let text = FileText(of: manuscript.documents[document])
    texts[document] = text
    return text
  }
}
