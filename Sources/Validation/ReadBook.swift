package import BookModel
package import Diagnostics
import LibPOSIX
import LibXML
package import XMLReading

/// What Validation has to know besides the manuscript.
package struct ValidationRules: Sendable {
  /// The profile, `boek.rng`, or any other grammar of DocBook 5.
  package let grammar: Grammar
  /// Whether that is the profile; then what means nothing to it is told as well.
  package let isProfile: Bool
  /// Whether a book is to come of it, mistakes or not.
  package let isLenient: Bool
  /// How many files are read and checked at the same time.
  package let threads: Int

  package init(grammar: Grammar, isProfile: Bool = true, isLenient: Bool = false, threads: Int) {
    self.grammar = grammar
    self.isProfile = isProfile
    self.isLenient = isLenient
    self.threads = threads
  }
}

/// A manuscript that could be read. It may still have errors, which are in the report: `Linking` looks for its own
/// errors too before it stops the run, so that an author sees all of them at once.
package struct ReadManuscript: Sendable {
  package let book: Book
  /// Where it says in which language it is, or else where it begins.
  package let languagePlace: SourceRange
  /// Every `xml:id`, whatever it stands on.
  package let anchors: Set<Anchor>
  /// Where the pages of the printed book begin, if that is recorded.
  package let pageMap: PageMap?
  /// Whether all files could be read: if not, a reference that seems to dangle may be right.
  package let isComplete: Bool
  /// What the grammar finds. It takes libxml2 longer to say than us to go on to the finished pages, so it goes along
  /// with them, and is waited for before anything is written.
  package let verdict: PendingFindings
}

/// Stage 1, second half: checks and understands a manuscript.
///
/// - Throws: `Stopped` where there is no book to go on with.
package func readBook(
  from files: ManuscriptFiles, rules: ValidationRules, report: inout Report
) throws(Stopped) -> ReadManuscript {
  let main = files.documents[0]
  let structure = Background {
    findStructureErrors(in: files.asWritten, rules: rules) + findMarkdown(in: files, threads: rules.threads)
      + findGarbledText(in: files, threads: rules.threads)
  }
  readSilencings(in: files, report: &report)
  let anchors = checkRules(of: files, isProfile: rules.isProfile, report: &report)
  let root = main.tree.name(of: main.tree.root)
  guard root.isDocBook, isBookRoot(root.local) else {
    report.add(contentsOf: structure.value)
    if !report.hasErrors { report.add(.wrongRoot(root, at: main.range(of: main.tree.root))) }
    try report.checkpoint()
    throw Stopped(isOutsideCause: false)
  }
  var reader = BookReader(
    files: files, images: ImageFinder(manuscript: files.location, guessesExtension: rules.isLenient))
  let book = reader.readBook()
  report.add(contentsOf: reader.problems + reader.images.problems)
  // In our profile the grammar says so itself.
  if !rules.isProfile { report.add(contentsOf: reader.findingsOnUnknownElements) }
  if book.language.code == "und" {
    report.add(.missingLanguage(at: main.range(of: main.tree.root)))
  }
  let languagePlace = main.range(ofAttribute: "lang", namespace: xmlNamespace, of: main.tree.root)
  return ReadManuscript(
    book: book, languagePlace: languagePlace ?? main.range(of: main.tree.root), anchors: anchors,
    pageMap: files.pageMap, isComplete: files.isComplete,
    verdict: PendingFindings { structure.value })
}

private func isBookRoot(_ name: String) -> Bool { readings[name]?.nature == .division }

/// What stands in attributes that were meant to be `xml:id`: the slip is reported, and what refers to it is right.
func misspeltAnchors(in files: ManuscriptFiles) -> Set<Anchor> {
  func isMisspelt(_ name: XMLTree.Name) -> Bool {
    let known = ["id", "lang", "base", "space"]
    return name.namespace == xmlNamespace ? !known.contains(name.local) : name.namespace.isEmpty && name.local == "id"
  }
  var anchors: Set<Anchor> = []
  for document in files.documents where document.tree.names.contains(where: isMisspelt) {
    let tree = document.tree
    for node in tree.allNodes where tree.kind(of: node) == .element {
      for attribute in tree.attributes(of: node) where isMisspelt(attribute.name) {
        anchors.insert(Anchor(attribute.value))
      }
    }
  }
  return anchors
}

extension Diagnostic {
  fileprivate static func wrongRoot(_ root: XMLTree.Name, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .wrongRoot,
      Message(
        dutch: "<\(root.local)> is geen boek: een manuscript begint met <book>",
        english: "<\(root.local)> is no book: a manuscript begins with <book>"),
      hint: Message(
        dutch: "Begin met <book xmlns=\"\(docBookNamespace)\" version=\"5.2\" xml:lang=\"nl\">.",
        english: "Begin with <book xmlns=\"\(docBookNamespace)\" version=\"5.2\" xml:lang=\"nl\">."),
      at: place)
  }

  fileprivate static func missingLanguage(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingLanguage,
      Message(
        dutch: "de taal van het boek staat er niet bij", english: "the book does not state its language"),
      hint: Message(
        dutch: "Zet xml:lang=\"nl\" in <book>.",
        english: "Put xml:lang=\"nl\" into the first element."),
      at: place)
  }
}
