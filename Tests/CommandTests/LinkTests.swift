import Foundation
import LoopbackServer
import Testing

/// `boekbouw links`
@Suite struct LinkTests {
  private func page(_ title: String) -> Step {
    whole(
      "<html><head><title>\(title)</title></head><body><p>Dit gaat over \(title), en over niets anders.</p></body></html>",
      fields: "Content-Type: text/html; charset=utf-8")
  }

  /// Pages that are there, one that moved, and nothing else.
  private func web() throws -> LoopbackServer {
    try #require(
      LoopbackServer { request in
        switch request.target {
        case "/wolk": [page("De wolk")]
        case "/nieuw": [page("De nieuwe plek")]
        case "/oud": [whole("", status: "301 Moved Permanently", fields: "Location: /nieuw")]
        default: [whole("weg", status: "404 Not Found")]
        }
      })
  }

  private func link(_ address: String, _ text: String = "een pagina") -> String {
    "<link xlink:href=\"\(address)\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">\(text)</link>"
  }

  private func run(_ arguments: String..., in book: Book, environment: [String: String] = [:]) throws -> Outcome {
    try Program.run(
      ["links", "."] + arguments + ["--language", "en"], in: book.folder, environment: environment)
  }

  private func text(of book: Book) throws -> String {
    try String(contentsOfFile: book.folder + "/boek.xml", encoding: .utf8)
  }

  @Test func `a dead link is told with all its places, and ends the run with 1`() throws {
    let web = try web()
    let book = try Book(
      "<para>Zie \(link(web.address("/weg"))) en \(link(web.address("/wolk"))).</para>\n<para>\(link(web.address("/weg")))</para>"
    )
    let outcome = try run("--allow-private", in: book)
    #expect(outcome.code == 1)
    #expect(outcome.out.contains("boek.xml:3:") && outcome.out.contains("boek.xml:4:"), "\(outcome.out)")
    #expect(outcome.out.contains(web.address("/weg")) && !outcome.out.contains(web.address("/wolk")))
    #expect(web.requests.count { $0.target == "/weg" } == 1)
  }

  @Test func `a book whose links are in order passes, and what is remembered is not asked again`() throws {
    let web = try web()
    let book = try Book("<para>Zie \(link(web.address("/wolk"))).</para>")
    #expect(try run("--allow-private", in: book).code == 0)
    let asked = web.requests.count
    #expect(asked > 0)
    let second = try run("--allow-private", in: book)
    #expect(second.code == 0 && web.requests.count == asked, "\(second.out)")
    #expect(try run("--allow-private", "--all", in: book).code == 0)
    #expect(web.requests.count > asked)
  }

  @Test func `nothing on this computer is asked unless somebody says so`() throws {
    let web = try web()
    let book = try Book("<para>Zie \(link(web.address("/wolk"))).</para>")
    let outcome = try run("--strict", in: book)
    #expect(outcome.code == 1 && web.requests.isEmpty && web.connectionCount == 0)
    #expect(try run("--allow-network", "127.0.0.0/8", in: book).code == 0)
  }

  @Test func `what moved for good is written into the file, and nothing else of it changes`() throws {
    let web = try web()
    let book = try Book("<para>Zie \(link(web.address("/oud"))) en  \(link(web.address("/wolk"))).</para>")
    let before = try text(of: book)
    let patch = try run("--allow-private", "--patch", "links.patch", in: book)
    #expect(try text(of: book) == before && patch.code == 0, "\(patch.err)")
    let outcome = try run("--allow-private", "--fix", in: book)
    #expect(outcome.code == 0 && outcome.err.contains("boek.xml: 1 mended"), "\(outcome.err)")
    #expect(try text(of: book) == before.replacingOccurrences(of: "/oud\"", with: "/nieuw\""))
    try before.write(toFile: book.folder + "/boek.xml", atomically: true, encoding: .utf8)
    _ = try Program.run(["-p0", "-i", "links.patch"], in: book.folder, program: ["patch"])
    #expect(try text(of: book) == before.replacingOccurrences(of: "/oud\"", with: "/nieuw\""))
  }

  @Test func `an address that is read in the book stays, and the hint says why`() throws {
    let web = try web()
    let book = try Book("<para>Zie \(link(web.address("/oud"), web.address("/oud"))).</para>")
    let before = try text(of: book)
    let outcome = try run("--allow-private", "--fix", "--quiet", in: book)
    #expect(try text(of: book) == before)
    #expect(outcome.err.contains("can be read in the book"), "\(outcome.err)")
  }

  @Test func `a baseline lets pass what was broken before`() throws {
    let web = try web()
    let book = try Book("<para>Zie \(link(web.address("/weg"))).</para>")
    #expect(try run("--allow-private", "--report", "json=voor.json", in: book).code == 1)
    #expect(try run("--allow-private", "--baseline", "voor.json", in: book).code == 0)
    try book.write(
      "boek.xml", Book.text("<para>Zie \(link(web.address("/weg"))), \(link(web.address("/ook-weg"))).</para>"))
    let outcome = try run("--allow-private", "--baseline", "voor.json", "--quiet", in: book)
    #expect(outcome.code == 1 && outcome.err.contains("/ook-weg”"))
    #expect(try run("--allow-private", "--baseline", "boek.xml", in: book).code == 1)
  }

  @Test func `a book without links is an error`() throws {
    let book = try Book()
    for arguments in [["--offline"], []] {
      let outcome = try Program.run(["links", "."] + arguments, in: book.folder)
      #expect(outcome.code == 1 && outcome.err.contains("[geen-links]"))
    }
  }

  @Test func `offline nobody is asked, and malformed addresses are found`() throws {
    let web = try web()
    let good = try Book("<para>Zie \(link(web.address("/weg"))).</para>")
    let outcome = try run("--offline", in: good)
    #expect(outcome.code == 0 && web.connectionCount == 0 && outcome.out.hasPrefix("1 addresses"), "\(outcome.out)")
    let bad = try Book("<para>Zie \(link("https://example.org/%zz")).</para>")
    #expect(try run("--offline", in: bad).code == 1)
  }

  @Test func `who stops the run gets what was found until then`() throws {
    let web = try #require(
      LoopbackServer { request in request.target == "/wolk" ? [page("De wolk")] : [.pause(8), .close] })
    let book = try Book("<para>Zie \(link(web.address("/wolk"))) en \(link(web.address("/traag"))).</para>")
    let started = Date()
    let outcome = try Program.run(
      ["links", ".", "--allow-private", "--report", "json=deel.json"], in: book.folder, wrapped: ["--default-signal"],
      meanwhile: { process in
        while web.requests.count < 2 { usleep(10_000) }
        usleep(200_000)
        kill(process.processIdentifier, SIGINT)
      })
    #expect(outcome.code == 3 && Date().timeIntervalSince(started) < 6, "\(outcome)")
    let report = try String(contentsOfFile: book.folder + "/deel.json", encoding: .utf8)
    #expect(report.contains("\"alive\"") && report.contains("\"unchecked\""), "\(report)")
  }

  @Test(arguments: [
    ["--fix", "--patch", "a"], ["--offline", "--fix"], ["--since", "gisteren"], ["--pace", "-1"],
    ["--allow-network", "hier"], ["--connect-to", "a:b"], ["--timeout", "0"],
  ])
  func `wrong usage ends with 2`(arguments: [String]) throws {
    let book = try Book()
    #expect(try Program.run(["links", "."] + arguments, in: book.folder).code == 2)
  }
}
