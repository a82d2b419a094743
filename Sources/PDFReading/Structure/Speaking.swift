import LibQPDF

extension StructureWalk {
  mutating func say(_ text: String, on page: Int, _ context: Context) {
    if let note = context.note {
      notes[note].collector.add(text, page: page)
    } else {
      main.add(text, page: page)
    }
  }

  mutating func endWord(_ context: Context) {
    if let note = context.note { notes[note].collector.endWord() } else { main.endWord() }
  }

  /// Whether the words before and after an element are not one. Typst makes spans that say so themselves (`/Placement
  /// /Block`), for captions, attributions and whatever stands loose in a page.
  func isBlock(_ element: PDFObject, _ role: Role, _ outside: Context) -> Bool {
    switch role {
    case .block, .paragraph, .list, .listBody, .note: true
    case .label: outside.labelsAreText
    case .leftOut: element["/S"].name != "/Artifact"
    // Typst says `/Block` of each picture, also of one that stands in a line.
    case .picture: !outside.isInParagraph && attributes.value("/Placement", of: element).name == "/Block"
    case .inline, .reference: attributes.value("/Placement", of: element).name == "/Block"
    }
  }

  /// `None` says that labels are any text, which is what Typst writes for a list of terms; `Description` is PDF 2.0.
  func labelsAreText(_ list: PDFObject) -> Bool {
    switch attributes.value("/ListNumbering", of: list).name?.text {
    case nil, "/None", "/Description": true
    default: false
    }
  }

  /// What stands for all of an element's content.
  func replacement(of element: PDFObject) -> String? {
    element.has("/ActualText") ? element["/ActualText"].text : nil
  }

  /// The first page that an element has something on; the book's first one, if none is named.
  func firstPage(of element: PDFObject, _ context: Context) -> Int {
    var object = element
    for _ in 0..<20 {
      if let page = object["/Pg"].id.flatMap({ pageNumbers[$0] }) { return page }
      let kids = object["/K"]
      object = kids.kind == .array ? kids[0] : kids
      if object.kind != .dictionary { break }
    }
    return context.page ?? 0
  }
}
