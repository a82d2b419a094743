import ArgumentParser
import Diagnostics
import LibPOSIX
import Pipeline

/// One run of a command: prints what was found and what was made, and ends with the right exit code.
struct Run {
  let options: Options
  private let started = monotonicSeconds()

  init(options: Options) { self.options = options }

  /// A command's work: what it is told, where it reports, and whom it tells what it is doing.
  typealias Work = (Plan, inout Report, (Activity) -> Void) throws(Stopped) -> Summary

  func perform(output: String?, sourceMap: String?, _ work: Work) throws {
    installInterruptCleanup()
    let terminal = Terminal(language: options.language.chosen)
    let plan = try makePlan(output: output, sourceMap: sourceMap, terminal: terminal)
    var report = Report()
    let summary: Summary
    do {
      summary = try work(plan, &report) { announce($0, on: terminal) }
    } catch {
      show(report, on: terminal)
      terminal.showFailure(report)
      throw ExitCode(error.isOutsideCause ? 3 : 1)
    }
    show(report, on: terminal)
    if options.quiet { return }
    try terminal.show(summary, report: report, seconds: monotonicSeconds() - started)
  }

  private func makePlan(output: String?, sourceMap: String?, terminal: Terminal) throws -> Plan {
    guard let installation = Installation.find() else {
      terminal.complain(
        Message(
          dutch: "boekbouw: de map assets of manuscript/schema, die bij het programma hoort, ontbreekt",
          english: "boekbouw: the program's own folder assets or manuscript/schema is missing"))
      throw ExitCode(3)
    }
    return Plan(
      manuscript: options.manuscript, output: output, sourceMap: sourceMap,
      installation: installation, threads: processorCount)
  }

  private func announce(_ activity: Activity, on terminal: Terminal) {
    if options.verbose {
      terminal.show(activity, seconds: monotonicSeconds() - started)
    } else if !options.quiet {
      terminal.showProgress(activity)
    }
  }

  private func show(_ report: Report, on terminal: Terminal) {
    if !options.quiet && !options.verbose { terminal.clearProgress() }
    terminal.show(report)
  }
}
