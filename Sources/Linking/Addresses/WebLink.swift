package import BookModel
package import Diagnostics
package import OnlineSymbols
import Validation

/// A place of the book that leads into the web.
package struct WebLink: Sendable {
  package enum Kind: Sendable, Hashable {
    case text
    /// A film or a sound that is not in the book.
    case recording
    /// The target of an online symbol, as the ledger has it.
    case symbol(SymbolKey)
  }

  /// As its author wrote it.
  package let address: String
  package let kind: Kind
  /// Of the attribute that holds the address; of the element where that says it otherwise.
  package let place: SourceRange
  /// Where a reader finds it; nil for a symbol that only the ledger has.
  package let position: BookPlace?
  /// Whether its text is its address, so that it stands in print.
  package let isShownInPrint: Bool

  /// The symbol that it is; nil where its address stands in the text.
  package var key: SymbolKey? {
    switch kind {
    case .text, .recording: nil
    case .symbol(let key): key
    }
  }
}

/// Something in the text that leads into the web, and where it stands.
struct WebUse {
  enum Content {
    case link(ExternalLink)
    case recording(String)
    case symbol(SymbolKey)
  }

  let content: Content
  let attributes: CommonAttributes
  let component: NodeID
  let division: NodeID
  let page: String?
}

extension LinkedBook {
  /// Whatever leads into the web, in reading order; then the symbols of the ledger that do not stand in the book. A
  /// symbol counts at every place where it stands, with the target that a reader arrives at: that of the symbol which
  /// took its place, if it moved, and none if it was retired.
  package var webLinks: [WebLink] {
    let names = namesOfDivisions
    let inBook = webUses.compactMap { use in
      let position = BookPlace(
        chapter: names[use.component] ?? title, section: use.division == use.component ? nil : names[use.division],
        page: use.page)
      return webLink(of: use, position)
    }
    let used = Set(inBook.lazy.compactMap(\.key))
    let others = (catalogue?.inOrder ?? []).filter { $0.state == .live && !used.contains($0.key) }
    return inBook
      + others.compactMap { symbol in
        symbol.target.map {
          WebLink(address: $0.address, kind: .symbol(symbol.key), place: $0.place, position: nil, isShownInPrint: false)
        }
      }
  }

  private func webLink(of use: WebUse, _ position: BookPlace) -> WebLink? {
    let tag = book.sources[use.attributes.span]
    switch use.content {
    case .link(let link):
      guard !link.address.isEmpty else { return nil }
      return WebLink(
        address: link.address, kind: .text, place: placeOfAddress(in: tag), position: position,
        isShownInPrint: link.showsItsAddress)
    case .recording(let address):
      return WebLink(
        address: address, kind: .recording, place: placeOfAddress(in: tag), position: position, isShownInPrint: false)
    case .symbol(let key):
      guard let symbol = catalogue?.destination(of: key), let target = symbol.target else { return nil }
      return WebLink(
        address: target.address, kind: .symbol(symbol.key), place: tag, position: position, isShownInPrint: false)
    }
  }
}

extension ExternalLink {
  /// Print often leaves out the scheme, or a slash at the end.
  fileprivate var showsItsAddress: Bool {
    guard !content.isEmpty else { return true }
    return bare(content.plainText) == bare(address)
  }

  private func bare(_ address: String) -> Substring {
    let scheme = ["https://", "http://", "mailto:", "tel:"].first { address.hasPrefixInAnyCase($0) } ?? ""
    return address.dropFirst(scheme.count).withoutSlashAtEnd
  }
}
