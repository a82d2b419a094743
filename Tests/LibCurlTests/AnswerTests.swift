import LibCurl
import LoopbackServer
import Testing

@Suite struct `an answer` {
  @Test func `has its status, fields, body and peer`() throws {
    let answer = try answer(to: whole("Dag!", fields: "X-Naam:  Aap ", "X-Naam: Noot", "Content-TYPE: text/plain"))
    #expect(answer.status == 200)
    #expect(answer.text == "Dag!")
    #expect(!answer.isCut)
    #expect(answer.peer == "127.0.0.1")
    #expect(answer.seconds > 0 && answer.seconds < 5)
    #expect(answer.fields.map(\.name) == ["content-length", "x-naam", "x-naam", "content-type"])
    #expect(answer.allFields("x-naam") == ["Aap", "Noot"])
    #expect(answer.retryAfter == nil)
  }

  @Test func `of an error is an answer too`() throws {
    #expect(try answer(to: whole("weg", status: "404 Not Found")).status == 404)
    #expect(try answer(to: whole("", status: "999 Denied")).status == 999)
  }

  @Test func `that redirects is not followed`() throws {
    let server = try #require(LoopbackServer { _ in [whole("", status: "301 Weg", fields: "Location: ../b c")] })
    let answer = try #require(try Client(testSettings).ask(.get(server.address("/a")))).get()
    #expect(answer.status == 301)
    #expect(answer.field("location") == "../b c")
    #expect(server.requests.map(\.target) == ["/a"])
  }

  @Test func `that redirects keeps the bytes of where to`() throws {
    let lines = Array("HTTP/1.1 301 Weg\r\nContent-Length: 0\r\nLocation: /caf".utf8)
    let latin1 = try answer(to: .bytes(lines + [0xE9, 0x0D, 0x0A, 0x0D, 0x0A]))
    #expect(latin1.field("location") == "/caf%E9")
    let utf8 = try answer(to: .bytes(lines + [0xC3, 0xA9, 0x0D, 0x0A, 0x0D, 0x0A]))
    #expect(utf8.field("location") == "/café")
  }

  @Test func `without a status text and after an interim one is read`() throws {
    let answer = try answer(to: .send("HTTP/1.1 103 Early Hints\r\nX-Vroeg: 1\r\n\r\n"), whole("ok", status: "200"))
    #expect(answer.status == 200)
    #expect(answer.fields.map(\.name) == ["content-length"])
  }

  @Test func `in chunks is put together, and what follows them is no field`() throws {
    let chunks = "3\r\nabc\r\n2;x=y\r\nde\r\n0\r\nX-Achteraf: 1\r\n\r\n"
    let answer = try answer(to: chunkedHead, .send(chunks))
    #expect(answer.text == "abcde")
    #expect(answer.field("x-achteraf") == nil)
  }

  @Test func `that ends with its connection is whole`() throws {
    let answer = try answer(to: .send("HTTP/1.0 200 OK\r\n\r\nalles"), .close)
    #expect(answer.text == "alles" && !answer.isCut)
  }

  @Test func `is cut at the limit, and only beyond it`() throws {
    let exact = try answer(to: whole("12345"), bodyLimit: 5)
    #expect(exact.text == "12345" && !exact.isCut)
    let cut = try answer(to: whole("123456"), bodyLimit: 5)
    #expect(cut.text == "12345" && cut.isCut && cut.status == 200)
    let none = try answer(to: whole("123456"), bodyLimit: 0)
    #expect(none.text.isEmpty && none.isCut)
    let empty = try answer(to: whole(""), bodyLimit: 0)
    #expect(!empty.isCut)
  }

  @Test func `without end is cut`() throws {
    let answer = try answer(to: .send("HTTP/1.1 200 OK\r\n\r\n"), .endless("meer en meer\n"), bodyLimit: 50_000)
    #expect(answer.body.count == 50_000 && answer.isCut)
  }

  @Test func `to HEAD has no body`() throws {
    let server = try #require(LoopbackServer { _ in [.send("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n")] })
    let client = try Client(testSettings)
    let answer = try #require(client.ask(.head(server.address()))).get()
    #expect(answer.body.isEmpty && !answer.isCut && answer.field("content-length") == "500")
    #expect(server.requests.first?.method == "HEAD")
  }

  @Test func `is unpacked`() throws {
    let head = Step.send("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: \(zipped.count)\r\n\r\n")
    let answer = try answer(to: head, .bytes(zipped))
    #expect(answer.text == String(repeating: "Goedemorgen! ", count: 8))
    let cut = try LibCurlTests.answer(to: head, .bytes(zipped), bodyLimit: 5)
    #expect(cut.text == "Goede" && cut.isCut)
  }

  @Test func `may have bytes that are no UTF-8`() throws {
    let head = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nX-Naam: ".utf8
    let answer = try answer(to: .bytes(head + [0xE9, 0x0D, 0x0A, 0x0D, 0x0A, 0xFF, 0x00]))
    #expect(answer.field("x-naam") == "é")
    #expect(answer.body == [0xFF, 0x00])
  }

  @Test(arguments: [
    ("120", 120), ("0", 0), ("Sun, 06 Nov 1994 08:49:37 GMT", 0), ("zo meteen", nil), ("", nil), ("-5", nil),
  ]) func `says when to come back`(written: String, seconds: Int?) throws {
    let answer = try answer(to: whole("", status: "429 Rustig", fields: "Retry-After: \(written)"))
    #expect(answer.retryAfter == seconds)
  }

  @Test func `says when to come back by a date`() throws {
    let answer = try answer(to: whole("", status: "503 Straks", fields: "Retry-After: Fri, 01 Jan 2100 00:00:00 GMT"))
    #expect(try #require(answer.retryAfter) > 86400)
  }
}

/// `Goedemorgen! `, eight times, by gzip.
private let zipped: [UInt8] = [
  31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 115, 207, 79, 77, 73, 205, 205, 47, 74, 79, 205, 83, 84, 112, 167, 29, 7, 0, 233,
  130,
  231, 211, 104, 0, 0, 0,
]
