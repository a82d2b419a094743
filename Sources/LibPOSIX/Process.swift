import CShims
import Glibc

/// The folder that relative paths start from.
package func currentFolder() throws(FileError) -> String {
  guard let path = getcwd(nil, 0) else {
    throw FileError(path: ".", operation: .resolve, errno: errno)
  }
  defer { free(path) }
  return String(cString: path)
}

/// The value of an environment variable, or nil when it is not set.
package func environment(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }
}

/// The absolute path of the running program, without symbolic links, or nil where there is no /proc.
package func executablePath() -> String? {
  readLink("/proc/self/exe")
}

/// How many processors this process may use: `taskset` and a container's cpuset count, a CPU quota does not.
package var processorCount: Int { Int(boekbouw_processor_count()) }
