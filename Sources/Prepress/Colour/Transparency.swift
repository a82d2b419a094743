import LibQPDF

/// Has pages with something transparent mix their colours in inks: without a word of it, a RIP may choose (ISO 15930-7
/// §6.11).
func mixInInks(_ pages: [PDFObject]) throws(PDFError) {
  for page in pages where !page["/Group"].isNull || page.resources.hasTransparency(depth: 0) {
    page.set("/Group", to: try page.file.parse("<< /Type /Group /S /Transparency /CS /DeviceCMYK >>"))
  }
}

extension PDFObject {
  /// Of resources: whether something that they name is seen through.
  fileprivate func hasTransparency(depth: Int) -> Bool {
    guard depth < 8 else { return true }
    if self["/ExtGState"].entries.contains(where: { $0.value.isTransparentState }) { return true }
    let drawn = self["/XObject"].entries + self["/Pattern"].entries
    return drawn.contains { _, object in
      !object["/SMask"].isNull || !object["/Group"].isNull || object["/ExtGState"].isTransparentState
        || object["/Resources"].hasTransparency(depth: depth + 1)
    }
  }

  private var isTransparentState: Bool {
    let isThin = [self["/ca"], self["/CA"]].contains { ($0.real ?? 1) < 1 }
    let blending = (self["/BM"].name ?? self["/BM"][0].name)?.text
    let isMixed = blending.map { !["/Normal", "/Compatible"].contains($0) } ?? false
    return isThin || isMixed || self["/SMask"].kind == .dictionary
  }
}
