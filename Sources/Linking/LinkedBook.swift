package import BookModel
package import Diagnostics
package import GeneratedText
package import OnlineSymbols
package import Validation

/// A book in which every reference leads somewhere. Only `Linking` can make one.
package struct LinkedBook: Sendable {
  package let book: Book
  package let text: GeneratedText
  /// Labels of what is numbered: parts, chapters, appendices, figures, tables, examples, footnotes.
  package let labels: [NodeID: Label]
  /// Where each `xml:id` stands, and the words for it.
  package let targets: [Anchor: Target]
  package let symbols: [SymbolKey: ResolvedSymbol]
  /// The ledger that the symbols come from; nil where the book has none.
  package let catalogue: Catalogue?
  /// What earlier editions have in print.
  package let editions: [PrintedEdition]
  /// The online symbols in the order in which they stand in the book, each use once.
  package let symbolUses: [SymbolUse]
  /// Whatever leads into the web, in reading order.
  let webUses: [WebUse]
  /// The page breaks of the printed edition in reading order.
  package let pageBreaks: [PageBreakPlace]
  /// Where they are recorded; nil where the author wrote them.
  package let pageMap: PageMap?
  /// About how many bytes of XHTML each division becomes, with what stands in it.
  package let sizes: [NodeID: Int]
  /// What explains a mark in a listing, by the mark.
  package let callouts: [Anchor: CalloutPlace]
  /// The works of the bibliography, by the names under which they are cited.
  package let works: [String: Anchor]
  /// What the index is made of.
  let indexTerms: [IndexOccurrence]
  package let facts: ContentFacts
  /// Links whose address is none; a lenient run lets them pass as text.
  package let deadLinks: Set<NodeID>
  /// What the grammar finds: who writes the book waits for it first.
  package let verdict: PendingFindings
}

extension LinkedBook {
  /// What the book is called: its title, else that of its first part that has one.
  package var title: String {
    let titles = [book.metadata.titles] + book.divisions.map(\.titles)
    let named = titles.lazy.flatMap { [$0.title, $0.abbreviated] }.map { $0.plainText(text.marks) }.first {
      !$0.isEmpty
    }
    return named ?? text(.untitled)
  }

  /// The ISBN of the printed edition whose pages are recorded.
  package var isbnInPrint: ISBN? { pageMap?.source.flatMap { ISBN($0) } }

  /// The language of the words that the program puts into the book, where that is not the book's own.
  package var languageOfWords: String? { languageOfWords(in: book.language) }

  /// The same for what stands in text of some language.
  package func languageOfWords(in around: LanguageTag) -> String? {
    around.primary == text.language ? nil : text.language
  }

  /// Whether the reader finds an index with something in it.
  package var hasIndex: Bool { indexTerms.contains(where: \.isEntry) && !indexes(in: book.divisions).isEmpty }

  /// An index of the book in alphabetical order. It is made whenever it is asked for: a check shows none, and a book
  /// each of them once.
  package func entries(of index: Division) -> [IndexGroup] {
    let choice = IndexChoice(of: index, among: indexes(in: book.divisions))
    return makeIndex(index, of: indexTerms.filter { choice.takes($0.term) }, in: self)
  }
}

/// The pages on which a book speaks of itself, told apart from the parts of the book.
extension NodeID {
  package static let titlePage = NodeID(UInt32.max)
  package static let copyrightPage = NodeID(UInt32.max - 1)
}

/// What stands before a title.
package struct Label: Sendable, Hashable {
  /// `3`, `B`, `2.1`; nil for the only appendix.
  package let number: String?
  /// `Hoofdstuk 3`.
  package let full: String
}

/// The place that an `xml:id` marks.
package struct Target: Sendable {
  /// The part of the book (see ``DivisionKind/isComponent``) that it stands in, or the page on which the book speaks of
  /// itself.
  package let component: NodeID
  package let node: NodeID
  /// Whether the anchor is that of the component itself.
  package let isComponent: Bool
  /// What an `xref` to it reads, in the middle of a sentence: `hoofdstuk 3`, `‘Luisteren’`.
  package let reference: String
  /// What it is called by itself: `Luisteren`, the term of a glossary entry; nil where it has no words of its own.
  package let title: String?
  /// The page of the printed edition that it stands on, where page breaks tell it.
  package let page: String?
}

/// An online symbol and the address that it was resolved to.
package struct ResolvedSymbol: Sendable {
  package let symbol: Symbol
  /// The symbol's page on the companion site.
  package let address: String
}

/// An item of a list that explains marks.
package struct CalloutPlace: Sendable {
  package let node: NodeID
  package let anchor: Anchor?
  package let component: NodeID
}

package struct PageBreakPlace: Sendable {
  package let label: String
  package let node: NodeID
  package let component: NodeID
  package let span: SourceSpan
}

/// Where a symbol stands in the book.
package struct SymbolUse: Sendable {
  package let key: SymbolKey
  /// The part of the book, and the section in it where there is one.
  package let component: NodeID
  package let division: NodeID
  /// The page of the printed edition, where page breaks tell it.
  package let page: String?
  package let span: SourceSpan
}
