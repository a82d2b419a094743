import BookModel
import GeneratedText
import Linking

/// Builds contents, landmarks and page list from the plan.
struct NavigationBuilder {
  let linked: LinkedBook
  let layout: Layout
  let components: [Component]
  /// The page of a node of a component.
  let path: (NodeID, NodeID) -> String?
  let pageBreakIDs: [NodeID: String]
  let ids: PageIDs

  var navigation: Navigation {
    Navigation(
      contents: contents, landmarks: landmarks,
      pages: pages)
  }

  /// A book in which nothing has a title still has a beginning; on paper it has no contents.
  private var contents: [NavigationEntry] {
    let entries = linked.book.divisions.compactMap { entry(for: $0) }
    guard entries.isEmpty, !layout.isPaper else { return entries }
    return [NavigationEntry(title: linked.title, href: components.first?.path ?? "text/title-page.xhtml", entries: [])]
  }

  /// Components, and under each its sections of the first level.
  private func entry(for division: Division) -> NavigationEntry? {
    guard let path = path(division.attributes.node, division.attributes.node),
      let title = navigationTitle(of: division, in: linked)
    else {
      return nil
    }
    let inner = division.divisions.compactMap { child -> NavigationEntry? in
      if child.kind.isComponent { return entry(for: child) }
      let title = child.titles.title.plainText(linked.text.marks)
      guard child.kind == .section, !title.isEmpty else { return nil }
      return NavigationEntry(
        title: title,
        href: layout.addressInContents(
          of: ids.section(child), on: self.path(division.attributes.node, child.attributes.node) ?? path), entries: [])
    }
    return NavigationEntry(title: title, href: address(of: division, on: path), entries: inner)
  }

  /// Where a part of the book begins: in a package that is a page.
  private func address(of division: Division, on path: String) -> String {
    switch layout {
    case .package: path
    case .paper: "#" + (ids.component(division) ?? "")
    }
  }

  private var landmarks: [Landmark] {
    let text = linked.text
    var found: [Landmark] = []
    if linked.book.metadata.cover?.image != nil {
      found.append(Landmark(type: "cover", title: text(.cover), href: "text/cover.xhtml"))
    }
    found.append(
      Landmark(type: "titlepage", title: text(.titlePage), href: "text/title-page.xhtml"))
    found.append(Landmark(type: "toc", title: text(.contents), href: "nav.xhtml"))
    if let start = components.first(where: { isBodyMatter($0.division.kind) }) {
      found.append(Landmark(type: "bodymatter", title: text(.start), href: start.path))
    }
    for component in components {
      switch component.division.kind {
      case .glossary:
        found.append(Landmark(type: "glossary", title: title(of: component), href: component.path))
      case .bibliography:
        found.append(
          Landmark(type: "bibliography", title: title(of: component), href: component.path))
      case .index:
        found.append(Landmark(type: "index", title: title(of: component), href: component.path))
      default: break
      }
    }
    return found
  }

  private func title(of component: Component) -> String {
    navigationTitle(of: component.division, in: linked) ?? component.id
  }

  private var pages: [NavigationEntry] {
    linked.pageBreaks.compactMap { place in
      guard let path = path(place.component, place.node), let id = pageBreakIDs[place.node] else { return nil }
      return NavigationEntry(title: place.label, href: "\(path)#\(id)", entries: [])
    }
  }
}

func isBodyMatter(_ kind: DivisionKind) -> Bool {
  switch kind {
  case .book, .part, .chapter, .article, .reference, .refentry: true
  case .preface, .appendix, .dedication, .acknowledgements, .colophon, .glossary, .bibliography,
    .index:
    false
  case .section, .listDivision: false
  }
}

/// `3. Luisteren`; nil for a page without a name, such as an epigraph page.
func navigationTitle(of division: Division, in linked: LinkedBook) -> String? {
  let marks = linked.text.marks
  let own = division.titles.title.plainText(marks)
  let title = own.isEmpty ? division.titles.abbreviated.plainText(marks) : own
  let label = linked.labels[division.attributes.node]
  let shown = title.isEmpty ? defaultTitle(of: division, text: linked.text) : title
  let name: String? =
    switch division.kind {
    case .dedication where title.isEmpty && division.attributes.role == "epigraph": nil
    case .chapter: label?.number.map { linked.text(.chapterTitle, ["number": $0, "title": shown ?? ""]) } ?? shown
    case .part, .appendix: labelledTitle(label?.full, shown, text: linked.text)
    default: shown
    }
  return name?.isEmpty ?? true ? nil : name
}

private func labelledTitle(_ label: String?, _ title: String?, text: GeneratedText) -> String? {
  guard let label, let title else { return label ?? title }
  return text(.labelledTitle, ["label": label, "title": title])
}
