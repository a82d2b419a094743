/// What stays of a page when it has been read: a kilobyte or so, and its text only where somebody wants that.
package struct Page: Sendable {
  /// What it calls itself, in the author’s letters.
  package let title: String?
  /// Its first `h1`, or else `h2`, in small letters.
  package let heading: String?
  /// Title and text, to know it again by: see ``Fingerprint``.
  package let signature: Fingerprint
  /// Where it sends its readers at once, as it is written there: a redirect that HTTP does not know of, and none for good.
  package let refresh: String?
  /// Whether there was more of it than was read.
  package let isCut: Bool
  /// Whether it is only what a script begins with.
  package let isShell: Bool
  let digest: TextDigest
  let anchors: Set<UInt64>
  /// In ``PlainText``; nil where nobody wants it.
  let text: [UInt8]?

  package var fingerprint: String { signature.written }

  init(_ reading: PageReading, keepsText: Bool) {
    title = reading.title.flatMap { $0.isEmpty ? nil : $0 }
    heading = reading.heading.map { String(decoding: $0, as: UTF8.self) }
    signature = reading.fingerprint
    refresh = reading.refresh
    isCut = reading.isCut
    isShell = reading.isShell
    digest = reading.digest
    anchors = Set(reading.anchors)
    text = keepsText ? reading.text.bytes : nil
  }

  /// Whether it can be told from another page by what it says: the same title, and as good as the same text.
  func isSame(as other: Page) -> Bool {
    guard signature.title == other.signature.title else { return false }
    guard let text = signature.text, let otherText = other.signature.text else { return digest == other.digest }
    return (text ^ otherText).nonzeroBitCount <= Page.farthestOfOneAnswer
  }

  /// Of 64 bits: the same words, save an address or a search term that is repeated in them.
  static let farthestOfOneAnswer = 8
}
