/// What an address that fails means to a run, by what earlier runs saw.
package enum Standing: Sendable, Hashable {
  /// Nothing is wrong, or nothing that is more than worth knowing.
  case good
  /// It fails, and not yet often or long enough to call it broken.
  case failing(times: Int, days: Int)
  /// It counts for the exit code.
  case broken(times: Int, days: Int)
  /// Broken, and it failed in the baseline already.
  case known
  /// The book says why it may be so.
  case exempt(reason: String, until: String?)
}

extension Standing {
  /// A name for reports, which a later run may take for its baseline; it never changes its meaning.
  package var name: String {
    switch self {
    case .good: "good"
    case .failing: "failing"
    case .broken: "broken"
    case .known: "known"
    case .exempt: "exempt"
    }
  }

  static let namesOfFailure: Set = ["failing", "broken", "known"]
}
