import BookModel
import GeneratedText
import Linking
import Markup

extension PageRenderer {
  mutating func render(_ inlines: [Inline]) {
    for inline in inlines { render(inline) }
  }

  private mutating func render(_ inline: Inline) {
    switch inline {
    case .text(let characters): renderText(characters)
    case .phrase(let phrase): render(phrase)
    case .link(let link): render(link)
    case .reference(let reference): render(reference)
    case .onlineSymbol(let symbol): render(symbol)
    case .footnote(let footnote): renderCall(of: footnote)
    case .footnoteReference(let reference): renderSecondCall(reference)
    case .indexTerm(let term):
      renderMark(term.attributes, id: plan.ids.indexTerm(term.attributes.node, term.attributes.anchor))
    case .anchor(let attributes): renderMark(attributes, id: nil)
    case .lineBreak: writer.empty("br")
    case .pageBreak(let pageBreak, let attributes): renderPageBreak(pageBreak, attributes, "span")
    case .media(let media): renderInline(media)
    case .callout(let callout): render(callout)
    case .calloutReference(let attributes, let target): renderCalloutReference(to: target, attributes)
    case .formula(let formula): render(formula)
    }
  }

  private mutating func render(_ phrase: Phrase) {
    comes(from: phrase.attributes)
    if phrase.kind == .quote { return renderQuote(phrase) }
    if phrase.kind == .members { return renderMembers(phrase) }
    if case .punctuation(let mark) = phrase.kind { return generated(mark) }
    if case .label(let label) = phrase.kind { return generated(text(words(for: label))) }
    if phrase.kind == .citation { return renderCitation(phrase) }
    let (name, className) = element(for: phrase.kind)
    writer.start(name, common(phrase.attributes, class: className))
    if phrase.kind == .email, let address = mailAddress(phrase.content) {
      startLink([], href: "mailto:" + address)
      render(phrase.content)
      endLink()
    } else {
      renderContent(of: phrase)
    }
    if case .trademark(let sign) = phrase.kind { generated(sign) }
    writer.end()
  }

  /// Letters that are to run against their nature (`dir="rlo"`) stand in a `bdo`.
  private mutating func renderContent(of phrase: Phrase) {
    let direction = phrase.attributes.direction
    guard direction == "rlo" || direction == "lro" else { return render(phrase.content) }
    writer.start("bdo", [Attribute("dir", direction == "rlo" ? "rtl" : "ltr")])
    render(phrase.content)
    writer.end()
  }

  private func words(for label: GeneratedLabel) -> TextKey {
    switch label {
    case .revision: .revision
    case .revisionDate: .revisionDate
    case .revisionAuthors: .revisionAuthors
    case .revisionRemark: .revisionRemark
    case .messageLevel: .messageLevel
    case .messageOrigin: .messageOrigin
    case .messageAudience: .messageAudience
    }
  }

  /// A work's short name leads to its entry in the bibliography, where there is one.
  private mutating func renderCitation(_ phrase: Phrase) {
    let work = linked.works[phrase.content.citedName]
    let href = holdsLink(phrase.content) ? nil : work.flatMap { plan.href(of: $0, from: path) }
    startLink(common(phrase.attributes, class: "citation"), href: href)
    render(phrase.content)
    endLink()
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
      default: holdsLink(inline.children)
      }
    }
  }

  private func element(for kind: PhraseKind) -> (StaticString, String?) {
    switch kind {
    case .emphasis: ("em", nil)
    case .strong: ("strong", nil)
    case .foreign: ("i", "foreign")
    case .quote: ("span", "quote")
    case .title: ("cite", nil)
    case .subscripted: ("sub", nil)
    case .superscripted: ("sup", nil)
    case .abbreviation: ("abbr", nil)
    case .acronym: ("abbr", "acronym")
    case .code(let name): ("code", name.isEmpty ? nil : name)
    case .keyboard(let name): ("kbd", name)
    case .output(let name): ("samp", name)
    case .variable(let name): ("var", name)
    case .label: ("span", nil)
    case .repeated: ("span", "gen")
    case .citation: ("span", "citation")
    case .term: ("span", "term")
    case .email: ("span", "email")
    case .address: ("span", "uri")
    case .deleted: ("del", nil)
    case .members: ("span", "simple")
    case .punctuation: ("span", nil)
    case .trademark: ("span", "trademark")
    case .named(let name): ("span", name.isEmpty || name == "phrase" ? nil : name)
    }
  }

  private mutating func renderMembers(_ phrase: Phrase) {
    writer.start("span", common(phrase.attributes, class: "simple"))
    var isFirst = true
    for case .phrase(let member) in phrase.content {
      if !isFirst { renderSeparator() }
      isFirst = false
      render(member)
    }
    writer.end()
  }

  /// What stands between the members of a list in a sentence.
  private mutating func renderSeparator() {
    let separator = text(.listSeparator)
    let sign = separator.prefix { $0 != " " }
    generated(String(sign))
    writer.text(String(separator.dropFirst(sign.count)))
  }

  /// Quotation marks of the book's language, nested ones turned.
  private mutating func renderQuote(_ phrase: Phrase) {
    let isInner = quoteDepth % 2 == 1
    writer.start("span", common(phrase.attributes, class: "quote"))
    generated(text(isInner ? .openInnerQuote : .openQuote))
    quoteDepth += 1
    render(phrase.content)
    quoteDepth -= 1
    generated(text(isInner ? .closeInnerQuote : .closeQuote))
    writer.end()
  }

  private mutating func renderInline(_ media: Media) {
    writer.start("span", common(media.attributes, class: "inline-media"))
    renderImage(media)
    for recording in media.recordings { render(recording, of: media, "span") }
    renderPlaceholder(of: media, "span")
    writer.end()
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
