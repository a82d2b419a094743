import BookModel
package import Diagnostics
import LibPOSIX
import LibQREncode
package import Linking
import OnlineSymbols

/// Walks every way from paper to target and back, on the bytes of the finished site: keys in the manuscript, the ledger,
/// the pages, the redirects, the QR codes, and what editions have in print. Each has what the others have, and no more.
///
/// It shares no decisions with what made the site: so a mistake there is found here.
package func checkRoundTrip(of site: CompanionSite, with linked: LinkedBook, report: inout Report) {
  guard let catalogue = linked.catalogue else { return }
  var trip = RoundTrip(site: ReadSite(site), linked: linked, catalogue: catalogue)
  trip.checkFiles()
  for symbol in catalogue.inOrder { trip.check(symbol) }
  trip.checkManuscript()
  trip.checkEditions()
  trip.checkStrays()
  for (link, place) in trip.broken { report.add(.brokenRoundTrip(link, at: place)) }
}

struct RoundTrip {
  let site: ReadSite
  let linked: LinkedBook
  let catalogue: Catalogue
  let root: String
  /// Whose number it is.
  let owners: [SymbolNumber: SymbolKey]
  /// Numbers whose QR code does not hold their address.
  let wrongCodes: Set<SymbolNumber>
  private(set) var broken: [(link: BrokenLink, place: SourceRange?)] = []

  init(site: ReadSite, linked: LinkedBook, catalogue: Catalogue) {
    self.site = site
    self.linked = linked
    self.catalogue = catalogue
    root = pathOfAddress(catalogue.base)
    owners = Dictionary(
      catalogue.inOrder.compactMap { symbol in symbol.number.map { ($0, symbol.key) } },
      uniquingKeysWith: { first, _ in first })
    wrongCodes = Self.wrongCodes(of: Array(owners.keys), on: site, catalogue)
    let overview = site.pages.filter { $0.key == "index.html" || $0.key.hasPrefix("deel/") }.map(\.value)
    let register = site.pages.filter { $0.key.hasPrefix("register/") }.map(\.value)
    anchors = Self.entries(of: overview)
    registered = Self.entries(of: register)
    listed = Set(register.flatMap { $0.links.compactMap(\.file) })
  }

  /// Where the entries of all pages of a list lead, by id.
  let anchors: [String: [String]]
  let registered: [String: [String]]
  /// Every file that the register links to.
  let listed: Set<String>

  private static func entries(of pages: [ReadPage]) -> [String: [String]] {
    Dictionary(pages.flatMap(\.entries).map { ($0.key, [$0.value]) }, uniquingKeysWith: +)
  }

  private static func wrongCodes(
    of numbers: [SymbolNumber], on site: ReadSite, _ catalogue: Catalogue
  ) -> Set<SymbolNumber> {
    let areRight = mapInParallel(numbers, threads: processorCount, weight: { _ in 1 }) { number in
      let code = try? makeQRCode(of: catalogue.base + number.digits)
      return code?.pathData == site.drawing(at: SiteLayout.qrCode(of: number))
    }
    return Set(zip(numbers, areRight).filter { !$1 }.map(\.0))
  }

  mutating func report(_ link: BrokenLink, at place: SourceRange? = nil) { broken.append((link, place)) }

  /// Where a moved symbol is now; nil where that is not to be said.
  func destination(of key: SymbolKey) -> SymbolKey? {
    var seen: Set<SymbolKey> = []
    var current = key
    while seen.insert(current).inserted, let symbol = catalogue.symbols[current] {
      guard case .moved(let next, _) = symbol.state else { return current }
      current = next
    }
    return nil
  }

  static func file(of key: SymbolKey) -> String { key.name + "/index.html" }
}

extension Diagnostic {
  fileprivate static func brokenRoundTrip(_ link: BrokenLink, at place: SourceRange?) -> Diagnostic {
    let hint: Message
    switch link {
    case .edition:
      hint = Message(
        dutch:
          "Gedrukte adressen moeten blijven werken: zet de catalogus of dat bestand in editions terug zoals het was.",
        english: "What is in print has to go on answering: put the catalogue or that file in editions back as it was.")
    case .file, .symbol, .number:
      hint = Message(
        dutch:
          "Hier klopt iets niet in Boekbouw zelf. Zet deze site niet online, en meld het met je boekonline.xml erbij.",
        english: "Something is wrong in Boekbouw itself. Do not publish this site; report it, with your boekonline.xml."
      )
    }
    return Diagnostic(.brokenRoundTrip, link.message, hint: hint, at: place)
  }
}
