import Diagnostics
import Foundation
import LibPOSIX
import OnlineSymbols
import Pipeline
import Testing
import Validation

/// Our own manuscript, whose page breaks stand in it as instructions.
@Suite final class ManuscriptPagesTests {
  private let outside = NSTemporaryDirectory() + "/boekbouw-pages-" + UUID().uuidString

  deinit { try? FileManager.default.removeItem(atPath: outside) }

  @Test func `a record of its page breaks makes the same book as they do`() throws {
    let written = try copy("written") { Self.settled($0) }
    let expected = try build(written)
    let recorded = try copy("recorded") { $0 }
    var pages: [RecordedPage] = []
    for name in try names(in: recorded) {
      let marked = MarkedPages(try text(of: recorded + "/" + name), in: name)
      try replaceFile(at: recorded + "/" + name, with: Array(marked.text.utf8))
      pages += marked.pages
    }
    #expect(pages.count > 60)
    let record = PageRecord(
      edition: 1, source: nil, pages: pages.sorted { Int($0.label) ?? 0 < Int($1.label) ?? 0 }, symbols: [])
    try makeFolders(at: recorded + "/editions")
    try replaceFile(at: recorded + "/editions/1.pages.json", with: record.file)
    #expect(try build(recorded) == expected)
    // The instructions may stay where they are: the record counts.
    let both = try copy("both") { $0 }
    try makeFolders(at: both + "/editions")
    try replaceFile(at: both + "/editions/1.pages.json", with: record.file)
    #expect(try build(both) == expected)
  }

  /// The manuscript with each page break where ours comes: not at the end of what is before the page, before a paragraph
  /// and not first in it, and first in a section.
  private static func settled(_ xml: String) -> String {
    xml.replacing(/(<\?pagebreak \w+\?>)(\s*(?:<\/\w+>\s*)+)/) { "\($0.output.2)\($0.output.1)" }
      .replacing(/(<para>)(<\?pagebreak \w+\?>)/) { "\($0.output.2)\($0.output.1)" }
      .replacing(/(<\?pagebreak \w+\?>\s*)(<section[^>]*>)/) { "\($0.output.2)\($0.output.1)" }
  }

  private func copy(_ name: String, changing change: (String) -> String) throws -> String {
    let folder = outside + "/" + name
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: "manuscript", toPath: folder + "/boek")
    try? FileManager.default.removeItem(atPath: folder + "/boek/editions")
    try FileManager.default.copyItem(atPath: "assets", toPath: folder + "/assets")
    for file in try names(in: folder + "/boek") {
      let path = folder + "/boek/" + file
      try replaceFile(at: path, with: Array(change(try text(of: path)).utf8))
    }
    return folder + "/boek"
  }

  private func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted().filter {
      $0.hasSuffix(".xml") && $0 != "boekonline.xml"
    }
  }

  private func text(of path: String) throws -> String { String(decoding: try readFile(path), as: UTF8.self) }

  private func build(_ folder: String) throws -> [UInt8] {
    var report = Report()
    let plan = Plan(
      manuscript: folder, output: folder + "/uit.epub", sourceMap: nil,
      installation: Installation(schemas: "manuscript/schema", assets: "assets"), threads: 2)
    _ = try buildBook(plan, report: &report)
    #expect(report.diagnostics.isEmpty, "\(report.diagnostics.map(\.message.english))")
    return try readFile(folder + "/uit.epub")
  }
}
