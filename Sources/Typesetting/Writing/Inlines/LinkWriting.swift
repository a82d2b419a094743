import BookModel
import GeneratedText
import Linking

/// What leads elsewhere. No link stands in another.
extension BookWriter {
  var isInLink: Bool { openLinks.contains(true) }

  /// A link, or the same text without one: where it leads nowhere, or stands in a link.
  mutating func link(_ wrapper: @autoclosure () -> Wrapper?, write: (inout BookWriter) -> Void) {
    let wrapper = isInLink ? nil : wrapper()
    openLinks.append(wrapper != nil)
    wrapped(wrapper, write: write)
    openLinks.removeLast()
    guard !isInLink, !waitingCalls.isEmpty else { return }
    let calls = waitingCalls
    waitingCalls = []
    for call in calls { writeCall(call) }
  }

  /// The way to a place of the book; nil where there is none.
  func way(to anchor: Anchor) -> String? { linked.targets[anchor] == nil ? nil : anchor.name }

  /// A link to a place.
  mutating func linkWithin(to name: String?, write: (inout BookWriter) -> Void) {
    let name = isInLink ? nil : name
    if let name { _ = places.want(name) }
    link(name.map { Wrapper("to-place", before: $0) }, write: write)
  }

  mutating func write(_ link: ExternalLink) {
    mark(link.attributes)
    let isDead = linked.deadLinks.contains(link.attributes.node)
    let saysLanguage = link.attributes.language.map { Wrapper(span: $0.code, role: nil) }
    wrapped(saysLanguage) { writer in
      writer.link(isDead ? nil : Wrapper("to-web", before: link.address)) {
        if link.content.isEmpty { $0.write(repeated: link.address) } else { $0.write(link.content) }
      }
    }
  }

  mutating func write(_ reference: CrossReference) {
    mark(reference.attributes)
    linkWithin(to: way(to: reference.target)) { writer in
      if reference.content.isEmpty {
        writer.writeWords(of: reference)
      } else {
        writer.write(reference.content)
      }
    }
  }

  /// The words that a reference has of itself, with the page where it asks for that: print always has one.
  private mutating func writeWords(of reference: CrossReference) {
    let usual = linked.words(
      of: CrossReference(reference.attributes, target: reference.target, content: []))
    let shown = reference.beginsSentence ? usual.text.capitalizingFirst() : usual.text
    let hasPage = way(to: reference.target) != nil
    switch reference.style {
    case .page where hasPage: writePage(of: reference.target, beginsSentence: reference.beginsSentence)
    case .wordsAndPage where hasPage:
      if usual.isOurs { write(generated: shown) } else { write(repeated: shown) }
      write(generated: text(.listSeparator))
      writePage(of: reference.target, beginsSentence: false)
    case .words, .page, .wordsAndPage: if usual.isOurs { write(generated: shown) } else { write(repeated: shown) }
    }
  }

  /// `bladzijde 47`: the number is the engine's.
  private mutating func writePage(of target: Anchor, beginsSentence: Bool) {
    let number = String(ShownWord.pageNumber)
    let words = text(.pageReference, ["number": number])
    let parts = (beginsSentence ? words.capitalizingFirst() : words).split(
      separator: ShownWord.pageNumber, maxSplits: 1, omittingEmptySubsequences: false)
    write(generated: String(parts[0]))
    if parts.count > 1 {
      writePageNumber(of: places.want(target.name))
      write(generated: String(parts[1]))
    }
  }

  mutating func writePageNumber(of place: String) {
    beginInline()
    call("page-of") { $0.string(nil, place) }
    flow.hasText = true
    speaking(.program) { $0.words.add(ArraySlice(String(ShownWord.pageNumber).utf8)) }
  }
}

extension String {
  fileprivate func capitalizingFirst() -> String { prefix(1).uppercased() + dropFirst() }
}
