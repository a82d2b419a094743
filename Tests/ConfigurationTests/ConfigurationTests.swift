import Configuration
import Diagnostics
import Foundation
import LibPOSIX
import Synchronization
import Testing

@Suite struct ConfigurationTests {
  @Test func `a book without the file claims nothing`() {
    var report = Report()
    let configuration = readConfiguration(at: "/nergens/boekbouw.yaml", report: &report)
    #expect(configuration[.conformsTo] == nil)
    #expect(report.diagnostics.isEmpty)
  }

  @Test func `what the file says is found, with its place`() throws {
    let (configuration, problems) = try read(
      """
      accessibility:
        conformsTo: EPUB Accessibility 1.1 - WCAG 2.2 Level AA
        certifiedBy: "Leaders Online"

      """)
    #expect(problems.isEmpty)
    #expect(configuration[.certifiedBy] == "Leaders Online")
    #expect(configuration.place(of: .conformsTo)?.start == Position(line: 2, column: 15))
  }

  @Test(arguments: [
    ("toegang:\n  conformsTo: x", 1, 1, "accessibility"),
    ("accessibility:\n  conformTo: x", 2, 3, "conformsTo"),
    ("accessibility:\n  certifiedBy: [a, b]", 2, 16, "certifiedBy"),
    ("accessibility: ja", 1, 16, ""),
    ("accessibility:\n  conformsTo: WCAG", 2, 15, "EPUB Accessibility 1.1"),
    ("accessibility:\n  certifiedBy: Ik", 2, 16, "conformsTo"),
    ("accessibility: [", 2, 1, "two spaces"),
    ("- een\n- twee", 1, 1, ""),
  ])
  func `a mistake is reported at its place`(_ yaml: String, line: Int, column: Int, hint: String) throws {
    let problem = try #require(try read(yaml + "\n").problems.first)
    #expect(problem.code == .configuration)
    #expect(problem.severity == .error)
    #expect(problem.location?.start == Position(line: line, column: column))
    #expect(hint.isEmpty || (problem.hint?.english ?? "").contains(hint))
  }

  @Test func `every mistake of the file is reported`() throws {
    let problems = try read("een: 1\ntwee: 2\naccessibility:\n  drie: 3\n").problems
    #expect(problems.count == 3)
  }

  @Test func `the page on the configuration tells what the program decodes`() throws {
    let page = "docs/configuration.md"
    let text = Array(configurationReference().utf8)
    guard environment("UPDATE_GOLDEN") == nil else {
      try replaceFile(at: page, with: text)
      Issue.record("\(page) was rewritten")
      return
    }
    #expect(try readFile(page) == text)
  }

  private func read(_ yaml: String) throws -> (configuration: BookSettings, problems: [Diagnostic]) {
    let path =
      "/tmp/boekbouw-configuration-\(monotonicSeconds())-\(Self.count.add(1, ordering: .relaxed).newValue).yaml"
    try replaceFile(at: path, with: Array(yaml.utf8))
    var report = Report()
    let configuration = readConfiguration(at: path, report: &report)
    try FileManager.default.removeItem(atPath: path)
    return (configuration, report.diagnostics)
  }

  private static let count = Atomic<Int>(0)
}
