import ArgumentParser
import Diagnostics
import LibPOSIX
import Pipeline

/// `boekbouw check --watch`: checks again whenever a file of the book was saved, until Ctrl-C.
struct Watch {
  let options: Options
  private let terminal: Terminal
  private let plan: Plan

  init(options: Options) {
    self.options = options
    terminal = Terminal(language: options.language.chosen)
    // Where the program's own files are missing, the check says so.
    let installation = Installation.find() ?? Installation(schemas: "", assets: "")
    plan = Plan(
      manuscript: pathFromHere(options.manuscript), output: nil, sourceMap: nil, installation: installation,
      threads: processorCount)
  }

  func run(check: () throws -> Void) throws {
    installInterruptCleanup()
    endWellOnInterrupt()
    do throws(FileError) {
      var watch = try FolderWatch()
      var isFirst = true
      while true {
        // Before the check, so that what is saved meanwhile is not missed.
        for folder in foldersToWatch(for: plan) { try watch.add(folder) }
        terminal.showTime()
        // The code of a run is no reason to stop: the next run may be better.
        try? check()
        if isFirst && !options.quiet { terminal.complain(.watching(plan.manuscript)) }
        isFirst = false
        waitForChange(watch)
      }
    } catch {
      terminal.complain(.cannotWatch(error.path, reason: error.reason))
      throw ExitCode(3)
    }
  }

  /// Returns when a file was saved and all is quiet again: a save is several changes, and many files may be saved at
  /// once.
  private func waitForChange(_ watch: borrowing FolderWatch) {
    let own = Set(options.reports.inFiles.map { absolutePath($0.file) })
    while !watch.changes(within: nil).contains(where: { isOfTheBook($0, own) }) {}
    let deadline = monotonicSeconds() + 1
    while monotonicSeconds() < deadline, !watch.changes(within: 0.1).isEmpty {}
  }

  /// Editors' scratch files are not; nor is what we write ourselves.
  private func isOfTheBook(_ path: String, _ own: Set<String>) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    let isScratch =
      name.hasPrefix(".") && name != "." || name.hasSuffix("~") || name.hasPrefix("#") || name.hasSuffix(".tmp")
      || name.hasSuffix(".swp")
    return !isScratch && !own.contains(absolutePath(path))
  }
}

extension Message {
  fileprivate static func watching(_ path: String) -> Message {
    Message(
      dutch: "“\(path)” wordt opnieuw gecontroleerd zodra je iets bewaart; stoppen met Ctrl-C.",
      english: "“\(path)” is checked again whenever you save something; Ctrl-C to stop.")
  }

  fileprivate static func cannotWatch(_ path: String, reason: String) -> Message {
    Message(
      dutch: "“\(path)” is niet in de gaten te houden (\(reason)). Er zijn grenzen aan: zie fs.inotify in sysctl.",
      english: "“\(path)” cannot be watched (\(reason)). There are limits to it: see fs.inotify in sysctl.")
  }
}
