import ArgumentParser
import Diagnostics
import LibPOSIX
import OnlineSymbols
import Pipeline

/// What every command that changes the ledger takes.
struct ChangeOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: "The folder with boek.xml and boekonline.xml.")
  var manuscript = "manuscript"

  @Option(help: ArgumentHelp("The day that is recorded. Default: today.", valueName: "yyyy-mm-dd"))
  var on: String?

  @Flag(help: "Show the change as a diff for patch -p0, and change nothing.")
  var dryRun = false

  @Flag(name: .shortAndLong, help: "Print errors only.")
  var quiet = false

  @OptionGroup var language: LanguageOption

  func validate() throws {
    if let on, CalendarDay(on) == nil { throw ValidationError("“\(on)” is no day: write --on 2026-11-26 or the like.") }
  }

  /// - Throws: a validation error where the clock is beyond the calendar.
  var date: CalendarDay {
    get throws {
      guard let day = CalendarDay(on ?? today()) else { throw ValidationError("Say which day: --on 2026-11-26.") }
      return day
    }
  }

  func perform(_ edit: CatalogueEdit) throws {
    installInterruptCleanup()
    let terminal = Terminal(language: language.chosen)
    var report = Report()
    do throws(Stopped) {
      let (path, isChanged) = try change(by: edit, terminal, &report)
      terminal.show(report.inOrder)
      guard !quiet else { return }
      if !isChanged {
        terminal.complain(
          Message(dutch: "\(path): er was niets te doen", english: "\(path): there was nothing to do"))
      } else if !dryRun {
        terminal.complain(Message(dutch: "\(path): bijgewerkt", english: "\(path): updated"))
      }
    } catch {
      terminal.show(report.inOrder)
      terminal.showFailure(report, builds: true)
      throw ExitCode(error.isOutsideCause ? 3 : 1)
    }
  }

  private func change(
    by edit: CatalogueEdit, _ terminal: Terminal, _ report: inout Report
  ) throws(Stopped) -> (path: String, isChanged: Bool) {
    guard let installation = Installation.find() else {
      report.add(.missingInstallation)
      throw Stopped(isOutsideCause: true)
    }
    let plan = Plan(
      manuscript: pathFromHere(manuscript), output: nil, sourceMap: nil, installation: installation, threads: 1)
    guard dryRun else { return try changeSymbol(edit, of: plan, report: &report) }
    var isShown = true
    let made = try changeSymbol(edit, of: plan, report: &report) { diff in
      if case .failed = writeAll(1, diff) { isShown = false }
    }
    if !isShown { throw Stopped(isOutsideCause: true) }
    return made
  }
}
