package import LibCurl

/// Whom a run asks: libcurl, and in tests a made-up web with a clock of its own.
package protocol Web {
  /// A chain of redirects, which share their cookies.
  associatedtype Chain: Hashable

  /// Seconds on a clock that never goes back.
  var now: Double { get }
  mutating func beginChain() -> Chain
  mutating func endChain(_ chain: Chain)
  mutating func start(_ request: HTTPRequest, in chain: Chain)
  /// What has ended, as soon as something has; nothing where that took too long.
  mutating func wait(atMost seconds: Double) -> [(chain: Chain, outcome: Result<HTTPAnswer, TransferFailure>)]
}
