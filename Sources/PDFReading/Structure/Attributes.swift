import LibQPDF

/// The attributes of elements: their own, and those of their classes (ISO 32000-1 §14.7.5).
struct Attributes {
  private let classes: PDFObject

  init(tree: PDFObject) { classes = tree["/ClassMap"] }

  /// The null object where the element does not say.
  func value(_ key: PDFName, of element: PDFObject) -> PDFObject {
    for dictionary in list("/A", of: element) where dictionary.has(key) {
      let value = dictionary[key]
      if !value.isNull { return value }
    }
    for name in list("/C", of: element).compactMap(\.name) {
      for dictionary in list(name, of: classes) where !dictionary[key].isNull { return dictionary[key] }
    }
    return element.file.null
  }

  /// One thing or several; numbers of revisions may stand between them.
  private func list(_ key: PDFName, of dictionary: PDFObject) -> [PDFObject] {
    guard dictionary.has(key) else { return [] }
    let object = dictionary[key]
    return switch object.kind {
    case .null: []
    case .array: object.items
    case .boolean, .integer, .real, .string, .name, .dictionary, .stream: [object]
    }
  }
}
