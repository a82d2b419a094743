import BookModel
import GeneratedText

extension BookWriter {
  mutating func write(_ phrase: Phrase) {
    mark(phrase.attributes)
    inLanguage(of: phrase) { $0.writeMarked(phrase) }
  }

  private mutating func writeMarked(_ phrase: Phrase) {
    switch phrase.kind {
    case .quote: writeQuote(phrase)
    case .members: writeMembers(phrase)
    case .punctuation(let sign): write(generated: sign)
    case .label(let label): write(generated: text(words(for: label)))
    case .repeated: speaking(.program) { $0.write(phrase.content) }
    case .citation: writeCitation(phrase)
    case .email: writeAddress(phrase)
    case .trademark(let sign):
      write(phrase.content)
      write(generated: sign)
    case .emphasis, .strong, .foreign, .title, .subscripted, .superscripted, .abbreviation, .acronym, .term, .address,
      .deleted, .code, .keyboard, .output, .variable, .named:
      wrapped(wrapper(for: phrase)) { $0.write(phrase.content) }
    }
  }

  /// Foreign words say their language themselves.
  private mutating func inLanguage(of phrase: Phrase, write: (inout BookWriter) -> Void) {
    guard let tag = phrase.attributes.language, tag != language else { return write(&self) }
    let around = language
    language = tag
    let saysSo = phrase.kind == .foreign || isSpan(phrase)
    wrapped(saysSo ? nil : Wrapper(span: tag.code, role: nil), write: write)
    language = around
  }

  private func wrapper(for phrase: Phrase) -> Wrapper? {
    switch phrase.kind {
    case .emphasis: return Wrapper("em")
    case .strong: return Wrapper("bold")
    case .foreign: return Wrapper(foreign: phrase.attributes.language?.code)
    case .title: return Wrapper("title-of-work")
    case .subscripted: return Wrapper("lower")
    case .superscripted: return Wrapper("raise")
    case .acronym: return Wrapper("small-caps")
    case .code: return Wrapper("code", after: [("kind", "code")])
    case .keyboard: return Wrapper("code", after: [("kind", "keyboard")])
    case .output: return Wrapper("code", after: [("kind", "output")])
    case .variable: return Wrapper("code", after: [("kind", "variable")])
    case .deleted: return Wrapper("deleted")
    case .abbreviation, .term, .address, .named: return isSpan(phrase) ? spanWrapper(for: phrase) : nil
    case .quote, .members, .punctuation, .label, .repeated, .citation, .email, .trademark: return nil
    }
  }

  /// Whether it is a run of text for the template to dress by its role, or by its language.
  private func isSpan(_ phrase: Phrase) -> Bool {
    switch phrase.kind {
    case .term, .address: true
    case .abbreviation, .named: phrase.attributes.role != nil || phrase.attributes.language != nil
    default: false
    }
  }

  private func spanWrapper(for phrase: Phrase) -> Wrapper {
    let own: String? =
      switch phrase.kind {
      case .term: "term"
      case .address: "address"
      default: nil
      }
    return Wrapper(span: phrase.attributes.language?.code, role: phrase.attributes.role ?? own)
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

  /// What stands between the members of a list in a sentence is ours.
  private mutating func writeMembers(_ phrase: Phrase) {
    var isFirst = true
    for case .phrase(let member) in phrase.content {
      if !isFirst { write(generated: text(.listSeparator)) }
      isFirst = false
      write(member)
    }
  }

  /// Quotation marks of the book's language, nested ones turned.
  private mutating func writeQuote(_ phrase: Phrase) {
    let isInner = quoteDepth % 2 == 1
    write(generated: text(isInner ? .openInnerQuote : .openQuote))
    quoteDepth += 1
    // White space behind the mark would part it from its words.
    flow.hasText = flow.hasText && flow.lines != nil
    write(phrase.content)
    flow.hasText = true
    quoteDepth -= 1
    write(generated: text(isInner ? .closeInnerQuote : .closeQuote))
  }
}

extension Wrapper {
  fileprivate init(foreign language: String?) {
    let quoted = TypstSource.quoted(language)
    self.init(opening: Array("foreign({".utf8), closing: Array("}, ".utf8) + quoted + Array(")".utf8))
  }
}
