package import LibCurl

/// One request of a chain, and what came of it.
package struct Hop: Sendable {
  package let address: String
  package let method: HTTPRequest.Method
  /// Nil where no answer came.
  package let status: Int?
  package let seconds: Double

  /// `GET` or `HEAD`.
  package var verb: String { method.rawValue }

  package init(address: String, method: HTTPRequest.Method, status: Int?, seconds: Double) {
    self.address = address
    self.method = method
    self.status = status
    self.seconds = seconds
  }
}

/// A chain of redirects that has come to its end.
package struct Visit: Sendable {
  /// The address that was asked for, without its fragment.
  package let address: String
  /// Every redirect on the way, and the end; never empty.
  package let hops: [Hop]
  /// Whether every redirect was for good (301, 308); true as well where there was none.
  package let isPermanent: Bool
  /// All cookies that were set on the way, as `Set-Cookie` has them.
  package let cookies: [String]
  /// Of the last hop.
  package let outcome: Result<HTTPAnswer, TransferFailure>

  package init(
    address: String, hops: [Hop], isPermanent: Bool, cookies: [String], outcome: Result<HTTPAnswer, TransferFailure>
  ) {
    self.address = address
    self.hops = hops
    self.isPermanent = isPermanent
    self.cookies = cookies
    self.outcome = outcome
  }

  /// Where it ended.
  package var last: String { hops.last?.address ?? address }
}
