import ArgumentParser
import Diagnostics
import Pipeline
import Reports

/// `boekbouw companion`
struct MakeCompanion: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "companion",
    abstract: "Makes the companion site of the online symbols.",
    discussion: """
      The whole folder is made anew: pages, QR codes, feed, and the redirects for nginx, Apache and static hosts.

      Examples:
        boekbouw companion                   manuscript/ to build/boekonline/
        boekbouw companion ../mijn-boek -o site
      """)

  @OptionGroup var options: Options

  @Option(name: .shortAndLong, help: "The folder of the site. Default: build/boekonline.")
  var output: String?

  func validate() throws { try options.reports.keepAway(from: output) }

  func run() throws {
    let run = Run("companion", options: options)
    try run.perform(
      { plan, report, announce throws(Stopped) in
        try makeCompanion(plan, report: &report, announce: announce)
      },
      planning: { report throws(Stopped) in try run.makePlan(output, report: &report) }, facts: { _ in ReportFacts() },
      tell: { made, _ in try run.terminal.tell(made.text) })
  }
}

extension CompanionSummary {
  fileprivate var text: Message {
    Message(
      dutch: "\(folder)/: \(files) bestanden, \(symbols) onlinesymbolen, voor \(base)",
      english: "\(folder)/: \(files) files, \(symbols) online symbols, for \(base)")
  }
}
