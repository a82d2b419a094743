import Diagnostics
import Explaining
import LibPOSIX
import Testing
import XMLReading

private let folder = "Tests/Golden/explaining"

/// What authors do wrong, and what we tell them: `in.xml` and, in both languages, `golden.txt`.
///
/// `UPDATE_GOLDEN=1` rewrites the latter, and then fails, so that nobody takes such a run for a test.
@Suite struct GoldenTests {
  @Test(arguments: (try? listFolder(folder)) ?? [])
  func `an author's mistake is explained as agreed`(name: String) throws {
    let path = "\(folder)/\(name)"
    let source = try readXML(at: "\(path)/in.xml", shownAs: "in.xml")
    let examiner = name.hasPrefix("catalogue") ? Examiner.catalogue : Examiner.book
    #expect(!examiner.isValid(source))
    let found = rendered(examiner.explain(source))
    if environment("UPDATE_GOLDEN") != nil {
      try replaceFile(at: "\(path)/golden.txt", with: Array(found.utf8))
      Issue.record("golden.txt was rewritten")
    } else {
      let golden = String(decoding: try readFile("\(path)/golden.txt"), as: UTF8.self)
      #expect(found == golden)
    }
  }

  @Test func `there are golden cases`() throws {
    #expect(try listFolder(folder).count >= 60)
  }

  private func rendered(_ diagnostics: [Diagnostic]) -> String {
    MessageLanguage.allCases.map { language in
      diagnostics.map { DiagnosticText(language: language, colour: false).text(of: $0) }.joined()
    }.joined(separator: "\n")
  }
}
