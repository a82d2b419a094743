import ArgumentParser
import Diagnostics
import Pipeline
import Reports

/// `boekbouw symbols`: the ledger of online symbols.
struct Symbols: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "symbols",
    abstract: "Lists the online symbols, and keeps their ledger (boekonline.xml).",
    discussion: """
      Examples:
        boekbouw symbols                                  lists them, with their places in the book
        boekbouw symbols add aswolk --kind film --title "De aswolk" --target https://example.org/aswolk
        boekbouw symbols retarget aswolk https://example.org/nieuw
        boekbouw symbols retire aswolk --text "Deze film staat niet meer online."
        boekbouw symbols number                           gives numbers to those without
        boekbouw symbols freeze --edition 1               records what goes to print
        boekbouw symbols export                           the ledger for other DocBook tools
      """,
    subcommands: [
      ListSymbols.self, AddSymbol.self, RetargetSymbol.self, MoveSymbol.self, RetireSymbol.self, AcceptSymbol.self,
      NumberSymbols.self, Freeze.self, ExportSymbols.self,
    ],
    defaultSubcommand: ListSymbols.self)
}

struct ListSymbols: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the online symbols: number, key, where they stand and lead to.")

  @OptionGroup var options: Options

  func run() throws {
    let run = Run("symbols", options: options)
    try run.perform(
      { plan, report, announce throws(Stopped) in try listSymbols(plan, report: &report, announce: announce) },
      planning: { report throws(Stopped) in try run.makePlan(nil, report: &report) },
      facts: { ReportFacts(symbols: $0.entries.map(SymbolFacts.init)) },
      tell: { list, _ in
        // As JSON it says the same.
        if options.reports.onStandardOutput == nil { try run.terminal.tell(list.text(in: run.terminal.language)) }
      })
  }
}

struct Freeze: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "freeze",
    abstract: "Records what an edition has in print, which from then on no check lets go.",
    discussion: """
      Writes editions/N.xml beside the manuscript: keys, numbers, addresses, and pages where they are known. Keep that \
      file with the manuscript. The same edition can be frozen again to fill in its pages.
      """)

  @Option(help: "The number of the edition.")
  var edition: Int

  @OptionGroup var options: Options

  func validate() throws {
    if edition < 1 { throw ValidationError("--edition is 1 or more.") }
  }

  func run() throws {
    let run = Run("freeze", options: options)
    try run.perform(
      { plan, report, announce throws(Stopped) in
        try freezeEdition(edition, of: plan, report: &report, announce: announce)
      },
      planning: { report throws(Stopped) in try run.makePlan(nil, report: &report) }, facts: { _ in ReportFacts() },
      tell: { frozen, _ in try run.terminal.tell(frozen.summary) })
  }
}

struct ExportSymbols: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the ledger as an olink target database (targets.db) for other DocBook tools.")

  @OptionGroup var options: Options

  @Option(name: .shortAndLong, help: "Where it goes. Default: build/targets.db.")
  var output: String?

  func validate() throws { try options.reports.keepAway(from: output) }

  func run() throws {
    let run = Run("export", options: options)
    try run.perform(
      { plan, report, announce throws(Stopped) in
        try exportTargets(of: plan, report: &report, announce: announce)
      },
      planning: { report throws(Stopped) in try run.makePlan(output, report: &report) }, facts: { _ in ReportFacts() },
      tell: { made, _ in
        try run.terminal.tell(
          Message(
            dutch: "\(made.path): \(made.symbols) onlinesymbolen",
            english: "\(made.path): \(made.symbols) online symbols"))
      })
  }
}
