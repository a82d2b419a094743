import Configuration
import Diagnostics
import Foundation
import LibPOSIX
import Testing

@Suite struct LinkSettingsTests {
  @Test func `a book that says nothing of links gets what the documentation says`() throws {
    let links = try read("proofreading:\n  spelling: off\n").links
    #expect(links.database == "build/links.db")
    #expect((links.failures, links.days, links.fresh) == (3, 7, 7))
    #expect(links.archives == ["https://web.archive.org/web/"])
    #expect(links.userAgent == nil && links.exemptions.isEmpty)
    let page = configurationReference()
    for said in ["`build/links.db` where", "; 3 where", "; 7 where", "`https://web.archive.org/web/` where"] {
      #expect(page.contains(said), "\(said)")
    }
  }

  @Test func `every setting of links is read`() throws {
    let (links, problems) = try read(
      """
      links:
        database: .cache/links.db
        days: 14
        failures: 5
        fresh: 0
        userAgent: Leaders Online (redactie@example.org)
        archives:
          - https://archief.example.org/web/
          - http://kopie.example.org/
        timeout: 40
        budget: 1800
        perHost: 2
        pace: 500
        exempt:
          https://www.linkedin.com/in/iemand:
            reason: LinkedIn laat programma's niet toe
            until: 2027-06-30
          "https://www.example.org/*":
            reason: Alleen voor leden

      """)
    #expect(problems.isEmpty)
    #expect(links.database == ".cache/links.db")
    #expect((links.failures, links.days, links.fresh) == (5, 14, 0))
    #expect(links.userAgent == "Leaders Online (redactie@example.org)")
    #expect(links.archives == ["https://archief.example.org/web/", "http://kopie.example.org/"])
    #expect((links.timeout, links.budget, links.perHost, links.pace) == (40, 1800, 2, 500))
    #expect(links.exemptions.map(\.pattern) == ["https://www.linkedin.com/in/iemand", "https://www.example.org/*"])
    #expect(links.exemptions.map(\.until) == [Day("2027-06-30"), nil])
    #expect(links.exemptions.map { $0.place.start } == [Position(line: 15, column: 5), Position(line: 18, column: 5)])
  }

  @Test func `one archive needs no list`() throws {
    #expect(try read("links:\n  archives: https://a.nl/\n").links.archives == ["https://a.nl/"])
  }

  @Test(arguments: [
    ("days: week", 2, 9, "0 to 365"), ("days: 7.5", 2, 9, "0 to 365"), ("failures: 0", 2, 13, "1 to 100"),
    ("pace: -1", 2, 9, "0 to 60000"), ("budget: 99999999999999999999", 2, 11, "1 to 86400"),
    ("days: [7]", 2, 9, "days"), ("day: 7", 2, 3, "days"), ("database: boek.xml", 2, 13, ".db"),
    ("archives: []", 2, 13, "archives"), ("archives: [ftp://a.nl/]", 2, 14, "https://"), ("userAgent: \"\"", 2, 14, ""),
    ("exempt: https://a.nl/", 2, 11, "reason"), ("exempt:\n    a.nl:\n      reason: x", 3, 5, "https://"),
    ("exempt:\n    https://*:\n      reason: x", 3, 5, "end only"),
    ("exempt:\n    https://a.nl/*/b:\n      reason: x", 3, 5, "end only"),
    ("exempt:\n    https://a.nl/:\n      until: 2027-06-30", 3, 5, "reason"),
    ("exempt:\n    https://a.nl/: daarom", 3, 5, "reason"),
    ("exempt:\n    https://a.nl/:\n      reason: x\n      until: 30-06-2027", 5, 14, "2027-06-30"),
    ("exempt:\n    https://a.nl/:\n      reason: x\n      until: 2027-02-29", 5, 14, "2027-06-30"),
    ("exempt:\n    https://a.nl/:\n      reden: x", 4, 7, "reason"),
  ])
  func `a mistake is reported at its place, with what would be right`(
    _ setting: String, line: Int, column: Int, hint: String
  ) throws {
    let problems = try read("links:\n  \(setting)\n").problems
    let problem = try #require(problems.first)
    #expect(problems.count == 1)
    #expect(problem.code == .configuration && problem.severity == .error)
    #expect(problem.location?.start == Position(line: line, column: column))
    #expect(hint.isEmpty || (problem.hint?.english ?? "").contains(hint), "\(problem.hint?.english ?? "")")
  }

  @Test func `every example of the documentation is one that the program takes`() throws {
    let examples = configurationReference().split(separator: "```yaml\n").dropFirst().compactMap {
      $0.split(separator: "```").first
    }
    #expect(examples.count > 15)
    for example in examples where !example.hasPrefix("accessibility") {
      #expect(try read(String(example)).problems.isEmpty, "\(example)")
    }
  }

  private static let exempting = """
    links:
      exempt:
        https://a.nl/een:
          reason: eigen
          until: 2027-06-30
        https://a.nl/*:
          reason: wijd
        https://a.nl/diep/*:
          reason: nauw
        https://b.nl/:
          reason: weg

    """

  @Test(arguments: [
    ("https://a.nl/een", "2027-06-30", "eigen"), ("https://a.nl/een", "2027-07-01", "wijd"),
    ("https://a.nl/diep/er", "2026-01-01", "nauw"), ("https://a.nl/", "2026-01-01", "wijd"),
    ("https://b.nl/", "2026-01-01", "weg"), ("https://b.nl/x", "2026-01-01", nil),
    ("http://a.nl/een", "2026-01-01", nil),
  ])
  func `an address has the narrowest exemption that holds`(address: String, day: String, reason: String?) throws {
    let links = try read(Self.exempting).links
    #expect(links.exemption(for: address, on: try #require(Day(day)))?.reason == reason)
  }

  @Test func `an exemption that is over, or for no link, is told at its place`() throws {
    let links = try read(Self.exempting).links
    var report = Report()
    links.addIdleExemptions(
      for: ["https://a.nl/een", "https://a.nl/diep/er"], on: try #require(Day("2027-07-01")), to: &report)
    #expect(report.diagnostics.map(\.code) == [.expiredExemption, .uselessExemption])
    #expect(report.diagnostics.allSatisfy { $0.severity == .warning })
    #expect(
      report.diagnostics.map { $0.location?.start } == [Position(line: 5, column: 14), Position(line: 10, column: 5)])
    #expect(report.diagnostics.first?.message.english.contains("2027-06-30") == true)
    var inTime = Report()
    links.addIdleExemptions(
      for: ["https://a.nl/een", "https://a.nl/diep/er", "https://b.nl/"], on: try #require(Day("2027-06-30")),
      to: &inTime)
    #expect(inTime.diagnostics.isEmpty)
  }

  private func read(_ yaml: String) throws -> (links: LinkSettings, problems: [Diagnostic]) {
    let folder = NSTemporaryDirectory() + "/boekbouw-links-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try makeFolders(at: folder)
    let path = folder + "/boekbouw.yaml"
    try replaceFile(at: path, with: Array(yaml.utf8))
    var report = Report()
    let links = readConfiguration(at: path, report: &report).links
    return (links, report.diagnostics)
  }
}
