import Diagnostics
import LibZip
import PDFReading

/// The book that a manuscript is held against.
enum MadeBook {
  case epub(String, pages: [String], ArchiveReader)
  case print(String, pages: [PrintedPage])

  /// Where something is that stands in it.
  var inside: Message {
    switch self {
    case .epub: Message(dutch: "in het e-boek", english: "in the e-book")
    case .print(let name, _): Message(dutch: "in \(name)", english: "in \(name)")
    }
  }

  /// The same as exactly as a page says it.
  func inside(onPageOf place: WordPlace) -> Message {
    switch self {
    case .epub: inside
    case .print(let name, let pages): .onPage(pages[Int(place.document)].label, of: name)
    }
  }
}

/// A place in such a book.
struct MadePlace {
  let inside: Message
  /// Where the book is made of texts that somebody can look at.
  let range: SourceRange?
}

extension Message {
  static func onPage(_ label: String, of book: String) -> Message {
    Message(dutch: "op bladzijde \(label) van \(book)", english: "on page \(label) of \(book)")
  }
}
