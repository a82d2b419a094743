import LibQPDF
import LibVips

/// Turns all that pages draw with into the printer's inks: text, lines, areas, gradients, pictures.
///
/// What has to stay as it is (a kind of gradient or picture that Typst does not write) stays in its own RGB with its
/// profile, which PDF/X-4 allows, and is counted. Errors are libqpdf's or libvips's.
struct BookColours {
  let file: PDFFile
  var table: InkTable
  private(set) var leftInRGB = 0
  private(set) var pictures: [PDFObject] = []
  /// Colour spaces get other ones at the end: until then, content that shares them still has to be read.
  private var spaces: [(dictionary: PDFObject, key: PDFName, kind: ColourKind)] = []
  private var visited: Set<ObjectID> = []

  init(of file: PDFFile, profile: ICCProfile) {
    self.file = file
    table = InkTable(profile: profile.bytes)
  }

  mutating func convert(_ pages: [PDFObject]) throws {
    let contents = try pages.map { PageContent(bytes: try $0.pageContent(), kinds: $0.resources.colourKinds) }
    for (page, content) in zip(pages, try table.converted(contents)) {
      page.set("/Contents", to: try file.stream(content))
      try visit(page.resources)
    }
    try convertPictures()
    for space in spaces {
      if let replacement = space.kind.replacement(in: file) { space.dictionary.set(space.key, to: replacement) }
    }
  }

  private mutating func visit(_ resources: PDFObject) throws {
    guard isNew(resources) else { return }
    for (key, space) in resources["/ColorSpace"].entries {
      note(space.colourKind, at: key, of: resources["/ColorSpace"])
    }
    for (_, object) in resources["/XObject"].entries { try visit(external: object) }
    for (_, pattern) in resources["/Pattern"].entries { try visit(pattern: pattern) }
    for (_, shading) in resources["/Shading"].entries { try visit(shading: shading) }
    for (_, state) in resources["/ExtGState"].entries { try visit(state: state) }
    for (_, font) in resources["/Font"].entries where font["/Subtype"].name == "/Type3" { try visit(glyphsOf: font) }
  }

  private mutating func visit(external object: PDFObject) throws {
    switch object["/Subtype"].name {
    case "/Image": if isNew(object) { pictures.append(object) }
    case "/Form": try visit(drawing: object)
    case _: break
    }
  }

  /// A form or a tiled pattern: content with resources of its own.
  private mutating func visit(drawing: PDFObject) throws {
    guard isNew(drawing) else { return }
    let group = drawing["/Group"]
    if isNew(group) { note(group["/CS"].colourKind, at: "/CS", of: group) }
    try drawing.replaceData(
      by: table.converted(drawing.decodedData(), kinds: drawing["/Resources"].colourKinds))
    try visit(drawing["/Resources"])
  }

  private mutating func visit(pattern: PDFObject) throws {
    if pattern["/PatternType"].integer == 1 {
      try visit(drawing: pattern)
    } else {
      try visit(shading: pattern["/Shading"])
    }
  }

  private mutating func visit(state: PDFObject) throws {
    let mask = state["/SMask"]
    guard mask.kind == .dictionary else { return }
    let drawing = mask["/G"]
    // A mask is how light its drawing is, which a grey says as it is.
    if mask["/S"].name == "/Luminosity" { drawing["/Group"].set("/CS", to: file.name("/DeviceGray")) }
    try visit(drawing: drawing)
  }

  private mutating func visit(glyphsOf font: PDFObject) throws {
    guard isNew(font) else { return }
    for (_, glyph) in font["/CharProcs"].entries where isNew(glyph) {
      try glyph.replaceData(by: table.converted(glyph.decodedData(), kinds: font["/Resources"].colourKinds))
    }
    try visit(font["/Resources"])
  }

  private mutating func visit(shading: PDFObject) throws {
    guard isNew(shading) else { return }
    let kind = shading["/ColorSpace"].colourKind
    switch kind {
    case .rgb:
      if try shading.convertGradient(by: &table) {
        note(.rgb, at: "/ColorSpace", of: shading)
      } else {
        leftInRGB += 1
      }
    case .grey, .other: note(kind, at: "/ColorSpace", of: shading)
    }
  }

  private mutating func convertPictures() throws {
    let converted = try convertToInks(pictures, of: table.profile)
    leftInRGB += converted.left
    spaces += converted.done.map { ($0, "/ColorSpace", $0["/ColorSpace"].colourKind) }
  }

  private mutating func note(_ kind: ColourKind, at key: PDFName, of dictionary: PDFObject) {
    spaces.append((dictionary, key, kind))
  }

  /// What stands within another object is met with that one only.
  private mutating func isNew(_ object: PDFObject) -> Bool {
    object.id.map { visited.insert($0).inserted } ?? true
  }
}

extension PDFFile {
  fileprivate func stream(_ content: PressContent) throws(PDFError) -> PDFObject {
    switch content {
    case .plain(let bytes): return try stream(bytes)
    case .compressed(let bytes):
      let stream = try stream([])
      try stream.replaceData(by: bytes, encodedBy: "/FlateDecode")
      return stream
    }
  }
}

extension PDFObject {
  /// Of a page.
  var resources: PDFObject { inherited("/Resources") }

  /// Of a resource dictionary, without the slashes.
  var colourKinds: [String: ColourKind] {
    let spaces = self["/ColorSpace"].entries.map { (String($0.key.text.dropFirst()), $0.value.colourKind) }
    return Dictionary(spaces) { first, _ in first }
  }

  var entries: [(key: PDFName, value: PDFObject)] { keys.map { ($0, self[$0]) } }
}
