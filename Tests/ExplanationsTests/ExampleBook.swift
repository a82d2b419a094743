import Diagnostics
import Explanations
import Foundation
import LibPOSIX
import Pipeline

/// The book around an example, in a temporary folder that goes with it.
final class ExampleBook {
  private let outside = NSTemporaryDirectory() + "/boekbouw-example-" + UUID().uuidString
  private var folder: String { outside + "/boek" }

  /// - Parameter snippet: the wrong or the right one of an example, as `boekbouw explain` shows it.
  init(around snippet: String, in place: ExamplePlace) throws {
    try write("delen/aswolk.xml", Self.section)
    try write("assets/styles/beeld/golf.png", Self.picture)
    try write("vulkaan.png", Self.picture)
    try write("klein.png", Self.smallPicture)
    try write("omslag.png", Self.coverPicture)
    try write("cmyk.jpg", Self.printedPicture)
    try write("vulkaan.psd", Array("8BPS".utf8))
    try write("boek.xml", Self.book(Self.mentions(of: snippet)))
    try write("boekonline.xml", Self.catalogue(""))
    switch place {
    case .chapter:
      try write("boek.xml", Self.book(snippet))
      try write("boekonline.xml", Self.catalogue(Self.symbol))
    case .wholeBook: try write("boek.xml", snippet)
    case .catalogue: try write("boekonline.xml", Self.catalogue(snippet))
    case .configuration: try write("boekbouw.yaml", snippet + "\n")
    case .styleSheet: try write("assets/styles/huis.css", snippet)
    case .folder: try arrange(as: snippet)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: outside) }

  func findings() -> [Diagnostic] {
    var report = Report()
    // Tests run in the root folder of the package.
    let plan = Plan(
      manuscript: folder, output: nil, sourceMap: nil,
      installation: Installation(schemas: "manuscript/schema", assets: "assets"), threads: 1)
    _ = try? checkBook(plan, report: &report)
    return report.diagnostics
  }

  /// The files of the listing and no other XML.
  private func arrange(as listing: String) throws {
    try FileManager.default.removeItem(atPath: folder)
    for name in listing.split(separator: "\n") {
      let isCatalogue = name == "boekonline.xml"
      try write(String(name), isCatalogue ? Self.catalogue(Self.symbol) : Self.book(Self.use(of: "klm-aswolk")))
    }
  }

  private func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

  private func write(_ name: String, _ bytes: [UInt8]) throws {
    let path = folder + "/" + name
    try makeFolders(at: String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]))
    try replaceFile(at: path, with: bytes)
  }
}

extension ExampleBook {
  private static func book(_ chapter: String) -> String {
    // An example about a symbol has to use it; any other book does so for itself.
    let use = chapter.contains("olink") || chapter.contains("film") ? "" : use(of: "klm-aswolk")
    return """
      <book xmlns="http://docbook.org/ns/docbook" xmlns:xi="http://www.w3.org/2001/XInclude"
      xmlns:xlink="http://www.w3.org/1999/xlink" version="5.2" xml:lang="nl">
      <title>Proef</title><chapter><title>Een</title>\(use)
      \(chapter)
      </chapter></book>
      """
  }

  private static let section = """
    <section xmlns="http://docbook.org/ns/docbook" version="5.2"><title>De aswolk</title><para>Stilte.</para></section>
    """

  private static func catalogue(_ symbols: String) -> String {
    """
    <catalogue xmlns="urn:boekbouw:online-symbols" targetdoc="boekonline" base="https://example.org/" xml:lang="nl">
    \(symbols)
    </catalogue>
    """
  }

  private static let symbol = "<symbol key=\"klm-aswolk\" kind=\"film\"><title>KLM en de aswolk</title></symbol>"

  private static func use(of key: Substring) -> String {
    "<para>Zie <olink targetdoc=\"boekonline\" targetptr=\"\(key)\"/></para>"
  }

  /// Every symbol of a catalogue's example occurs in the book.
  private static func mentions(of snippet: String) -> String {
    let uses = snippet.matches(of: /key="([^"]+)"/).map { use(of: $0.1) }
    return uses.isEmpty ? "<para>Zonder olink.</para>" : uses.joined()
  }

  /// One grey point, as PNG.
  private static let picture = bytes(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==")

  /// The heads of a PNG of 500 × 300, of one of 1600 × 2560, and of a JPEG in CMYK: nothing decodes them.
  private static let smallPicture = bytes(
    "iVBORw0KGgoAAAANSUhEUgAAAfQAAAEsAQAAAAAdwHxlAAAADElEQVR42mNgYGAAAAAEAAHI6uv5AAAAAElFTkSuQmCC")
  private static let coverPicture = bytes(
    "iVBORw0KGgoAAAANSUhEUgAABkAAAAoAAQAAAADBj9MSAAAADElEQVR42mNgYGAAAAAEAAHI6uv5AAAAAElFTkSuQmCC")
  private static let printedPicture = bytes("/9j/wAAUCAABAAEEAREAAhEAAxEABBEA/9k=")

  private static func bytes(_ base64: String) -> [UInt8] { Array(Data(base64Encoded: base64) ?? Data()) }
}
