import BookModel
import Diagnostics
import GeneratedText
import Linking

/// Writes a book for the engine: each function `write` a kind of node.
///
/// Whatever shows is written in the order of reading, also where arguments of a call have names: the words are gathered
/// on the way.
struct BookWriter {
  let linked: LinkedBook
  let design: Design
  let edition: PrintEdition
  var source: TypstSource
  var words = WordCollector()
  var flow = Flow()
  /// Whether a string literal stands open: it is closed by what comes next and is no text.
  var isInLiteral = false
  var places: PlaceNames
  var pictures: PictureShelf
  /// QR codes by what they hold.
  var codes: [String: [String]] = [:]
  /// The language of the text that is being written.
  var language: LanguageTag { didSet { isDutch = language.primary == "nl" } }
  private(set) var isDutch: Bool
  /// The level of the heading that the next subdivision gets.
  var headingLevel = 1
  /// That of the sections of the component that is being written.
  var sectionLevel = 1
  /// How many quotations the text stands inside of.
  var quoteDepth = 0
  /// For what was begun as a link: whether it is one.
  var openLinks: [Bool] = []
  /// Calls of notes that stand in a link, for behind it.
  var waitingCalls: [NoteCall] = []
  /// Names of places in a title, for behind it, as titles stand in the contents once more; nil outside of titles.
  var waitingMarks: [String]?

  var text: GeneratedText { linked.text }

  init(_ linked: LinkedBook, design: Design, edition: PrintEdition) {
    self.linked = linked
    self.design = design
    self.edition = edition
    let size = linked.book.divisions.reduce(0) { $0 + (linked.sizes[$1.attributes.node] ?? 0) }
    source = TypstSource(reservingCapacity: 65_536 + 2 * size)
    places = PlaceNames(avoiding: linked.targets.keys)
    pictures = PictureShelf(of: linked.book)
    language = linked.book.language
    isDutch = linked.book.language.primary == "nl"
  }

  /// What lines from now on come from.
  mutating func comes(from attributes: CommonAttributes) { source.origin = attributes.span }
}

// MARK: Calls and their arguments

extension BookWriter {
  /// A call on a line of its own.
  mutating func call(_ function: StaticString, _ arguments: (inout BookWriter) -> Void) {
    closeLiteral()
    let origin = source.origin
    source.begin(function)
    arguments(&self)
    source.origin = origin
    source.end()
  }

  /// An argument or member: a comma follows it.
  mutating func argument(_ name: StaticString? = nil, _ write: (inout BookWriter) -> Void) {
    if let name { source.name(name) }
    write(&self)
    source.comma()
  }

  /// A text that does not show, or whose words were gathered already.
  mutating func string(_ name: StaticString? = nil, _ text: String?) {
    guard let text else { return }
    argument(name) { $0.source.string(text) }
  }

  /// A text of ours that shows.
  ///
  /// - Parameter sign: what the template puts behind it.
  mutating func shown(_ name: StaticString? = nil, _ text: String?, before sign: String = "") {
    guard let text, !text.isEmpty else { return }
    words.endWord()
    collect(generated: text + sign)
    words.endWord()
    string(name, text)
  }

  mutating func number(_ name: StaticString, _ number: Int) {
    argument(name) { $0.source.number(number) }
  }

  mutating func flag(_ name: StaticString, _ isSet: Bool) {
    if isSet { argument(name) { $0.source.raw("true") } }
  }

  /// A block of code: text of its own, at whose borders words end.
  mutating func content(_ name: StaticString? = nil, _ write: (inout BookWriter) -> Void) {
    argument(name) { $0.braces(write) }
  }

  mutating func content(_ name: StaticString? = nil, _ inlines: [Inline]) {
    guard !inlines.isEmpty else { return }
    content(name) { $0.write(inlines) }
  }

  /// Absent where there is nothing, if it has a name.
  mutating func content(_ name: StaticString? = nil, _ blocks: [Block]) {
    guard name == nil || !blocks.isEmpty else { return }
    content(name) { $0.write(blocks) }
  }

  /// A block of code by itself, as a member of an array.
  mutating func braces(_ write: (inout BookWriter) -> Void) {
    let around = flow
    flow = Flow()
    words.endWord()
    source.open("{")
    write(&self)
    closeLiteral()
    source.close("}")
    words.endWord()
    flow = around
  }

  /// An array, each member followed by a comma.
  mutating func array<Member>(
    _ name: StaticString? = nil, of members: some Sequence<Member>, _ write: (inout BookWriter, Member) -> Void
  ) {
    argument(name) {
      $0.source.open("(")
      for member in members { $0.argument { write(&$0, member) } }
      $0.source.close(")")
    }
  }

  mutating func dictionary(_ write: (inout BookWriter) -> Void) {
    closeLiteral()
    source.newline()
    source.open("(")
    write(&self)
    source.close(")")
  }
}
