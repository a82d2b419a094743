import BookModel
import GeneratedText
import Linking

extension BookWriter {
  mutating func write(_ list: List, _ attributes: CommonAttributes) {
    mark(attributes)
    switch list.style {
    case .bullets, .alternatives: writeList("bullets", list) { _ in }
    // Each item begins with the marks that it explains.
    case .callouts: writeList("bullets", list) { $0.argument("marker") { $0.source.raw("none") } }
    case .numbers(let numeration, let start):
      writeList("numbered", list) { writer in
        writer.string("numeration", numeration.rawValue)
        if start != 1 { writer.number("start", start) }
      }
    case .steps(let numeration, let prefix):
      writeList("numbered", list) { writer in
        writer.string("numeration", numeration.rawValue)
        if !prefix.isEmpty { writer.string("prefix", prefix) }
      }
    }
  }

  private mutating func writeList(
    _ function: StaticString, _ list: List, settings: (inout BookWriter) -> Void
  ) {
    guard !list.items.isEmpty else { return writeWithoutItems(list) }
    call(function) { writer in
      writer.title(list.title)
      writer.content("intro", list.introduction)
      settings(&writer)
      writer.array(of: list.items.enumerated()) { $0.write($1.element, at: $1.offset, of: list) }
    }
  }

  /// A lenient run lets a list pass that has none.
  private mutating func writeWithoutItems(_ list: List) {
    if !list.title.isEmpty { call("paragraph") { $0.content(nil, list.title) } }
    write(list.introduction)
  }

  private mutating func write(_ item: ListItem, at index: Int, of list: List) {
    let origin = source.origin
    comes(from: item.attributes)
    let isExplanation = if case .callouts = list.style { true } else { false }
    call("item") { writer in
      if isExplanation {
        writer.content { $0.writeExplanation(item, at: index) }
        writer.string("id", writer.places.give(writer.places.name(of: item.attributes.node, item.attributes.anchor)))
      } else {
        writer.compact(nil, item.blocks)
        writer.id(item.attributes)
      }
      if case .numbers = list.style, let number = item.number { writer.number("number", number) }
    }
    source.origin = origin
  }

  /// The marks stand on the line of the first paragraph.
  private mutating func writeExplanation(_ item: ListItem, at index: Int) {
    writeMarks(of: item, at: index)
    if item.blocks.count == 1, let first = item.blocks.first, let text = first.plainParagraph {
      mark(first.attributes)
      write(text)
    } else {
      write(item.blocks)
    }
  }

  mutating func write(_ list: SimpleList, _ attributes: CommonAttributes) {
    mark(attributes)
    guard !list.members.isEmpty else { return }
    call("simple-list") { writer in
      writer.array(of: list.members) { writer, member in writer.braces { $0.write(member) } }
      switch list.layout {
      case .vertical(let columns): if columns > 1 { writer.number("columns", columns) }
      case .horizontal(let columns):
        writer.number("columns", columns)
        writer.flag("across", true)
      }
    }
  }
}
