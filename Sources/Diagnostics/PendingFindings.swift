/// Findings that another thread is still working out while the stages go on.
///
/// Who writes anything to disk adds them to its report first.
package struct PendingFindings: Sendable {
  private let wait: @Sendable () -> [Diagnostic]

  /// - Parameter wait: gives the findings as soon as they are there; may be asked more than once.
  package init(_ wait: @escaping @Sendable () -> [Diagnostic]) { self.wait = wait }

  fileprivate var diagnostics: [Diagnostic] { wait() }
}

extension Report {
  /// Waits for findings and adds them. That some value will not do is left out where a rule has said what is wrong with
  /// the address that it is.
  package mutating func add(_ findings: PendingFindings) {
    let told = Set(diagnostics.filter { $0.code == .malformedTarget }.map(\.location))
    add(contentsOf: findings.diagnostics.filter { $0.code != .wrongValue || !told.contains($0.location) })
  }
}
