import Glibc

/// Gives a file another name, on the same disk; what had that name is gone.
package func moveFile(from path: String, to other: String) throws(FileError) {
  guard rename(path, other) == 0 else { throw FileError(path: path, operation: .rename, errno: errno) }
}
