import BookModel

/// What there is in the parts of a book: for a summary, and for somebody who has to know beforehand, as he cannot see
/// or hear.
package struct ContentFacts: Sendable {
  package internal(set) var images = 0
  package internal(set) var imagesWithoutDescription = 0
  package internal(set) var animatedImages = 0
  package internal(set) var tables = 0
  package internal(set) var onlineSymbols = 0
  package internal(set) var words = 0

  /// Formulas in MathML, which a screen reader can speak.
  package internal(set) var formulas = 0
  package internal(set) var videos = 0
  package internal(set) var sounds = 0

  mutating func count(_ formula: Formula) {
    if !formula.markup.isEmpty { formulas += 1 }
  }

  mutating func count(_ media: Media) {
    for recording in media.recordings {
      switch recording.kind {
      case .video: videos += 1
      case .audio: sounds += 1
      }
    }
    guard media.image != nil || !media.drawings.isEmpty else { return }
    images += 1
    if media.alternative == nil && !media.isDecorative { imagesWithoutDescription += 1 }
  }

  /// Words as they are counted everywhere: runs of characters between white space.
  mutating func countWords(of text: String) {
    var text = text
    words += text.withUTF8 { bytes in
      guard let first = bytes.first else { return 0 }
      var count = first > 0x20 ? 1 : 0
      for offset in 1..<bytes.count where bytes[offset] > 0x20 && bytes[offset - 1] <= 0x20 { count &+= 1 }
      return count
    }
  }
}
