import BookModel
import GeneratedText
import Linking
import Markup

let titlePagePath = "text/title-page.xhtml"
let copyrightPagePath = "text/copyright.xhtml"

/// Cover, title page and copyright page, from what the book says about itself.
func renderFrontMatter(plan: PagePlan) -> [Page] {
  var pages: [Page] = []
  if !plan.layout.isPaper, let cover = coverPage(plan: plan) { pages.append(cover) }
  pages.append(titlePage(plan: plan))
  if plan.linked.book.metadata.hasCopyrightPage { pages.append(copyrightPage(plan: plan)) }
  return pages
}

extension Metadata {
  /// Whether there is anything to put on a copyright page.
  fileprivate var hasCopyrightPage: Bool {
    !copyrights.isEmpty || publisher != nil || edition != nil || !legalNotices.isEmpty || !history.isEmpty
      || identifiers.contains(where: \.isISBN)
  }
}

private func coverPage(plan: PagePlan) -> Page? {
  let metadata = plan.linked.book.metadata
  guard let media = metadata.cover, let image = media.image else { return nil }
  let title = plan.linked.text(.cover)
  var renderer = frontRenderer(plan, path: "text/cover.xhtml")
  let path = renderer.use(image)
  renderer.comes(from: media.attributes)
  renderer.document(title: title, matter: "frontmatter", class: "cover") { renderer in
    let alternative =
      media.alternative
      ?? plan.linked.text(.coverAlternative, ["title": plan.linked.title])
    renderer.writer.start(
      "section", [Attribute("class", "cover"), renderer.structure("cover")])
    renderer.writer.empty(
      "img",
      [
        Attribute("src", plan.layout.address(of: path)), Attribute("alt", alternative),
        Attribute("role", "doc-cover"),
      ])
    renderer.writer.end()
    renderer.writer.newline()
  }
  return renderer.finish(id: "page-cover", title: title, kind: .cover)
}

private func titlePage(plan: PagePlan) -> Page {
  let metadata = plan.linked.book.metadata
  let title = plan.linked.title
  var renderer = frontRenderer(plan, path: titlePagePath)
  renderer.document(title: title, matter: "frontmatter", class: "title-page") { renderer in
    renderer.writer.start(
      "section", [Attribute("class", "title-page gen"), renderer.structure("titlepage")])
    renderer.line("p", "authors", names(in: metadata, relator: "aut", plan.linked.text))
    renderer.writer.start("h1", [Attribute("class", "title")] + renderer.runningHeadOfBook)
    if metadata.titles.title.isEmpty {
      renderer.writer.text(title)
    } else {
      renderer.render(metadata.titles.title)
    }
    renderer.writer.end()
    if !metadata.titles.subtitle.isEmpty {
      renderer.writer.start(
        "p", [Attribute("class", "subtitle"), Attribute("role", "doc-subtitle")])
      renderer.render(metadata.titles.subtitle)
      renderer.writer.end()
    }
    renderer.line("p", "edition", metadata.edition)
    renderer.line("p", "publisher", metadata.publisher)
    renderer.writer.end()
    renderer.writer.newline()
    renderer.renderNotes()
  }
  return renderer.finish(id: "page-title", title: title, kind: .titlePage)
}

private func copyrightPage(plan: PagePlan) -> Page {
  let metadata = plan.linked.book.metadata
  let text = plan.linked.text
  let title = text(.copyrightPage)
  var renderer = frontRenderer(plan, path: copyrightPagePath)
  renderer.document(title: title, matter: "frontmatter", class: "copyright-page") { renderer in
    renderer.writer.start(
      "section",
      [Attribute("class", "copyright-page gen"), renderer.structure("copyright-page")])
    renderer.writer.element("h1", renderer.languageAttributes(), text: title)
    for copyright in metadata.copyrights {
      renderer.line("p", "copyright", copyright.statement)
    }
    renderer.line("p", "publisher", metadata.publisher.map { labelled($0, .publisher, text) })
    renderer.line("p", "edition", metadata.edition.map { labelled($0, .edition, text) })
    for identifier in metadata.identifiers where identifier.isISBN {
      renderer.line("p", "isbn", "\(text(.isbn)) \(identifier.value)")
    }
    for notice in metadata.legalNotices { renderer.render(notice) }
    renderer.render(metadata.history)
    renderer.renderNotes()
    renderer.writer.end()
    renderer.writer.newline()
  }
  return renderer.finish(id: "page-copyright", title: title, kind: .copyrightPage)
}

/// `Uitgever: Leaders`.
private func labelled(_ value: String, _ label: TextKey, _ text: GeneratedText) -> String {
  text(.labelledValue, ["label": text(label), "value": value])
}

private func names(in metadata: Metadata, relator: String, _ text: GeneratedText) -> String? {
  let names = metadata.contributors.filter { $0.relator == relator }.map(\.name)
  return names.isEmpty ? nil : names.joined(separator: text(.listSeparator))
}

/// A page that belongs to no component.
func frontRenderer(_ plan: PagePlan, path: String) -> PageRenderer {
  PageRenderer(plan: plan, path: path)
}

extension PageRenderer {
  fileprivate mutating func line(_ name: StaticString, _ className: String, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    writer.element(name, [Attribute("class", className)], text: text)
    writer.newline()
  }
}
