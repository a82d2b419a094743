package import Diagnostics
import LibPOSIX
package import Linking
import OnlineSymbols

/// One file of the companion site.
package struct SiteFile: Sendable, Hashable {
  /// From the root of the site, with `/` between folders.
  package let path: String
  package let bytes: [UInt8]
}

/// The companion site of a book: every file that a web server needs. Only ``companionSite(of:modified:threads:report:)``
/// can make one.
package struct CompanionSite: Sendable {
  /// In an order that never changes: the pages by where they stand in the book, then what goes with them.
  package let files: [SiteFile]
  /// Where the site will be found, ending in a slash.
  package let base: String
  /// How many symbols it shows; at least one.
  package let symbolCount: Int

  init(files: [SiteFile], base: String, symbolCount: Int) {
    self.files = files
    self.base = base
    self.symbolCount = symbolCount
  }
}

/// Stage 5: the companion site, from the ledger of the online symbols and their places in the book.
///
/// - Parameters:
///   - modified: seconds since 1970: when the site changed last, where no symbol has a date.
///   - threads: at most this many at once.
/// - Returns: nil where the book has no catalogue, or one without symbols.
/// - Throws: `Stopped` where an address is too long for any QR code.
package func companionSite(
  of linked: LinkedBook, modified: Int64, threads: Int, report: inout Report
) throws(Stopped) -> CompanionSite? {
  guard let catalogue = linked.catalogue, !catalogue.order.isEmpty else { return nil }
  let facts = SiteFacts(of: linked, catalogue)
  let codes = drawCodes(of: facts, threads: threads, report: &report)
  try report.checkpoint()
  let files =
    overviewPages(of: facts) + symbolPages(of: facts, threads: threads) + registerPages(of: facts)
    + [
      SiteFile("404.html", notFoundPage(of: facts)),
      SiteFile("style.css", styleSheet(for: facts)),
      SiteFile("filter.js", Array(filterScript.utf8)),
      SiteFile("icon.svg", Array(siteIcon.utf8)),
      SiteFile("atom.xml", feed(of: facts, modified: modified)),
      SiteFile("sitemap.xml", siteMap(of: facts)),
      SiteFile("symbols.json", symbolsJSON(of: facts)),
      SiteFile("nginx-map.conf", nginxMap(of: facts)),
      SiteFile("nginx-location.conf", nginxLocation(of: facts)),
      SiteFile(".htaccess", apacheRedirects(of: facts)),
      SiteFile("_redirects", staticRedirects(of: facts)),
    ]
  return CompanionSite(files: files + codes, base: catalogue.base, symbolCount: facts.symbols.count)
}

extension SiteFile {
  /// Keeps no more memory than the bytes take: a site has tens of thousands of files.
  init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes.count * 9 / 8 < bytes.capacity ? Array(bytes[...]) : bytes
  }
}

/// The page of each symbol and that of its number, in the order of the book.
private func symbolPages(of facts: SiteFacts, threads: Int) -> [SiteFile] {
  let batches = stride(from: 0, to: facts.symbols.count, by: 64).map { $0..<min($0 + 64, facts.symbols.count) }
  return mapInParallel(batches, threads: threads, weight: \.count) { batch in
    batch.flatMap { index in
      let symbol = facts.symbols[index]
      let page = SiteFile(SiteLayout.folder(of: symbol.key) + "index.html", landingPage(at: index, of: facts))
      guard let number = facts.number(of: symbol) else { return [page] }
      return [page, SiteFile(SiteLayout.folder(of: number) + "index.html", numberPage(of: symbol, number, in: facts))]
    }
  }.flatMap { $0 }
}
