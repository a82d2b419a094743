import GeneratedText
import Linking
import Markup

/// The navigation document (EPUB 3.3 §7): contents, landmarks and, hidden, the pages of the printed edition.
func renderContents(plan: PagePlan) -> Page {
  let text = plan.linked.text
  let title = text(.contents)
  var renderer = frontRenderer(plan, path: "nav.xhtml")
  renderer.document(title: title, matter: "frontmatter", class: "contents", styles: "styles/") {
    renderer in
    let navigation = plan.navigation
    renderer.nav("toc", role: "doc-toc", title: title, isHidden: false) {
      $0.entries(navigation.contents)
    }
    guard !plan.layout.isPaper else { return }
    renderer.nav("landmarks", role: nil, title: text(.landmarks), isHidden: true) {
      $0.landmarks(navigation.landmarks)
    }
    if !navigation.pages.isEmpty {
      renderer.nav("page-list", role: "doc-pagelist", title: text(.pageList), isHidden: true) {
        $0.entries(navigation.pages)
      }
    }
  }
  return renderer.finish(id: "nav", title: title, kind: .contents)
}

extension PageRenderer {
  fileprivate mutating func nav(
    _ type: String, role: String?, title: String, isHidden: Bool,
    content: (inout PageRenderer) -> Void
  ) {
    writer.start(
      "nav",
      [
        structure(type), Attribute("role", role), Attribute("id", plan.ids.navigation("nav-\(type)", on: path)),
        Attribute("aria-labelledby", plan.ids.navigation("title-\(type)", on: path)),
        isHidden ? Attribute("hidden", "hidden") : nil,
      ])
    writer.element(
      isHidden ? "h2" : "h1", [Attribute("id", plan.ids.navigation("title-\(type)", on: path))] + languageAttributes(),
      text: title)
    writer.newline()
    content(&self)
    writer.end()
    writer.newline()
  }

  fileprivate mutating func entries(_ entries: [NavigationEntry]) {
    writer.start("ol")
    writer.newline()
    for entry in entries {
      writer.start("li")
      writer.element("a", [Attribute("href", entry.href)], text: entry.title)
      if !entry.entries.isEmpty { self.entries(entry.entries) }
      writer.end()
      writer.newline()
    }
    writer.end()
    writer.newline()
  }

  fileprivate mutating func landmarks(_ landmarks: [Landmark]) {
    writer.start("ol")
    writer.newline()
    for landmark in landmarks {
      writer.start("li")
      writer.element(
        "a", [structure(landmark.type), Attribute("href", landmark.href)],
        text: landmark.title)
      writer.end()
      writer.newline()
    }
    writer.end()
    writer.newline()
  }
}
