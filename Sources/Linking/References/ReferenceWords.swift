package import BookModel
import GeneratedText

/// What a reference without words of its own reads.
package struct ReferenceWords: Sendable {
  package let text: String
  /// Whether these are words of ours, such as `hoofdstuk 3`, and not a title of the author’s.
  package let isOurs: Bool
}

extension LinkedBook {
  package func words(of reference: CrossReference) -> ReferenceWords {
    guard let target = targets[reference.target] else {
      return ReferenceWords(text: reference.target.name, isOurs: false)
    }
    let page = target.page.map { text(.pageReference, ["number": $0]) }
    let usual = ReferenceWords(text: target.reference, isOurs: labels[target.node] != nil)
    switch (reference.style, page) {
    case (.words, _), (_, nil): return usual
    case (.page, let page?): return ReferenceWords(text: page, isOurs: true)
    case (.wordsAndPage, let page?):
      return ReferenceWords(text: usual.text + text(.listSeparator) + page, isOurs: usual.isOurs)
    }
  }
}
