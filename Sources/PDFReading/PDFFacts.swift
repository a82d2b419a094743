package import LibQPDF

/// What a PDF says about itself.
package struct PDFFacts: Sendable, Hashable {
  package struct Font: Sendable, Hashable {
    package let name: String
    package let isEmbedded: Bool

    package init(name: String, isEmbedded: Bool) {
      self.name = name
      self.isEmbedded = isEmbedded
    }
  }

  /// Of all pages, sorted by name.
  package let fonts: [Font]
  /// Whether it says that its content is tagged.
  package let isTagged: Bool
  package let language: String?
  package let title: String?
  /// What it claims in its XMP: “PDF/UA-1”, “PDF/A-2A”, “PDF/X-4”.
  package let standards: [String]
}

package func readFacts(of file: PDFFile) throws(PDFError) -> PDFFacts {
  let metadata = (try? file.root["/Metadata"].decodedData()).map { String(decoding: $0, as: UTF8.self) } ?? ""
  return PDFFacts(
    fonts: fonts(in: try file.pages()), isTagged: file.root["/MarkInfo"]["/Marked"].boolean ?? false,
    language: file.root["/Lang"].text, title: file.trailer["/Info"]["/Title"].text,
    standards: standards(claimedIn: metadata))
}

private func standards(claimedIn metadata: String) -> [String] {
  let archive = value(of: "pdfaid:part", in: metadata).map {
    "PDF/A-" + $0 + (value(of: "pdfaid:conformance", in: metadata) ?? "")
  }
  let accessible = value(of: "pdfuaid:part", in: metadata).map { "PDF/UA-" + $0 }
  return [archive, accessible, value(of: "pdfxid:GTS_PDFXVersion", in: metadata)].compactMap(\.self)
}

/// Of a property, which may be an attribute or an element.
private func value(of property: String, in metadata: String) -> String? {
  for (opening, closing) in [("\(property)=\"", "\""), ("<\(property)>", "<")] {
    guard let start = metadata.firstRange(of: opening) else { continue }
    let rest = metadata[start.upperBound...]
    return rest.firstRange(of: closing).map { String(rest[..<$0.lowerBound]) }
  }
  return nil
}

private func fonts(in pages: [PDFObject]) -> [PDFFacts.Font] {
  var found: Set<PDFFacts.Font> = []
  var seen: Set<ObjectID> = []
  var left = pages.map { inherited("/Resources", by: $0) }
  while let resources = left.popLast() {
    for font in values(of: resources["/Font"]) where font.id.map({ seen.insert($0).inserted }) ?? true {
      found.insert(fact(of: font))
    }
    // A form has fonts of its own; it has a place of its own, too, by which it is known when it comes again.
    for form in values(of: resources["/XObject"]) where form.id.map({ seen.insert($0).inserted }) ?? false {
      left.append(form["/Resources"])
    }
  }
  return found.sorted { ($0.name, $0.isEmbedded ? 1 : 0) < ($1.name, $1.isEmbedded ? 1 : 0) }
}

private func values(of dictionary: PDFObject) -> [PDFObject] { dictionary.keys.map { dictionary[$0] } }

private func fact(of font: PDFObject) -> PDFFacts.Font {
  let name = font["/BaseFont"].name ?? font["/Name"].name
  let descendants = font["/DescendantFonts"]
  let descriptor = (descendants.isNull ? font : descendants[0])["/FontDescriptor"]
  let files: [PDFName] = ["/FontFile", "/FontFile2", "/FontFile3"]
  // Glyphs of Type 3 are drawn in the file itself.
  let isEmbedded = font["/Subtype"].name == "/Type3" || files.contains { descriptor[$0].kind == .stream }
  return PDFFacts.Font(name: name.map { String($0.text.dropFirst()) } ?? "", isEmbedded: isEmbedded)
}
