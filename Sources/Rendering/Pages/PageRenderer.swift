import BookModel
import Diagnostics
import GeneratedText
import Linking
import Markup

/// Renders one page. The methods for each kind of node stand in files of their own.
struct PageRenderer {
  let plan: PagePlan
  /// The page that is written: its path, relative to the package document.
  let path: String
  /// Which run of sections the page holds, where it is one of a component.
  var piece: PagePiece?
  var writer: XMLWriter
  /// Footnotes called so far; they stand at the end of the page.
  var notes: [Footnote] = []
  /// The level of the heading that the next subdivision or box gets.
  var headingLevel = 2
  /// How many quotations the text stands inside of.
  var quoteDepth = 0
  /// The number of the line that comes next, in a listing whose lines are numbered.
  var nextLine: Int?
  /// Whether the line that is being written has its number.
  var isLineNumbered = false
  /// How many links the text stands inside of: one at most.
  var linkDepth = 0
  /// For what was begun as a link: whether it is one.
  var openLinks: [Bool] = []
  /// Calls of notes that stand in a link, for behind it.
  var waitingCalls: [NoteCall] = []
  /// Whether a line that ends in the manuscript is a space, which WeasyPrint forgets in notes.
  var foldsSpace = false
  /// Whether the next letter is the large one that a chapter begins with.
  var awaitsInitial = false
  /// Whether notes wait for the end of what they are called in.
  var keepsNotes = false
  /// The files that the page shows.
  var uses = PageResources()
  /// How many drawings and formulas the page has that stand in the manuscript itself.
  var drawingCount = 0
  /// What the page holds that the package document has to tell.
  var features: PageFeatures = []

  var linked: LinkedBook { plan.linked }
  var text: GeneratedText { plan.linked.text }

  init(plan: PagePlan, path: String) {
    self.plan = plan
    self.path = path
    writer = XMLWriter(reservingCapacity: 32_768, recordingMarks: plan.options.recordsOrigins)
  }

  /// The attributes that any element may need.
  func common(_ attributes: CommonAttributes, class name: String? = nil, id: String? = nil)
    -> [Attribute?]
  {
    [
      Attribute("class", classes(name, role: attributes.role)),
      Attribute("id", id ?? attributes.anchor?.name),
      Attribute("lang", attributes.language?.code),
      Attribute("xml:lang", attributes.language?.code),
      Attribute("dir", attributes.direction.map { direction($0) }),
    ]
  }

  /// HTML has no `rlo`: see ``renderContent(of:)`` for what overrides the direction of letters.
  private func direction(_ stated: String) -> String {
    switch stated {
    case "rlo": "rtl"
    case "lro": "ltr"
    default: ["ltr", "rtl", "auto"].contains(stated) ? stated : "auto"
    }
  }

  /// Our own class and the author's role, which a house may style as it likes.
  private func classes(_ name: String?, role: String?) -> String? {
    guard let role, !role.isEmpty else { return name }
    let own = name?.split(separator: " ") ?? []
    let all = own + role.split(separator: " ").filter { !own.contains($0) }
    return all.isEmpty ? nil : all.joined(separator: " ")
  }

  /// The path of a picture that the page shows.
  mutating func use(_ image: ImageID) -> String {
    uses.images.insert(image.index)
    return plan.imagePaths[image.index]
  }

  /// What elements from now on come from.
  mutating func comes(from attributes: CommonAttributes) {
    writer.origin = UInt64(attributes.span.file + 1) << 32 | UInt64(attributes.span.start)
  }

  /// Text that is not the author's: readers hear and see it, a count of the author's words leaves it out.
  ///
  /// - Parameter language: that of the text around it, where it is not the book's.
  mutating func generated(_ text: String, class name: String? = nil, around language: LanguageTag? = nil) {
    // Figures and signs are of no language.
    let isWords = text.contains { $0.isLetter }
    let own = isWords ? languageAttributes(around: language) : []
    writer.element("span", [Attribute("class", name.map { "\($0) gen" } ?? "gen")] + own, text: text)
  }

  /// Words of the author that stand here once more.
  mutating func repeated(_ text: String) { writer.element("span", [Attribute("class", "gen")], text: text) }

  /// What an element of our own words says of their language: nothing, where it is that of the text around it.
  func languageAttributes(around language: LanguageTag? = nil) -> [Attribute?] {
    let own = linked.languageOfWords(in: language ?? linked.book.language)
    return [Attribute("lang", own), Attribute("xml:lang", own)]
  }

  func finish(id: String, title: String, kind: PageKind) -> Page {
    let origins = writer.marks.map { mark in
      let file = Int(mark.origin >> 32)
      let source = file == 0 ? nil : (file: file - 1, offset: Int(mark.origin & 0xFFFF_FFFF))
      return ElementOrigin(start: mark.start, source: source)
    }
    return Page(
      path: path, id: id, title: title, kind: kind, features: features, uses: uses, bytes: writer.bytes,
      origins: origins)
  }

  /// The frame of an XHTML content document (EPUB 3.3 §6.1); on paper the pages are parts of one.
  mutating func document(
    title: String, matter: String, class name: String, styles: String = "../styles/",
    content: (inout PageRenderer) -> Void
  ) {
    guard !plan.layout.isPaper else { return content(&self) }
    let language = linked.book.language.code
    writer.declaration()
    writer.raw("<!DOCTYPE html>\n")
    writer.start(
      "html",
      [
        Attribute("xmlns", "http://www.w3.org/1999/xhtml"),
        Attribute("xmlns:epub", "http://www.idpf.org/2007/ops"),
        Attribute("lang", language), Attribute("xml:lang", language),
      ])
    writer.newline()
    writer.start("head")
    writer.element("title", text: title)
    for sheet in plan.options.styleSheets {
      writer.empty(
        "link",
        [
          Attribute("rel", "stylesheet"), Attribute("type", "text/css"),
          Attribute("href", styles + sheet),
        ])
    }
    writer.end()
    writer.newline()
    writer.start("body", [Attribute("class", name), structure(matter)])
    writer.newline()
    content(&self)
    writer.end()
    writer.newline()
    writer.end()
    writer.newline()
  }
}
