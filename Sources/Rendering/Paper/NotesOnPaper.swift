import BookModel
import Linking
import Markup

/// Notes where they are called: CSS moves them to the foot of the page (`float: footnote`, CSS GCPM 3 §2).
///
/// A call may stand in a heading or in emphasised words, where HTML allows no block. So the blocks of a note are `span`s
/// whose class says what they are, which `print.css` sets as blocks.
extension PageRenderer {
  /// The note itself; or its call alone, where no engine can be trusted to move it: the notes of a table stand below it,
  /// and a note that another one calls stands behind that one.
  mutating func renderOnPaper(_ note: Footnote) {
    guard !isInLink, !keepsNotes else { return callAndKeep(note) }
    renderAtCall(note, class: "footnote")
  }

  private mutating func renderAtCall(_ note: Footnote, class name: String) {
    var inner = collectingNotes { $0.renderAsSpans(note, class: name) }
    while !inner.isEmpty {
      inner = inner.flatMap { note in collectingNotes { $0.renderAsSpans(note, class: "footnote inner") } }
    }
  }

  /// Those that were called in a link or a table, behind it.
  mutating func renderKeptNotes(below isTable: Bool) {
    guard !notes.isEmpty, !keepsNotes else { return }
    let kept = notes
    notes = []
    if isTable { return renderTableNotes(kept) }
    for note in kept { renderAtCall(note, class: "footnote inner") }
  }

  private mutating func renderTableNotes(_ first: [Footnote]) {
    writer.start("div", [Attribute("class", "table-notes")])
    var waiting = first
    while !waiting.isEmpty {
      waiting = waiting.flatMap { note in collectingNotes { $0.renderBelowTable(note) } }
    }
    writer.end()
    writer.newline()
  }

  private mutating func renderBelowTable(_ note: Footnote) {
    comes(from: note.attributes)
    writer.start("div", common(note.attributes, class: "note", id: plan.ids.note(note.attributes)))
    generated(number(of: note), class: "note-number")
    writer.text(" ")
    renderCompact(note.blocks)
    writer.end()
    writer.newline()
  }

  private mutating func renderAsSpans(_ note: Footnote, class name: String) {
    comes(from: note.attributes)
    let outer = writer.rewriting
    writer.rewriting = spansOnly
    writer.start(
      "span",
      common(note.attributes, class: name, id: plan.ids.note(note.attributes))
        + [Attribute("role", "doc-footnote"), Attribute("data-number", number(of: note))])
    let foldedOutside = foldsSpace
    foldsSpace = true
    renderCompact(note.blocks)
    foldsSpace = foldedOutside
    writer.end()
    writer.rewriting = outer
  }

  /// The notes that are called while something is written, which begins afresh: a note in a quotation is not part of it.
  private mutating func collectingNotes(_ write: (inout PageRenderer) -> Void) -> [Footnote] {
    let outer = (notes, keepsNotes, quoteDepth, nextLine, isLineNumbered, awaitsInitial)
    defer { (notes, keepsNotes, quoteDepth, nextLine, isLineNumbered, awaitsInitial) = outer }
    (notes, keepsNotes, quoteDepth, nextLine, isLineNumbered, awaitsInitial) = ([], true, 0, nil, false, false)
    write(&self)
    return notes
  }

  private func number(of note: Footnote) -> String { linked.labels[note.attributes.node]?.number ?? "*" }
}

/// A block as a `span` with the block's name as a class.
private func spansOnly(_ name: StaticString, _ attributes: [Attribute?]) -> (StaticString, [Attribute?]) {
  let block = "\(name)"
  guard blockNames.contains(block) else { return (name, attributes) }
  let given = attributes.compactMap { $0 }
  func value(_ name: String) -> String? { given.first { "\($0.name)" == name }?.value }
  let numbering = value("start").flatMap { Int($0) }.map { "counter-reset: item \($0 - 1)" }
  let item = value("value").flatMap { Int($0) }.map { "counter-set: item \($0)" }
  let ordered = [Attribute("data-type", value("type")), Attribute("style", numbering ?? item ?? value("style"))]
  let own = value("class").map { "\(block) \($0)" } ?? block
  return ("span", [Attribute("class", own)] + given.filter { keptNames.contains("\($0.name)") } + ordered)
}

private let keptNames: Set<String> = ["id", "lang", "xml:lang", "dir"]

private let blockNames: Set<String> = [
  "aside", "blockquote", "caption", "dd", "div", "dl", "dt", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6",
  "header", "li", "ol", "p", "pre", "section", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
]
