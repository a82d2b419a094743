import Diagnostics
import Foundation
import LibPOSIX
import Testing

@testable import Typesetting

/// The real engine, on books of a few lines.
@Suite(.enabled(if: TrialPress.isThere, "Typst is not installed: Scripts/setup.sh has require_python"))
struct EngineTests {
  @Test func `both editions come out, and the screen's is tagged`() throws {
    let (made, report) = try TrialPress().typeset("#par(\"Een zin.\")", editions: [.screen, .press])
    #expect(report.diagnostics.isEmpty, "\(report.diagnostics)")
    #expect(made.count == 2 && made.allSatisfy { $0.starts(with: Array("%PDF-1.7".utf8)) })
    #expect(String(decoding: made[0], as: UTF8.self).contains("/MarkInfo"))
    #expect(made[0] != made[1])
  }

  @Test func `the same book is the same bytes, in any room`() throws {
    let first = try TrialPress().typeset("#par(\"Een zin.\")").made
    #expect(try TrialPress().typeset("#par(\"Een zin.\")").made == first)
  }

  @Test func `the engine's word comes back at the author's line`() throws {
    let (made, report) = try TrialPress().typeset("#par(\"Een\")\n#par(twee)")
    #expect(made.isEmpty && report.diagnostics.map(\.code) == [.untypesettable])
    #expect(report.diagnostics.first?.location?.start == Position(line: 4, column: 1))
    #expect(report.diagnostics.first?.message.english == "this cannot be typeset: “unknown variable: twee”")
  }

  @Test func `what our template stumbles over is at the author's line, too`() throws {
    let report = try TrialPress(ours: "#let stuk(x) = image(x)").typeset("#stuk(\"weg.png\")").report
    #expect(report.diagnostics.map(\.code) == [.untypesettable])
    #expect(report.diagnostics.first?.location?.start.line == 3)
  }

  @Test func `a mistake in a house's template is at its line there`() throws {
    let report = try TrialPress(houses: "#let a = 1\n#let b = a.nee\n").typeset("#par(\"x\")").report
    #expect(report.diagnostics.map(\.code) == [.brokenTemplate])
    #expect(report.diagnostics.first?.location?.file.path.hasSuffix("huis/boek.typ") == true)
    #expect(report.diagnostics.first?.location?.start.line == 2)
  }

  @Test func `a mistake of ours says so`() throws {
    let report = try TrialPress(ours: "#let b = nee\n").typeset("").report
    #expect(report.diagnostics.map(\.code) == [.ownFault] && report.hasOwnFault)
    #expect(report.diagnostics.first?.message.english.contains("sjabloon/boek.typ:1:10") == true)
  }

  @Test func `what the engine leaves out stops the book, at the author's line`() throws {
    let lines = "#par(\"a\")\n#stuk({ \"b\"; block(\"c\") })"
    let report = try TrialPress(ours: "#let stuk(x) = par(x)").typeset(lines).report
    #expect(report.diagnostics.map(\.code) == [.ownFault], "\(report.diagnostics)")
    #expect(report.diagnostics.first?.location?.start.line == 4)
    let house = try TrialPress(houses: "#let stuk(x) = par({ x; block(\"c\") })").typeset("#stuk(\"b\")").report
    #expect(house.diagnostics.map(\.code) == [.brokenTemplate], "\(house.diagnostics)")
  }

  @Test func `a character that no font has is named`() throws {
    let report = try TrialPress().typeset("#par(\"a \u{12000} b\")").report
    #expect(report.diagnostics.map(\.code) == [.missingGlyph])
    #expect(report.diagnostics.first?.location?.start.line == 3)
  }

  @Test func `a font that is not there is a warning, once`() throws {
    let ours = "#let huis(it) = { set text(font: (\"Cabin Nergens\", \"Libertinus Serif\")); it }"
    let (made, report) = try TrialPress(ours: ours).typeset(
      "#show: huis\n#par(\"x\")", editions: [.screen, .press], families: ["Cabin Nergens"])
    #expect(made.count == 2 && report.diagnostics.map(\.code) == [.missingFont])
    #expect(report.diagnostics.first?.message.english.contains("“Cabin Nergens”") == true)
  }

  @Test func `pages that do not settle are a warning`() throws {
    let report = try TrialPress().typeset(
      "#let s = state(\"a\", 1)\n#context { let v = s.final(); s.update(v + 1); [#v] }"
    ).report
    #expect(report.diagnostics.map(\.code) == [.unsettledPages])
  }
}

/// Templates that mean harm.
@Suite(.enabled(if: TrialPress.isThere, "Typst is not installed"), .serialized) struct HostileTemplateTests {
  private func report(on houses: String, timeout: Int = 30, megabytes: Int = 1024) throws -> Report {
    try TrialPress(houses: houses).typeset("#par(\"x\")", timeout: timeout, megabytes: megabytes).report
  }

  @Test(arguments: ["/etc/passwd", "../../../../../../../etc/passwd", "../../uit/screen.pdf"])
  func `no file outside its folder can be read`(path: String) throws {
    let found = try report(on: "#let x = read(\"\(path)\")\n")
    #expect(found.diagnostics.map(\.code) == [.brokenTemplate], "\(found.diagnostics)")
    #expect(found.diagnostics.first?.location?.start.line == 1)
  }

  @Test(arguments: [
    "#import \"@preview/x:1.0.0\": a", "#include \"@local/y:0.1.0\"",
    "#import(\"@pre\" + "
      + "\"view/x:1.0.0\")",
  ])
  func `no package comes from anywhere`(line: String) throws {
    let found = try report(on: "\n" + line)
    #expect(found.diagnostics.map(\.code) == [.brokenTemplate], "\(found.diagnostics)")
    #expect(found.diagnostics.first?.location?.start.line == 2)
    #expect(found.diagnostics.first?.hint?.english.contains("nothing from the web") == true, "\(found.diagnostics)")
  }

  @Test func `a loop without an end is stopped`() throws {
    let start = monotonicSeconds()
    let loop = "#let x = { let i = 0; while i < 9999999 { let j = 0; while j < 9999 { j += 1 }; i += 1 } }"
    let found = try report(on: loop, timeout: 2)
    #expect(found.diagnostics.map(\.code) == [.typesettingLimit], "\(found.diagnostics)")
    #expect(found.diagnostics.first?.hint?.english.contains("timeout: 6") == true)
    #expect(monotonicSeconds() - start < 30)
  }

  @Test(arguments: [
    "#let x = \"a\" * 10000000000", "#let x = { let a = \"aaaaaaaaaaaaaaaa\"; for i in range(40) { a = a + a } }",
  ])
  func `ten gigabytes are not had`(line: String) throws {
    let found = try report(on: line, megabytes: 512)
    #expect(found.diagnostics.map(\.code) == [.typesettingLimit], "\(found.diagnostics)")
    #expect(found.diagnostics.first?.hint?.english.contains("memory: 1024") == true)
  }

  @Test func `nothing is left of the room`() throws {
    func rooms() throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: NSTemporaryDirectory()).filter {
        $0.hasPrefix(".zetten.boekbouw-\(getpid()).")
      }
    }
    _ = try report(on: "#panic(1)")
    // Those of tests that run meanwhile come and go.
    let deadline = monotonicSeconds() + 30
    while try !rooms().isEmpty, monotonicSeconds() < deadline { usleep(10_000) }
    #expect(try rooms().isEmpty)
  }
}

@Suite struct MissingEngineTests {
  @Test func `a missing engine is told with the command that installs it`() throws {
    let engine = Engine(
      pythons: ["/bin/nergens"], child: "/opt/boekbouw/assets/typst/zetter.py", timeLimit: 5, memoryLimit: 1 << 30)
    let report = try TrialPress().typeset("#par(\"x\")", engine: engine).report
    #expect(report.diagnostics.map(\.code) == [.missingProgram])
    #expect(
      report.diagnostics.first?.hint?.english == """
        Install it: python3 -m venv /opt/boekbouw/.venv && /opt/boekbouw/.venv/bin/pip install -r \
        /opt/boekbouw/assets/typst/requirements.txt
        """)
  }

  @Test func `our own template has to be there`() throws {
    let scratch = try TrialPress()
    var report = Report()
    #expect(throws: Stopped.self) {
      _ = try Templates.load(ours: scratch.folder + "/nergens", houses: [], report: &report)
    }
    #expect(report.diagnostics.map(\.code) == [.installation])
  }
}
