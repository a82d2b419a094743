import BookModel
import Linking

extension BookWriter {
  mutating func write(_ inlines: [Inline]) {
    for inline in inlines { write(inline) }
  }

  private mutating func write(_ inline: Inline) {
    guard let attributes = inline.attributes else {
      switch inline {
      case .text(let characters): return write(text: characters)
      default: return writeLineBreak()
      }
    }
    let origin = source.origin
    comes(from: attributes)
    writeElement(inline)
    source.origin = origin
  }

  private mutating func writeElement(_ inline: Inline) {
    switch inline {
    case .text(let characters): write(text: characters)
    case .phrase(let phrase): write(phrase)
    case .link(let link): write(link)
    case .reference(let reference): write(reference)
    case .onlineSymbol(let symbol): write(symbol)
    case .footnote(let footnote): writeCall(.first(footnote))
    case .footnoteReference(let reference): write(reference)
    case .indexTerm(let term): write(term)
    case .anchor(let attributes): mark(attributes)
    case .lineBreak: writeLineBreak()
    // The pages of another edition are not those of this one.
    case .pageBreak(_, let attributes): mark(attributes)
    case .media(let media): writeInline(media)
    case .callout(let callout): write(callout)
    case .calloutReference(let attributes, let target): writeCalloutReference(to: target, attributes)
    case .formula(let formula): write(formula)
    }
  }

  /// A line break, before which a space keeps the words apart.
  private mutating func writeLineBreak() {
    guard flow.lines == nil else { return noteLineBreak() }
    words.endWord()
    openLiteral()
    source.append(UInt8(ascii: " "))
    call("newline") { _ in }
    flow = Flow(wrappers: flow.wrappers)
  }

  /// What the index and its ranges lead to.
  private mutating func write(_ term: IndexTerm) {
    guard linked.hasIndex else { return mark(term.attributes) }
    mark(places.name(of: term.attributes.node, term.attributes.anchor))
  }

  /// Text inside a call. Too deep in others it stands by itself: the engine reads no deeper.
  mutating func wrapped(_ wrapper: Wrapper?, write: (inout BookWriter) -> Void) {
    guard let wrapper, source.depth < deepestInline else { return write(&self) }
    beginInline()
    source.newline()
    source.raw(wrapper.opening)
    source.depth += 2
    flow.wrappers.append(wrapper)
    write(&self)
    closeLiteral()
    flow.wrappers.removeLast()
    source.depth -= 2
    source.raw(wrapper.closing)
  }

  /// The white space before something that shows.
  mutating func beginInline() {
    if flow.lines != nil { flushLineBreaks() } else { flushSpace() }
    closeLiteral()
  }
}

private let deepestInline = 230
