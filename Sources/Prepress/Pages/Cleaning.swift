import LibQPDF

/// Takes away what is for readers at a screen, and what PDF/X-4 forbids (ISO 15930-7 §6.12 to §6.16): annotations, actions,
/// forms, files inside, ways to places, and tags unless they are to stay.
func removeWhatIsForScreens(from file: PDFFile, _ pages: [PDFObject], keepingTags: Bool) {
  for key in ofCatalogue + (keepingTags ? [] : ["/StructTreeRoot", "/MarkInfo"]) { file.root.remove(key) }
  var annotations: Set<Int> = []
  for page in pages {
    annotations.formUnion(page["/Annots"].items.compactMap { $0["/StructParent"].integer })
    for key in ofPages + (keepingTags ? [] : ["/StructParents"]) { page.remove(key) }
  }
  guard keepingTags, !annotations.isEmpty else { return }
  forget(annotations, in: file.root["/StructTreeRoot"]["/ParentTree"], depth: 0)
}

private let ofCatalogue: [PDFName] = [
  "/AA", "/AcroForm", "/AF", "/Collection", "/Dests", "/Names", "/OpenAction", "/Outlines", "/PageMode", "/Perms",
  "/PieceInfo", "/Threads", "/URI", "/Version", "/ViewerPreferences",
]

private let ofPages: [PDFName] = [
  "/AA", "/AF", "/Annots", "/B", "/Dur", "/PieceInfo", "/PresSteps", "/Tabs", "/Thumb", "/Trans",
]

/// The tree that leads from annotations to the tags that hold them (ISO 32000-1 §14.7.4.4), without these.
private func forget(_ annotations: Set<Int>, in tree: PDFObject, depth: Int) {
  guard depth < 50 else { return }
  for branch in tree["/Kids"].items { forget(annotations, in: branch, depth: depth + 1) }
  let numbers = tree["/Nums"]
  guard numbers.count > 0 else { return }
  var kept: [PDFObject] = []
  for index in stride(from: 0, to: numbers.count - 1, by: 2) {
    if let key = numbers[index].integer, annotations.contains(key) {
      dropReferences(in: numbers[index + 1])
    } else {
      kept += [numbers[index], numbers[index + 1]]
    }
  }
  tree.set("/Nums", to: tree.file.array(kept))
}

/// A tag without what in it refers to annotations.
private func dropReferences(in tag: PDFObject) {
  let children = tag["/K"]
  switch children.kind {
  case .array: tag.set("/K", to: tag.file.array(children.items.filter { $0["/Type"].name != "/OBJR" }))
  case .dictionary: if children["/Type"].name == "/OBJR" { tag.remove("/K") }
  case .null, .boolean, .integer, .real, .string, .name, .stream: break
  }
}
