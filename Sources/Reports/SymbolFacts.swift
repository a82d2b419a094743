import JSONWriting

/// One online symbol as a report tells it.
package struct SymbolFacts: Sendable {
  package let key: String
  package let number: String?
  package let kind: String
  package let state: String
  package let title: String
  /// Where it leads, and the page of the symbol itself.
  package let target: String?
  /// The day on which the target was last found in order.
  package let checked: String?
  package let address: String
  package let printedAddress: String?
  package let places: [(chapter: String, section: String?, page: String?)]
  package let printings: [(edition: Int, pages: [String])]

  package init(
    key: String, number: String?, kind: String, state: String, title: String, target: String?, checked: String?,
    address: String,
    printedAddress: String?, places: [(chapter: String, section: String?, page: String?)],
    printings: [(edition: Int, pages: [String])]
  ) {
    self.key = key
    self.number = number
    self.kind = kind
    self.state = state
    self.title = title
    self.target = target
    self.checked = checked
    self.address = address
    self.printedAddress = printedAddress
    self.places = places
    self.printings = printings
  }

  var json: JSON {
    .object([
      .init("key", .text(key)),
      .init("number", number.map { .text($0) }),
      .init("kind", .text(kind)),
      .init("state", .text(state)),
      .init("title", .text(title)),
      .init("target", target.map { .text($0) }),
      .init("checked", checked.map { .text($0) }),
      .init("address", .text(address)),
      .init("printedAddress", printedAddress.map { .text($0) }),
      .init("places", .list(places.map(json))),
      .init("printings", .list(printings.map(json))),
    ])
  }

  private func json(of place: (chapter: String, section: String?, page: String?)) -> JSON {
    .object([
      .init("chapter", .text(place.chapter)),
      .init("section", place.section.map { .text($0) }),
      .init("page", place.page.map { .text($0) }),
    ])
  }

  private func json(of printing: (edition: Int, pages: [String])) -> JSON {
    .object([
      .init("edition", .number(printing.edition)),
      .init("pages", .list(printing.pages.map { .text($0) })),
    ])
  }
}
