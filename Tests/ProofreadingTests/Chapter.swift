import Diagnostics
import Mending
import Testing
import XMLReading

@testable import Proofreading

/// A chapter with some content, and what proofreading makes of it.
struct Chapter {
  let source: SourceDocument
  var text: [UInt8] { source.file.text }

  /// - Parameter content: what stands on line 2 and further.
  init(_ content: String, language: String = "nl", doctype: String = "") throws {
    let text = """
      \(doctype)<chapter xmlns="http://docbook.org/ns/docbook" version="5.2" xml:lang="\(language)">
      \(content)
      </chapter>
      """
    try self.init(whole: Array(text.utf8))
  }

  init(whole: [UInt8]) throws {
    source = try readXML(SourceFile(path: "proef.xml", text: whole), at: "proef.xml")
  }

  func report(words: Set<String>? = nil) -> Report {
    var report = Report()
    let list = words.map { WordList($0) }
    report.add(proofread([source], by: ProofreadingRules(language: "nl", wordList: list, threads: 2)))
    return report
  }

  /// `line:column code`
  func findings() -> [String] {
    report().inOrder.map { finding in
      let start = finding.location?.start
      return "\(start?.line ?? 0):\(start?.column ?? 0) \(finding.code.rawValue)"
    }
  }

  /// The whole text with all safe fixes applied.
  func mended() -> [UInt8] {
    var edits = report().diagnostics.compactMap(\.fix).filter(\.isSafe).flatMap(\.edits)
    edits.sort { $0.range.bytes.lowerBound > $1.range.bytes.lowerBound }
    var bytes = text
    for edit in edits { bytes.replaceSubrange(edit.range.bytes, with: Array(edit.replacement.utf8)) }
    return bytes
  }
}

/// Expects that a paragraph is reported with this code alone, and that its safe fixes make `right` of it.
func expect(
  _ wrong: String, gives code: Code, mended right: String, location: SourceLocation = #_sourceLocation
) throws {
  let chapter = try Chapter("<para>\(wrong)</para>")
  let codes = Set(chapter.report().diagnostics.map(\.code))
  #expect(codes == [code], "\(wrong)", sourceLocation: location)
  let expected = try Chapter("<para>\(right)</para>")
  #expect(
    String(decoding: chapter.mended(), as: UTF8.self) == String(decoding: expected.text, as: UTF8.self),
    sourceLocation: location)
  let left = try Chapter(whole: chapter.mended()).report().diagnostics.filter { $0.fix?.isSafe == true }
  #expect(left.isEmpty, "one time is enough", sourceLocation: location)
}
