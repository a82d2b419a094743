import Glibc

/// A request as the server saw it.
package struct Request: Sendable {
  package let method: String
  package let target: String
  private let head: String

  init(_ head: String) {
    let words = head.prefix { !$0.isNewline }.split(separator: " ")
    method = words.first.map(String.init) ?? ""
    target = words.dropFirst().first.map(String.init) ?? ""
    self.head = head
  }

  package func field(_ name: String) -> String? {
    head.split(whereSeparator: \.isNewline).first { $0.lowercased().hasPrefix(name + ":") }
      .map { String($0.dropFirst(name.count + 1).drop { $0 == " " }) }
  }
}

/// What the server does, one after another. After the last it waits for the next request on the connection.
package enum Step: Sendable {
  case send(String)
  case bytes([UInt8])
  /// The same again and again, until nobody takes it.
  case endless(String, pause: Double = 0)
  case pause(Double)
  case close
  /// As a program does that crashes: the other side is told so, and what is still on its way is lost.
  case reset
}

func serve(_ connection: CInt, _ shared: LoopbackServer.Shared) {
  defer {
    shared.connections.change { _ = $0.remove(connection) }
    close(connection)
  }
  var patience = timeval(tv_sec: 10, tv_usec: 0)
  setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
  setsockopt(connection, SOL_SOCKET, SO_SNDTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
  while let head = readHead(connection) {
    let request = Request(head)
    shared.requests.change { $0.append(request) }
    for step in shared.script(request) { guard perform(step, connection) else { return } }
  }
}

private func readHead(_ connection: CInt) -> String? {
  var head: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 4096)
  while !head.suffix(4).elementsEqual("\r\n\r\n".utf8) {
    let count = recv(connection, &chunk, chunk.count, 0)
    guard count > 0 else { return nil }
    head += chunk[..<count]
  }
  return String(decoding: head, as: UTF8.self)
}

/// Whether the connection is still good for something.
private func perform(_ step: Step, _ connection: CInt) -> Bool {
  switch step {
  case .send(let text): return send(Array(text.utf8), connection)
  case .bytes(let bytes): return send(bytes, connection)
  case .endless(let text, let pause):
    while send(Array(text.utf8), connection) { usleep(UInt32(pause * 1e6)) }
    return false
  case .pause(let seconds):
    usleep(UInt32(seconds * 1e6))
    return true
  case .close: return false
  case .reset:
    var abrupt = linger(l_onoff: 1, l_linger: 0)
    setsockopt(connection, SOL_SOCKET, SO_LINGER, &abrupt, socklen_t(MemoryLayout<linger>.size))
    return false
  }
}

private func send(_ bytes: [UInt8], _ connection: CInt) -> Bool {
  var sent = 0
  while sent < bytes.count {
    let count = bytes[sent...].withUnsafeBytes {
      send(connection, $0.baseAddress, $0.count, CInt(MSG_NOSIGNAL))
    }
    guard count > 0 else { return false }
    sent += count
  }
  return true
}

/// An answer with a body of known length.
package func whole(_ body: String, status: String = "200 OK", fields: String...) -> Step {
  let lines = fields.map { $0 + "\r\n" }.joined()
  return .send("HTTP/1.1 \(status)\r\nContent-Length: \(body.utf8.count)\r\n\(lines)\r\n\(body)")
}

/// An answer whose body follows in chunks.
package let chunkedHead = Step.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
