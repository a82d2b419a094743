/// The typesetting engine: the Typst compiler of PyPI's package `typst`, in a process of its own.
package struct Engine: Sendable {
  /// The Python that has the package.
  package let python: String
  /// Our program that it runs.
  package let child: String
  /// At most so many seconds, and so many bytes of memory.
  package let timeLimit: Int
  package let memoryLimit: Int

  package init(python: String, child: String, timeLimit: Int, memoryLimit: Int) {
    self.python = python
    self.child = child
    self.timeLimit = timeLimit
    self.memoryLimit = memoryLimit
  }
}
