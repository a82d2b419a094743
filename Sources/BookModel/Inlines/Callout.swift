/// A mark in a listing or beside a picture that a list explains.
package struct Callout: Sendable {
  package let attributes: CommonAttributes
  /// Marks are counted within the listing that they stand in.
  package let number: Int
  /// `linkends`: what explains it, where the author says so here.
  package let targets: [Anchor]

  package init(_ attributes: CommonAttributes, number: Int, targets: [Anchor]) {
    self.attributes = attributes
    self.number = number
    self.targets = targets
  }
}
