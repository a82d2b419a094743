/// A header field as it came, its name in small letters (RFC 9110 §5.1: case means nothing).
package struct HTTPField: Sendable, Hashable {
  package let name: String
  package let value: String

  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// What one request was answered with.
package struct HTTPAnswer: Sendable {
  package let status: Int
  /// In the order in which they came; a name may come more than once.
  package let fields: [HTTPField]
  /// Decoded (RFC 9110 §8.4), and no longer than was asked for.
  package let body: [UInt8]
  /// Whether there was more.
  package let isCut: Bool
  /// The numeric address that was connected to; nil where nobody says.
  package let peer: String?
  /// From the start of the request to its end.
  package let seconds: Double
  /// In how many seconds to come back, by `Retry-After` in either of its forms (RFC 9110 §10.2.3); nil without one.
  package let retryAfter: Int?

  package init(
    status: Int, fields: [HTTPField] = [], body: [UInt8] = [], isCut: Bool = false, peer: String? = nil,
    seconds: Double = 0, retryAfter: Int? = nil
  ) {
    self.status = status
    self.fields = fields
    self.body = body
    self.isCut = isCut
    self.peer = peer
    self.seconds = seconds
    self.retryAfter = retryAfter
  }

  /// The first field of that name, in small letters.
  package func field(_ name: String) -> String? { fields.first { $0.name == name }?.value }

  /// All fields of that name, in small letters.
  package func allFields(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }
}
