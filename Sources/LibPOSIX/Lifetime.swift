import Synchronization

/// Keeps a value until the program ends, when the system takes back all memory at once: to free a large book piece by
/// piece takes a tenth of a run.
package func keepUntilExit(_ value: some Sendable) {
  kept.withLock { $0.append(value) }
}

private let kept = Mutex<[any Sendable]>([])
