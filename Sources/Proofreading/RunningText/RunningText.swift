import BookModel

/// What a reader reads in one go: a paragraph, a title, a cell, without the tags in it, each character with the place
/// in the author's file that it comes from.
///
/// UTF-8, as most of a file can be taken over a run at a time; two bytes that XML never has stand for what has no
/// characters: ``hole`` and ``edge``.
struct RunningText: Sendable {
  /// Where a word stands that is not ours to judge: code, a foreign phrase, a picture, an entity of the author's.
  static let hole: UInt8 = 1
  /// Where nothing stands that one could see as a character, but what is before and behind it is not one word.
  static let edge: UInt8 = 2

  /// A run of bytes with one origin.
  struct Piece: Hashable, Sendable {
    enum Origin: Hashable, Sendable {
      /// Byte for byte as in the file.
      case verbatim
      /// The same, in a section of CDATA, where a reference would be no reference.
      case characterData
      /// A reference such as `&#8217;`, of that many bytes.
      case reference(length: Int)
      /// An element, an instruction or an entity of that many bytes: nothing that an edit may touch.
      case mark(length: Int)
    }

    /// Where it begins in the text.
    let start: Int
    /// Where it begins in the file.
    let source: Int
    let origin: Origin
    /// Whether it is a name, which no dictionary has.
    let isName: Bool
  }

  /// A language tag; empty where the language is not known.
  let language: String
  let isDutch: Bool
  /// Whether its white space is the author's own, as in an address.
  let keepsSpaces: Bool
  private(set) var bytes: [UInt8] = []
  private(set) var pieces: [Piece] = []

  /// - Parameter length: how many bytes it will have at most.
  init(language: String, keepsSpaces: Bool, length: Int = 0) {
    self.language = language
    isDutch = LanguageTag(language).primary == "nl"
    self.keepsSpaces = keepsSpaces
    bytes.reserveCapacity(min(length, 1000))
  }

  /// Whether there is anything to read.
  var hasWords: Bool { bytes.contains { $0 > 0x20 } }

  mutating func append(_ text: some Sequence<UInt8>, from source: Int, _ origin: Piece.Origin, isName: Bool) {
    pieces.append(Piece(start: bytes.count, source: source, origin: origin, isName: isName))
    bytes.append(contentsOf: text)
  }

  /// The piece that a byte belongs to.
  func piece(at offset: Int) -> Int {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].start > offset { high = middle } else { low = middle + 1 }
    }
    return low - 1
  }

  /// Where a byte stands in the file: the byte itself, or all of what it comes from.
  func place(of offset: Int) -> Range<Int> {
    let piece = pieces[piece(at: offset)]
    switch piece.origin {
    case .verbatim, .characterData:
      let start = piece.source + offset - piece.start
      return start..<start + 1
    case .reference(let length), .mark(let length): return piece.source..<piece.source + length
    }
  }

  /// From where to where a part of the text stands in the file, tags between included.
  func place(of range: Range<Int>) -> Range<Int> {
    let start = place(of: range.lowerBound).lowerBound
    guard !range.isEmpty else { return start..<start }
    return start..<max(start, place(of: range.upperBound - 1).upperBound)
  }

  /// The bytes of the file that are this part of the text and nothing else; nil where tags or comments are in between.
  func editablePlace(of range: Range<Int>) -> Range<Int>? {
    guard !range.isEmpty else { return nil }
    let touched = piece(at: range.lowerBound)...piece(at: range.upperBound - 1)
    for index in touched {
      if case .mark = pieces[index].origin { return nil }
      guard index > touched.lowerBound else { continue }
      let end = pieces[index].start - 1
      if place(of: end).upperBound != pieces[index].source { return nil }
    }
    return place(of: range)
  }

  /// Whether a part of the text is in a section of CDATA, if only in part.
  func isCharacterData(_ range: Range<Int>) -> Bool {
    pieces[piece(at: range.lowerBound)...piece(at: max(range.lowerBound, range.upperBound - 1))]
      .contains { $0.origin == .characterData }
  }

  func isName(at offset: Int) -> Bool { pieces[piece(at: offset)].isName }
}
