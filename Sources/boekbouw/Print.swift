import ArgumentParser
import Diagnostics
import Pipeline
import Reports
import Typesetting

/// `boekbouw print`
struct PrintBook: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print",
    abstract: "Typesets the book: a PDF for readers, and one for a printer.",
    discussion: """
      Examples:
        boekbouw print                        manuscript/ to build/TITLE.pdf and build/TITLE-press.pdf
        boekbouw print --edition screen       only the accessible one, for readers
        boekbouw print ../mijn-boek -o pdf
        boekbouw print --edition-record 1     also records where the pages of edition 1 begin

      Paper, fonts and colours stand in boekbouw.yaml, below print.
      """)

  @OptionGroup var options: Options

  @Option(help: "Which edition: screen, press or both.")
  var edition = EditionChoice.both

  @Option(name: .shortAndLong, help: "The folder that the files go to. Default: build.")
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Record the pages of the edition with this number, beside the manuscript: editions/N.pages.json.",
      valueName: "number"))
  var editionRecord: Int?

  @Option(
    help: ArgumentHelp(
      "Also keep what the engine reads in this folder, for who changes the template.", valueName: "folder"))
  var keepEngineInput: String?

  func validate() throws {
    try options.reports.keepAway(from: output)
    if let editionRecord, editionRecord < 1 { throw ValidationError("--edition-record is 1 or more.") }
    if editionRecord != nil, !edition.editions.contains(.press) {
      throw ValidationError("--edition-record is about what is printed: it does not go with --edition screen.")
    }
  }

  func run() throws {
    let run = Run("print", options: options)
    try run.perform(
      { plan, report, announce throws(Stopped) in
        try printBook(
          plan,
          PrintWishes(editions: edition.editions, recordedEdition: editionRecord, keptInput: keepEngineInput),
          report: &report, announce: announce)
      },
      planning: { report throws(Stopped) in try run.makePlan(output, endsProcess: true, report: &report) },
      facts: { ReportFacts(print: PrintFacts($0)) },
      tell: { made, _ in try run.terminal.tell(made.text(in: run.terminal.language)) })
  }
}

/// What `--edition` takes.
enum EditionChoice: String, CaseIterable, ExpressibleByArgument {
  case screen, press, both

  var editions: [PrintEdition] {
    switch self {
    case .screen: [.screen]
    case .press: [.press]
    case .both: [.screen, .press]
    }
  }
}

extension PrintFacts {
  fileprivate init(_ made: PrintSummary) {
    self.init(
      files: made.files.map { ($0.edition.rawValue, $0.path, $0.bytes, $0.pages) },
      pagedMedia: made.pagedMedia.path, record: made.record?.path)
  }
}

extension PrintSummary {
  /// A line for each thing that was made.
  fileprivate func text(in language: MessageLanguage) -> String {
    let folder = Message(
      dutch: "\(pagedMedia.path)/: \(pagedMedia.files) bestanden om met CSS te zetten",
      english: "\(pagedMedia.path)/: \(pagedMedia.files) files to typeset by CSS")
    let lines =
      files.flatMap { [$0.line, $0.promise].compactMap(\.self) } + [folder] + [record?.summary].compactMap(\.self)
    return lines.map { $0.text(in: language) + "\n" }.joined()
  }
}

extension PrintSummary.File {
  fileprivate var line: Message {
    let kilobytes = (bytes + 999) / 1000
    return switch edition {
    case .screen:
      Message(
        dutch: "\(path) (\(kilobytes) kB): \(pages) bladzijden, \(words) woorden, voor lezers",
        english: "\(path) (\(kilobytes) kB): \(pages) pages, \(words) words, for readers")
    case .press:
      Message(
        dutch: "\(path) (\(kilobytes) kB): \(pages) bladzijden, \(words) woorden, voor de drukker",
        english: "\(path) (\(kilobytes) kB): \(pages) pages, \(words) words, for the printer")
    }
  }
}
