import CLibCurl
import Glibc

/// The certificates of the authorities that are trusted.
final class TrustStore {
  /// Of a file in PEM; nil where libcurl is to find its own.
  let path: String?
  /// Of a file in memory, which has no name.
  private var descriptor: CInt?

  /// - Parameter addition: the path of a file of more of them, beside those of the system.
  init(adding addition: String?) throws(ClientError) {
    let systems = systemCertificates()
    guard let addition else {
      path = systems
      return
    }
    let descriptor = memfd_create("authorities", boekbouw_close_on_exec)
    guard descriptor >= 0 else { throw .library(String(cString: strerror(errno))) }
    self.descriptor = descriptor
    path = "/proc/self/fd/\(descriptor)"
    for path in [systems, addition].compactMap(\.self) { try append(path, to: descriptor) }
  }

  deinit { if let descriptor { close(descriptor) } }
}

/// Where libcurl was built to look; nil where nothing is.
private func systemCertificates() -> String? {
  guard let path = EasyHandle().text(CURLINFO_CAINFO), access(path, R_OK) == 0 else { return nil }
  return path
}

private func append(_ path: String, to descriptor: CInt) throws(ClientError) {
  let source = open(path, O_RDONLY | O_CLOEXEC)
  guard source >= 0 else { throw .authorities(path: path, reason: String(cString: strerror(errno))) }
  defer { close(source) }
  var chunk = [UInt8](repeating: 0, count: 65536)
  var count = 0
  repeat {
    count = read(source, &chunk, chunk.count)
    guard count >= 0, write(descriptor, chunk, count) == count else {
      throw .authorities(path: path, reason: String(cString: strerror(errno)))
    }
  } while count > 0
  // The last line of the one is not to run into the first of the next.
  write(descriptor, "\n", 1)
}
