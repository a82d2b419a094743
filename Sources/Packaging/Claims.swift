/// What the book's configuration states about conformance; nothing is ever claimed unasked.
package struct Claims: Sendable {
  package let conformsTo: String?
  package let certifiedBy: String?

  package init(conformsTo: String? = nil, certifiedBy: String? = nil) {
    self.conformsTo = conformsTo
    self.certifiedBy = certifiedBy
  }
}
