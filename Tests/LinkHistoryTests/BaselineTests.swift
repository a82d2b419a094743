import Diagnostics
import LibPOSIX
import LinkChecking
import LinkHistory
import Testing

@Suite struct BaselineTests {
  private static let report = #"""
    {
      "format": "boekbouw-findings",
      "version": 1,
      "command": "links",
      "links": [
        {"address": "https://a.nl/kapot", "verdict": "dead", "standing": "broken", "title": "Zij zei: \"weg\" \u200e"},
        { "address":"https://a.nl/al-bekend","standing":"known" },
        { "address": "https://a.nl/hapert", "standing": "failing" },
        { "address": "https://a.nl/goed", "standing": "good" },
        { "address": "https://a.nl/mag", "standing": "exempt" }
      ],
      "findings": []
    }
    """#

  @Test func `what failed in an earlier report is known`() throws {
    let (baseline, findings) = try read(Self.report)
    #expect(findings.isEmpty)
    let known = ["kapot", "al-bekend", "hapert", "goed", "mag", "anders"].filter {
      baseline?.knows("https://a.nl/\($0)") ?? false
    }
    #expect(known == ["kapot", "al-bekend", "hapert"])
  }

  @Test func `only what broke since is broken`() throws {
    let baseline = try #require(try read(Self.report).baseline)
    let place = Place()
    var report = Report()
    let history = try place.history(report: &report)
    let standings = ["https://a.nl/kapot", "https://a.nl/goed"].map {
      history.standing(of: link(.gone, at: $0), seen: morning(0), baseline: baseline, report: &report)
    }
    #expect(standings == [.known, .broken(times: 1, days: 0)])
    // It counts for what is broken; what fails, fails as before.
    let failing = link(.unknownHost, at: "https://a.nl/kapot")
    #expect(
      history.standing(of: failing, seen: morning(0), baseline: baseline, report: &report)
        == .failing(times: 1, days: 0))
  }

  @Test(arguments: [
    "", "[]", "Dit is tekst.", "{ \"format\": ",
    #"{"format": "boekbouw-findings", "command": "check", "findings": []}"#,
    #"{"format": "boekbouw-findings", "command": "links", "links": "geen"}"#, #"{"command": "links", "links": []}"#,
  ])
  func `a file that is no such report is an error that says how to make one`(text: String) throws {
    let (baseline, findings) = try read(text)
    #expect(baseline == nil)
    #expect(findings.map(\.code) == [.unreadableBaseline])
    #expect(findings.first?.severity == .error)
    #expect(findings.first?.hint?.english.contains("--report json=") == true)
  }

  @Test func `a file that is not there is told with its cause`() {
    var report = Report()
    #expect(Baseline(at: "/nergens/nulmeting.json", report: &report) == nil)
    #expect(report.codes == [.unreadableBaseline])
    #expect(report.diagnostics.first?.message.english.contains("No such file") == true)
  }

  private func read(_ text: String) throws -> (baseline: Baseline?, findings: [Diagnostic]) {
    let place = Place()
    let path = place.folder + "/nulmeting.json"
    try makeFolders(at: place.folder)
    try replaceFile(at: path, with: Array(text.utf8))
    var report = Report()
    let baseline = Baseline(at: path, report: &report)
    return (baseline, report.diagnostics)
  }
}
