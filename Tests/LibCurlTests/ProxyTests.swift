import LibCurl
import LoopbackServer
import Testing

@Suite struct `a proxy` {
  private func client(port: UInt16, exempt: String = "") throws -> Client {
    let variables = ["http_proxy": "http://127.0.0.1:\(port)", "HTTPS_PROXY": "127.0.0.1:\(port)", "no_proxy": exempt]
    var settings = ClientSettings(userAgent: "proef/1", proxies: ProxySettings { variables[$0] })
    settings.connectTo = ["buiten.example:80:127.0.0.1:\(port)"]
    return try Client(settings)
  }

  @Test func `is asked instead of the host, and has no peer`() throws {
    let server = try #require(LoopbackServer { _ in [whole("van ver")] })
    let client = try client(port: server.port)
    #expect(client.usesProxy(for: "http://boek.example/"))
    let answer = try #require(client.ask(.get("http://boek.example/pad"))).get()
    #expect(answer.text == "van ver" && answer.peer == nil)
    #expect(server.requests.map(\.target) == ["http://boek.example/pad"])
  }

  @Test(arguments: [
    ("http://10.0.0.1/", "10.0.0.1"), ("http://127.1/", "127.0.0.1"), ("http://0x7f.1/", "127.0.0.1"),
    ("http://0x7f.%31/", "127.0.0.1"), ("http://１２７.1/", "127.0.0.1"),
    ("http://localhost/", "localhost"), ("http://a.LOCALHOST./", "a.localhost."),
    ("https://[fd00:ec2::254]/", "fd00:ec2::254"),
    ("http://[::ffff:10.0.0.1]/", "::ffff:10.0.0.1"), ("http://2130706433/", "127.0.0.1"),
  ]) func `is not asked for what lies inside a network`(address: String, host: String) throws {
    let server = try #require(LoopbackServer { _ in [whole("geheim")] })
    let client = try client(port: server.port)
    #expect(client.ask(.get(address))?.failure == .forbidden(address: host))
    #expect(server.connectionCount == 0)
  }

  @Test func `that lets nothing through is told of`() throws {
    let server = try #require(LoopbackServer { _ in [whole("nee", status: "403 Forbidden")] })
    #expect(try client(port: server.port).ask(.get("https://boek.example/"))?.failure == .proxy("403"))
    #expect(server.requests.map(\.method) == ["CONNECT"])
    let gone = try client(port: 1)
    guard case .proxy = gone.ask(.get("http://boek.example/"))?.failure else {
      Issue.record("a proxy that is not there")
      return
    }
  }

  @Test func `is passed by for those that are exempt, who are vetted`() throws {
    let server = try #require(LoopbackServer { _ in [whole("direct")] })
    let client = try client(port: server.port, exempt: "buiten.example")
    #expect(!client.usesProxy(for: "http://buiten.example/"))
    #expect(client.ask(.get("http://buiten.example/"))?.failure == .forbidden(address: "127.0.0.1"))
    #expect(server.connectionCount == 0)
  }

  @Test func `is read from the environment as curl reads it`() {
    func settings(_ variables: [String: String]) -> ProxySettings { ProxySettings { variables[$0] } }
    #expect(settings([:]) == .none)
    #expect(settings(["HTTP_PROXY": "http://a"]).http == nil)
    #expect(settings(["http_proxy": "a", "https_proxy": "b", "HTTPS_PROXY": "c"]).https == "b")
    #expect(settings(["HTTPS_PROXY": "c", "http_proxy": ""]).http == nil)
    #expect(settings(["ALL_PROXY": "d"]).http == "d" && settings(["ALL_PROXY": "d"]).https == "d")
  }

  @Test(arguments: [
    ("*", "http://a.example/", true), ("a.example", "http://a.example/", true),
    ("a.example", "http://x.a.example/", true),
    (".a.example", "http://x.a.example/", true), ("*.a.example", "http://x.a.example/", true),
    ("a.example", "http://ba.example/", false), ("b, A.Example", "http://a.EXAMPLE./", true),
    ("a.example:8080", "http://a.example:8080/", true), ("a.example:8080", "http://a.example/", false),
    ("a.example:443", "https://a.example/", true), ("10.0.0.0/8", "http://10.9.9.9/", true),
    ("10.0.0.0/8", "http://11.0.0.1/", false), ("10.0.0.1", "http://10.0.0.1/", true), ("[::1]", "http://[::1]/", true),
    ("::1", "http://[::1]:81/", true), ("[::1]:80", "http://[::1]/", true), ("[::1]:80", "http://[::1]:81/", false),
    ("fd00::/8", "http://[fd12::1]/", true), (".", "http://a.example/", false), ("", "http://a.example/", false),
    (",,", "http://a.example/", false), ("127.0.0.1:80", "http://127.0.0.1/", true),
  ]) func `is not for those that are exempt`(list: String, address: String, isExempt: Bool) throws {
    let variables = ["http_proxy": "http://p", "https_proxy": "http://p", "no_proxy": list]
    let client = try Client(ClientSettings(userAgent: "proef/1", proxies: ProxySettings { variables[$0] }))
    #expect(client.usesProxy(for: address) == !isExempt)
  }
}
