package import Diagnostics
import LibXML
import Validation
package import WordChecking
import XMLReading

/// Holds the words of a manuscript against those of an EPUB; no other check is made, so that any well-formed manuscript
/// will do, and the answer is about words alone.
///
/// Which files and which variant are the book is as for a build of the same plan.
package func checkWords(
  _ plan: Plan, in epub: String, report: inout Report
) throws(Stopped) -> WordComparison {
  let location = try ManuscriptLocation.locate(plan.manuscript, report: &report)
  let manuscript = try readManuscript(at: location, plan, report: &report)
  return try compareWords(of: manuscript, with: epub, report: &report)
}

private func readManuscript(
  at location: ManuscriptLocation, _ plan: Plan, report: inout Report
) throws(Stopped) -> Manuscript {
  var reading = Report()
  let profile = chosenProfile(for: plan, readConfiguration(of: location, report: &reading), report: &reading)
  let files = Result { () throws(Stopped) in
    try readFiles(
      of: location, profile: profile, takesEarlierDocBook: true, threads: plan.threads, report: &reading)
  }
  report.add(contentsOf: reading.diagnostics.filter(\.isAboutWords))
  try report.checkpoint()
  return Manuscript(try files.get())
}

extension Diagnostic {
  /// Whether words may be missing because of it.
  fileprivate var isAboutWords: Bool {
    let areNot: Set<Code> = [.duplicateID, .variantsTogether]
    return code == .unknownProfile || severity == .error && !areNot.contains(code)
  }
}

extension Manuscript {
  /// The documents as they are in the book, and behind them the files as they were written.
  init(_ files: ManuscriptFiles) {
    let written = files.written?.documents ?? []
    let first = files.documents.count
    var contents = zip(files.inclusions, files.leftOutElements).map { inclusions, leftOut in
      inclusions.mapValues { Content($0, filesBehind: first) }
        .merging(leftOut.mapValues { .nothing(insteadOf: [$0.node], of: first + $0.file) }) { $1 }
    }
    contents += written.map { _ in [:] }
    self.init(documents: files.documents + written, contents: contents)
  }
}

extension Manuscript.Content {
  /// - Parameter first: the place of the first file as it was written.
  fileprivate init(_ included: ManuscriptFiles.Included, filesBehind first: Int) {
    self =
      switch included {
      case .elements(let selection): .elements(selection.nodes, of: selection.file)
      case .leftOut(let selection): .nothing(insteadOf: selection.nodes, of: first + selection.file)
      case .text(let text): .text(text)
      case .fallback(let node): .children(of: node)
      }
  }
}
