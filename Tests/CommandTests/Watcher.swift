import Foundation
import LibPOSIX
import Testing

/// A `boekbouw check --watch` that is running, and ends with this object.
final class Watcher {
  enum End: Equatable { case exit(Int32), signal(Int32) }

  private let book: Book
  private let process = Process()
  private let path: String

  init(_ book: Book, manuscript: String = ".", arguments: [String] = []) throws {
    self.book = book
    path = book.outside + "/log"
    _ = FileManager.default.createFile(atPath: path, contents: nil)
    // Both streams into one file, as on a terminal.
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments =
      ["-c", "exec env --default-signal \"$@\" >>\(path) 2>&1", "sh", Program.path, "check", manuscript, "--watch"]
      + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: book.folder)
    process.environment = ["PATH": "/usr/bin:/bin"]
    process.standardInput = FileHandle.nullDevice
    try process.run()
  }

  deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

  var log: String { (try? String(contentsOfFile: path, encoding: .utf8)) ?? "" }
  var runs: Int { texts.count }
  private var texts: [String] { log.split(separator: "—— ").map(String.init) }

  /// Waits until the last run said what it should.
  ///
  /// - Parameter runs: how many there must have been by then, at least.
  func expect(runs: Int = 0, _ isRight: (String) -> Bool, at place: SourceLocation = #_sourceLocation) throws {
    let deadline = monotonicSeconds() + 30
    while monotonicSeconds() < deadline {
      let texts = texts
      if texts.count >= runs, let last = texts.last, isRight(last) { return }
      usleep(10_000)
    }
    Issue.record("not seen in half a minute; it said: \(log)", sourceLocation: place)
    throw CancellationError()
  }

  func end(by signal: Int32) -> End {
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    return process.terminationReason == .exit ? .exit(process.terminationStatus) : .signal(process.terminationStatus)
  }
}
