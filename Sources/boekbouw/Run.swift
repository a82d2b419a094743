import ArgumentParser
import Diagnostics
import LibPOSIX
import Pipeline
import Reports

/// One run of a command: prints what was found and what was made, and ends with the right exit code.
struct Run {
  let command: String
  let options: Options
  let terminal: Terminal
  private let started = monotonicSeconds()

  /// - Parameter leavesStandardOutput: whether standard output is for something else than the summary.
  init(_ command: String, options: Options, leavesStandardOutput: Bool = false) {
    self.command = command
    self.options = options
    terminal = Terminal(
      language: options.language.chosen,
      leavesStandardOutput: leavesStandardOutput || options.reports.onStandardOutput != nil)
  }

  private var builds: Bool { ["build", "companion", "freeze", "export", "print"].contains(command) }

  private var activities: [Activity] {
    if command == "print" { return Activity.ofPrinting }
    return builds ? Activity.ofBuilding : Activity.ofChecking
  }

  /// A command's work: what it is told, where it reports, and whom it tells what it is doing.
  typealias Work<Made> = (Plan, inout Report, (Activity) -> Void) throws(Stopped) -> Made

  /// A run that reads a book, and checks or builds it.
  ///
  /// - Parameter endsProcess: whether the command reads the book once, and is done then.
  func perform(
    output: String?, sourceMap: String?, checksSpelling: Bool = false, endsProcess: Bool = true,
    _ work: Work<Summary>
  ) throws {
    try perform(
      work,
      planning: { report throws(Stopped) in
        try makePlan(
          output, sourceMap: sourceMap, checksSpelling: checksSpelling, endsProcess: endsProcess, report: &report)
      },
      facts: { ReportFacts(book: BookFacts($0)) },
      tell: { try terminal.show($0, report: $1, seconds: monotonicSeconds() - started) })
  }

  /// - Parameters:
  ///   - hidden: codes of findings that `tell` says in its own way.
  ///   - facts: what a report says of what was made.
  ///   - tell: prints what was made.
  func perform<Made>(
    _ work: Work<Made>, planning: (inout Report) throws(Stopped) -> Plan, facts: (Made) -> ReportFacts,
    hiding hidden: Set<Code> = [], tell: (Made, Report) throws -> Void
  ) throws {
    installInterruptCleanup()
    var report = Report()
    var made: Made?
    var outcome = RunRecord.Outcome.good
    do throws(Stopped) {
      let plan = try planning(&report)
      made = try work(plan, &report) { announce($0) }
      try report.checkpoint()
    } catch {
      outcome = report.hasOwnFault ? .ownFault : error.isOutsideCause ? .outsideCause : .errors
    }
    show(report, except: made == nil ? [] : hidden)
    let record = RunRecord(
      command: command, version: Boekbouw.configuration.version, language: terminal.language, outcome: outcome,
      report: report, facts: made.map(facts) ?? ReportFacts())
    let areWritten = write(record)
    if let made {
      if !options.quiet { try tell(made, report) }
    } else {
      terminal.showFailure(report, builds: builds)
    }
    if outcome != .good { throw ExitCode(outcome.exitCode) }
    if !areWritten { throw ExitCode(RunRecord.Outcome.outsideCause.exitCode) }
  }

  /// Says what was mended, a line a file.
  func show(mended files: [MendedCount]) {
    guard !options.quiet else { return }
    if !options.verbose { terminal.clearProgress() }
    for file in files { terminal.showMended(file.path, count: file.count) }
  }

  /// - Returns: whether standard output could take it.
  func show(diff: [UInt8]) -> Bool {
    if case .failed = writeAll(1, diff) { false } else { true }
  }

  /// - Parameter output: where what the command makes goes; nil for its usual place.
  func makePlan(
    _ output: String?, sourceMap: String? = nil, checksSpelling: Bool = false, endsProcess: Bool = true,
    report: inout Report
  ) throws(Stopped) -> Plan {
    guard let installation = Installation.find() else {
      report.add(.missingInstallation)
      throw Stopped(isOutsideCause: true)
    }
    return Plan(
      manuscript: pathFromHere(options.manuscript), schema: options.schema, isLenient: options.lenient,
      bookLanguage: options.bookLanguage, profile: options.profile, output: output, sourceMap: sourceMap,
      installation: installation, threads: processorCount, checksSpelling: checksSpelling,
      endsWithProcess: endsProcess)
  }

  private func announce(_ activity: Activity) {
    if options.verbose {
      terminal.show(activity, seconds: monotonicSeconds() - started)
    } else if !options.quiet {
      terminal.showProgress(activity, of: activities)
    }
  }

  /// Findings that standard output gets in another form are not said twice.
  func show(_ report: Report, except hidden: Set<Code> = []) {
    if !options.quiet && !options.verbose { terminal.clearProgress() }
    guard options.reports.format == .text else { return }
    // What is said of the run as a whole stands in no table.
    let shown = report.inOrder.filter { !hidden.contains($0.code) || $0.location == nil }
    terminal.show(shown)
  }

  /// - Returns: whether every report reached its place.
  func write(_ record: RunRecord) -> Bool {
    var areWritten = true
    for target in options.reports.inFiles {
      do {
        try makeFolders(at: target.folder)
        try replaceFile(at: target.file, with: Reports.report(on: record, as: target.format))
      } catch {
        terminal.show(.unwritableReport(target.file, reason: error.reason))
        areWritten = false
      }
    }
    if let format = options.reports.onStandardOutput,
      case .failed = writeAll(1, Reports.report(on: record, as: format))
    {
      areWritten = false
    }
    return areWritten
  }
}

/// A path that names the same file from everywhere, also one that is not there yet.
func absolutePath(_ path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return ((try? realPath(".")) ?? "") + "/" + path }
  let folder = slash == path.startIndex ? "/" : String(path[..<slash])
  return ((try? realPath(folder)) ?? folder) + "/" + path[path.index(after: slash)...]
}

/// A path as messages show it: from the folder that the program was started in, where it lies below it.
func pathFromHere(_ path: String) -> String {
  var parts = path.split(separator: "/").filter { $0 != "." }.map(String.init)
  guard path.hasPrefix("/") else { return parts.isEmpty ? "." : parts.joined(separator: "/") }
  let here = ((try? currentFolder()) ?? "/").split(separator: "/").map(String.init)
  guard !here.isEmpty, parts.starts(with: here) else { return path }
  parts.removeFirst(here.count)
  return parts.isEmpty ? "." : parts.joined(separator: "/")
}

extension BookFacts {
  fileprivate init(_ summary: Summary) {
    self.init(
      output: summary.output, words: summary.words, pages: summary.pages, images: summary.images,
      symbols: summary.symbols)
  }
}

extension Diagnostic {
  static var missingInstallation: Diagnostic {
    Diagnostic(
      .installation,
      Message(
        dutch: "de map assets of manuscript/schema, die bij het programma hoort, ontbreekt",
        english: "the program's own folder assets or manuscript/schema is missing"),
      hint: Message(dutch: "Installeer boekbouw opnieuw.", english: "Install boekbouw again."))
  }

  fileprivate static func unwritableReport(_ path: String, reason: String) -> Diagnostic {
    Diagnostic(
      .unwritableOutput,
      Message(
        dutch: "“\(path)” kan niet worden geschreven (\(reason))",
        english: "“\(path)” cannot be written (\(reason))"))
  }
}
