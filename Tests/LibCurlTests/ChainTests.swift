import LibCurl
import LoopbackServer
import Testing

@Suite struct `a chain` {
  @Test func `keeps its cookies to itself, and to its end`() throws {
    let server = try #require(
      LoopbackServer { request in
        request.target == "/koek" ? [whole("", fields: "Set-Cookie: koek=lekker; Path=/")] : [whole("")]
      })
    let client = try Client(testSettings)
    let first = client.beginChain(), second = client.beginChain()
    for (path, chain) in [("/koek", first), ("/1", first), ("/2", second)] {
      _ = client.ask(.get(server.address(path)), in: chain)
    }
    client.endChain(first)
    let third = client.beginChain()
    #expect(third != first)
    _ = client.ask(.get(server.address("/3")), in: third)
    #expect(server.requests.map { $0.field("cookie") } == [nil, "koek=lekker", nil, nil])
  }

  @Test func `with thirty cookies shows all of them`() throws {
    let lines = (1...30).map { "Set-Cookie: c\($0)=\($0)\r\n" }.joined()
    let answer = try answer(to: .send("HTTP/1.1 200 OK\r\n\(lines)Content-Length: 0\r\n\r\n"))
    #expect(answer.allFields("set-cookie").count == 30)
  }

  @Test func `sends user and password with their own address only`() throws {
    let server = try #require(LoopbackServer { _ in [whole("")] })
    let client = try Client(testSettings)
    let chain = client.beginChain()
    for address in [
      "http://aap:noot@127.0.0.1:\(server.port)/", server.address(), "http://mies@127.0.0.1:\(server.port)/",
    ] {
      _ = client.ask(.get(address), in: chain)
    }
    #expect(server.requests.map { $0.field("authorization") } == ["Basic YWFwOm5vb3Q=", nil, "Basic bWllczo="])
  }

  @Test func `sends what is asked, and nothing of the request before`() throws {
    let server = try #require(LoopbackServer { request in request.method == "HEAD" ? [whole("")] : [whole("b")] })
    var settings = testSettings
    settings.acceptLanguage = "nl, en;q=0.5"
    let client = try Client(settings)
    let chain = client.beginChain()
    let fields = [HTTPField("accept", "text/html"), HTTPField("x-leeg", ""), HTTPField("x-naam", "a\r\nX-Kwaad: 1")]
    _ = client.ask(
      HTTPRequest(server.address(), fields: fields, bodyLimit: 9, timeout: 5, connectTimeout: 5), in: chain)
    _ = client.ask(.head(server.address()), in: chain)
    #expect(try client.ask(.get(server.address()), in: chain)?.get().text == "b")
    let seen = server.requests
    #expect(seen.map(\.method) == ["GET", "HEAD", "GET"])
    #expect(seen.map { $0.field("accept") } == ["text/html", "*/*", "*/*"])
    #expect(seen.map { $0.field("x-leeg") } == ["", nil, nil])
    #expect(seen.allSatisfy { $0.field("x-kwaad") == nil && $0.field("x-naam") == nil })
    #expect(seen.allSatisfy { $0.field("accept-language") == "nl, en;q=0.5" && $0.field("user-agent") == "proef/1" })
    #expect(seen.allSatisfy { $0.field("accept-encoding")?.contains("gzip") == true })
  }

  @Test func `uses the connection of the one before`() throws {
    let server = try #require(LoopbackServer { _ in [whole("x")] })
    let client = try Client(testSettings)
    for _ in 0..<20 { _ = client.ask(.get(server.address())) }
    #expect(server.requests.count == 20)
    #expect(server.connectionCount == 1)
  }

  @Test func `that ends early has no outcome`() throws {
    let server = try #require(LoopbackServer { request in request.target == "/traag" ? [.pause(2)] : [whole("x")] })
    let client = try Client(testSettings)
    let slow = client.beginChain()
    client.start(.get(server.address("/traag")), in: slow)
    _ = client.wait(atMost: 0.05)
    client.endChain(slow)
    let next = client.beginChain()
    #expect(try client.ask(.get(server.address()), in: next)?.get().text == "x")
  }

  @Test func `is one of many at a time`() throws {
    let server = try #require(LoopbackServer { request in [whole(request.target)] })
    var settings = testSettings
    settings.connectionsPerHost = 20
    let client = try Client(settings)
    var paths: [ChainID: String] = [:]
    var answered: Set<String> = []
    for number in 0..<1000 {
      let chain = client.beginChain()
      paths[chain] = "/\(number)"
      client.start(.get(server.address("/\(number)")), in: chain)
      while paths.count == 50 || number == 999 && !paths.isEmpty {
        for (chain, outcome) in client.wait(atMost: 10) {
          let path = paths.removeValue(forKey: chain)
          #expect(try outcome.get().text == path)
          answered.insert(path ?? "")
          client.endChain(chain)
        }
      }
    }
    #expect(answered.count == 1000)
    #expect(server.connectionCount <= 20)
  }
}

@Suite struct `a client` {
  @Test func `has no more connections to a host than it may, and those that wait for one end in time`() throws {
    let server = try #require(LoopbackServer { request in request.target == "/traag" ? [.pause(1.5)] : [whole("x")] })
    var settings = testSettings
    settings.connectionsPerHost = 1
    let client = try Client(settings)
    let slow = client.beginChain(), quick = client.beginChain()
    client.start(.get(server.address("/traag"), timeout: 0.5), in: slow)
    _ = client.wait(atMost: 0.05)
    client.start(.get(server.address("/snel"), timeout: 5), in: quick)
    var outcomes: [ChainID: Result<HTTPAnswer, TransferFailure>] = [:]
    for _ in 0..<10 where outcomes.count < 2 {
      for (chain, outcome) in client.wait(atMost: 5) { outcomes[chain] = outcome }
    }
    #expect(outcomes[slow]?.failure == .timeout(.waiting))
    #expect(try outcomes[quick]?.get().text == "x")
  }

  @Test func `is woken up by another thread`() throws {
    let client = try Client(testSettings)
    let wakeUp = client.wakeUp
    startThread { wakeUp() }
    let clock = ContinuousClock()
    let time = clock.measure { #expect(client.wait(atMost: 10).isEmpty) }
    #expect(time < .seconds(5))
    #expect(clock.measure { _ = client.wait(atMost: 0.05) } >= .milliseconds(50))
  }

  @Test func `may go while it is asking`() throws {
    let server = try #require(LoopbackServer { _ in [.pause(1)] })
    let wakeUp: WakeUp
    do {
      let client = try Client(testSettings)
      wakeUp = client.wakeUp
      for address in [
        server.address(), "https://127.0.0.1:\(server.port)/", "http://bestaat-niet.invalid/", "ftp://x/",
      ] {
        client.start(.get(address), in: client.beginChain())
      }
      _ = client.wait(atMost: 0.02)
    }
    wakeUp()
  }

  @Test func `says which file of certificates it cannot read`() throws {
    var settings = testSettings
    settings.authorities = "/bestaat/niet.pem"
    #expect(throws: ClientError.authorities(path: "/bestaat/niet.pem", reason: "No such file or directory")) {
      _ = try Client(settings)
    }
  }
}
