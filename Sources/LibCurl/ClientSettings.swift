/// How a client behaves towards everybody.
package struct ClientSettings: Sendable {
  package var userAgent: String
  package var acceptLanguage: String?
  /// Which kinds of answer are wanted; nil for any.
  package var accept: String?
  /// Whether addresses on this computer and inside its network may be asked something.
  package var isPrivateAllowed = false
  /// Those that may be in any case.
  package var allowedNetworks: [AddressRange] = []
  /// `HOST1:PORT1:HOST2:PORT2`: who asks the first is connected to the second, which then is vetted.
  package var connectTo: [String] = []
  /// A file of certificates in PEM that are trusted beside those of the system.
  package var authorities: String?
  /// Of those that are open, how many may wait for their next request. How many are in use, the caller decides: by how
  /// many requests are under way.
  package var keptConnections = 512
  /// At most. A request that finds them all taken waits, and its time runs on meanwhile. libcurl counts by whom it connects to: with `connectTo` or a proxy that says nothing about hosts, so
  /// there it is not held.
  package var connectionsPerHost = 10
  package var proxies: ProxySettings

  package init(userAgent: String, proxies: ProxySettings = .environment) {
    self.userAgent = userAgent
    self.proxies = proxies
  }
}

/// Why there is no client.
package enum ClientError: Error, Sendable, Hashable {
  /// In libcurl’s words, or the system’s.
  case library(String)
  /// The file of certificates cannot be read.
  case authorities(path: String, reason: String)
}
