import Diagnostics
import Foundation
import LibPOSIX
import Mending
import Testing

/// `patch` and `git apply` make of a file and its diff what mending makes of it.
@Suite struct DiffTests {
  private static let texts = [
    "a...", "a...\n", "a\nb...", "een\ntwee\ndrie\nvier...\nvijf\nzes\nzeven\nacht\nnegen...\ntien\n",
    (1...40).map { "\($0) regel\($0 % 7 == 0 ? "..." : "")\n" }.joined(),
    (1...40).map { "\($0) regel\($0 % 13 == 0 ? "..." : "")\n" }.joined() + "...",
    "...\n...\r\n...x...\n\n\n\n\n\n\n\n\n...",
  ]

  @Test(arguments: texts, [["patch", "-s", "-p0", "--binary"], ["git", "apply", "-p0"]])
  func `a diff is one that others understand`(text: String, program: [String]) throws {
    let scratch = try Scratch()
    for name in ["a.xml", "een map.xml"] {
      let diff = try diff(scratch, name: name, text: text, "...", "…")
      #expect(try scratch.run(program, input: Array(diff.utf8)) == 0, "\(text)")
      #expect(try scratch.read(name) == text.replacing("...", with: "…"))
    }
  }

  @Test func `lines that are joined are shown as such`() throws {
    let scratch = try Scratch()
    let text = "een\ntwee\n  , drie\nvier\nvijf\n"
    let diff = try diff(scratch, name: "a.xml", text: text, "\n  ,", ",")
    #expect(diff == "--- a.xml\n+++ a.xml\n@@ -1,5 +1,4 @@\n een\n-twee\n-  , drie\n+twee, drie\n vier\n vijf\n")
    #expect(try scratch.run(["patch", "-s", "-p0"], input: Array(diff.utf8)) == 0)
    #expect(try scratch.read("a.xml") == "een\ntwee, drie\nvier\nvijf\n")
  }

  /// The diff of what would be mended in a file of the folder, seen from there.
  private func diff(_ scratch: Scratch, name: String, text: String, _ old: String, _ new: String) throws -> String {
    try scratch.write(name, Array(text.utf8))
    var report = Report()
    let files = mendFiles(by: scratch.findings(in: name, text: text, old, new), report: &report)
    #expect(report.diagnostics.isEmpty && files.count == 1)
    return String(decoding: files.flatMap(\.unifiedDiff), as: UTF8.self).replacing(scratch.folder + "/", with: "")
  }
}
