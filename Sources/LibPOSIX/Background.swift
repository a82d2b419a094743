import Glibc
import Synchronization

/// A value that a thread of its own is working out.
///
/// The thread starts at once; who asks for the value waits for it, and any number may ask. It never outlives this
/// object. Where the system gives no thread, the first who asks does the work.
package final class Background<Value: Sendable>: Sendable {
  private let answer: Answer<Value>
  private let thread: pthread_t?

  package init(_ work: @escaping @Sendable () -> Value) {
    let answer = Answer(work)
    self.answer = answer
    thread = startThread { _ = answer.value }
  }

  deinit {
    if let thread { pthread_join(thread, nil) }
  }

  /// The value; waits until it is there.
  package var value: Value { answer.value }
}

/// Whoever asks first works; the others wait for the lock.
private final class Answer<Value: Sendable>: Sendable {
  private let work: @Sendable () -> Value
  private let known = Mutex<Value?>(nil)

  init(_ work: @escaping @Sendable () -> Value) { self.work = work }

  var value: Value {
    known.withLock { known in
      if let known { return known }
      let made = work()
      known = made
      return made
    }
  }
}
