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
    case .list(let list): list.namesOfItems
    case .definitions(let definitions):
      names(of: definitions.map { ($0.attributes, PlaceName(titled: $0.terms.first ?? [], text: text)) })
    case .questions(let set):
      names(
        of: set.entries.enumerated().map { index, entry in
          (entry.attributes, entry.name(number: set.labels == .number ? index + 1 : nil, text: text))
        })
    case .paragraph, .heading, .quotation, .box, .simpleList, .figure, .media, .table, .verbatim, .verse,
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

extension List {
  /// The items of a numbered list are called by their numbers.
  fileprivate var namesOfItems: [NodeID: PlaceName] {
    guard case .numbers(let numeration, let start) = style else { return [:] }
    var names: [NodeID: PlaceName] = [:]
    var number = start
    for item in items {
      number = item.number ?? number
      if item.attributes.anchor != nil {
        names[item.attributes.node] = PlaceName(reference: numeration.written(number))
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

extension Numeration {
  /// A number as the list shows it, without its full stop.
  func written(_ number: Int) -> String {
    switch self {
    case .arabic: "\(number)"
    case .loweralpha: number < 1 ? "\(number)" : letters(number).lowercased()
    case .upperalpha: number < 1 ? "\(number)" : letters(number)
    case .lowerroman: romanNumeral(number).lowercased()
    case .upperroman: romanNumeral(number)
    }
  }
}

/// A, B … Z, AA, AB …; the number is at least 1.
func letters(_ number: Int) -> String {
  let last = String(Character(Unicode.Scalar(UInt8(65 + (number - 1) % 26))))
  return number > 26 ? letters((number - 1) / 26) + last : last
}

/// I, II, III, IV …; what has no Roman numeral stays as it is.
private func romanNumeral(_ number: Int) -> String {
  guard (1...3999).contains(number) else { return "\(number)" }
  let signs = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
    (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]
  var rest = number
  var numeral = ""
  for (value, sign) in signs {
    numeral += String(repeating: sign, count: rest / value)
    rest %= value
  }
  return numeral
}
