/// One request, of which redirects are not followed.
package struct HTTPRequest: Sendable {
  package enum Method: String, Sendable { case get = "GET", head = "HEAD" }

  package let address: String
  package let method: Method
  package let fields: [HTTPField]
  /// After how many decoded bytes of the body the rest is not wanted; 0 for none of it.
  package let bodyLimit: Int
  /// For the whole of it, in seconds.
  package let timeout: Double
  /// For finding the host and agreeing with it, in seconds.
  package let connectTimeout: Double

  package init(
    _ address: String, method: Method = .get, fields: [HTTPField] = [], bodyLimit: Int, timeout: Double,
    connectTimeout: Double
  ) {
    self.address = address
    self.method = method
    self.fields = fields
    self.bodyLimit = bodyLimit
    self.timeout = timeout
    self.connectTimeout = connectTimeout
  }
}
