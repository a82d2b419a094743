import Glibc

/// A value that a thread of its own is working out.
///
/// The thread starts at once; who asks for the value waits for it, and any number may ask. It never outlives this
/// object. Where the system gives no thread, the first who asks does the work.
package final class Background<Value: Sendable>: Sendable {
  private let answer: Answer<Value>
  private let thread: pthread_t?

  /// - Parameter atOnce: whether not to wait until somebody asks.
  package init(atOnce: Bool = true, _ work: @escaping @Sendable () -> Value) {
    let answer = Answer(work)
    self.answer = answer
    thread = atOnce ? startThread { _ = answer.value } : nil
  }

  deinit {
    if let thread { pthread_join(thread, nil) }
  }

  /// The value; waits until it is there.
  package var value: Value { answer.value }
}

/// Whoever asks first works; the others wait for the lock.
///
/// Unchecked: `known` is touched with the lock held only. A pthread mutex, as ThreadSanitizer knows those and takes
/// what `Synchronization.Mutex` guards for a race.
private final class Answer<Value: Sendable>: @unchecked Sendable {
  private let work: @Sendable () -> Value
  private let lock: UnsafeMutablePointer<pthread_mutex_t>
  private var known: Value?

  init(_ work: @escaping @Sendable () -> Value) {
    self.work = work
    lock = .allocate(capacity: 1)
    lock.initialize(to: pthread_mutex_t())
    pthread_mutex_init(lock, nil)
  }

  deinit {
    pthread_mutex_destroy(lock)
    lock.deallocate()
  }

  var value: Value {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    if let known { return known }
    let made = work()
    known = made
    return made
  }
}
