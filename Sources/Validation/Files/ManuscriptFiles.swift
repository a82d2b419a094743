package import BookModel
package import Diagnostics
package import LibXML
package import XMLReading

/// All files of a manuscript, each read once, and which inclusion leads to which.
package struct ManuscriptFiles: Sendable {
  let location: ManuscriptLocation
  /// The language of a book that does not say.
  let defaultLanguage: LanguageTag?
  /// Where the pages of the printed book begin, if that is recorded; then page breaks that the author wrote are none.
  var pageMap: PageMap?
  /// The main file first, the others in the order in which they were first named. Where the book was put together
  /// (see `Assembly`), a document is what one inclusion brings in, and has no more in it than that.
  package internal(set) var documents: [SourceDocument] = []
  /// For each file: what its inclusions stand for. An inclusion that leads nowhere is absent: it was reported.
  package internal(set) var inclusions: [[XMLTree.NodeID: Included]] = []
  /// Whether every file was found and well-formed; if not, references may seem to dangle.
  var isComplete = true
  /// The files as they were written, where the book was put together from them: the grammar is about those.
  package internal(set) var written: FileSet?
  /// Each file once, without what the profile leaves out, where the book was put together.
  var profiled: [SourceDocument]?
  /// How many elements the profile leaves out; nil without a profile.
  package internal(set) var leftOut: Int?

  /// What an inclusion stands for.
  package enum Included: Sendable {
    case elements(Selection)
    /// What it would take, all of which the profile leaves out: elements of a file as it was written.
    case leftOut(Selection)
    case text(String)
    case fallback(XMLTree.NodeID)
  }

  /// The language that the main file says it is in; `und` where nobody says.
  package var language: LanguageTag {
    let stated = documents.first.map { $0.tree.attribute("lang", namespace: xmlNamespace, of: $0.tree.root) }
    return (stated ?? nil).flatMap { languageTag($0) } ?? defaultLanguage ?? LanguageTag("und")
  }

  /// Each file once, as its words are to be looked at.
  package var texts: [SourceDocument] { profiled ?? documents }

  /// What the grammar judges.
  var asWritten: FileSet {
    written ?? FileSet(documents: documents, inclusions: inclusions, isComplete: isComplete)
  }
}

/// Elements of a file that an inclusion takes.
package struct Selection: Hashable, Sendable {
  /// Its place among the documents of the set that the inclusion belongs to.
  package let file: Int
  /// In document order, none inside another.
  package let nodes: [XMLTree.NodeID]
  /// Whether that is the file's outermost element, asked for as the file.
  let isWhole: Bool
}

/// Files, and what their inclusions stand for.
package struct FileSet: Sendable {
  package var documents: [SourceDocument]
  var inclusions: [[XMLTree.NodeID: ManuscriptFiles.Included]]
  var isComplete: Bool

  /// The inclusions in what is selected of a file, in document order.
  func inclusions(in selection: Selection) -> [(node: XMLTree.NodeID, included: ManuscriptFiles.Included)] {
    let tree = documents[selection.file].tree
    return inclusions[selection.file].filter { selection.isWhole || selection.contains($0.key, in: tree) }
      .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

extension Selection {
  /// Whether a node of the same file is among what is selected, or inside it.
  func contains(_ node: XMLTree.NodeID, in tree: XMLTree) -> Bool {
    var place: XMLTree.NodeID? = node
    while let current = place {
      if nodes.contains(current) { return true }
      place = tree.parent(of: current)
    }
    return false
  }
}

/// Stage 1, first half: reads the main file and whatever it includes.
///
/// - Parameters:
///   - language: of a book that does not say.
///   - profile: which variants of the book are wanted.
///   - pages: where the pages of the printed book begin, if that is recorded.
///   - takesEarlierDocBook: whether an included file may be for DocBook 4, for who only asks what is in it.
/// - Throws: `Stopped` where not even the main file can be read, or the profile leaves nothing of it.
package func readFiles(
  of manuscript: ManuscriptLocation, language: LanguageTag? = nil, profile: Profile? = nil,
  pages: PageMap? = nil, takesEarlierDocBook: Bool = false, threads: Int, report: inout Report
) throws(Stopped) -> ManuscriptFiles {
  var files = findFiles(
    of: manuscript, language: language, pages: pages, takesEarlierDocBook: takesEarlierDocBook, threads: threads,
    report: &report)
  if !files.documents.isEmpty { assemble(&files, by: profile, report: &report) }
  guard files.documents.isEmpty else { return files }
  try report.checkpoint()
  throw Stopped(isOutsideCause: false)
}
