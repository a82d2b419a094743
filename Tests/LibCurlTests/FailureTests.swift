import LibCurl
import LoopbackServer
import Testing

@Suite struct `a failure` {
  @Test func `is a reset where the connection ends before the answer`() throws {
    #expect(try failure(of: .close) == .reset)
    #expect(try failure(of: .reset) == .reset)
    #expect(try failure(of: .send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf"), .close) == .reset)
    #expect(try failure(of: .send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf"), .pause(0.1), .reset) == .reset)
    #expect(try failure(of: chunkedHead, .send("5\r\nab"), .close) == .reset)
  }

  @Test func `is a timeout, with what was waited for`() throws {
    #expect(try failure(of: .pause(3), timeout: 0.3) == .timeout(.waiting))
    let head = Step.send("HTTP/1.1 200 OK\r\n\r\n")
    #expect(try failure(of: head, .pause(3), timeout: 0.3) == .timeout(.receiving))
    #expect(try failure(of: head, .endless(".", pause: 0.02), timeout: 0.3) == .timeout(.receiving))
    let slowHeader = Step.endless("X-Nog-Een: x\r\n", pause: 0.02)
    #expect(try failure(of: .send("HTTP/1.1 200 OK\r\n"), slowHeader, timeout: 0.3) == .timeout(.receiving))
  }

  @Test func `is a timeout of connecting where the other side says nothing`() throws {
    let server = try #require(LoopbackServer { _ in [] })
    let address = server.address().replacing("http:", with: "https:")
    #expect(try Client(testSettings).ask(.get(address, timeout: 0.3))?.failure == .timeout(.connecting))
  }

  @Test func `is a refusal where nobody listens`() throws {
    let port = try #require(LoopbackServer { _ in [] }).port
    #expect(try Client(testSettings).ask(.get("http://127.0.0.1:\(port)/"))?.failure == .refused)
  }

  @Test func `is garbled where it is no HTTP`() throws {
    #expect(try failure(of: .send("Goedemiddag!\r\n\r\n"), .close) == .garbled("http"))
    #expect(try failure(of: .send("HTTP/1.1 200 OK\r\nContent-Length: veel\r\n\r\n")) == .garbled("http"))
    #expect(try failure(of: .send("HTTP/1.1 200 OK\r\nzonder dubbele punt\r\n\r\n")) == .garbled("http"))
  }

  @Test func `is garbled where the chunks are broken`() throws {
    #expect(try failure(of: chunkedHead, .send("zes\r\nabcdef\r\n0\r\n\r\n")) == .garbled("chunks"))
    #expect(try failure(of: chunkedHead, .send("3\r\nabcdef\r\n0\r\n\r\n")) == .garbled("chunks"))
  }

  @Test func `is garbled where the body cannot be unpacked`() throws {
    let broken = whole("dit is geen gzip", fields: "Content-Encoding: gzip")
    #expect(try failure(of: broken) == .garbled("content-encoding"))
    #expect(try failure(of: whole("?", fields: "Content-Encoding: geheim")) == .garbled("content-encoding"))
  }

  @Test func `is garbled where the header has no end`() throws {
    let start = Step.send("HTTP/1.1 200 OK\r\n")
    #expect(try failure(of: start, .endless("X-Nog-Een: en nog een en nog een\r\n")) == .garbled("headers"))
    #expect(try failure(of: start, .endless(String(repeating: "x", count: 1000))) == .garbled("headers"))
    #expect(
      try failure(of: start, .send("X-Lang: \(String(repeating: "x", count: 200_000))\r\n\r\n")) == .garbled("headers"))
  }

  @Test func `is a host that is not found`() throws {
    let client = try Client(testSettings)
    for _ in 1...2 {
      let failure = client.ask(.get("http://bestaat-niet.invalid/", timeout: 8))?.failure
      #expect(failure == .unknownHost || failure == .nameServer)
    }
  }

  @Test(arguments: [
    "", "/pad", "ftp://example.com/", "example.com", "http://", "http://a b/", "mailto:aap@example.com", "javascript:0",
    "http://example.com:99999/", "file:///etc/passwd", "http://[::1/",
  ]) func `is an address that is none`(address: String) throws {
    #expect(try Client(testSettings).ask(.get(address))?.failure == .malformedAddress)
  }
}
