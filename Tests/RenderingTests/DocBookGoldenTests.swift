import Foundation
import Rendering
import Testing
import Validation

/// DocBook beyond our profile: `Tests/Golden/docbook/NAME/{in.xml,golden.xhtml}`.
@Suite struct DocBookGoldenTests {
  @Test(arguments: DocBookCase.all)
  func `an element of DocBook is rendered as agreed`(name: String) throws {
    let golden = DocBookCase(name: name)
    let rendered = try renderBook(holding: golden.input, isProfile: false)
    let found = rendered.pages.filter(\.isComponent).map { "\($0.path)\n\(bodyContent(of: $0))" }.joined(
      separator: "\n")
    guard ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == nil else {
      try found.write(toFile: golden.outputPath, atomically: true, encoding: .utf8)
      Issue.record("\(golden.outputPath) was rewritten")
      return
    }
    #expect(found == golden.output)
  }

  @Test func `every element that has a row stands in a case`() throws {
    let cases = try ["docbook", "rendering"].flatMap { folder -> [String] in
      try FileManager.default.contentsOfDirectory(atPath: "Tests/Golden/\(folder)").map {
        try String(contentsOfFile: "Tests/Golden/\(folder)/\($0)/in.xml", encoding: .utf8)
      }
    }
    let tags = Set(cases.flatMap { $0.matches(of: /<([a-z][a-z0-9]*)[\s>\/]/).map { String($0.1) } })
    let without = elementFamilies.flatMap(\.rows).filter { $0.reading != .silent }.flatMap(\.names)
      .filter { !tags.contains($0) }
    #expect(without.isEmpty, "\(without.joined(separator: " "))")
  }

  @Test func `a table that says it has a thousand columns does not fill the memory`() throws {
    let rows = String(repeating: "<row><entry>x</entry></row>", count: 2000)
    let table = "<informaltable><tgroup cols=\"1000\"><tbody>\(rows)</tbody></tgroup></informaltable>"
    let book = try renderBook(holding: "<chapter><title>T</title>\(table)</chapter>", isProfile: false)
    #expect(book.pages.allSatisfy { $0.bytes.count < 200_000 })
  }

  @Test func `no element has two rows`() {
    let names = elementFamilies.flatMap(\.rows).flatMap(\.names)
    #expect(Set(names).count == names.count)
  }
}

private struct DocBookCase {
  let name: String
  private static let folder = "Tests/Golden/docbook"

  static let all: [String] = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()

  var outputPath: String { "\(Self.folder)/\(name)/golden.xhtml" }
  var output: String { (try? String(contentsOfFile: outputPath, encoding: .utf8)) ?? "" }
  var input: String { (try? String(contentsOfFile: "\(Self.folder)/\(name)/in.xml", encoding: .utf8)) ?? "" }
}
