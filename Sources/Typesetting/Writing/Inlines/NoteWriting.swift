import BookModel
import Linking

/// The call of a note.
enum NoteCall {
  case first(Footnote)
  /// Once more, by the name of the note.
  case again(String)
}

extension BookWriter {
  /// Inside a link a call waits until the link ends: no link stands in another.
  ///
  /// A space before the call is left for behind it: the call belongs to the word.
  mutating func writeCall(_ call: NoteCall) {
    guard !isInLink else { return waitingCalls.append(call) }
    if flow.lines != nil { flushLineBreaks() }
    closeLiteral()
    switch call {
    case .first(let note): write(note)
    case .again(let name): self.call("note-again") { $0.string(nil, $0.places.want(name)) }
    }
    flow.hasText = true
  }

  mutating func write(_ reference: FootnoteReference) {
    mark(reference.attributes)
    guard linked.targets[reference.target] != nil else { return }
    writeCall(.again(reference.target.name))
  }

  private mutating func write(_ note: Footnote) {
    let (marks, quotes, links) = (waitingMarks, quoteDepth, openLinks)
    let word = words.beginNote()
    waitingMarks = marks == nil ? nil : []
    quoteDepth = 0
    openLinks = []
    call("note") { writer in
      writer.content { $0.writeRunningIn(note.blocks) }
      writer.id(note.attributes)
      writer.string("number", writer.linked.labels[note.attributes.node]?.number)
    }
    words.endNote(resuming: word)
    waitingMarks = marks.map { $0 + (waitingMarks ?? []) }
    (quoteDepth, openLinks) = (quotes, links)
  }

  /// The first paragraph stands on the line of the number.
  private mutating func writeRunningIn(_ blocks: [Block]) {
    guard let first = blocks.first, let text = first.plainParagraph else { return write(blocks) }
    mark(first.attributes)
    write(text)
    write(Array(blocks.dropFirst()))
  }
}
