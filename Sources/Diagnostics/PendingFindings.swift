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
  /// Waits for findings and adds them.
  package mutating func add(_ findings: PendingFindings) { add(contentsOf: findings.diagnostics) }
}
