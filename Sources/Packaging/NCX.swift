import BookModel
import Linking
import Markup
import Rendering

/// The table of contents for EPUB 2 readers (OPF 2.0.1 §2.4.1).
struct NCX {
  let rendered: RenderedBook
  let identifier: String

  var bytes: [UInt8] {
    var writer = XMLWriter()
    var order = 0
    writer.declaration()
    writer.element(
      "ncx",
      [
        Attribute("xmlns", "http://www.daisy.org/z3986/2005/ncx/"), Attribute("version", "2005-1"),
        Attribute("xml:lang", rendered.linked.book.language.code),
      ]
    ) { writer in
      writer.newline()
      writeHead(&writer)
      writer.element("docTitle") {
        $0.element("text", text: rendered.linked.title)
      }
      writer.newline()
      writer.element("navMap") { writer in
        for entry in rendered.navigation.contents { write(entry, &writer, &order) }
      }
      writePages(&writer, &order)
    }
    return writer.bytes
  }

  private func writeHead(_ writer: inout XMLWriter) {
    let pages = rendered.navigation.pages
    let values: [(String, String)] = [
      ("dtb:uid", identifier), ("dtb:depth", "3"), ("dtb:totalPageCount", "\(pages.count)"),
      ("dtb:maxPageNumber", "\(pages.compactMap { PageName($0.title).number }.max() ?? 0)"),
    ]
    writer.element("head") { writer in
      for (name, value) in values {
        writer.empty("meta", [Attribute("name", name), Attribute("content", value)])
      }
    }
    writer.newline()
  }

  private func write(_ entry: NavigationEntry, _ writer: inout XMLWriter, _ order: inout Int) {
    order += 1
    writer.start("navPoint", [Attribute("id", "nav-\(order)"), Attribute("playOrder", "\(order)")])
    writer.element("navLabel") { $0.element("text", text: entry.title) }
    writer.empty("content", [Attribute("src", entry.href)])
    for inner in entry.entries { write(inner, &writer, &order) }
    writer.end()
    writer.newline()
  }

  private func writePages(_ writer: inout XMLWriter, _ order: inout Int) {
    let pages = rendered.navigation.pages
    guard !pages.isEmpty else { return }
    var numbers: Set<Int> = []
    writer.start("pageList")
    for page in pages {
      order += 1
      let name = PageName(page.title)
      // A value may stand once in the list: a number that comes back goes without.
      let value = name.number.flatMap { numbers.insert($0).inserted ? "\($0)" : nil }
      writer.start(
        "pageTarget",
        [
          Attribute("id", "page-target-\(order)"), Attribute("type", name.kind.rawValue),
          Attribute("value", value), Attribute("playOrder", "\(order)"),
        ])
      writer.element("navLabel") { $0.element("text", text: page.title) }
      writer.empty("content", [Attribute("src", page.href)])
      writer.end()
      writer.newline()
    }
    writer.end()
  }
}

/// The name of a printed page: `12`, `xii` or anything else.
struct PageName {
  enum Kind: String {
    case normal, front, special
  }

  let kind: Kind
  /// The number of a page of the body, from 1.
  let number: Int?

  init(_ name: String) {
    switch PageNumber(name) {
    case .arabic(let value) where value > 0: (kind, number) = (.normal, value)
    case .roman: (kind, number) = (.front, nil)
    default: (kind, number) = (.special, nil)
    }
  }
}
