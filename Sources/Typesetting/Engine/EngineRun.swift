import LibPOSIX

/// How a run of the engine ended, and what it said.
struct EngineRun: Sendable {
  enum Ending: Sendable, Hashable {
    case made
    case refused
    case missing
    case outOfTime
    case outOfMemory
    /// The disk is full, or the quota.
    case outOfRoom
    case interrupted
    /// In a way that nobody foresaw.
    case broken
  }

  let ending: Ending
  let remarks: [EngineRemark]
  /// What it wrote to standard error, the end of it.
  let lastWords: String

  init(ending: Ending, remarks: [EngineRemark], lastWords: String) {
    self.ending = ending
    self.remarks = remarks
    self.lastWords = lastWords
  }

  init(_ outcome: ChildOutcome) {
    lastWords = String(decoding: outcome.errors.suffix(2000), as: UTF8.self)
    remarks = outcome.output.split(separator: UInt8(ascii: "\n")).compactMap {
      EngineRemark(String(decoding: $0, as: UTF8.self))
    }
    let told = lastWords + remarks.filter { $0.kind == .panic }.map(\.message).joined()
    switch outcome.ending {
    case .outOfTime, .signalled(Ending.outOfProcessorTime): ending = .outOfTime
    case .interrupted: ending = .interrupted
    case .exited(0): ending = .made
    case .exited(3): ending = .missing
    case .exited(1) where remarks.contains { $0.kind == .error }: ending = .refused
    // The system's own remedy where memory runs out altogether.
    case .signalled(Ending.killed): ending = .outOfMemory
    case .exited, .signalled:
      ending = Ending.isAboutMemory(told) ? .outOfMemory : Ending.isAboutRoom(told) ? .outOfRoom : .broken
    }
  }
}

extension EngineRun.Ending {
  // SIGXCPU and SIGKILL (signal(7)).
  fileprivate static let outOfProcessorTime: Int32 = 24
  fileprivate static let killed: Int32 = 9

  /// Whether the words of a program that broke down tell of memory that it did not get.
  fileprivate static func isAboutMemory(_ words: String) -> Bool {
    ["memory allocation of", "MemoryError", "OutOfMemory", "Cannot allocate memory", "os error 12", "WouldBlock"]
      .contains { words.contains($0) }
  }

  /// The same of a disk: ENOSPC, EFBIG, EDQUOT, EROFS.
  fileprivate static func isAboutRoom(_ words: String) -> Bool {
    [27, 28, 30, 122].contains { words.contains("os error \($0))") || words.contains("[Errno \($0)]") }
      || words.contains("No space left on device")
  }
}

/// One thing that the engine said.
struct EngineRemark: Sendable, Hashable {
  enum Kind: String, Sendable {
    case error, warning, missing, other, panic
  }

  struct Place: Sendable, Hashable {
    /// From the engine's root.
    let path: String
    let line: Int
    let column: Int
  }

  let kind: Kind
  let message: String
  let hints: String
  /// The innermost first: where it came from, then from where that was called.
  let places: [Place]

  /// - Parameter line: as our program writes it, with tabs between the parts.
  init?(_ line: String) {
    let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard let kind = Kind(rawValue: parts[0]), parts.count > 1 else { return nil }
    self.kind = kind
    message = parts[1]
    hints = parts.count > 2 ? parts[2] : ""
    places = parts.dropFirst(3).compactMap { Place($0) }
  }
}

extension EngineRemark.Place {
  /// `sjabloon/boek.typ:12:3`
  fileprivate init?(_ text: String) {
    let parts = text.split(separator: ":")
    guard parts.count > 2, let line = Int(parts[parts.count - 2]), let column = Int(parts[parts.count - 1]) else {
      return nil
    }
    path = parts.dropLast(2).joined(separator: ":")
    self.line = line
    self.column = column
  }
}
