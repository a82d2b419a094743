import BookModel
import GeneratedText
import Linking
import Markup

extension PageRenderer {
  mutating func render(_ list: List, _ attributes: CommonAttributes) {
    if !list.title.isEmpty { renderTitle(list.title) }
    render(list.introduction)
    comes(from: attributes)
    switch list.style {
    case .bullets, .alternatives: writer.start("ul", common(attributes))
    case .numbers(let numeration, let start):
      writer.start(
        "ol",
        common(attributes)
          + [
            Attribute("type", marker(numeration)),
            start == 1 ? nil : Attribute("start", "\(start)"),
          ])
    case .steps(let numeration, _):
      writer.start("ol", common(attributes, class: "steps") + [Attribute("type", marker(numeration))])
    case .callouts: writer.start("ul", common(attributes, class: "callouts"))
    }
    writer.newline()
    for (index, item) in list.items.enumerated() {
      comes(from: item.attributes)
      renderStart(of: item, at: index, in: list)
      renderCompact(item.blocks)
      writer.end()
      writer.newline()
    }
    writer.end()
    writer.newline()
  }

  private mutating func renderStart(of item: ListItem, at index: Int, in list: List) {
    guard case .callouts = list.style else {
      return writer.start("li", common(item.attributes) + [Attribute("value", value(of: item, in: list))])
    }
    writer.start("li", common(item.attributes, id: plan.ids.callout(item.attributes.node, item.attributes.anchor)))
    renderMarks(of: item, at: index)
  }

  private func value(of item: ListItem, in list: List) -> String? {
    guard case .numbers = list.style else { return nil }
    return item.number.map { "\($0)" }
  }

  private func marker(_ numeration: Numeration) -> String? {
    switch numeration {
    case .arabic: nil
    case .loweralpha: "a"
    case .upperalpha: "A"
    case .lowerroman: "i"
    case .upperroman: "I"
    }
  }

  /// A lone plain paragraph gives its text without a `p` around it: in list items and cells.
  mutating func renderCompact(_ blocks: [Block]) {
    guard blocks.count == 1, let only = blocks.first, case .paragraph(let paragraph) = only.content,
      paragraph.title.isEmpty, only.attributes.anchor == nil, only.attributes.role == nil,
      only.attributes.language == nil
    else {
      render(blocks)
      return
    }
    renderMarks(beside: paragraph.text)
    render(paragraph.text)
  }

  mutating func renderDefinitions(_ blocks: [Block]) {
    guard let first = blocks.first else { return }
    comes(from: first.attributes)
    writer.start("dl", common(first.attributes, class: "definitions"))
    writer.newline()
    for block in blocks {
      guard case .definitions(let definitions) = block.content else { continue }
      for definition in definitions { render(definition) }
    }
    writer.end()
    writer.newline()
  }

  private mutating func render(_ definition: Definition) {
    comes(from: definition.attributes)
    for (index, term) in definition.terms.enumerated() {
      writer.start("dt", index == 0 ? common(definition.attributes) : [])
      render(term)
      writer.end()
      writer.newline()
    }
    writer.start("dd")
    renderCompact(definition.blocks)
    for kind in [GlossaryReference.Kind.see, .seeAlso] {
      render(definition.references.filter { $0.kind == kind }, kind)
    }
    writer.end()
    writer.newline()
  }

  private mutating func render(_ references: [GlossaryReference], _ kind: GlossaryReference.Kind) {
    guard !references.isEmpty else { return }
    writer.start("p", [Attribute("class", "see")])
    generated(text(kind == .see ? .see : .seeAlso), class: "see-label")
    for (index, reference) in references.enumerated() {
      if index > 0 { generated(",") }
      writer.text(" ")
      let href = reference.target.flatMap { plan.href(of: $0, from: path) }
      startLink([], href: href)
      // Without words of the author's: what the entry itself is called.
      if reference.text.isEmpty {
        repeated(reference.target.flatMap { linked.targets[$0]?.title } ?? "")
      } else {
        render(reference.text)
      }
      endLink()
    }
    writer.end()
    writer.newline()
  }

  mutating func render(_ list: SimpleList, _ attributes: CommonAttributes) {
    writer.start("ul", common(attributes, class: "simple"))
    for member in list.members {
      writer.start("li")
      render(member)
      writer.end()
      writer.newline()
    }
    writer.end()
    writer.newline()
  }

  mutating func render(_ set: QuestionSet, _ attributes: CommonAttributes) {
    writer.start("div", common(attributes, class: "qanda"))
    writer.newline()
    if !set.title.isEmpty { renderHeading(set.title) }
    headingLevel += 1
    render(set.introduction)
    for (index, entry) in set.entries.enumerated() {
      render(entry, labels: set.labels, number: index + 1)
    }
    for division in set.divisions { render(division) }
    headingLevel -= 1
    writer.end()
    writer.newline()
  }

  private mutating func render(_ entry: QuestionEntry, labels: QuestionSet.Labels, number: Int) {
    comes(from: entry.attributes)
    writer.start("div", common(entry.attributes, class: "qanda-entry"))
    writer.start("div", [Attribute("class", "question-text")])
    renderLabel(
      entry.label,
      or: labels == .qanda ? text(.questionLabel) : labels == .number ? "\(number)." : nil)
    render(entry.question)
    writer.end()
    for answer in entry.answers {
      writer.start("div", common(answer.attributes, class: "answer-text"))
      renderLabel(answer.label, or: labels == .qanda ? text(.answerLabel) : nil)
      render(answer.blocks)
      writer.end()
    }
    writer.end()
    writer.newline()
  }

  private mutating func renderLabel(_ own: [Inline], or generatedLabel: String?) {
    if !own.isEmpty {
      writer.start("span", [Attribute("class", "label")])
      render(own)
      writer.end()
      writer.text(" ")
    } else if let generatedLabel {
      generated(generatedLabel, class: "label")
      writer.text(" ")
    }
  }
}
