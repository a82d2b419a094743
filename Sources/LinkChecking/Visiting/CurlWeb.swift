import LibCurl
import LibPOSIX

/// The web itself.
struct CurlWeb: Web {
  private let client: Client

  init(_ client: Client) { self.client = client }

  var now: Double { monotonicSeconds() }
  func beginChain() -> ChainID { client.beginChain() }
  func endChain(_ chain: ChainID) { client.endChain(chain) }
  func start(_ request: HTTPRequest, in chain: ChainID) { client.start(request, in: chain) }
  func wait(atMost seconds: Double) -> [(chain: ChainID, outcome: Result<HTTPAnswer, TransferFailure>)] {
    client.wait(atMost: seconds)
  }
}
