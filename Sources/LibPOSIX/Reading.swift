import Glibc

/// The bytes of a regular file (or of a symbolic link to one).
///
/// A folder gives `EISDIR`; a pipe, socket or device gives `EINVAL`, and does not make us wait.
package func readFile(_ path: String) throws(FileError) -> [UInt8] {
  let (descriptor, size) = try openFile(path)
  defer { close(descriptor) }
  // One byte more than the size, so that a full read also sees the end without a second array.
  var bytes = try read(from: descriptor, path, capacity: size + 1)
  var full = bytes.count == size + 1
  while full {  // The file grew under us, or stands in /proc, where sizes are 0.
    let more = try read(from: descriptor, path, capacity: 65536)
    bytes += more
    full = more.count == 65536
  }
  return bytes
}

/// The first bytes of a regular file: `count`, or all where it is smaller.
package func readStart(of path: String, count: Int) throws(FileError) -> [UInt8] {
  let (descriptor, _) = try openFile(path)
  defer { close(descriptor) }
  return try read(from: descriptor, path, capacity: count)
}

private func openFile(_ path: String) throws(FileError) -> (descriptor: CInt, size: Int) {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
  guard descriptor >= 0 else { throw FileError(path: path, operation: .open, errno: errno) }
  var facts = stat()
  var cause = fstat(descriptor, &facts) == 0 ? 0 : errno
  if cause == 0 {
    switch facts.st_mode & S_IFMT {
    case S_IFREG: return (descriptor, Int(facts.st_size))
    case S_IFDIR: cause = EISDIR
    default: cause = EINVAL
    }
  }
  close(descriptor)
  throw FileError(path: path, operation: .open, errno: cause)
}

/// Reads until the end of the file or until `capacity` bytes are there.
private func read(
  from descriptor: CInt, _ path: String, capacity: Int
) throws(FileError) -> [UInt8] {
  var cause: CInt = 0
  let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
    while count < capacity {
      let got = Glibc.read(descriptor, buffer.baseAddress! + count, capacity - count)
      if got < 0, errno == EINTR { continue }
      if got < 0 { cause = errno }
      if got <= 0 { break }
      count += got
    }
  }
  guard cause == 0 else { throw FileError(path: path, operation: .read, errno: cause) }
  return bytes
}
