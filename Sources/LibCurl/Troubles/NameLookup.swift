import CLibCurl
import Glibc
import Synchronization

/// Asks the system once more for the address of a host that libcurl did not find.
///
/// libcurl says no more than that; `getaddrinfo`, which it asks as well, does: a host that does not exist is another
/// thing than a name server that is silent. It takes its time, so it has a thread of its own, which nobody waits for:
/// it ends after the patience that resolv.conf gives it.
final class NameLookup: Sendable {
  private let host: String
  private let wakeUp: WakeUp
  private let found = Atomic<Answer>(.none)

  private enum Answer: UInt8, AtomicRepresentable { case none, unknownHost, nameServer }

  init(_ host: String, wakeUp: WakeUp) {
    self.host = host
    self.wakeUp = wakeUp
    let context = Unmanaged.passRetained(self)
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { context in
        context.map { Unmanaged<NameLookup>.fromOpaque($0).takeRetainedValue().ask() }
        return nil
      }, context.toOpaque())
    if code == 0 {
      pthread_detach(thread)
    } else {
      context.release()
      found.store(.nameServer, ordering: .releasing)
    }
  }

  /// Nil as long as nobody knows.
  var failure: TransferFailure? {
    switch found.load(ordering: .acquiring) {
    case .none: nil
    case .unknownHost: .unknownHost
    case .nameServer: .nameServer
    }
  }

  private func ask() {
    var hints = addrinfo()
    hints.ai_socktype = CInt(SOCK_STREAM.rawValue)
    var addresses: UnsafeMutablePointer<addrinfo>?
    let code = getaddrinfo(host, nil, &hints, &addresses)
    if let addresses { freeaddrinfo(addresses) }
    found.store(meaning(of: code), ordering: .releasing)
    wakeUp()
  }

  /// Now that it is found, it was the name server’s fault that it was not.
  private func meaning(of code: CInt) -> Answer {
    switch code {
    case 0, EAI_AGAIN, EAI_FAIL, EAI_SYSTEM, EAI_MEMORY: .nameServer
    default: .unknownHost
    }
  }
}
