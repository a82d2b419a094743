import LibQPDF

/// What an element of the structure tree means for its words (ISO 32000-1 §14.8.4).
enum Role: Hashable {
  /// Ends a word where it begins and where it ends.
  case block
  /// A block of running text.
  case paragraph
  case inline
  /// A picture or a formula: in running text it parts no words.
  case picture
  case list
  /// What an item of a list holds behind its label.
  case listBody
  case label
  case note
  /// It may be the call of a note.
  case reference
  /// What is no text of the book's own flow.
  case leftOut
}

/// Finds the roles of elements, whatever a producer calls them.
struct Roles {
  private let map: PDFObject
  private var known: [PDFName: Role] = [:]

  init(tree: PDFObject) { map = tree["/RoleMap"] }

  mutating func role(of name: PDFName) -> Role {
    if let role = known[name] { return role }
    let role = mapped(name)
    known[name] = role
    return role
  }

  /// One name may lead to another, and in a circle too.
  private func mapped(_ name: PDFName) -> Role {
    var name = name
    for _ in 0..<10 {
      if let role = standardRole(name) { return role }
      guard let next = map[name].name else { break }
      name = next
    }
    return .block
  }
}

private func standardRole(_ name: PDFName) -> Role? {
  switch name.text {
  case "/Span", "/Quote", "/Code", "/Link", "/Annot", "/BibEntry", "/Em", "/Strong", "/Sub", "/Ruby", "/RB", "/RT",
    "/RP", "/Warichu", "/WT", "/WP", "/Form":
    .inline
  case "/Figure", "/Formula": .picture
  case "/P", "/H", "/H1", "/H2", "/H3", "/H4", "/H5", "/H6": .paragraph
  case "/Reference": .reference
  case "/Lbl": .label
  case "/Note", "/FENote": .note
  case "/L": .list
  case "/LBody": .listBody
  case "/TOC", "/TOCI", "/Artifact": .leftOut
  case "/LI", "/Table", "/TR", "/TH", "/TD", "/THead", "/TBody", "/TFoot", "/Document", "/Part", "/Art",
    "/Sect", "/Div", "/BlockQuote", "/Caption", "/Index", "/NonStruct", "/Private":
    .block
  default: nil
  }
}
