import BookModel
import GeneratedText

/// What the text calls a place that it refers to.
struct PlaceName {
  /// In the middle of a sentence: `hoofdstuk 3`, `‘Luisteren’`.
  let reference: String
  /// By itself, as over a heading: `Luisteren`; nil where the place has no words of its own.
  let title: String?

  init(reference: String, title: String? = nil) {
    self.reference = reference
    self.title = title
  }

  /// A place that is called what stands over it; nil where nothing does.
  init?(titled title: [Inline], text: GeneratedText) {
    let words = title.plainText(text.marks)
    guard !words.isEmpty else { return nil }
    self.init(reference: text(.titledReference, ["title": title.plainText(text.marks.turned)]), title: words)
  }
}

extension Block {
  /// What the parts of a list are called that are no blocks themselves; absent where they have no name of their own.
  func namesOfParts(text: GeneratedText) -> [NodeID: PlaceName] {
    switch content {
    case .list(let list): list.namesOfItems(text: text)
    case .definitions(let definitions):
      names(of: definitions.map { ($0.attributes, PlaceName(titled: $0.terms.first ?? [], text: text)) })
    case .questions(let set):
      names(
        of: set.entries.enumerated().map { index, entry in
          (entry.attributes, entry.name(number: set.labels == .number ? index + 1 : nil, text: text))
        })
    case .table(let table):
      names(
        of: table.sections.flatMap(\.rows).map { ($0.attributes, PlaceName(titled: $0.headingText, text: text)) })
    case .paragraph, .heading, .quotation, .box, .simpleList, .figure, .media, .verbatim, .verse,
      .reference, .pageBreak, .markers, .group:
      [:]
    }
  }

  private func names(of parts: [(CommonAttributes, PlaceName?)]) -> [NodeID: PlaceName] {
    var names: [NodeID: PlaceName] = [:]
    for (attributes, name) in parts where attributes.anchor != nil { names[attributes.node] = name }
    return names
  }
}

extension TableRow {
  /// What the heading of the row says.
  fileprivate var headingText: [Inline] {
    cells.first { $0.heading == .row }?.blocks.lazy.compactMap(\.paragraphText).first ?? []
  }
}

extension List {
  /// The items of a numbered list are called by their numbers.
  fileprivate func namesOfItems(text: GeneratedText) -> [NodeID: PlaceName] {
    switch style {
    case .bullets, .callouts: [:]
    case .numbers(let numeration, let start): names(from: start) { PlaceName(reference: numeration.written($0)) }
    case .steps(let numeration, let prefix):
      names(from: 1) { PlaceName(reference: text(.stepReference, ["number": prefix + numeration.written($0)])) }
    case .alternatives(let step):
      step.isEmpty ? [:] : names(from: 1) { _ in PlaceName(reference: text(.stepReference, ["number": step])) }
    }
  }

  private func names(from start: Int, name: (Int) -> PlaceName) -> [NodeID: PlaceName] {
    var names: [NodeID: PlaceName] = [:]
    var number = start
    for item in items {
      number = item.number ?? number
      if item.attributes.anchor != nil {
        names[item.attributes.node] = name(number)
      }
      number += 1
    }
    return names
  }
}

extension QuestionEntry {
  /// By its number or label, else by its words.
  fileprivate func name(number: Int?, text: GeneratedText) -> PlaceName? {
    let own = label.plainText
    let asked = question.lazy.compactMap(\.paragraphText).first { !$0.plainText.isEmpty } ?? []
    let words = asked.isEmpty ? nil : asked.plainText(text.marks)
    if !own.isEmpty { return PlaceName(reference: own.hasSuffix(".") ? String(own.dropLast()) : own, title: words) }
    if let number { return PlaceName(reference: "\(number)", title: words) }
    return PlaceName(titled: asked, text: text)
  }
}

extension Block {
  fileprivate var paragraphText: [Inline]? {
    if case .paragraph(let paragraph) = content { paragraph.text } else { nil }
  }
}
