import Diagnostics
import LibXML

/// Reads a file that is not well-formed all the same, so that one slip does not hide everything else that is wrong.
///
/// Each problem that libxml2 stops at is reported, then mended in a copy in the only way it can have been meant, until
/// libxml2 reads it to the end; where there is no such way, what was found so far is all. The places of the tree stay
/// those of the author's text.
struct Mender {
  private let file: SourceFile
  private let path: String
  var text: MendedText
  var problems: [Diagnostic]
  /// Offsets, in the author's text, of the start tags of elements whose content we had to guess.
  var doubtful: Set<Int> = []

  /// A file with more slips than this is no manuscript.
  private static let mostMends = 100
  /// All in all, so that a large file does not take minutes.
  private static let mostBytesParsed = 100_000_000

  init(_ file: SourceFile, at path: String, problems: [Diagnostic] = []) {
    self.file = file
    self.path = path
    self.problems = problems
    text = MendedText(file.text)
  }

  mutating func read(_ failure: NotWellFormed) throws(Unreadable) -> SourceDocument {
    var failure = failure
    let tries = min(Self.mostMends, Self.mostBytesParsed / max(1, file.text.count))
    for _ in 0..<tries {
      guard let first = failure.problems.first else { break }
      let isMended = take(first)
      guard isMended else {
        for other in failure.problems.dropFirst() { note(other) }
        break
      }
      do {
        return source(try parseXML(text.bytes))
      } catch {
        failure = error
      }
    }
    throw Unreadable(diagnostics: problems.isEmpty ? [.emptyFile(file)] : problems, isMissing: false)
  }

  /// Reports a problem, unless it is the other end of an earlier one, and mends it.
  private mutating func take(_ problem: ParseProblem) -> Bool {
    let range = ParsePlace(text: text.bytes, problem: problem).range
    if problem.kind == .tagNameMismatch {
      return takeEndTag(range)
    }
    if problem.kind == .tagNotFinished, endAtEndOfFile() { return true }
    if problem.kind == .attributeWithoutValue, let tag = unfinishedTag(around: range) {
      note(.unfinishedTag(at: place(tag)))
      return false
    }
    note(problem)
    return mend(problem, at: range)
  }

  private mutating func note(_ problem: ParseProblem) {
    let diagnostic = Diagnostic(problem, at: place(ParsePlace(text: text.bytes, problem: problem).range))
    if problem.kind == .undefinedNamespace, problems.contains(where: { $0.message == diagnostic.message }) { return }
    note(diagnostic)
  }

  mutating func note(_ diagnostic: Diagnostic) { problems.append(diagnostic) }

  /// Where a piece of the mended text stands for the author.
  func place(_ range: Range<Int>) -> SourceRange { SourceRange(file, bytes: text.origin(of: range)) }

  private func source(_ document: XMLDocument) -> SourceDocument {
    let tree = document.makeTree().movingPlaces { text.origin(of: $0) }
    let extents = tree.allNodes.filter {
      tree.kind(of: $0) == .element && doubtful.contains(tree.startTag(of: $0).lowerBound)
    }.map { tree.extent(of: $0) }
    return SourceDocument(
      path: path, file: file, document: document, tree: tree, problems: problems, doubtful: extents)
  }
}
