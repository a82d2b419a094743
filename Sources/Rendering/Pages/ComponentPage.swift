import BookModel
import GeneratedText
import Linking
import Markup

/// One page of a component.
func renderComponent(_ component: Component, _ piece: PagePiece, plan: PagePlan) -> Page {
  let division = component.division
  var renderer = PageRenderer(plan: plan, path: piece.path)
  renderer.piece = piece
  let title = navigationTitle(of: division, in: plan.linked) ?? plan.linked.title
  renderer.comes(from: division.attributes)
  renderer.document(
    title: title, matter: Semantics.matter(of: division.kind), class: division.kind.rawValue
  ) {
    if piece.holds(division) {
      $0.renderComponentSection(of: component, title: title)
    } else {
      $0.renderContinuation(of: division, inherited: component.inherited, title: title)
    }
  }
  return renderer.finish(id: piece.id, title: title, kind: .component(division.kind))
}

extension PageRenderer {
  fileprivate mutating func renderComponentSection(of component: Component, title: String) {
    let (division, inherited) = (component.division, component.inherited)
    let semantics = Semantics(of: division)
    let hasHeading =
      !division.titles.title.isEmpty || defaultTitle(of: division, text: text) != nil
    let isEpigraph = semantics.type == "epigraph"
    let shown = hasHeading && !(isEpigraph && division.titles.title.isEmpty)
    let named =
      shown
      ? Attribute("aria-labelledby", plan.ids.heading(of: path))
      : Attribute("aria-label", isEpigraph ? text(.epigraph) : nil)
    writer.start(
      "section",
      common(
        division.attributes.inheriting(inherited), class: division.kind.rawValue, id: plan.ids.component(division))
        + [structure(semantics.type), Attribute("role", semantics.role), named])
    writer.newline()
    let opening = division.blocks.prefix { if case .pageBreak = $0.content { true } else { false } }
    for block in opening { render(block) }
    if shown {
      renderOpening(
        of: division, language: division.attributes.language ?? inherited,
        heads: runningHeads(of: component, title: title))
    } else {
      renderSubtitle(division.titles)
    }
    render(Array(division.blocks.dropFirst(opening.count)))
    for inner in division.divisions where !inner.kind.isComponent { renderSection(inner) }
    if division.kind == .index, division.divisions.isEmpty { renderIndex(linked.entries(of: division)) }
    renderNotes()
    writer.end()
    writer.newline()
  }

  /// A further page of a long component: the sections that are on it, without the opening.
  fileprivate mutating func renderContinuation(of division: Division, inherited: LanguageTag?, title: String) {
    let attributes = division.attributes.inheriting(inherited)
    writer.start(
      "section",
      [
        Attribute("class", division.kind.rawValue), Attribute("lang", attributes.language?.code),
        Attribute("xml:lang", attributes.language?.code), Attribute("aria-label", title),
      ])
    writer.newline()
    for inner in division.divisions where !inner.kind.isComponent { renderSection(inner) }
    renderNotes()
    writer.end()
    writer.newline()
  }

  /// Label, title, subtitle and the authors of just this chapter.
  private mutating func renderOpening(of division: Division, language: LanguageTag?, heads: [Attribute?]) {
    writer.start("header", [Attribute("class", "opening")])
    writer.start("h1", [Attribute("id", plan.ids.heading(of: path))] + heads)
    if let label = linked.labels[division.attributes.node] {
      generated(label.full, class: "label", around: language)
      writer.text(" ")
    }
    if division.titles.title.isEmpty {
      generated(defaultTitle(of: division, text: text) ?? "", class: "title", around: language)
    } else {
      writer.start("span", [Attribute("class", "title")])
      render(division.titles.title)
      writer.end()
    }
    writer.end()
    renderSubtitle(division.titles)
    if !division.titles.authors.isEmpty {
      writer.element(
        "p", [Attribute("class", "authors gen")],
        text: division.titles.authors.joined(separator: text(.listSeparator)))
    }
    writer.end()
    writer.newline()
  }

  private mutating func renderSubtitle(_ titles: Titles) {
    guard !titles.subtitle.isEmpty else { return }
    writer.start("p", [Attribute("class", "subtitle"), Attribute("role", "doc-subtitle")])
    render(titles.subtitle)
    writer.end()
  }

  /// A section, or as much of it as this page holds.
  mutating func renderSection(_ division: Division) {
    if piece?.holds(division) ?? true { return renderBeginning(of: division) }
    guard piece?.continues(division) ?? false else { return }
    writer.start("section", [Attribute("class", "section"), Attribute("lang", division.attributes.language?.code)])
    headingLevel += 1
    for inner in division.divisions { renderSection(inner) }
    headingLevel -= 1
    writer.end()
    writer.newline()
  }

  private mutating func renderBeginning(of division: Division) {
    comes(from: division.attributes)
    let id = plan.ids.section(division)
    let isList = division.kind == .listDivision
    writer.start(
      "section", common(division.attributes, class: isList ? "division" : "section", id: id))
    writer.newline()
    let opening = division.blocks.prefix { if case .pageBreak = $0.content { true } else { false } }
    for block in opening { render(block) }
    if !division.titles.title.isEmpty {
      renderHeading(division.titles.title)
    } else if let title = defaultTitle(of: division, text: text) {
      writer.start(headingNames[min(headingLevel, 6) - 1], headingLevelAttribute)
      generated(title)
      writer.end()
      writer.newline()
    }
    renderSubtitle(division.titles)
    headingLevel += 1
    render(Array(division.blocks.dropFirst(opening.count)))
    for inner in division.divisions { renderSection(inner) }
    if division.usualTitle == .index, division.divisions.isEmpty { renderIndex(linked.entries(of: division)) }
    headingLevel -= 1
    writer.end()
    writer.newline()
  }

  /// The level of a heading, where HTML has no element for it.
  var headingLevelAttribute: [Attribute?] { [headingLevel > 6 ? Attribute("aria-level", "\(headingLevel)") : nil] }

  /// A heading of the current level; deeper than six there is no element, so the level is told in words ARIA knows.
  mutating func renderHeading(
    _ title: [Inline], level: Int? = nil, class name: String? = nil, id: String? = nil
  ) {
    let level = level ?? headingLevel
    let attributes = [
      Attribute("class", name), Attribute("id", id),
      level > 6 ? Attribute("aria-level", "\(level)") : nil,
    ]
    writer.start(headingNames[min(level, 6) - 1], attributes)
    render(title)
    writer.end()
    writer.newline()
  }
}

let headingNames: [StaticString] = ["h1", "h2", "h3", "h4", "h5", "h6"]
