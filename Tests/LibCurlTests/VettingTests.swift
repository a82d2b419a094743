import LibCurl
import LoopbackServer
import Testing

@Suite struct `an address inside the network` {
  private var strict: ClientSettings { ClientSettings(userAgent: "proef/1", proxies: .none) }

  @Test(arguments: [
    ("127.0.0.1", "127.0.0.1"), ("127.1", "127.0.0.1"), ("0x7f.1", "127.0.0.1"), ("2130706433", "127.0.0.1"),
    ("0177.0.0.1", "127.0.0.1"), ("[::ffff:127.0.0.1]", "::ffff:127.0.0.1"), ("0", "0.0.0.0"), ("10.1.2.3", "10.1.2.3"),
    ("169.254.169.254", "169.254.169.254"),
  ]) func `is not connected to`(host: String, address: String) throws {
    let server = try #require(LoopbackServer { _ in [whole("geheim")] })
    let outcome = try Client(strict).ask(.get(server.address(host: host)))
    #expect(outcome?.failure == .forbidden(address: address))
    #expect(server.connectionCount == 0)
  }

  @Test func `is not connected to by a name`() throws {
    let server = try #require(LoopbackServer { _ in [whole("geheim")] })
    let failure = try Client(strict).ask(.get(server.address(host: "localhost")))?.failure
    #expect(failure == .forbidden(address: "127.0.0.1") || failure == .forbidden(address: "::1"))
    #expect(server.connectionCount == 0)
  }

  @Test func `is not connected to by IPv6`() throws {
    guard let server = LoopbackServer(.v6, { _ in [whole("geheim")] }) else { return }
    #expect(try Client(strict).ask(.get(server.address(host: "[::1]")))?.failure == .forbidden(address: "::1"))
    #expect(server.connectionCount == 0)
    #expect(try Client(testSettings).ask(.get(server.address(host: "[::1]")))?.get().peer == "::1")
  }

  @Test func `is not connected to where a host is mapped to it`() throws {
    let server = try #require(LoopbackServer { _ in [whole("geheim")] })
    var settings = strict
    settings.connectTo = ["boek.example:80:127.0.0.1:\(server.port)"]
    #expect(try Client(settings).ask(.get("http://boek.example/"))?.failure == .forbidden(address: "127.0.0.1"))
    #expect(server.connectionCount == 0)
    settings.isPrivateAllowed = true
    #expect(try Client(settings).ask(.get("http://boek.example/"))?.get().text == "geheim")
    #expect(server.requests.first?.field("host") == "boek.example")
  }

  @Test func `is connected to where its network is allowed`() throws {
    let server = try #require(LoopbackServer { _ in [whole("x")] })
    var settings = strict
    settings.allowedNetworks = ["127.0.0.0/30"].compactMap(AddressRange.init)
    let client = try Client(settings)
    #expect(try client.ask(.get(server.address()))?.get().text == "x")
    #expect(client.ask(.get(server.address(host: "127.0.0.9")))?.failure == .forbidden(address: "127.0.0.9"))
  }
}
