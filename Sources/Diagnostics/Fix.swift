/// How a finding can be mended: what has to be written in place of what.
package struct Fix: Hashable, Sendable {
  /// A piece of an author's file, and what belongs there instead.
  package struct Edit: Hashable, Sendable {
    /// Empty where something only has to be put in.
    package let range: SourceRange
    package let replacement: String

    package init(_ range: SourceRange, replacement: String) {
      self.range = range
      self.replacement = replacement
    }
  }

  /// In the order of the file; they belong together.
  package let edits: [Edit]
  /// Whether it is right whatever the author meant, so that nobody has to look.
  package let isSafe: Bool

  package init(_ edits: [Edit], isSafe: Bool) {
    self.edits = edits
    self.isSafe = isSafe
  }
}
