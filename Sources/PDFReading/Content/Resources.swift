import LibQPDF

/// What a content stream calls by names (ISO 32000-1 §7.8.3).
struct Resources {
  private let resources: PDFObject
  /// Those that were asked for: a page calls for its fonts hundreds of times.
  private var fonts: [String: Font] = [:]

  init(_ resources: PDFObject) { self.resources = resources }

  mutating func font(_ name: String, from cache: inout FontCache) -> Font? {
    if let font = fonts[name] { return font }
    let object = resources["/Font"][PDFName(name)]
    guard object.kind == .dictionary else { return nil }
    let font = cache.font(object)
    fonts[name] = font
    return font
  }

  func properties(_ name: String) -> PDFObject { resources["/Properties"][PDFName(name)] }
  func picture(_ name: String) -> PDFObject { resources["/XObject"][PDFName(name)] }
}

/// The fonts of a file, each read once.
struct FontCache {
  private var fonts: [ObjectID: Font] = [:]

  mutating func font(_ object: PDFObject) -> Font {
    guard let id = object.id else { return Font(object) }
    if let font = fonts[id] { return font }
    let font = Font(object)
    fonts[id] = font
    return font
  }
}

/// What a page has, or the branch of the tree that it hangs on (§7.7.3.4).
func inherited(_ key: PDFName, by page: PDFObject) -> PDFObject {
  var node = page
  // A tree that qpdf opened is not deeper; a parent may still lead in a circle.
  for _ in 0..<100 {
    let value = node[key]
    if !value.isNull { return value }
    node = node["/Parent"]
    if node.kind != .dictionary { break }
  }
  return page.file.null
}
