import Glibc

/// A value that several threads change. A pthread mutex, as ThreadSanitizer knows those.
///
/// Unchecked: the value is touched with the lock held only.
final class Locked<Value>: @unchecked Sendable {
  private let lock: UnsafeMutablePointer<pthread_mutex_t>
  private var current: Value

  init(_ value: Value) {
    current = value
    lock = .allocate(capacity: 1)
    lock.initialize(to: pthread_mutex_t())
    pthread_mutex_init(lock, nil)
  }

  deinit {
    pthread_mutex_destroy(lock)
    lock.deallocate()
  }

  func change<Result>(_ change: (inout Value) -> Result) -> Result {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    return change(&current)
  }

  var value: Value { change { $0 } }
}

private final class Work: Sendable {
  let run: @Sendable () -> Void
  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}

package func startThread(_ run: @escaping @Sendable () -> Void) {
  var thread = pthread_t()
  let context = Unmanaged.passRetained(Work(run)).toOpaque()
  pthread_create(
    &thread, nil,
    { context in
      context.map { Unmanaged<Work>.fromOpaque($0).takeRetainedValue().run() }
      return nil
    }, context)
  pthread_detach(thread)
}
