import Diagnostics
import LibCurl
import LinkChecking
import Reports

/// Links with every standing, and with texts that a format may stumble over.
enum SampleLinks {
  static let day = "2026-11-26"

  static let run = LinkRunFacts(
    book: "Leaders Online", day: day, links: failing + toLookAt + fine, hosts: 8, requests: 31, seconds: 4.26,
    politeness: [
      Message(
        dutch: "www.voorbeeld.nl vroeg om 2 s tussen twee verzoeken.",
        english: "www.voorbeeld.nl asked for 2 s between two requests.")
    ],
    changes: (
      "2026-11-01",
      [
        change("https://www.voorbeeld.nl/films/aswolk", .alive, .dead, "2026-11-20"),
        change("https://example.org/beter", .temporarilyDown, .alive, "2026-11-22"),
      ]
    ))

  /// Nothing but hostile texts, in a run that was stopped.
  static let hostile = LinkRunFacts(
    book: "<script>alert(1)</script> & \"co\"", links: hostileLinks, hosts: 1, requests: 2, seconds: 0, end: .cancelled,
    politeness: [same("<b>vet</b> | `code`")], changes: ("2026-11-01", []))

  private static func change(
    _ address: String, _ was: VerdictKind, _ now: VerdictKind, _ day: String
  ) -> LinkChangeFacts {
    LinkChangeFacts(address: address, was: (was.rawValue, was.label), now: (now.rawValue, now.label), day: day)
  }

  private static let failing: [LinkFacts] = [
    link(
      "https://www.voorbeeld.nl/films/aswolk", .dead(status: 404), .broken(times: 4, days: 9),
      LinkWay(
        status: 404, finalAddress: "https://www.voorbeeld.nl/weg", title: "Niet gevonden",
        hops: [
          LinkHop(address: "https://www.voorbeeld.nl/films/aswolk", method: "GET", status: 302, seconds: 0.21),
          LinkHop(address: "https://www.voorbeeld.nl/weg", method: "GET", status: 404, seconds: 0.1),
        ]), archive: ("https://web.archive.org/web/20240501/https://www.voorbeeld.nl/films/aswolk", "2024-05-01"),
      key: "klm-aswolk",
      at: [
        LinkPlace(
          file: "manuscript/hoofdstuk1.xml", line: 34, column: 67,
          chapter: "Hoofdstuk 1. De week waarin alles stilstond",
          section: "Wat deed KLM?", page: "12", symbol: "klm-aswolk"),
        LinkPlace(file: "manuscript/boekonline.xml", line: 20, column: 11, symbol: "klm-aswolk"),
      ]),
    link(
      "https://example.org/onderzoek", .softNotFound(.words("Pagina niet gevonden")), .broken(times: 1, days: 0),
      LinkWay(status: 200, title: "Pagina niet gevonden"), at: [place(2, page: nil)]),
    link("https://down.example/", .temporarilyDown(.timeout), .failing(times: 2, days: 1), at: [place(3)]),
    link("https://zelf.example/", .tls(.selfSigned), .known, at: [place(4)]),
  ]

  private static let toLookAt: [LinkFacts] = [
    link(
      "http://www.example.com/rapport", .moved(to: "https://www.example.com/rapport"), .good,
      LinkWay(status: 200, finalAddress: "https://www.example.com/rapport", title: "Rapport"), at: [place(5), place(6)]),
    link(
      "https://www.linkedin.com/in/iemand", .blocked(by: nil, status: 999), .good, LinkWay(status: 999), at: [place(7)]),
    link(
      "https://www.linkedin.com/in/ander", .blocked(by: nil, status: 999), .good, LinkWay(status: 999), at: [place(8)]),
    link(
      "https://intranet.example/", .unchecked(.exempt),
      .exempt(reason: "alleen voor leden", until: "2027-06-30"), at: [place(9)]),
  ]

  private static let fine: [LinkFacts] = [
    link(
      "https://example.org/goed?a=1&b=2", .alive, .good, LinkWay(status: 200, title: "Goed & “wel”"),
      checked: ("2026-11-24", true), at: [place(10)]),
    link(
      "https://example.org/beter", .redirected(to: "https://example.org/nu"), .good, LinkWay(status: 200),
      at: [place(11)]),
  ]

  private static let hostileLinks: [LinkFacts] = [
    link(
      "javascript:alert(document.domain)//https://", .dead(status: 404), .broken(times: 1, days: 0),
      LinkWay(status: 404, title: "</title><script>alert(2)</script><img src=x onerror=alert(3)>"), at: [hostilePlace]),
    link(
      "https://example.org/\"><script>alert(4)</script>|`x`*_[a](b)<c>\u{202E}gro.elpmaxe\u{1B}[31m\nregel",
      .strayRedirect(to: "javascript:alert(5)"), .failing(times: 1, days: 0), at: [hostilePlace]),
    link(
      "HTTPS://example.org/$(reboot)", .moved(to: "https://example.org/'$(reboot)`ls`"), .good, key: "a",
      at: [hostilePlace]
    ),
    link(
      "data:text/html,<script>alert(6)</script>", .softNotFound(.words("@octocat #1 http://www.example.org a@b.nl")),
      .known, at: [hostilePlace]),
    link("https://example.org/later", .unchecked(.cancelled), .good, checked: nil, at: [hostilePlace]),
    link(
      "https://[::1]/[x]", .unchecked(.exempt), .exempt(reason: "a | b <i> #1", until: nil), at: [hostilePlace]),
  ]

  private static let hostilePlace = LinkPlace(
    file: "map/<b>|`x`.xml", line: 1, column: 1, chapter: "# “Eén” | <script>", section: "*vet* [x](http://y)",
    page: "@jan", symbol: "a|b")

  private static func place(_ line: Int, page: String? = "7") -> LinkPlace {
    LinkPlace(
      file: "manuscript/hoofdstuk2.xml", line: line, column: 5, chapter: "Hoofdstuk 2. Luisteren", page: page)
  }

  private static func link(
    _ address: String, _ verdict: Verdict, _ standing: LinkStanding, _ way: LinkWay = LinkWay(),
    archive: (address: String, day: String)? = nil, checked: (day: String, isRemembered: Bool)? = (day, false),
    key: String? = nil, at places: [LinkPlace]
  ) -> LinkFacts {
    let kind = verdict.kind
    let facts = VerdictFacts(
      name: kind.rawValue, label: kind.label, explanation: kind.explanation, weight: weight(of: verdict),
      rank: VerdictKind.allCases.firstIndex(of: kind) ?? 0)
    return LinkFacts(
      address: address, verdict: facts, remark: verdict.remark,
      hint: verdict.hint(for: address, symbol: key), standing: standing, way: way,
      archive: archive, checked: checked, places: places)
  }

  private static func weight(of verdict: Verdict) -> VerdictFacts.Weight {
    switch verdict.weight {
    case .good: .good
    case .worthKnowing: verdict.kind == .unchecked ? .unknown : .worthKnowing
    case .failing: .failing
    }
  }

  private static func same(_ text: String) -> Message { Message(dutch: text, english: text) }
}
