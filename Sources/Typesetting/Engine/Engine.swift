/// The typesetting engine: the Typst compiler of PyPI's package `typst`, in a process of its own.
package struct Engine: Sendable {
  /// Where a Python may be that has the package: the first that does is taken.
  package let pythons: [String]
  /// Our program that it runs.
  package let child: String
  /// At most so many seconds, and so many bytes of memory, for an edition.
  package let timeLimit: Int
  package let memoryLimit: Int

  package init(pythons: [String], child: String, timeLimit: Int, memoryLimit: Int) {
    self.pythons = pythons
    self.child = child
    self.timeLimit = timeLimit
    self.memoryLimit = memoryLimit
  }
}
