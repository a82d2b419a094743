import LibCurl
import LoopbackServer
import Testing

/// Loopback allowed, and no proxy whatever the environment says.
var testSettings: ClientSettings {
  var settings = ClientSettings(userAgent: "proef/1", proxies: .none)
  settings.allowedNetworks = ["127.0.0.0/8", "::1"].compactMap(AddressRange.init)
  return settings
}

extension HTTPRequest {
  /// A GET with limits that suit a test.
  static func get(_ address: String, bodyLimit: Int = 100_000, timeout: Double = 5) -> HTTPRequest {
    HTTPRequest(address, bodyLimit: bodyLimit, timeout: timeout, connectTimeout: timeout)
  }

  static func head(_ address: String) -> HTTPRequest {
    HTTPRequest(address, method: .head, bodyLimit: 0, timeout: 5, connectTimeout: 5)
  }
}

extension Client {
  /// Waits for the one request that is under way.
  func ask(_ request: HTTPRequest, in chain: ChainID) -> Result<HTTPAnswer, TransferFailure>? {
    start(request, in: chain)
    for _ in 0..<100 { if let ended = wait(atMost: 10).first { return ended.outcome } }
    return nil
  }

  func ask(_ request: HTTPRequest) -> Result<HTTPAnswer, TransferFailure>? {
    let chain = beginChain()
    defer { endChain(chain) }
    return ask(request, in: chain)
  }
}

/// What is understood of a server that does these steps.
func answer(to steps: Step..., bodyLimit: Int = 100_000) throws -> HTTPAnswer {
  let server = try #require(LoopbackServer { _ in steps })
  return try #require(try Client(testSettings).ask(.get(server.address(), bodyLimit: bodyLimit))).get()
}

func failure(
  of steps: Step..., bodyLimit: Int = 100_000, timeout: Double = 5
) throws -> TransferFailure? {
  let server = try #require(LoopbackServer { _ in steps })
  return try Client(testSettings).ask(.get(server.address(), bodyLimit: bodyLimit, timeout: timeout))?.failure
}

extension Result {
  var failure: Failure? {
    switch self {
    case .success: nil
    case .failure(let failure): failure
    }
  }
}

extension HTTPAnswer {
  var text: String { String(decoding: body, as: UTF8.self) }
}
