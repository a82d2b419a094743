import Glibc

/// A server on this computer that does what a test writes down for each path.
///
/// A thread for every connection, of which there are few; all of them end with the server, or after ten seconds
/// without a request.
package final class LoopbackServer: Sendable {
  package enum Family { case v4, v6 }

  package let port: UInt16
  private let listener: CInt
  private let shared: Shared

  /// What the threads have in common with the server.
  final class Shared: Sendable {
    let script: Script
    let requests = Locked<[Request]>([])
    let connections = Locked(Set<CInt>())
    let connectionCount = Locked(0)

    init(_ script: @escaping Script) { self.script = script }
  }

  package typealias Script = @Sendable (Request) -> [Step]

  /// Nil where this computer does not speak the family.
  package init?(_ family: Family = .v4, _ script: @escaping Script) {
    guard let (listener, port) = listen(family) else { return nil }
    self.listener = listener
    self.port = port
    let shared = Shared(script)
    self.shared = shared
    startThread {
      while true {
        let connection = accept(listener, nil, nil)
        guard connection >= 0 else { break }
        shared.connections.change { _ = $0.insert(connection) }
        shared.connectionCount.change { $0 += 1 }
        startThread { serve(connection, shared) }
      }
      close(listener)
    }
  }

  deinit {
    shutdown(listener, CInt(SHUT_RDWR))
    shared.connections.change { for connection in $0 { shutdown(connection, CInt(SHUT_RDWR)) } }
  }

  /// All that came in.
  package var requests: [Request] { shared.requests.value }

  package var connectionCount: Int { shared.connectionCount.value }

  package func address(_ path: String = "/", host: String = "127.0.0.1") -> String { "http://\(host):\(port)\(path)" }
}

private func listen(_ family: LoopbackServer.Family) -> (listener: CInt, port: UInt16)? {
  let listener = socket(family == .v4 ? AF_INET : AF_INET6, CInt(SOCK_STREAM.rawValue), 0)
  var v4 = sockaddr_in()
  v4.sin_family = sa_family_t(AF_INET)
  v4.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
  var v6 = sockaddr_in6()
  v6.sin6_family = sa_family_t(AF_INET6)
  v6.sin6_addr = in6addr_loopback
  let bound =
    family == .v4
    ? withSocketAddress(&v4) { bind(listener, $0, $1) } : withSocketAddress(&v6) { bind(listener, $0, $1) }
  guard bound == 0, listen(listener, 128) == 0 else { close(listener); return nil }
  var name = sockaddr_in6()
  var length = socklen_t(MemoryLayout<sockaddr_in6>.size)
  _ = withSocketAddress(&name) { address, _ in getsockname(listener, address, &length) }
  // The port stands at the same place in both.
  return (listener, UInt16(bigEndian: name.sin6_port))
}

private func withSocketAddress<Address>(
  _ address: inout Address, _ work: (UnsafeMutablePointer<sockaddr>, socklen_t) -> CInt
) -> CInt {
  withUnsafeMutableBytes(of: &address) { bytes in
    work(bytes.baseAddress!.assumingMemoryBound(to: sockaddr.self), socklen_t(bytes.count))
  }
}
