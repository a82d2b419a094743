import BookModel
import GeneratedText
import Linking

extension BookWriter {
  /// Blocks in order; neighbouring glossary entries become one list.
  mutating func write(_ blocks: [Block]) {
    var index = 0
    while index < blocks.count {
      if case .definitions = blocks[index].content {
        let run = blocks[index...].prefix { isDefinitions($0, like: blocks[index]) }
        write(definitions: Array(run))
        index += run.count
      } else {
        write(blocks[index])
        index += 1
      }
    }
  }

  private func isDefinitions(_ block: Block, like first: Block) -> Bool {
    guard case .definitions = block.content else { return false }
    return block.attributes.role == "glossary" && first.attributes.role == "glossary"
      || block.attributes.node == first.attributes.node
  }

  mutating func write(_ block: Block) {
    let origin = source.origin
    comes(from: block.attributes)
    inLanguage(of: block.attributes) {
      if $0.source.depth < deepestBlock { $0.writeContent(of: block) } else { $0.writeFlat(block) }
    }
    source.origin = origin
  }

  private mutating func writeContent(of block: Block) {
    switch block.content {
    case .paragraph(let paragraph): write(paragraph, block.attributes)
    case .heading(let heading): write(heading, block.attributes)
    case .quotation(let quotation): write(quotation, block.attributes)
    case .box(let box): write(box, block.attributes)
    case .list(let list): write(list, block.attributes)
    case .definitions: write(definitions: [block])
    case .simpleList(let list): write(list, block.attributes)
    case .questions(let set): write(set, block.attributes)
    case .figure(let figure): write(figure, block.attributes)
    case .media(let media): writeBlock(media)
    case .table(let table): write(table, block.attributes)
    case .verbatim(let verbatim): write(verbatim, block.attributes)
    case .verse(let groups): write(groups, block.attributes)
    case .reference(let inlines): writeEntry(inlines, block.attributes)
    case .pageBreak: mark(block.attributes)
    case .markers(let inlines): write(inlines)
    case .group(let group): write(group, block.attributes)
    }
  }

  /// What stands deeper in other blocks than the engine reads: its words as paragraphs.
  private mutating func writeFlat(_ block: Block) {
    mark(block.attributes)
    for part in block.parts {
      switch part {
      case .inlines(let inlines): if !inlines.isEmpty { call("paragraph") { $0.content(nil, inlines) } }
      case .blocks(let blocks): write(blocks)
      case .attributes(let attributes): mark(attributes)
      }
    }
  }

  /// Blocks or divisions in another language than what stands around them.
  mutating func inLanguage(of attributes: CommonAttributes, write: (inout BookWriter) -> Void) {
    guard let tag = attributes.language, tag != language else { return write(&self) }
    let around = language
    language = tag
    call("in-language") { writer in
      writer.string(nil, tag.code)
      writer.content(nil, write)
    }
    language = around
  }

  private mutating func write(_ paragraph: Paragraph, _ attributes: CommonAttributes) {
    call("paragraph") { writer in
      writer.content("run-in", paragraph.title)
      writer.content(nil, paragraph.text.isEmpty ? [.text("")] : paragraph.text)
      writer.string("role", attributes.role)
      writer.id(attributes)
      writer.flag("continued", paragraph.isContinuation)
    }
  }

  /// A bridgehead may not skip a level, whatever it asks for.
  private mutating func write(_ heading: Heading, _ attributes: CommonAttributes) {
    // The engine takes no heading without a word.
    if heading.text.plainText.isEmpty {
      return write(Paragraph(title: [], text: heading.text, isContinuation: false), attributes)
    }
    let wished = heading.depth.map { $0 + sectionLevel - 1 } ?? headingLevel
    let level = max(min(sectionLevel, headingLevel), min(wished, headingLevel))
    withoutMarks { writer in
      writer.call("bridgehead") { writer in
        writer.argument { $0.source.number(level) }
        writer.content(nil, heading.text)
        writer.id(attributes)
      }
    }
  }

  private mutating func writeEntry(_ inlines: [Inline], _ attributes: CommonAttributes) {
    call("entry") { writer in
      writer.content(nil, inlines.isEmpty ? [.text("")] : inlines)
      writer.id(attributes)
    }
  }

  private mutating func write(_ group: Group, _ attributes: CommonAttributes) {
    call("group") { writer in
      writer.string(nil, group.name)
      writer.title(group.title, or: defaultTitle(of: group, text: writer.text))
      writer.content(nil, group.blocks)
      writer.id(attributes)
    }
  }

  /// The title of a box, list or group, or what we call it.
  mutating func title(_ title: [Inline], or usual: String? = nil) {
    if !title.isEmpty { return content("title", title) }
    guard let usual else { return }
    content("title") { $0.write(generated: usual) }
  }

  /// A lone plain paragraph gives its text without a paragraph around it: in items, cells and definitions.
  mutating func compact(_ name: StaticString? = nil, _ blocks: [Block]) {
    guard blocks.count == 1, let text = blocks.first?.plainParagraph, blocks.first?.attributes.anchor == nil else {
      return content(name) { $0.write(blocks) }
    }
    content(name) { $0.write(text) }
  }
}

extension Block {
  /// The text of a paragraph that is nothing but text.
  var plainParagraph: [Inline]? {
    guard case .paragraph(let paragraph) = content, paragraph.title.isEmpty, attributes.role == nil,
      attributes.language == nil
    else { return nil }
    return paragraph.text
  }
}

private let deepestBlock = 180
