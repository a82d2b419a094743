package import Diagnostics
import LibPOSIX

/// A file that goes into the package as it is.
package struct Resource: Sendable {
  /// Relative to the package document.
  package let path: String
  package let bytes: [UInt8]
}

/// The look of the book: style sheets in cascading order, what they fetch, and the icon of the online symbol.
package struct Styles: Sendable {
  /// Names of the sheets below `styles/`.
  package let sheets: [String]
  private let fetched: [Resource]
  private let symbol: Resource?

  /// What has to be packed; the symbol only where a page shows it (EPUBCheck OPF-097).
  func resources(withSymbol hasSymbol: Bool) -> [Resource] {
    fetched + (hasSymbol ? [symbol].compactMap { $0 } : [])
  }

  /// Collects our own sheet and the book's.
  ///
  /// A book's sheet with the name of ours takes its place; any other one is applied after it, those of the nearest
  /// folder last, so that they have the last word. What is missing is reported here and stops the run at the end of
  /// the stage that is running.
  /// - Parameters:
  ///   - defaults: our own assets folder.
  ///   - overrides: the book's asset folders, best first.
  package static func load(defaults: String, overrides: [String], report: inout Report) -> Styles {
    var loading = StyleLoading(defaults: defaults, overrides: overrides)
    loading.run()
    report.add(contentsOf: loading.problems)
    return Styles(sheets: loading.sheets, fetched: loading.resources, symbol: loading.symbol)
  }
}

private struct Sheet {
  let name: String
  let folder: String
}

private struct StyleLoading {
  let defaults: String
  let overrides: [String]
  var sheets: [String] = []
  var resources: [Resource] = []
  var symbol: Resource?
  var problems: [Diagnostic] = []

  init(defaults: String, overrides: [String]) {
    self.defaults = defaults
    self.overrides = overrides
  }

  mutating func run() {
    var own = Sheet(name: "boek.css", folder: defaults + "/styles")
    var others: [[Sheet]] = []
    var taken: Set<String> = []
    for folder in overrides {
      let found = sheets(in: folder).filter { taken.insert($0.name).inserted }
      if let replacement = found.first(where: { $0.name == own.name }) { own = replacement }
      others.append(found.filter { $0.name != own.name })
    }
    // The nearest folder goes first here, for two sheets that fetch different files under one name.
    for sheet in others.joined() + [own] { add(sheet) }
    sheets = ([own] + others.reversed().joined()).map(\.name)
    findSymbol()
  }

  private func sheets(in folder: String) -> [Sheet] {
    [folder + "/styles", folder].flatMap { folder in
      ((try? listFolder(folder)) ?? []).filter { $0.hasSuffix(".css") }.map { Sheet(name: $0, folder: folder) }
    }
  }

  private mutating func add(_ sheet: Sheet) {
    guard let bytes = try? readFile(sheet.folder + "/" + sheet.name) else {
      problems.append(.missingStyle(sheet.folder + "/" + sheet.name))
      return
    }
    resources.append(Resource(path: "styles/" + sheet.name, bytes: bytes))
    for address in addresses(in: bytes) {
      fetch(address, from: sheet.folder)
    }
  }

  /// What a sheet names by `url(…)`: fonts and images of the house (CSS Values 4 §4.5).
  private func addresses(in sheet: [UInt8]) -> [String] {
    let parts = sheet.split(separator: UInt8(ascii: "("), omittingEmptySubsequences: false)
    return zip(parts, parts.dropFirst()).compactMap { before, after in
      guard before.suffix(3).elementsEqual("url".utf8), let end = after.firstIndex(of: UInt8(ascii: ")")) else {
        return nil
      }
      let address = String(decoding: after[..<end].filter { !"\"' ".utf8.contains($0) }, as: UTF8.self)
      return address.hasPrefix("data:") || address.hasPrefix("#") ? nil : address
    }
  }

  private mutating func fetch(_ address: String, from folder: String) {
    let file = String(address.prefix { $0 != "#" && $0 != "?" })
    guard !file.contains("://"), !file.hasPrefix("/"),
      let bytes = try? readFile(folder + "/" + file),
      let real = try? realPath(folder + "/" + file), let root = try? realPath(folder + "/.."),
      real.hasPrefix(root + "/")
    else {
      problems.append(.missingStyle(address))
      return
    }
    let path = normalized("styles/" + file)
    if !resources.contains(where: { $0.path == path }) {
      resources.append(Resource(path: path, bytes: bytes))
    }
  }

  private func normalized(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }

  private mutating func findSymbol() {
    for folder in overrides + [defaults] {
      if let bytes = try? readFile(folder + "/pictogrammen/online.svg") {
        symbol = Resource(path: "images/online.svg", bytes: bytes)
        return
      }
    }
    problems.append(.missingStyle("pictogrammen/online.svg"))
  }
}

extension Diagnostic {
  fileprivate static func missingStyle(_ name: String) -> Diagnostic {
    Diagnostic(
      .missingStyle,
      Message(
        dutch: "het opmaakbestand “\(name)” ontbreekt of ligt buiten assets",
        english: "the style file “\(name)” is missing or lies outside assets"),
      hint: Message(
        dutch: "Zet het bestand in assets, of verbeter de naam in het opmaakbestand.",
        english: "Put the file into assets, or correct its name in the style sheet."))
  }
}
