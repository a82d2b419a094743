import Foundation
import LibPOSIX

/// What a run of a program gave.
struct Outcome {
  let out: String
  let err: String
  /// The exit code, or nil where a signal ended it.
  let code: Int32?
  let signal: Int32?
}

/// The real program, as `swift build` put it beside the tests.
enum Program {
  static let path = (executablePath() ?? "").split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/boekbouw"

  /// Runs it with a clean environment, and kills it after a minute.
  ///
  /// - Parameters:
  ///   - wrapped: a command line that the program and its arguments are put behind, e.g. `["env", "-i"]`.
  ///   - program: another program with its arguments, in place of ours.
  ///   - output: takes standard output in place of the outcome.
  static func run(
    _ arguments: [String], in folder: String, environment: [String: String] = [:], wrapped: [String] = [],
    program: [String]? = nil, output: FileHandle? = nil, meanwhile: (Process) throws -> Void = { _ in }
  ) throws -> Outcome {
    let streams = try Streams()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = wrapped + (program ?? [path]) + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    // What a sanitizer is told is for the programs that it watches, too.
    let sanitizing = ProcessInfo.processInfo.environment.filter { $0.key.hasSuffix("SAN_OPTIONS") }
    process.environment = ["PATH": "/usr/bin:/bin:/usr/sbin:/sbin"].merging(sanitizing) { $1 }.merging(environment) {
      $1
    }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output ?? streams.out
    process.standardError = streams.err
    // One at a time: Foundation reads what all processes share while it starts one.
    try starting.withLock { try process.run() }
    let deadline = monotonicSeconds() + 60
    try meanwhile(process)
    while process.isRunning {
      if monotonicSeconds() > deadline { kill(process.processIdentifier, SIGKILL) }
      usleep(2000)
    }
    let wasKilled = process.terminationReason == .uncaughtSignal
    return Outcome(
      out: try streams.text("out"), err: try streams.text("err"),
      code: wasKilled ? nil : process.terminationStatus, signal: wasKilled ? process.terminationStatus : nil)
  }
}

private let starting = NSLock()

/// Files, not pipes: nothing waits for a reader.
private final class Streams {
  let folder = NSTemporaryDirectory() + "/boekbouw-streams-" + UUID().uuidString
  let out: FileHandle
  let err: FileHandle

  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for name in ["out", "err"] { _ = FileManager.default.createFile(atPath: folder + "/" + name, contents: nil) }
    out = try FileHandle(forWritingTo: URL(fileURLWithPath: folder + "/out"))
    err = try FileHandle(forWritingTo: URL(fileURLWithPath: folder + "/err"))
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name)), as: UTF8.self)
  }
}
