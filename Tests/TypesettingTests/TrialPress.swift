import BookModel
import Diagnostics
import Foundation
import ImageConversion
import LibPOSIX

@testable import Typesetting

/// Typesets a few lines by a template of a test's own.
final class TrialPress {
  let folder = NSTemporaryDirectory() + "/boekbouw-zetten-" + UUID().uuidString

  /// - Parameters:
  ///   - ours: what the installation's template says.
  ///   - houses: what the book's own says in its place; nil for none.
  init(ours: String = "", houses: String? = nil) throws {
    try write("ons/boek.typ", ours)
    try write("ons/zetter.py", "no template")
    if let houses { try write("huis/boek.typ", houses) }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func write(_ name: String, _ text: String) throws {
    let path = folder + "/" + name
    try makeFolders(at: String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]))
    try replaceFile(at: path, with: Array(text.utf8))
  }

  /// The engine of this checkout, where ./test installs it.
  static func engine(timeout: Int = 60, megabytes: Int = 1024) -> Engine {
    Engine(in: (try? currentFolder()) ?? ".", timeLimit: timeout, memoryLimit: megabytes << 20)
  }

  static let isThere: Bool = {
    let isThere = (try? TrialPress().typeset("").report.diagnostics.contains { $0.code == .missingProgram }) == false
    if !isThere { print("skipped: Typst is not installed; ./test installs it") }
    return isThere
  }()

  /// - Parameter lines: stand behind the two that every book has. Of each the author's own is the line with that number.
  func typeset(
    _ lines: String, editions: [PrintEdition] = [.screen], families: [String] = [], timeout: Int = 60,
    megabytes: Int = 1024, engine: Engine? = nil
  ) throws -> (made: [[UInt8]], report: Report) {
    let source = "#import \"/sjabloon/boek.typ\": *\n#set document(title: \"Proef\"); #set text(lang: \"nl\")\n" + lines
    let text = Array(source.utf8)
    var sources = Sources()
    let file = sources.add(SourceFile(path: "boek.xml", text: text))
    var start = 0
    let origins = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated().map {
      index, line -> SourceSpan? in
      defer { start += line.count + 1 }
      return index < 2 ? nil : SourceSpan(file: file, bytes: start..<start + line.count)
    }
    let typst = TypstBook(source: text, settings: [], origins: origins, pictures: [], words: ShownWords())
    let book = Book(
      language: LanguageTag("nl"), metadata: Metadata(), divisions: [], images: [],
      sources: sources, nodeCount: 0)
    var report = Report()
    do {
      let templates = try Templates.load(ours: folder + "/ons", houses: [folder + "/huis"], report: &report)
      let plan = TypesettingPlan(
        engine: engine ?? Self.engine(timeout: timeout, megabytes: megabytes), templates: templates, fontFolders: [],
        families: families, modified: 0, threads: 2)
      let jobs = editions.map { TypesettingJob(edition: $0, typst: typst) }
      let masters = PrintMasters(of: book)
      return (try Typesetting.typeset(jobs, of: book, masters: masters, plan: plan, report: &report), report)
    } catch {
      return ([], report)
    }
  }
}
