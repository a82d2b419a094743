import Diagnostics
import Foundation
import LibPOSIX

/// A folder of its own that goes with it, and findings about files in it.
final class Scratch {
  let folder = NSTemporaryDirectory() + "/boekbouw-mending-" + UUID().uuidString

  init() throws { try makeFolders(at: folder) }
  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func path(_ name: String) -> String { folder + "/" + name }

  func write(_ name: String, _ bytes: [UInt8]) throws { try replaceFile(at: path(name), with: bytes) }

  func read(_ name: String) throws -> String { String(decoding: try readFile(path(name)), as: UTF8.self) }

  /// Findings that want each `old` in a file's text to be `new`.
  func findings(in name: String, text: String, _ old: String, _ new: String, isSafe: Bool = true) -> [Diagnostic] {
    let file = SourceFile(path: path(name), text: Array(text.utf8))
    return text.ranges(of: old).map { range in
      let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
      let edit = Fix.Edit(SourceRange(file, bytes: start..<start + old.utf8.count), replacement: new)
      let message = Message(dutch: "x", english: "x")
      return Diagnostic(.threeDots, message, at: edit.range, fix: Fix([edit], isSafe: isSafe))
    }
  }

  /// Runs a program in the folder with something on its standard input.
  ///
  /// - Returns: its exit code.
  func run(_ arguments: [String], input: [UInt8]) throws -> Int32 {
    try write("input.diff", input)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: path("input.diff")))
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
