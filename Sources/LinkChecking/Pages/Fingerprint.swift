/// By what a page is known again after years, in a form that the ledger keeps: `1:TITLE:TEXT`.
///
/// - `1` is the version of all of this. A fingerprint of another version says nothing, and nothing counts as changed by it.
/// - `TITLE` is a hash of the title in ``PlainText``, without a counter such as “(3)” in front of it; `-` without a title.
/// - `TEXT` is a ``SimHash`` over the runs of two words of the main text; `-` where that has fewer than ``fewestWords``,
///   of which chance would decide.
///
/// Both hashes are 16 hexadecimal digits. The main text is that of `main` and `article`, or, where these have next to
/// nothing, the whole page, in either case without navigation, header, footer, asides and the controls of forms.
package struct Fingerprint: Sendable, Hashable {
  let title: UInt64?
  let text: UInt64?

  init(title: UInt64?, text: UInt64?) {
    self.title = title
    self.text = text
  }

  /// Nil where it is none, or one of another version.
  package init?(_ written: String) {
    let parts = written.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "1", let title = HashField(parts[1]), let text = HashField(parts[2])
    else { return nil }
    self.init(title: title.value, text: text.value)
  }

  package var written: String { "1:\(hexadecimal(title)):\(hexadecimal(text))" }

  static let fewestWords = 30
  /// Of 64 bits. In an experiment with passages of 40 to 600 words from four books, in Dutch and English, a passage in
  /// which three words of a hundred were other, gone or new lay at most 16 from itself, and one that had gained a tenth
  /// at most 15; of any two passages one pair in a hundred lay nearer than 20. Half of a text replaced is about 21.
  static let farthestOfOnePage = 18
  /// With another title: more than 95 of a hundred of those small changes lie nearer.
  static let farthestOfOnePageRenamed = 12

  /// Whether it is no longer the page that was signed off.
  package func isChanged(from earlier: Fingerprint) -> Bool {
    let hasOtherTitle = title != earlier.title
    guard let text, let before = earlier.text else { return hasOtherTitle }
    let distance = (text ^ before).nonzeroBitCount
    return distance > (hasOtherTitle ? Fingerprint.farthestOfOnePageRenamed : Fingerprint.farthestOfOnePage)
  }
}

/// A hash as it is written, or `-` for none.
private struct HashField {
  let value: UInt64?

  init?(_ written: Substring) {
    if written == "-" {
      value = nil
      return
    }
    guard written.utf8.count == 16, written.first != "+", let hash = UInt64(written, radix: 16) else { return nil }
    value = hash
  }
}

private func hexadecimal(_ hash: UInt64?) -> String {
  guard let hash else { return "-" }
  let digits = String(hash, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}
