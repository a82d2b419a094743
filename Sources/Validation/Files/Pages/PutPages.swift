import Diagnostics
import LibXML
import XMLReading

/// The pages of a record, by the files that they begin in.
struct PagesByFile: Sendable {
  /// By the file's real path, in the order of their places.
  private let pages: [String: [RecordedPage]]

  init(_ map: PageMap, of manuscript: ManuscriptLocation) {
    let names = Set(map.pages.map(\.file))
    let files = Dictionary(uniqueKeysWithValues: names.map { ($0, identity(joinPath(manuscript.folder, $0))) })
    pages = Dictionary(grouping: map.pages) { files[$0.file] ?? $0.file }.mapValues { pages in
      pages.enumerated().sorted { ($0.element.characters, $0.offset) < ($1.element.characters, $1.offset) }
        .map(\.element)
    }
  }

  subscript(path: String) -> [RecordedPage] { pages[identity(path)] ?? [] }

  /// - Parameter known: the files of the book.
  func findings(outside known: some Sequence<String>) -> [Diagnostic] {
    let known = Set(known)
    let stray = pages.filter { !known.contains($0.key) }
    return stray.sorted { $0.key < $1.key }.compactMap { $0.value.first }.map { .pageElsewhere($0) }
  }
}

/// A file with the page breaks of the record in it.
struct PagedDocument: Sendable {
  let document: SourceDocument
  /// Pages whose first words are gone.
  let findings: [Diagnostic]
}

/// Puts page breaks where the record says, as if the author had written `<?pagebreak 12?>` there. Those that the author
/// did write tell of an older state, and are none any more.
///
/// - Parameter pages: nil where nothing is recorded; then nothing is looked at.
func putPages(_ pages: PagesByFile?, into document: SourceDocument) -> PagedDocument {
  guard let pages else { return PagedDocument(document: document, findings: []) }
  let own = pages[document.path]
  guard !own.isEmpty || document.tree.names.contains(where: { $0.local == pageBreakName }) else {
    return PagedDocument(document: document, findings: [])
  }
  let flow = PageFlow(document.tree)
  let openings = PageOpenings(flow)
  var insertions: [InsertedInstruction] = []
  var findings: [Diagnostic] = []
  var places = PagePlaces(flow)
  for (page, word) in zip(own, places.places(of: own)) {
    if let place = word.flatMap({ openings.opening(before: $0) }) {
      insertions.append(
        InsertedInstruction(page.label, at: place, sourceOffset: document.sourceOffset(of: place)))
    } else {
      findings.append(.pageLost(page))
    }
  }
  let (tree, shift) = document.tree.inserting(insertions, named: pageBreakName, renamingOthers: earlierPageBreakName)
  var paged = document.with(tree)
  paged.standIns = document.standIns
  paged.shift = shift
  return PagedDocument(document: paged, findings: findings)
}

let pageBreakName = "pagebreak"
/// What an author's page break is called where a record tells the pages.
private let earlierPageBreakName = "superseded"

extension SourceDocument {
  fileprivate func sourceOffset(of place: InsertedInstruction.Place) -> Int {
    switch place {
    case .before(let node): tree.startTag(of: node).lowerBound
    case .inside(let word): offset(of: word)
    }
  }
}
