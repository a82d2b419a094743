import ArgumentParser
import Diagnostics
import LibPOSIX
import Pipeline

/// One run of a command: prints what was found and what was made, and ends with the right exit code.
struct Run {
  let options: Options
  private let started = monotonicSeconds()

  init(options: Options) { self.options = options }

  func perform(
    output: String?, sourceMap: String?, _ work: (Plan, inout Report) throws(Stopped) -> Summary
  ) throws {
    installInterruptCleanup()
    let terminal = Terminal(language: language)
    guard let installation = Installation.find() else {
      terminal.complain(
        Message(
          dutch: "boekbouw: de map assets of manuscript/schema van het programma ontbreekt",
          english: "boekbouw: the program's own folder assets or manuscript/schema is missing"))
      throw ExitCode(3)
    }
    let plan = Plan(
      manuscript: options.manuscript, output: output, sourceMap: sourceMap,
      installation: installation,
      threads: processorCount)
    if options.verbose {
      terminal.tell(
        Message(
          dutch: "\(options.manuscript): lezen en controleren, \(plan.threads) draden",
          english: "\(options.manuscript): reading and checking, \(plan.threads) threads"))
    }
    var report = Report()
    do {
      let summary = try work(plan, &report)
      terminal.show(report)
      if !options.quiet {
        terminal.show(summary, report: report, seconds: monotonicSeconds() - started)
      }
    } catch {
      terminal.show(report)
      terminal.showFailure(report)
      throw ExitCode(error.isOutsideCause ? 3 : 1)
    }
  }

  private var language: MessageLanguage {
    if let chosen = options.language.flatMap({ MessageLanguage(rawValue: $0) }) { return chosen }
    let locale =
      ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment($0) }.first { !$0.isEmpty }
      ?? ""
    return locale.hasPrefix("nl") ? .dutch : .english
  }
}
