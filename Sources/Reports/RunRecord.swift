package import Diagnostics

/// What a run found and made: all that a report says, and nothing of when and where it ran.
package struct RunRecord: Sendable {
  package enum Outcome: String, Sendable {
    case good
    /// The book has errors.
    case errors
    /// A disk, a missing program or the installation is to blame.
    case outsideCause = "outside-cause"
    /// A bug of ours came to light.
    case ownFault = "own-fault"

    /// What the program ends with.
    package var exitCode: Int32 {
      switch self {
      case .good: 0
      case .errors: 1
      case .outsideCause: 3
      case .ownFault: 70
      }
    }
  }

  /// `check` or `build`.
  package let command: String
  /// Of the program.
  package let version: String
  package let language: MessageLanguage
  package let outcome: Outcome
  /// In the order of reading.
  package let findings: [Diagnostic]
  let facts: ReportFacts

  package init(
    command: String, version: String, language: MessageLanguage, outcome: Outcome, report: Report, facts: ReportFacts
  ) {
    self.command = command
    self.version = version
    self.language = language
    self.outcome = outcome
    findings = report.inOrder
    self.facts = facts
  }

  func count(of severity: Severity) -> Int { findings.count { $0.severity == severity } }
}

/// What a run made, by what it was asked for; nothing where it stopped.
package struct ReportFacts: Sendable {
  let book: BookFacts?
  let comparison: ComparisonFacts?
  let symbols: [SymbolFacts]?
  let links: LinkRunFacts?
  let print: PrintFacts?

  package init(
    book: BookFacts? = nil, comparison: ComparisonFacts? = nil, symbols: [SymbolFacts]? = nil,
    links: LinkRunFacts? = nil, print: PrintFacts? = nil
  ) {
    self.book = book
    self.comparison = comparison
    self.symbols = symbols
    self.links = links
    self.print = print
  }
}

/// What is in the book of a good run.
package struct BookFacts: Sendable {
  /// The EPUB, its bytes and its XHTML documents; nil where none was to be written.
  package let output: (path: String, bytes: Int, documents: Int)?
  package let words: Int
  package let pages: Int
  package let images: Int
  package let symbols: Int

  package init(
    output: (path: String, bytes: Int, documents: Int)?, words: Int, pages: Int, images: Int, symbols: Int
  ) {
    self.output = output
    self.words = words
    self.pages = pages
    self.images = images
    self.symbols = symbols
  }
}
