import BookModel
import GeneratedText
import Linking
import OnlineSymbols
import Markup

/// What leads elsewhere: links, references, online symbols, and the calls of notes.
extension PageRenderer {
  mutating func render(_ link: ExternalLink) {
    comes(from: link.attributes)
    let isDead = linked.deadLinks.contains(link.attributes.node)
    startLink(common(link.attributes, class: "external"), href: isDead ? nil : link.address)
    if link.content.isEmpty { repeated(link.address) } else { render(link.content) }
    endLink()
  }

  mutating func render(_ reference: CrossReference) {
    comes(from: reference.attributes)
    let href = plan.href(of: reference.target, from: path)
    startLink(common(reference.attributes, class: "xref") + pageNumber(in: reference), href: href)
    if reference.content.isEmpty { renderWords(of: reference) } else { render(reference.content) }
    endLink()
  }

  private mutating func renderWords(of reference: CrossReference) {
    guard let words = words(of: reference) else { return }
    let shown = reference.beginsSentence ? words.text.capitalizingFirst() : words.text
    if words.isOurs { generated(shown) } else { repeated(shown) }
  }

  /// The online symbol: an icon that is spoken as “Online, film: …” and leads to the companion site.
  mutating func render(_ symbol: OnlineSymbol) {
    guard let resolved = linked.symbols[symbol.key] else {
      // A symbol that is none is still a place to refer to.
      renderMark(symbol.attributes, id: nil)
      return render(symbol.content)
    }
    comes(from: symbol.attributes)
    switch plan.layout {
    case .package:
      startLink(symbol, resolved)
      render(symbol.content)
      renderIcon(of: resolved)
      endLink()
    case .paper(let marks): render(symbol, resolved, mark: marks.byKey[symbol.key])
    }
  }

  mutating func startLink(_ symbol: OnlineSymbol, _ resolved: ResolvedSymbol) {
    startLink(
      common(symbol.attributes, class: "online \(resolved.symbol.kind.rawValue)") + keptCopy(of: resolved.symbol),
      href: resolved.address)
  }

  mutating func renderIcon(of resolved: ResolvedSymbol) {
    uses.symbol = true
    writer.empty(
      "img",
      [
        Attribute("class", "symbol"), Attribute("src", plan.layout.address(of: "images/online.svg")),
        Attribute("alt", text(spokenName(of: resolved.symbol.kind), ["title": resolved.symbol.title])),
      ])
  }

  /// The kept copy of what a symbol leads to, as Robust Links write it (robustlinks.mementoweb.org): the address itself
  /// is that of the symbol's page, so what the copy is of stands beside it.
  private func keptCopy(of symbol: Symbol) -> [Attribute?] {
    guard let copy = symbol.keptCopy else { return [] }
    return [
      Attribute("data-originalurl", copy.original), Attribute("data-versionurl", copy.address),
      Attribute("data-versiondate", copy.day?.text),
    ]
  }

  // MARK: Notes and marks

  mutating func renderCall(of footnote: Footnote) {
    comes(from: footnote.attributes)
    switch plan.layout {
    case .package: callAndKeep(footnote)
    case .paper: renderOnPaper(footnote)
    }
  }

  /// The call of a note that stands further on.
  mutating func callAndKeep(_ footnote: Footnote) {
    notes.append(footnote)
    renderCall(
      number: linked.labels[footnote.attributes.node]?.number ?? "*",
      href: "#" + plan.ids.note(footnote.attributes), id: plan.ids.call(of: footnote.attributes))
  }

  mutating func renderSecondCall(_ reference: FootnoteReference) {
    comes(from: reference.attributes)
    guard let target = linked.targets[reference.target],
      let href = plan.href(of: reference.target, from: path)
    else { return }
    renderCall(
      number: linked.labels[target.node]?.number ?? "*", href: href,
      id: reference.attributes.anchor?.name)
  }

  /// Inside a link the call waits until the link ends: no link stands in another.
  mutating func renderCall(number: String, href: String, id: String?) {
    guard !isInLink else { return waitingCalls.append(NoteCall(number: number, href: href, id: id)) }
    writer.element(
      "a",
      [
        Attribute("class", "noteref gen"), structure("noteref"),
        Attribute("role", "doc-noteref"),
        Attribute("id", id), Attribute("href", href),
        Attribute("aria-label", text(.noteCall, ["number": number])),
      ], text: number)
  }

  /// An empty element to link to.
  mutating func renderMark(_ attributes: CommonAttributes, id: String?) {
    guard let id = attributes.anchor?.name ?? id else { return }
    writer.element("span", [Attribute("id", id)]) { _ in }
  }
}

extension String {
  fileprivate func capitalizingFirst() -> String { prefix(1).uppercased() + dropFirst() }
}
