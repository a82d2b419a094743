import Glibc

/// What a child is told, as far as it has taken it.
struct Writing {
  private let bytes: [UInt8]
  private var done = 0
  private let descriptor: CInt
  private(set) var isDone = false

  init(_ bytes: [UInt8], to descriptor: CInt) {
    self.bytes = bytes
    self.descriptor = descriptor
    goOn()
  }

  /// As much as the child takes now; where there is no more to say, or nobody to hear it, the end.
  mutating func goOn() {
    while !isDone, done < bytes.count {
      let written = bytes.withUnsafeBytes {
        send(descriptor, $0.baseAddress! + done, $0.count - done, Int32(MSG_NOSIGNAL))
      }
      if written >= 0 { done += written }
      if written < 0, errno == EAGAIN { return }
      if written < 0, errno != EINTR { done = bytes.count }
    }
    end()
  }

  mutating func end() {
    if !isDone { close(descriptor) }
    isDone = true
  }
}

/// What a child says, as much of it as is kept.
struct Collecting {
  let descriptor: CInt
  private let limit: Int
  private(set) var bytes: [UInt8] = []
  private(set) var isAtEnd = false

  init(_ descriptor: CInt, limit: Int) {
    self.descriptor = descriptor
    self.limit = limit
  }

  /// Takes what is there, or as much of it as leaves time for other things.
  mutating func goOn() {
    var buffer = [UInt8](repeating: 0, count: 65536)
    for _ in 0..<16 where !isAtEnd {
      let got = read(descriptor, &buffer, buffer.count)
      if got > 0 { bytes += buffer[..<min(got, limit - bytes.count)] }
      if got < 0, errno == EINTR { continue }
      if got < 0, errno == EAGAIN { return }
      if got <= 0 { isAtEnd = true }
    }
  }
}
