import BookModel
import GeneratedText
import Linking
import Markup
import Rendering

/// The package document (EPUB 3.3 §5): metadata, manifest, spine.
struct PackageDocument {
  let rendered: RenderedBook
  let resources: [Resource]
  /// `dcterms:modified`, to the second, in UTC.
  let modified: String
  let claims: Claims

  private var metadata: Metadata { rendered.linked.book.metadata }
  private var book: Book { rendered.linked.book }

  var bytes: [UInt8] {
    var writer = XMLWriter()
    writer.declaration()
    writer.element(
      "package",
      [
        Attribute("xmlns", "http://www.idpf.org/2007/opf"), Attribute("version", "3.0"),
        Attribute("unique-identifier", "pub-id"), Attribute("xml:lang", book.language.code),
      ]
    ) { writer in
      writer.newline()
      writeMetadata(&writer)
      writeManifest(&writer)
      writeSpine(&writer)
    }
    writer.newline()
    return writer.bytes
  }

  /// An ISBN where the book has a right one, else a name-based URN of its title: stable over builds.
  var identifier: String {
    if let isbn = metadata.electronicISBN { return "urn:isbn:" + isbn.digits }
    if let first = metadata.identifiers.first(where: { $0.scheme == "uri" || $0.scheme == "doi" }) {
      return first.value
    }
    return "urn:boekbouw:" + slug(of: rendered.linked.title)
  }

  // MARK: Metadata (§5.5)

  private func writeMetadata(_ writer: inout XMLWriter) {
    writer.element("metadata", [Attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/")]) {
      writer in
      writer.newline()
      line(&writer, "dc:identifier", identifier, id: "pub-id")
      writeTitles(&writer)
      line(&writer, "dc:language", book.language.code)
      writeContributors(&writer)
      if let publisher = metadata.publisher { line(&writer, "dc:publisher", publisher) }
      if let date = metadata.publicationDate { line(&writer, "dc:date", date) }
      for copyright in metadata.copyrights {
        line(&writer, "dc:rights", copyright.statement)
      }
      if let abstract = metadata.abstract { line(&writer, "dc:description", abstract) }
      writeSubjects(&writer)
      meta(&writer, "dcterms:modified", modified)
      writeAccessibility(&writer)
      writer.empty("meta", [Attribute("name", "generator"), Attribute("content", "boekbouw")])
      writer.newline()
      if rendered.cover != nil {
        writer.empty("meta", [Attribute("name", "cover"), Attribute("content", "cover-image")])
        writer.newline()
      }
    }
    writer.newline()
  }

  private func writeTitles(_ writer: inout XMLWriter) {
    line(&writer, "dc:title", rendered.linked.title, id: "title")
    meta(&writer, "title-type", "main", refines: "#title")
    let subtitle = metadata.titles.subtitle.plainText(marks)
    guard !subtitle.isEmpty else { return }
    line(&writer, "dc:title", subtitle, id: "subtitle")
    meta(&writer, "title-type", "subtitle", refines: "#subtitle")
  }

  private func writeContributors(_ writer: inout XMLWriter) {
    for (index, person) in metadata.contributors.enumerated() {
      let id = "contributor-\(index + 1)"
      line(&writer, person.relator == "aut" ? "dc:creator" : "dc:contributor", person.name, id: id)
      meta(&writer, "role", person.relator, refines: "#\(id)", scheme: "marc:relators")
      if let sortName = person.sortName { meta(&writer, "file-as", sortName, refines: "#\(id)") }
    }
  }

  /// Subjects of a classification, with scheme and code (EPUB 3.3, properties `authority` and `term`), and the keywords.
  private func writeSubjects(_ writer: inout XMLWriter) {
    for (index, subject) in metadata.subjects.enumerated() {
      guard let text = subject.heading ?? subject.code else { continue }
      let id = "subject-\(index + 1)"
      line(&writer, "dc:subject", text, id: id)
      guard let scheme = subject.scheme, let code = subject.code else { continue }
      meta(&writer, "authority", scheme, refines: "#\(id)")
      meta(&writer, "term", code, refines: "#\(id)")
    }
    for keyword in metadata.keywords { line(&writer, "dc:subject", keyword) }
  }

  /// EPUB Accessibility 1.1 §2: only what is true of this book.
  private func writeAccessibility(_ writer: inout XMLWriter) {
    let access = AccessibilityMetadata(of: rendered)
    for mode in access.modes { meta(&writer, "schema:accessMode", mode) }
    for modes in access.sufficientModes { meta(&writer, "schema:accessModeSufficient", modes) }
    for feature in access.features { meta(&writer, "schema:accessibilityFeature", feature) }
    for hazard in access.hazards { meta(&writer, "schema:accessibilityHazard", hazard) }
    meta(&writer, "schema:accessibilitySummary", access.summary, language: rendered.linked.languageOfWords)
    if !rendered.navigation.pages.isEmpty { meta(&writer, "pageBreakSource", pageBreakSource) }
    guard let conformance = claims.conformsTo, let certifier = claims.certifiedBy else { return }
    writer.element(
      "meta", [Attribute("property", "dcterms:conformsTo"), Attribute("id", "conf")],
      text: conformance)
    writer.newline()
    meta(&writer, "a11y:certifiedBy", certifier, refines: "#conf")
  }

  // MARK: Manifest and spine (§5.6, §5.7)

  private func writeManifest(_ writer: inout XMLWriter) {
    writer.element("manifest") { writer in
      writer.newline()
      for page in rendered.pages {
        item(&writer, page.id, page.path, "application/xhtml+xml", properties(of: page))
      }
      item(&writer, "ncx", "toc.ncx", "application/x-dtbncx+xml", nil)
      let cover = rendered.cover.flatMap { rendered.imagePaths[$0.index] }
      for (index, resource) in resources.enumerated() {
        let isCover = resource.path == cover
        item(
          &writer, isCover ? "cover-image" : "resource-\(index + 1)", resource.path,
          mediaType(of: resource.path),
          isCover ? "cover-image" : nil)
      }
      for case (let index, let path?) in rendered.recordingPaths.enumerated() {
        item(&writer, "recording-\(index + 1)", path, book.recordings[index].mediaType, nil)
      }
    }
    writer.newline()
  }

  private func properties(of page: Page) -> String? {
    let all = [
      page.kind == .contents ? "nav" : nil, page.features.contains(.mathML) ? "mathml" : nil,
      page.features.contains(.drawing) ? "svg" : nil,
    ].compactMap { $0 }
    return all.isEmpty ? nil : all.joined(separator: " ")
  }

  private func writeSpine(_ writer: inout XMLWriter) {
    writer.element("spine", [Attribute("toc", "ncx")]) { writer in
      writer.newline()
      for page in rendered.pages {
        writer.empty("itemref", [Attribute("idref", page.id)])
        writer.newline()
      }
    }
    writer.newline()
  }

  private func item(
    _ writer: inout XMLWriter, _ id: String, _ path: String, _ type: String, _ properties: String?
  ) {
    writer.empty(
      "item",
      [
        Attribute("id", id), Attribute("href", path), Attribute("media-type", type),
        Attribute("properties", properties),
      ])
    writer.newline()
  }

  private func line(
    _ writer: inout XMLWriter, _ name: StaticString, _ text: String, id: String? = nil
  ) {
    writer.element(name, [Attribute("id", id)], text: text)
    writer.newline()
  }

  private func meta(
    _ writer: inout XMLWriter, _ property: String, _ text: String, refines: String? = nil,
    scheme: String? = nil, language: String? = nil
  ) {
    writer.element(
      "meta",
      [
        Attribute("refines", refines), Attribute("property", property), Attribute("scheme", scheme),
        Attribute("xml:lang", language),
      ], text: text)
    writer.newline()
  }

  /// The edition that the page numbers are of (EPUB Accessibility 1.1 §3.3): its recorded ISBN, which is not this
  /// book's, else what is known of it in words.
  private var pageBreakSource: String {
    guard let isbn = rendered.linked.isbnInPrint, isbn != metadata.electronicISBN else { return printedEdition }
    return "urn:isbn:" + isbn.digits
  }

  private var printedEdition: String {
    let year = metadata.publicationDate.map { String($0.prefix(4)) }
    return [rendered.linked.title, metadata.edition, metadata.publisher, year].compactMap { $0 }
      .joined(separator: rendered.linked.text(.listSeparator))
  }

  private var marks: QuotationMarks { rendered.linked.text.marks }
}
