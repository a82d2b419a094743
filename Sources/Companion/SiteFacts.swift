import BookModel
import Linking
import OnlineSymbols
import Validation

/// What the pages of the site are made of, worked out once.
struct SiteFacts: Sendable {
  let bookTitle: String
  /// Who speaks in the feed.
  let author: String
  let text: SiteText
  /// The language of what we say, and that of the book.
  let language: String
  let bookLanguage: String
  let catalogue: Catalogue
  let layout: SiteLayout
  let path: SitePath
  /// Every symbol in the order of the site: that of the book first.
  let symbols: [Symbol]
  /// How many of those the book shows.
  let countInBook: Int
  let places: [SymbolKey: [BookPlace]]
  let chapters: [SiteChapter]
  let editions: [SymbolKey: [Int]]
  /// Whose number it is; the first one's where a lenient run lets two have the same.
  private let owners: [SymbolNumber: SymbolKey]

  init(of linked: LinkedBook, _ catalogue: Catalogue) {
    let uses = linked.symbolUses.map(\.key)
    let layout = SiteLayout(order: uses, catalogue)
    let symbols = layout.order.compactMap { catalogue.symbols[$0] }
    let countInBook = Set(uses).count { catalogue.symbols[$0] != nil }
    let places = linked.symbolPlaces
    let isDutch = linked.book.language.primary == SiteText.dutch.language
    let text: SiteText = isDutch ? .dutch : .english
    let speaksAsBook = linked.book.language.primary == text.language
    bookTitle = linked.title
    author = linked.book.metadata.publisher ?? linked.title
    self.text = text
    language = speaksAsBook ? linked.book.language.code : text.language
    bookLanguage = linked.book.language.code
    self.catalogue = catalogue
    self.layout = layout
    path = SitePath(of: catalogue.base)
    self.symbols = symbols
    self.countInBook = countInBook
    self.places = places
    chapters = SiteChapter.all(of: symbols, countInBook: countInBook, places, otherwise: text.outsideChapters)
    editions = Dictionary(
      linked.editions.flatMap { edition in edition.symbols.map { ($0.key, [edition.number]) } }, uniquingKeysWith: +)
    owners = Dictionary(
      catalogue.inOrder.compactMap { symbol in symbol.number.map { ($0, symbol.key) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// What the site is called.
  var siteName: String { text.siteName(bookTitle) }

  /// The number that leads to a symbol.
  func number(of symbol: Symbol) -> SymbolNumber? {
    symbol.number.flatMap { owners[$0] == symbol.key ? $0 : nil }
  }

  /// The address of a symbol's page, as the site answers it.
  func pageAddress(of key: SymbolKey) -> String { catalogue.base + SiteLayout.folder(of: key) }

  /// Where a symbol that moved is now, however often it did; nil where nobody knows.
  func destination(of symbol: Symbol) -> Symbol? {
    var current = symbol
    // More steps than there are symbols would be a circle, which a lenient run lets pass.
    for _ in symbols {
      guard case .moved(let next, _) = current.state else { return current.key == symbol.key ? nil : current }
      guard let symbol = catalogue.symbols[next] else { return nil }
      current = symbol
    }
    return nil
  }

  /// The language of a symbol's own words, where the page around has another.
  func language(of symbol: Symbol) -> String? {
    let code = symbol.language?.code ?? bookLanguage
    return code == language ? nil : code
  }

  /// The same for the words of the book.
  var languageOfBook: String? { bookLanguage == language ? nil : bookLanguage }
}

/// Symbols that stand together in the overview: those that a chapter is the first to show.
struct SiteChapter: Sendable {
  let title: String
  /// Whether it is a part of the book, and not what is left.
  let isOfBook: Bool
  /// Places in ``SiteFacts/symbols``.
  let range: Range<Int>

  static func all(
    of symbols: [Symbol], countInBook: Int, _ places: [SymbolKey: [BookPlace]], otherwise: String
  ) -> [SiteChapter] {
    let titles = symbols.enumerated().map { index, symbol in
      index < countInBook ? places[symbol.key]?.first?.chapter : nil
    }
    var chapters: [SiteChapter] = []
    var start = 0
    for end in 1...max(1, titles.count) where end == titles.count || titles[end] != titles[start] {
      let title = titles[start]
      chapters.append(SiteChapter(title: title ?? otherwise, isOfBook: title != nil, range: start..<end))
      start = end
    }
    return chapters
  }
}
