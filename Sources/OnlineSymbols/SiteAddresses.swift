import BookModel
import Diagnostics

/// What an address below the root of the site names.
extension SiteLayout {
  /// Whether it names a page or a place of ours that is not there. Of other pages and files below the same address
  /// nobody here knows, as a publisher may have put them there; but one that is called almost like a symbol means it.
  package func lacks(_ address: String) -> Bool {
    guard let place = place(at: address) else { return false }
    if let page = overviewPage(called: place.name) {
      return page > overviewPages || place.fragment.map { overviewPage(of: SymbolKey($0)) != page } ?? false
    }
    if catalogue.symbols[SymbolKey(place.name)] != nil { return place.fragment.map { $0 != place.name } ?? false }
    if SymbolNumber(place.name) != nil { return !numbers.contains(place.name) || place.fragment != nil }
    if let number = number(namedBy: place) { return !numbers.contains(number.digits) }
    return meantKey(by: place.name) != nil
  }

  /// The address that is meant by one that the site lacks, where it differs by a slip.
  package func nearest(to address: String) -> String? {
    guard let place = place(at: address) else { return nil }
    if let key = meantKey(by: place.name) { return catalogue.address(of: SymbolKey(key)) }
    guard let fragment = place.fragment, overviewPage(called: place.name) != nil,
      let key = nearestName(to: fragment, among: order.map(\.name)), let page = overviewPage(of: SymbolKey(key))
    else { return nil }
    return catalogue.base + Self.folder(ofPage: page) + "#" + key
  }

  /// The page and the place on it; nil for what lies elsewhere.
  private func place(at address: String) -> (name: String, fragment: String?)? {
    guard let rest = rest(of: address) else { return nil }
    let parts = rest.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let way = parts[0].prefix { $0 != "?" }.split(separator: "/")
    let name = (way.last == "index.html" ? way.dropLast() : way).joined(separator: "/")
    // What stands behind `:~:` is looked for in the text of the page.
    let fragment = parts.dropFirst().first.map {
      String($0.split(separator: ":~:", omittingEmptySubsequences: false)[0])
    }
    return (name, fragment == "" ? nil : fragment)
  }

  /// The number that an entry of the register or a QR code is of.
  private func number(namedBy place: (name: String, fragment: String?)) -> SymbolNumber? {
    if place.name.hasPrefix("register"), let fragment = place.fragment, fragment.hasPrefix("n") {
      return SymbolNumber(String(fragment.dropFirst()))
    }
    guard place.name.hasPrefix("qr/"), place.name.hasSuffix(".svg") else { return nil }
    return SymbolNumber(String(place.name.dropFirst("qr/".count).dropLast(".svg".count)))
  }

  /// Behind the root of the site, however its host is written, and with http:// or https://.
  private func rest(of address: String) -> Substring? {
    guard let whole = withoutScheme(address), let root = withoutScheme(catalogue.base) else { return nil }
    if isSame(whole.utf8, root.utf8.dropLast()) { return "" }
    let start = whole.utf8.prefix(root.utf8.count)
    return isSame(start, root.utf8) ? whole[start.endIndex...] : nil
  }

  private func withoutScheme(_ address: String) -> Substring? {
    ["https://", "http://"].first { isSame(address.utf8.prefix($0.utf8.count), $0.utf8) }.map {
      address.dropFirst($0.count)
    }
  }

  /// The number of a page of the overview.
  private func overviewPage(called name: String) -> Int? {
    if name.isEmpty { return 1 }
    return name.hasPrefix("deel/") ? Int(name.dropFirst("deel/".count)) : nil
  }

  /// A key that differs by a letter or two. One with another number, and what is a file of its own, is another page.
  private func meantKey(by name: String) -> String? {
    guard !name.isEmpty, !name.contains(where: { $0 == "/" || $0 == "." }),
      !namesOfTheSite.contains(name.lowercased()), catalogue.symbols[SymbolKey(name)] == nil,
      let near = nearestName(to: name, among: order.map(\.name)), abs(near.count - name.count) <= 1
    else { return nil }
    return near.filter(\.isLetter) == name.filter(\.isLetter) ? nil : near
  }
}

/// Whether two texts of ASCII are the same but for capitals.
private func isSame(_ a: some Collection<UInt8>, _ b: some Collection<UInt8>) -> Bool {
  a.count == b.count && zip(a, b).allSatisfy { $0 == $1 || (isLetter($0) && $0 | 0x20 == $1 | 0x20) }
}

private func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }
