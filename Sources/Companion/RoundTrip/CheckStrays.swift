import BookModel
import Diagnostics
import Linking
import OnlineSymbols

extension RoundTrip {
  /// What the site needs as a whole, and every link inside it.
  mutating func checkFiles() {
    let needed = ["index.html", "register/index.html", "404.html", "style.css", "filter.js", "icon.svg"]
    for path in needed + ServerFile.allCases.map(\.rawValue) where site.files[path] == nil {
      report(.file(.unreadable(path)))
    }
    if site.data == nil { report(.file(.unreadable("symbols.json"))) }
    if site.siteMap == nil { report(.file(.unreadable("sitemap.xml"))) }
    for path in site.files.keys.sorted() where path.hasSuffix(".html") {
      guard let page = site.pages[path] else {
        if !isOfSymbol(path) { report(.file(.unreadable(path))) }
        continue
      }
      for link in page.links where isDead(link) { report(.file(.deadLink(link.address, from: path))) }
    }
  }

  private func isDead(_ link: ReadPage.Link) -> Bool {
    guard let file = link.file else { return !link.isExternal }
    guard let page = site.pages[file] else { return site.files[file] == nil }
    return link.fragment.map { page.ids[$0] == nil } ?? false
  }

  /// The manuscript's side: what the reader can click or scan has a page, and that page knows its places.
  mutating func checkManuscript() {
    let places = linked.symbolPlaces
    var seen: Set<SymbolKey> = []
    for use in linked.symbolUses where seen.insert(use.key).inserted {
      let place = linked.book.sources[use.span]
      guard catalogue.symbols[use.key] != nil else {
        report(.symbol(use.key, .unknown), at: place)
        continue
      }
      guard let page = site.pages[Self.file(of: use.key)] else { continue }
      if places[use.key]?.allSatisfy({ page.text.contains($0.chapter) }) != true {
        report(.symbol(use.key, .places), at: place)
      }
    }
  }

  /// The side of paper: what is in print arrives at the page of its key, by every kind of server.
  mutating func checkEditions() {
    for edition in linked.editions {
      for printed in edition.symbols where !arrives(printed) {
        report(
          .edition(edition.number, printed.key, address: printed.address),
          at: catalogue.symbols[printed.key]?.place ?? catalogue.place)
      }
    }
  }

  private func arrives(_ printed: PrintedSymbol) -> Bool {
    let path = pathOfAddress(printed.address)
    let file = Self.file(of: printed.key)
    return printed.address == catalogue.base + printed.number.digits && site.pages[file] != nil
      && ServerFile.allCases.allSatisfy { site.redirects[$0]?(path)?.page == root + printed.key.name + "/" }
      && site.pages[printed.number.digits + "/index.html"]?.refresh == file
  }

  // MARK: The other direction

  /// Nothing on the site that the ledger does not know.
  mutating func checkStrays() {
    for path in site.files.keys.sorted() where isStray(path) { report(.file(.stray(path))) }
    for key in Set(anchors.keys).union(site.data.map { Set($0.keys) } ?? []).sorted()
    where catalogue.symbols[SymbolKey(key)] == nil {
      report(.symbol(SymbolKey(key), .overview))
    }
    for file in ServerFile.allCases {
      for path in site.redirects[file]?.leadings.keys.sorted() ?? [] where !isKnown(path) {
        report(.file(.strayRedirect(path, in: file)))
      }
      for path in site.redirects[file]?.doubles.sorted() ?? [] { report(.file(.redirect(path, in: file))) }
    }
    checkSiteMap()
  }

  private mutating func checkSiteMap() {
    guard let found = site.siteMap else { return }
    let live = catalogue.inOrder.filter { $0.state == .live }.map { catalogue.base + $0.key.name + "/" }
    let expected = Set(live + [catalogue.base, catalogue.base + "register/"])
    for address in found.symmetricDifference(expected).sorted() { report(.file(.siteMap(address))) }
  }

  private func isStray(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    guard let first = parts.first.map(String.init), parts.count > 1 else {
      return !namesOfTheSite.contains(path) && !ServerFile.allCases.map(\.rawValue).contains(path)
    }
    switch first {
    case "deel", "register": return false
    case "qr": return !isNumber(String(parts[1].prefix { $0 != "." }))
    default: return !isOfSymbol(path)
    }
  }

  /// Whether it is the page of a symbol or of a number.
  private func isOfSymbol(_ path: String) -> Bool {
    guard path.hasSuffix("/index.html") else { return false }
    let name = String(path.dropLast("/index.html".count))
    return catalogue.symbols[SymbolKey(name)] != nil || isNumber(name)
  }

  private func isNumber(_ name: String) -> Bool { SymbolNumber(name).map { owners[$0] != nil } ?? false }

  private func isKnown(_ path: String) -> Bool {
    guard path.hasPrefix(root) else { return false }
    let name = path.dropFirst(root.count).split(separator: "/").joined(separator: "/")
    return catalogue.symbols[SymbolKey(name)] != nil || isNumber(name)
  }
}
