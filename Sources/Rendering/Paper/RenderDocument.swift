import BookModel
package import Linking
import Markup

/// The book as one document, for engines that lay out pages by CSS (Paged Media 3, Generated Content for Paged Media 3).
package struct RenderedDocument: Sendable {
  package let linked: LinkedBook
  package let bytes: [UInt8]
  /// Where each image of the book lies beside the document, by its ``ImageID``; nil where nothing shows it.
  package let imagePaths: [String?]
  package let showsSymbol: Bool
}

/// The same book as ``renderPages(of:options:)`` makes, without what belongs to a screen or to an edition already printed.
package func renderDocument(
  of linked: LinkedBook, symbols: SymbolMarks, styleSheets: [String], threads: Int
) -> RenderedDocument {
  let plan = PagePlan(
    of: linked, options: RenderingOptions(recordsOrigins: false, styleSheets: styleSheets, threads: threads),
    layout: .paper(symbols))
  let pages = renderFrontMatter(plan: plan) + contents(plan) + renderComponents(of: plan)
  let images = pages.reduce(into: Set<Int>()) { $0.formUnion($1.uses.images) }
  return RenderedDocument(
    linked: linked, bytes: document(of: pages, plan: plan),
    imagePaths: plan.imagePaths.enumerated().map { images.contains($0.offset) ? $0.element : nil },
    showsSymbol: pages.contains(where: \.uses.symbol))
}

/// Nothing, where no part of the book has a title.
private func contents(_ plan: PagePlan) -> [Page] {
  plan.navigation.contents.isEmpty ? [] : [renderContents(plan: plan)]
}

private func document(of pages: [Page], plan: PagePlan) -> [UInt8] {
  let language = plan.linked.book.language.code
  var writer = XMLWriter(reservingCapacity: pages.reduce(4096) { $0 + $1.bytes.count })
  writer.declaration()
  writer.raw("<!DOCTYPE html>\n")
  writer.element(
    "html",
    [
      Attribute("xmlns", "http://www.w3.org/1999/xhtml"), Attribute("lang", language), Attribute("xml:lang", language),
    ]
  ) { writer in
    writeHead(of: plan, to: &writer)
    writer.element("body") { writer in
      writer.newline()
      for page in pages { writer.append(page.bytes) }
    }
    writer.newline()
  }
  writer.newline()
  return writer.bytes
}

private func writeHead(of plan: PagePlan, to writer: inout XMLWriter) {
  let metadata = plan.linked.book.metadata
  writer.newline()
  writer.element("head") { writer in
    writer.newline()
    writer.empty("meta", [Attribute("charset", "utf-8")])
    writer.element("title", text: plan.linked.title)
    for author in metadata.contributors where author.relator == "aut" { writer.meta("author", author.name) }
    writer.meta("description", metadata.abstract)
    writer.meta("keywords", metadata.keywords.isEmpty ? nil : metadata.keywords.joined(separator: ", "))
    writer.meta("dcterms.publisher", metadata.publisher)
    writer.meta("dcterms.issued", metadata.publicationDate)
    writer.meta("dcterms.identifier", metadata.identifiers.first(where: \.isISBN)?.value)
    for sheet in plan.options.styleSheets {
      writer.newline()
      writer.empty("link", [Attribute("rel", "stylesheet"), Attribute("type", "text/css"), Attribute("href", sheet)])
    }
    writer.newline()
  }
  writer.newline()
}

extension XMLWriter {
  fileprivate mutating func meta(_ name: String, _ content: String?) {
    guard let content, !content.isEmpty else { return }
    newline()
    empty("meta", [Attribute("name", name), Attribute("content", content)])
  }
}
