import Diagnostics
import Foundation
import LibPOSIX
import Reports
import Testing

/// Each format against `Tests/Golden/reports/RUN/FORMAT`, byte by byte.
///
/// `UPDATE_GOLDEN=1` rewrites them, and then fails, so that nobody takes such a run for a test.
@Suite struct GoldenReportTests {
  @Test(arguments: SampleRun.allCases, ReportFormat.allCases)
  func `a report is what was agreed`(run: SampleRun, format: ReportFormat) throws {
    let path = "Tests/Golden/reports/\(run.rawValue)/\(fileName(of: format))"
    let written = report(on: run.record, as: format)
    guard environment("UPDATE_GOLDEN") == nil else {
      try makeFolders(at: "Tests/Golden/reports/\(run.rawValue)")
      try replaceFile(at: path, with: written)
      Issue.record("\(path) was rewritten")
      return
    }
    #expect(written == (try readFile(path)), "\(path)")
  }

  @Test(arguments: SampleRun.allCases)
  func `JSON and SARIF are JSON, with every finding`(run: SampleRun) throws {
    let count = run.record.findings.count
    let own = try object(of: report(on: run.record, as: .json))
    #expect((own["findings"] as? [Any])?.count == count)
    let sarif = try object(of: report(on: run.record, as: .sarif))
    let results = ((sarif["runs"] as? [[String: Any]])?.first)?["results"] as? [Any]
    #expect(results?.count == count)
  }

  @Test(arguments: SampleRun.allCases)
  func `the page on JSON names every key`(run: SampleRun) throws {
    let page = String(decoding: try readFile("docs/json.md"), as: UTF8.self)
    let missing = keys(of: try object(of: report(on: run.record, as: .json))).filter { !page.contains("`\($0)`") }
    #expect(missing.isEmpty, "\(missing)")
  }

  @Test(arguments: SampleRun.allCases)
  func `an annotation is one line a finding and obeys no terminal`(run: SampleRun) {
    let lines = String(decoding: report(on: run.record, as: .github), as: UTF8.self).split(separator: "\n")
    #expect(lines.count == run.record.findings.count)
    #expect(lines.allSatisfy { $0.hasPrefix("::") && !$0.unicodeScalars.contains { $0.value < 0x20 && $0 != "\t" } })
  }

  private func object(of bytes: [UInt8]) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  private func keys(of value: Any) -> Set<String> {
    switch value {
    case let object as [String: Any]: object.reduce(into: Set(object.keys)) { $0.formUnion(keys(of: $1.value)) }
    case let list as [Any]: list.reduce(into: []) { $0.formUnion(keys(of: $1)) }
    default: []
    }
  }

  private func fileName(of format: ReportFormat) -> String {
    switch format {
    case .text: "findings.txt"
    case .json: "findings.json"
    case .sarif: "findings.sarif"
    case .junit: "junit.xml"
    case .github: "github.txt"
    case .markdown: "report.md"
    case .html: "report.html"
    }
  }
}
