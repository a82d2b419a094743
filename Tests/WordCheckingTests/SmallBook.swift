import Diagnostics
import LibPOSIX
import LibZip
import Synchronization
import WordChecking
import XMLReading

private let count = Atomic<Int>(0)

/// A manuscript and an EPUB of a few words, in a temporary folder.
struct SmallBook {
  let folder: String
  var manuscript: String { folder + "/boek.xml" }
  var epub: String { folder + "/boek.epub" }

  /// - Parameters:
  ///   - content: what stands in `book`.
  ///   - pages: what stands in the bodies of the pages.
  ///   - isOurs: whether the EPUB says that we made it.
  init(_ content: String, pages: [String], isOurs: Bool = true) throws {
    folder = "/tmp/boekbouw-words-\(monotonicSeconds())-\(count.add(1, ordering: .relaxed).newValue)"
    try makeFolders(at: folder)
    let book = """
      <book xmlns="http://docbook.org/ns/docbook" version="5.2">
      \(content)
      </book>
      """
    try replaceFile(at: manuscript, with: Array(book.utf8))
    try writeEPUB(pages, isOurs: isOurs)
  }

  func writeEPUB(_ pages: [String], isOurs: Bool) throws {
    let numbers = pages.indices
    let items = numbers.map { "<item id=\"p\($0)\" href=\"p%20\($0).xhtml\" media-type=\"application/xhtml+xml\"/>" }
    let package = """
      <package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata>
      <meta name="generator" content="\(isOurs ? "boekbouw" : "pandoc")"/></metadata>
      <manifest>\(items.joined())</manifest>
      <spine>\(numbers.map { "<itemref idref=\"p\($0)\" linear=\"no\"/>" }.joined())</spine></package>
      """
    let container = "<container><rootfiles><rootfile full-path=\"EPUB/package.opf\"/></rootfiles></container>"
    var entries = [("META-INF/container.xml", container), ("EPUB/package.opf", package)]
    for (number, body) in zip(numbers, pages) { entries.append(("EPUB/p \(number).xhtml", page(body))) }
    let archive = try zipArchive(
      of: compress(entries.map { ZipEntry(name: $0.0, content: Array($0.1.utf8)) }, threads: 1))
    try replaceFile(at: epub, with: archive)
  }

  private func page(_ body: String) -> String {
    """
    <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>Weg</title></head>
    <body>
    \(body)
    </body></html>
    """
  }

  /// Everything found, and the counts where there was something to compare.
  func compare() -> (comparison: WordComparison?, report: Report) {
    compare { document in Manuscript(documents: [document], contents: [[:]]) }
  }

  /// - Parameter content: what the main file is in the book.
  func compare(
    as content: (SourceDocument) throws -> Manuscript
  ) rethrows -> (comparison: WordComparison?, report: Report) {
    var report = Report()
    guard let document = try? readXML(at: manuscript, shownAs: manuscript) else { return (nil, report) }
    let comparison = try? compareWords(of: content(document), with: epub, report: &report)
    return (comparison, report)
  }

  /// `lost added moved recut`
  func counts() -> [Int] {
    compare().comparison.map { [$0.lost, $0.added, $0.moved, $0.recut] } ?? []
  }

  /// `file:line:column code`, without the folder.
  func places() -> [String] {
    compare().report.inOrder.map { finding in
      guard let place = finding.location else { return finding.code.rawValue }
      let name = place.file.path.replacing(folder + "/", with: "")
      return "\(name):\(place.start.line):\(place.start.column) \(finding.code.rawValue)"
    }
  }
}
