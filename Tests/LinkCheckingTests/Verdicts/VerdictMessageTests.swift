import Diagnostics
import LibCurl
import LinkChecking
import Testing

@Suite struct VerdictMessageTests {
  /// Every verdict there is, with what each may hold.
  static let all: [Verdict] =
    [
      .alive, .moved(to: "https://example.org/b"), .redirected(to: "https://example.org/b"), .dead(status: 404), .gone,
      .blocked(by: "Cloudflare", status: 403), .blocked(by: nil, status: 999), .rateLimited, .loginWall,
      .temporarilyDown(.status(503)), .temporarilyDown(.timeout), .temporarilyDown(.refused), .temporarilyDown(.reset),
      .temporarilyDown(.nameServer), .temporarilyDown(.proxy), .slow(seconds: 9), .unknownHost,
      .softNotFound(.words("Pagina niet gevonden")), .softNotFound(.homePage), .softNotFound(.sibling),
      .parked(by: "Sedo"), .parked(by: nil), .changed, .fragmentMissing("vlam"), .fragmentUnsure("vlam"), .redirectLoop,
      .garbled("gzip"), .forbidden(address: "127.0.0.1"), .strayRedirect(to: "app://b"), .unchecked(.exempt),
      .unchecked(.cancelled), .unchecked(.outOfTime),
    ] + TLSTrouble.allCases.map { .tls($0) }

  @Test func `a kind has the name of its verdict, and every kind is some verdict’s`() {
    for verdict in Self.all { #expect(verdict.kind.rawValue == verdict.name) }
    #expect(Set(Self.all.map(\.kind)).count == VerdictKind.allCases.count)
  }

  @Test func `no two kinds have the same label, and labels are short`() {
    for language in MessageLanguage.allCases {
      let labels = VerdictKind.allCases.map { $0.label.text(in: language) }
      #expect(Set(labels).count == labels.count)
      #expect(labels.allSatisfy { $0.count <= 24 })
    }
  }

  @Test(arguments: all)
  func `a verdict is told in both languages, and in no two ways at once`(verdict: Verdict) {
    #expect(verdict.remark.dutch != verdict.remark.english)
    #expect(verdict.explanation.dutch != verdict.explanation.english)
    #expect(verdict.explanation.dutch.hasSuffix(".") && verdict.explanation.english.hasSuffix("."))
    let message = verdict.message(for: "https://example.org/a")
    #expect(message.english == "“https://example.org/a” " + verdict.remark.english)
    #expect(message.dutch == "“https://example.org/a” " + verdict.remark.dutch)
  }

  @Test(arguments: all)
  func `what fails is an error, what is good is not told, and the rest stops nobody`(verdict: Verdict) {
    switch verdict.weight {
    case .good: #expect(verdict.code == nil)
    case .failing: #expect(verdict.code?.severity == .error)
    case .worthKnowing: #expect(verdict.code?.severity != .error)
    }
    #expect(verdict.code.map { Code.ofLinks.contains($0) } ?? true)
  }

  @Test(arguments: all)
  func `what fails comes with a way to mend it, in the text and in the ledger`(verdict: Verdict) {
    for key in [nil, "klm"] where verdict.weight == .failing {
      let hint = verdict.hint(for: "https://example.org/a#b", symbol: key)
      #expect(hint != nil && hint?.dutch != hint?.english)
    }
  }

  @Test func `where a symbol leads there, the hint is the command`() {
    let moved = Verdict.moved(to: "https://example.org/b?c=1&d=2")
    #expect(moved.hint(for: "https://example.org/a")?.english == "Write: https://example.org/b?c=1&amp;d=2")
    #expect(
      moved.hint(for: "https://example.org/a", symbol: "klm")?.english
        == "Type: boekbouw symbols retarget klm 'https://example.org/b?c=1&d=2'")
  }

  @Test func `a command that is copied does nothing that the other website thought of`() {
    let hint = Verdict.moved(to: "https://example.org/$(rm)`ls`';reboot #").hint(for: "", symbol: "klm")
    #expect(
      hint?.english == "Type: boekbouw symbols retarget klm 'https://example.org/$(rm)`ls`'\\'';reboot #'")
  }

  @Test func `a missing place is mended by leaving it out`() {
    let hint = Verdict.fragmentMissing("b").hint(for: "https://example.org/a#b")
    #expect(hint?.dutch == "Schrijf: https://example.org/a")
  }

  @Test func `a copy that was kept is offered`() {
    let copy = "https://web.archive.org/web/2024/https://example.org/a"
    for key in [nil, "klm"] {
      let hint = Verdict.dead(status: 404).hint(for: "https://example.org/a", symbol: key, archive: copy)
      #expect(hint?.dutch.hasSuffix(copy) == true)
    }
  }
}
