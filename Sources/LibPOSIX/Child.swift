/// A program to run as a child of ours.
package struct Child: Sendable {
  /// Its path.
  package let program: String
  /// Behind its name.
  package let arguments: [String]
  /// All of it, each as `NAME=value`: nothing is inherited.
  package let environment: [String]
  package let input: [UInt8]
  /// It is killed after so many seconds.
  package let timeLimit: Double
  /// How many bytes are kept of its output, and of its errors; what comes behind them is read and dropped.
  package let outputLimit: Int

  package init(
    program: String, arguments: [String], environment: [String] = [], input: [UInt8] = [], timeLimit: Double,
    outputLimit: Int = 1 << 20
  ) {
    self.program = program
    self.arguments = arguments
    self.environment = environment
    self.input = input
    self.timeLimit = timeLimit
    self.outputLimit = outputLimit
  }
}

/// What became of a child.
package struct ChildOutcome: Sendable, Hashable {
  package enum Ending: Sendable, Hashable {
    /// By itself, with this code.
    case exited(Int32)
    /// By a signal that we did not send.
    case signalled(Int32)
    case outOfTime
    /// Somebody wants us to come to an end (``noteInterrupts()``).
    case interrupted
  }

  package let ending: Ending
  package let output: [UInt8]
  package let errors: [UInt8]
}
