import BookModel

extension BookWriter {
  mutating func write(_ verbatim: Verbatim, _ attributes: CommonAttributes) {
    let around = (flow, language)
    // Listings are in no language whose words could be broken.
    if verbatim.kind != .literal, verbatim.kind != .address { language = LanguageTag("zxx") }
    call("listing") { writer in
      writer.string(nil, verbatim.kind.rawValue)
      writer.argument {
        $0.source.open("({")
        $0.flow = Flow(lines: LineState())
        $0.words.endWord()
        $0.write(verbatim.text)
        $0.closeLiteral()
        $0.words.endWord()
        $0.source.close("},)")
      }
      if let first = verbatim.firstLine { writer.number("first-number", first) }
      writer.id(attributes)
    }
    (flow, language) = around
  }

  mutating func write(_ groups: [VerseGroup], _ attributes: CommonAttributes) {
    mark(attributes)
    call("verse") { writer in
      writer.array(of: groups) { $0.write($1) }
    }
  }

  private mutating func write(_ group: VerseGroup) {
    let origin = source.origin
    comes(from: group.attributes)
    dictionary { writer in
      writer.title(group.title)
      writer.array("lines", of: group.lines) { $0.write($1) }
      writer.id(group.attributes)
    }
    source.origin = origin
  }

  private mutating func write(_ line: VerseLine) {
    let origin = source.origin
    comes(from: line.attributes)
    dictionary { writer in
      writer.string("kind", line.kind.rawValue)
      writer.content("body") { $0.write(line.text) }
      writer.id(line.attributes)
    }
    source.origin = origin
  }
}
