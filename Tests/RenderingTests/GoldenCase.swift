import Foundation
import Rendering
import Testing

/// `Tests/Golden/FOLDER/NAME/{in.xml,golden.xhtml}`: a book, and the XHTML that comes of it.
struct GoldenCase {
  let folder: String
  let name: String

  static func all(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: "Tests/Golden/\(folder)")) ?? []).sorted()
  }

  var input: String { text(of: "in.xml") }

  /// Holds what is rendered against what was agreed; `UPDATE_GOLDEN` writes it, and fails.
  func check(isProfile: Bool) throws {
    let rendered = try renderBook(holding: input, isProfile: isProfile)
    let found = rendered.pages.filter(\.isComponent).map { "\($0.path)\n\(bodyContent(of: $0))" }.joined(
      separator: "\n")
    guard ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == nil else {
      try found.write(toFile: path(of: "golden.xhtml"), atomically: true, encoding: .utf8)
      Issue.record("\(path(of: "golden.xhtml")) was rewritten")
      return
    }
    #expect(found == text(of: "golden.xhtml"))
  }

  private func path(of file: String) -> String { "Tests/Golden/\(folder)/\(name)/\(file)" }
  private func text(of file: String) -> String { (try? String(contentsOfFile: path(of: file), encoding: .utf8)) ?? "" }
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
