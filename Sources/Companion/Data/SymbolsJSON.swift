import BookModel
import JSONWriting
import Linking
import OnlineSymbols
import Validation

/// Everything that the site says of its symbols, for programs; `docs/companion-site.md` describes it.
func symbolsJSON(of facts: SiteFacts) -> [UInt8] {
  let document = JSON.object([
    JSON.Member("title", .text(facts.bookTitle)), JSON.Member("language", .text(facts.bookLanguage)),
    JSON.Member("site", .text(facts.catalogue.base)),
    JSON.Member("symbols", .list(facts.symbols.map { json(of: $0, facts) })),
  ])
  return Array(document.document.utf8)
}

private func json(of symbol: Symbol, _ facts: SiteFacts) -> JSON {
  let number = facts.number(of: symbol)
  let replacement = symbol.state.replacement
  return .object([
    JSON.Member("key", .text(symbol.key.name)),
    JSON.Member("number", number.map { .text($0.digits) }),
    JSON.Member("kind", .text(symbol.kind.rawValue)),
    JSON.Member("state", .text(symbol.state.name)),
    JSON.Member("title", .text(symbol.title)),
    JSON.Member("description", symbol.description.map { .text($0) }),
    JSON.Member("language", symbol.language.map { .text($0.code) }),
    JSON.Member("address", .text(facts.pageAddress(of: symbol.key))),
    JSON.Member("printed", number.map { .text(facts.catalogue.printedAddress(of: $0)) }),
    JSON.Member("target", safe(symbol.target?.address).map { .text($0) }),
    JSON.Member("archive", safe(symbol.archive?.address).map { .text($0) }),
    JSON.Member("replacement", replacement.map { .text($0.name) }),
    JSON.Member("retired", symbol.retirement.map { .text($0) }),
    JSON.Member("places", .list((facts.places[symbol.key] ?? []).map(json(of:)))),
    JSON.Member("editions", .list((facts.editions[symbol.key] ?? []).map { .number($0) })),
    JSON.Member("dates", .object(symbol.dates)),
  ])
}

/// An address that may become a link.
private func safe(_ address: String?) -> String? { address.flatMap { isWebAddress($0) ? $0 : nil } }

private func json(of place: BookPlace) -> JSON {
  .object([
    JSON.Member("chapter", .text(place.chapter)), JSON.Member("section", place.section.map { .text($0) }),
    JSON.Member("page", place.page.map { .text($0) }),
  ])
}

extension Symbol {
  fileprivate var retirement: String? {
    if case .retired(let words, _, _) = state { words } else { nil }
  }

  fileprivate var dates: [JSON.Member?] {
    changes.map { JSON.Member($0.kind.rawValue, .text($0.day.text)) }
      + [
        JSON.Member("checked", target?.checked.map { .text($0.text) }),
        JSON.Member("archived", archive?.day.map { .text($0.text) }),
      ]
  }
}
