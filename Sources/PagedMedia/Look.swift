import Diagnostics
import LibPOSIX

/// The style sheet and what lies beside it, such as a house's own typefaces; and the sign of the online symbols.
func look(from assets: [String], withSymbol hasSymbol: Bool, report: inout Report) -> [PagedFile] {
  var files: [PagedFile] = []
  var taken: Set<String> = ["book.xhtml", "design.css"]
  for folder in assets.map({ $0 + "/print" }) {
    for name in (try? listFolder(folder)) ?? [] {
      guard let bytes = try? readFile(folder + "/" + name), taken.insert(name).inserted else { continue }
      files.append(PagedFile(path: name, bytes: bytes))
    }
  }
  if !taken.contains("print.css") { report.add(.missing("print/print.css")) }
  guard hasSymbol else { return files }
  let symbol = assets.lazy.compactMap { try? readFile($0 + "/pictogrammen/online.svg") }.first
  if symbol == nil { report.add(.missing("pictogrammen/online.svg")) }
  return files + [symbol.map { PagedFile(path: "images/online.svg", bytes: $0) }].compactMap { $0 }
}

extension Diagnostic {
  fileprivate static func missing(_ name: String) -> Diagnostic {
    Diagnostic(
      .missingStyle,
      Message(dutch: "het opmaakbestand “\(name)” ontbreekt", english: "the style file “\(name)” is missing"),
      hint: Message(
        dutch: "Zet het bestand in assets, of installeer Boekbouw opnieuw.",
        english: "Put the file into assets, or install Boekbouw again."))
  }
}
