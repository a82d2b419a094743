package import LibQPDF

/// Reads the text of a tagged PDF.
///
/// It ends well with any file that can be opened: references that lead nowhere are passed over, circles are walked once.
package func readText(of file: [UInt8]) throws(PDFError) -> PrintedText { try readText(of: PDFFile(file)) }

package func readText(of file: PDFFile) throws(PDFError) -> PrintedText {
  let pages = try file.pages()
  var reader = ContentReader(file: file, fonts: FontCache())
  var texts: [PageText] = []
  for page in pages { texts.append(try reader.read(page: page)) }
  let tree = file.root["/StructTreeRoot"]
  let numbers = pages.enumerated().compactMap { number, page in page.id.map { ($0, number) } }
  var walk = StructureWalk(tree: tree, pageNumbers: Dictionary(numbers) { first, _ in first }, texts: texts)
  walk.walk(tree["/K"], StructureWalk.Context())
  walk.main.endWord()
  let labels = pageLabels(of: file, count: pages.count)
  return PrintedText(
    pages: zip(pages, labels).map(printedPage), main: walk.main.words,
    notes: walk.notes.map { PrintedNote(callPage: $0.callPage, words: $0.collector.words) },
    stray: strayWords(walk.texts))
}

/// What stands on the pages and in no element.
private func strayWords(_ texts: [PageText]) -> [PrintedWord] {
  var collector = WordCollector()
  for (page, text) in texts.enumerated() {
    for rest in text.rest {
      collector.add(rest, page: page)
      collector.endWord()
    }
  }
  return collector.words
}

private func printedPage(_ page: PDFObject, label: String) -> PrintedPage {
  PrintedPage(
    label: label, media: box("/MediaBox", of: page), trim: box("/TrimBox", of: page),
    bleed: box("/BleedBox", of: page))
}

private func box(_ name: PDFName, of page: PDFObject) -> PageBox? {
  let sides = inherited(name, by: page).items.compactMap(\.real)
  return sides.count == 4 ? PageBox(left: sides[0], bottom: sides[1], right: sides[2], top: sides[3]) : nil
}
