import Diagnostics
import Foundation
import Rendering
import Testing

/// What stands in a chapter, and the XHTML that comes of it: `Tests/Golden/rendering/NAME/{in.xml,golden.xhtml}`.
@Suite struct GoldenTests {
  @Test(arguments: GoldenCase.all)
  func `a chapter is rendered as agreed`(name: String) throws {
    let golden = GoldenCase(name: name)
    let rendered = try renderBook(holding: golden.input)
    let found = rendered.pages.filter { $0.isComponent }.map { "\($0.path)\n\(bodyContent(of: $0))" }.joined(
      separator: "\n")
    guard ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == nil else {
      try found.write(toFile: golden.outputPath, atomically: true, encoding: .utf8)
      Issue.record("\(golden.outputPath) was rewritten")
      return
    }
    #expect(found == golden.output)
  }

  @Test func `there are cases`() {
    #expect(GoldenCase.all.count > 30)
  }
}

private struct GoldenCase {
  let name: String
  private static let folder = "Tests/Golden/rendering"

  static let all: [String] = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()

  var outputPath: String { "\(Self.folder)/\(name)/golden.xhtml" }
  var output: String { (try? String(contentsOfFile: outputPath, encoding: .utf8)) ?? "" }
  var input: String { (try? String(contentsOfFile: "\(Self.folder)/\(name)/in.xml", encoding: .utf8)) ?? "" }
}

extension Page {
  var isComponent: Bool {
    if case .component = kind { true } else { false }
  }
}

/// The page between `<body …>` and `</body>`.
func bodyContent(of page: Page) -> String {
  let text = String(decoding: page.bytes, as: UTF8.self)
  guard let body = text.range(of: "<body[^>]*>\n", options: .regularExpression), let end = text.range(of: "</body>")
  else { return text }
  return String(text[body.upperBound..<end.lowerBound])
}
