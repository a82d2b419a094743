import Diagnostics
import LibPOSIX

/// Work that goes on beside the run's own, on a thread of its own from the moment this is made. What it finds comes into
/// the report when somebody asks for what it made, so that the order of findings does not depend on who is faster.
struct Beside<Made: Sendable>: Sendable {
  private let work: Background<(made: Result<Made, Stopped>, report: Report)>

  /// - Parameter report: the run's own, by whose rules findings are judged.
  init(_ report: Report, _ work: @escaping @Sendable (inout Report) throws(Stopped) -> Made) {
    self.work = Background {
      var own = report
      let made = Result { () throws(Stopped) in try work(&own) }
      return (made, own)
    }
  }

  /// Waits until it is done.
  func made(report: inout Report) throws(Stopped) -> Made {
    let (made, own) = work.value
    report.add(foundBeside: own)
    return try made.get()
  }
}
