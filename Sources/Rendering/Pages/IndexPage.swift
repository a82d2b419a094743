import BookModel
import GeneratedText
import Linking
import Markup

extension PageRenderer {
  /// The index: a heading a letter, and for each term the places it is about.
  mutating func renderIndex(_ groups: [IndexGroup]) {
    writer.origin = 0
    for group in groups {
      writer.start("section", [Attribute("class", "index-group")])
      writer.element(
        headingNames[min(headingLevel, 6) - 1], (group.isLetter ? [] : languageAttributes()) + headingLevelAttribute,
        text: group.title)
      writer.newline()
      render(group.entries)
      writer.end()
      writer.newline()
    }
  }

  private mutating func render(_ entries: [IndexEntry]) {
    guard !entries.isEmpty else { return }
    writer.start("ul", [Attribute("class", "index")])
    writer.newline()
    for entry in entries {
      writer.start("li", [Attribute("id", plan.ids.entry(entry.id, on: path))])
      writer.element("span", [Attribute("class", "index-term")], text: entry.text)
      for place in plan.layout.isPaper ? entry.everyPlace : entry.places { render(place) }
      render(entry.see, of: entry, label: text(.see))
      render(entry.seeAlso, of: entry, label: text(.seeAlso))
      render(entry.entries)
      writer.end()
      writer.newline()
    }
    writer.end()
    writer.newline()
  }

  private mutating func render(_ place: IndexPlace) {
    let id = plan.ids.indexTerm(place.node, place.anchor)
    guard let href = plan.href(to: id, of: place.component, at: place.node, from: path) else { return }
    writer.text(text(.listSeparator))
    switch plan.layout {
    case .package:
      writer.element(
        "a", [place.isPreferred ? Attribute("class", "preferred") : nil, Attribute("href", href)], text: place.label)
    case .paper: renderPages(of: place, href: href)
    }
  }

  /// The other terms that an entry sends its reader to, linked where the index has them.
  private mutating func render(_ terms: [String], of entry: IndexEntry, label: String) {
    guard !terms.isEmpty else { return }
    writer.text(text(.listSeparator))
    writer.element("em", languageAttributes(), text: label)
    for (index, term) in terms.enumerated() {
      writer.text(index == 0 ? " " : text(.termSeparator))
      if let id = entry.destinations[term] {
        writer.element("a", [Attribute("href", "#" + plan.ids.entry(id, on: path))], text: term)
      } else {
        writer.text(term)
      }
    }
  }
}
