import BookModel
import Linking

/// Phrases that lead somewhere by what they say.
extension BookWriter {
  /// A work's short name leads to its entry in the bibliography, where there is one.
  mutating func writeCitation(_ phrase: Phrase) {
    let work = holdsLink(phrase.content) ? nil : linked.works[phrase.content.citedName]
    linkWithin(to: work.flatMap { way(to: $0) }) { $0.write(phrase.content) }
  }

  mutating func writeAddress(_ phrase: Phrase) {
    let address = mailAddress(phrase.content)
    link(address.map { Wrapper("to-web", before: "mailto:" + $0) }) { $0.write(phrase.content) }
  }

  /// What is written as an address, if it can be one (RFC 5321 §4.1.2, in its plainest form).
  private func mailAddress(_ content: [Inline]) -> String? {
    let text = content.plainText
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    let isPlain = text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"<>\"()[]{}|\\^`%,;:?#&".utf8.contains($0) }
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && isPlain && !holdsLink(content)
      ? text : nil
  }

  private func holdsLink(_ content: [Inline]) -> Bool {
    content.contains { inline in
      switch inline {
      case .link, .reference, .onlineSymbol: true
      case .text, .phrase, .footnote, .footnoteReference, .indexTerm, .anchor, .lineBreak, .pageBreak, .media, .callout,
        .calloutReference, .formula:
        holdsLink(inline.children)
      }
    }
  }
}

extension [Inline] {
  /// The name in `[name]`, without the brackets that are ours.
  fileprivate var citedName: String {
    let own = filter { inline in
      if case .phrase(let phrase) = inline, case .punctuation = phrase.kind { return false }
      return true
    }
    return own.plainText
  }
}
