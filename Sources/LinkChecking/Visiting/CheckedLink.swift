/// What is to be looked at: an address as the author wrote it.
package struct LinkToCheck: Sendable, Hashable {
  /// With its fragment.
  package let address: String
  /// Title and text of the page when somebody signed it off, as ``Fingerprint`` writes them.
  package let fingerprint: String?

  package init(address: String, fingerprint: String? = nil) {
    self.address = address
    self.fingerprint = fingerprint
  }
}

/// What was found at one address.
package struct CheckedLink: Sendable {
  package let address: String
  package let verdict: Verdict
  package let hops: [Hop]
  /// Title and text of the page as they are now; nil where there was no page to read.
  package let fingerprint: String?
  /// What its page calls itself.
  package let title: String?

  package init(address: String, verdict: Verdict, hops: [Hop], fingerprint: String? = nil, title: String? = nil) {
    self.address = address
    self.verdict = verdict
    self.hops = hops
    self.fingerprint = fingerprint
    self.title = title
  }
}
