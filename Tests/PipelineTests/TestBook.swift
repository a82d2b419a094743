import Diagnostics
import LibPOSIX
import Pipeline
import Synchronization
import Testing
import WordChecking

private let count = Atomic<Int>(0)

/// A manuscript of one chapter in a temporary folder.
struct TestBook {
  let folder: String
  let doctype: String
  /// Which variants are built and checked.
  var profile: [String] = []
  /// `docbook` for what our own grammar does not have.
  var schema: String?
  var output: String { folder + "/uit.epub" }

  init(chapter: String, doctype: String = "") throws {
    let number = count.add(1, ordering: .relaxed).newValue
    folder = "/tmp/boekbouw-test-\(monotonicSeconds())-\(number)"
    self.doctype = doctype
    try makeFolders(at: folder)
    try write(chapter: chapter)
    try write(symbols: "<symbol key=\"een-film\" kind=\"film\"><title>Een film</title></symbol>")
  }

  func write(symbols: String) throws {
    let catalogue = """
      <catalogue xmlns="urn:boekbouw:online-symbols" targetdoc="boekonline" base="https://example.org/" xml:lang="nl">
      \(symbols)</catalogue>
      """
    try replaceFile(at: folder + "/boekonline.xml", with: Array(catalogue.utf8))
  }

  func write(chapter: String) throws {
    try write(book: "<title>Proef</title><chapter><title>Een</title>\n\(chapter)\n</chapter>")
  }

  /// What stands in `book`; it begins on the second line.
  func write(book: String) throws {
    let text = """
      \(doctype)<book xmlns="http://docbook.org/ns/docbook" xmlns:xi="http://www.w3.org/2001/XInclude" version="5.2"
      xmlns:xlink="http://www.w3.org/1999/xlink" xml:lang="nl">\(book)</book>
      """
    try replaceFile(at: folder + "/boek.xml", with: Array(text.utf8))
  }

  /// A further file.
  func write(_ name: String, _ text: String) throws {
    try replaceFile(at: folder + "/" + name, with: Array(text.utf8))
  }

  func build() throws -> Summary {
    var report = Report()
    let summary = try buildBook(plan(output), report: &report)
    let difference = compareWords().report
    // Every book that a test builds has each word of its manuscript, and no other.
    #expect(!difference.hasErrors, "\(difference.diagnostics.map(\.message.english))")
    return summary
  }

  /// Holds the words of the manuscript against those of the book that was built.
  func compareWords() -> (comparison: WordComparison?, report: Report) {
    var report = Report()
    let comparison = try? checkWords(plan(output), in: output, report: &report)
    return (comparison, report)
  }

  /// The diagnostics of a build; the build has to fail.
  func failures(output: String? = nil) -> [Diagnostic] {
    var report = Report()
    let summary = try? buildBook(plan(output ?? self.output), report: &report)
    return summary == nil ? report.diagnostics : []
  }

  /// Everything that a check reports.
  func check() -> Report {
    var report = Report()
    let summary = try? checkBook(plan(output), report: &report)
    precondition((summary == nil) == report.hasErrors, "a run stops where it found errors, and only there")
    return report
  }

  /// What a build finds, whether it fails or not: `line:column code`, in the order of the book. That the symbol of
  /// the catalogue is not used is no news.
  func findings() -> [String] { findings { $0.code != .unusedSymbol } }

  func errors() -> [String] { findings { $0.severity == .error } }

  private func findings(_ count: (Diagnostic) -> Bool) -> [String] {
    var report = Report()
    _ = try? buildBook(plan(output), report: &report)
    return report.inOrder.filter(count).map { finding in
      let start = finding.location?.start
      return "\(start?.line ?? 0):\(start?.column ?? 0) \(finding.code.rawValue)"
    }
  }

  func plan(_ output: String) -> Plan {
    // Tests run in the root folder of the package.
    Plan(
      manuscript: folder, schema: schema, profile: profile, output: output, sourceMap: nil,
      installation: Installation(schemas: "manuscript/schema", assets: "assets"), threads: 2)
  }
}
