import BookModel
import OnlineSymbols
import Validation

extension RoundTrip {
  /// A symbol of the ledger: its page, its number, and its place in every list.
  mutating func check(_ symbol: Symbol) {
    guard let page = site.pages[Self.file(of: symbol.key)] else {
      return report(.symbol(symbol.key, .page), at: symbol.place)
    }
    for problem in problems(of: page, symbol) + problemsInLists(symbol) {
      report(.symbol(symbol.key, problem), at: symbol.place)
    }
    if let number = symbol.number, owners[number] == symbol.key { check(number, of: symbol) }
    if let next = destination(of: symbol.key), next != symbol.key {
      checkRedirects(symbol.key.name, to: next, isForGood: false, symbol)
    }
  }

  private func problems(of page: ReadPage, _ symbol: Symbol) -> [BrokenSymbol] {
    let archive = symbol.archive.map(\.address).filter(isWebAddress)
    let target = symbol.target.map(\.address).filter(isWebAddress)
    var problems: [BrokenSymbol] = []
    if page.ids[symbol.key.name] != 1 { problems.append(.anchor) }
    var address = symbol.key
    switch symbol.state {
    case .live:
      if page.external != target + archive || page.links.compactMap(\.copy) != (target.isEmpty ? [] : archive) {
        problems.append(.onward)
      }
    case .moved:
      let next = destination(of: symbol.key)
      address = next ?? symbol.key
      if page.refresh != next.map(Self.file) || !page.leads(toEach: next) { problems.append(.replacement) }
    case .retired(let words, let instead, _):
      if page.external != archive || !page.text.contains(words) { problems.append(.onward) }
      if !page.leads(toEach: instead.flatMap { catalogue.symbols[$0]?.key }) { problems.append(.replacement) }
    }
    if page.canonical != catalogue.base + address.name + "/" { problems.append(.canonical) }
    return problems
  }

  private func problemsInLists(_ symbol: Symbol) -> [BrokenSymbol] {
    let file = Self.file(of: symbol.key)
    var problems: [BrokenSymbol] = []
    if anchors[symbol.key.name] != [file] { problems.append(.overview) }
    if let number = symbol.number, owners[number] == symbol.key {
      if registered["n" + number.digits] != [file] { problems.append(.register) }
    } else if !listed.contains(file) {
      problems.append(.register)
    }
    if let data = site.data, data[symbol.key.name].map({ !says($0, symbol) }) ?? true { problems.append(.data) }
    return problems
  }

  private func says(_ entry: ReadJSON, _ symbol: Symbol) -> Bool {
    let number = symbol.number.flatMap { owners[$0] == symbol.key ? $0 : nil }
    let target = symbol.target.map(\.address).filter(isWebAddress)
    return entry["number"]?.text == number?.digits && entry["title"]?.text == symbol.title
      && entry["state"]?.text == symbol.state.name && entry["target"]?.text == target.first
      && entry["dates"]?["checked"]?.text == symbol.target?.checked?.text
      && entry["address"]?.text == catalogue.base + symbol.key.name + "/"
      && entry["printed"]?.text == number.map(printed) && entry["replacement"]?.text == symbol.state.replacement?.name
  }

  /// The printed address by its definition: what the QR code holds, without the scheme.
  private func printed(_ number: SymbolNumber) -> String {
    let address = catalogue.base + number.digits
    let scheme = ["https://", "http://"].first { address.hasPrefix($0) } ?? ""
    return String(address.dropFirst(scheme.count))
  }

  // MARK: Numbers

  private mutating func check(_ number: SymbolNumber, of symbol: Symbol) {
    let file = Self.file(of: symbol.key)
    let page = site.pages[number.digits + "/index.html"]
    if page?.refresh != file || page?.leads(to: file) != true
      || page?.canonical != catalogue.base + symbol.key.name + "/"
    {
      report(.number(number, .page), at: symbol.place)
    }
    let picture = "qr/\(number.digits).svg"
    if wrongCodes.contains(number) { report(.number(number, .code), at: symbol.place) }
    if let shown = site.pages[file], !shown.text.contains(printed(number)) || !shown.pictures.contains(picture) {
      report(.symbol(symbol.key, .printedAddress), at: symbol.place)
    }
    checkRedirects(number.digits, to: symbol.key, isForGood: true, symbol)
  }

  private mutating func checkRedirects(_ name: String, to key: SymbolKey, isForGood: Bool, _ symbol: Symbol) {
    let leading = ReadRedirects.Leading(page: root + key.name + "/", isForGood: isForGood)
    for file in ServerFile.allCases {
      guard let redirects = site.redirects[file] else { continue }
      if redirects(root + name) != leading || redirects(root + name + "/") != leading {
        report(.file(.redirect(root + name, in: file)), at: symbol.place)
      }
    }
  }
}

extension ReadPage {
  /// Whether it links to the page of a key, where there is one to link to.
  fileprivate func leads(toEach key: SymbolKey?) -> Bool { key.map { leads(to: RoundTrip.file(of: $0)) } ?? true }
}

extension Optional {
  /// The value in an array, if it is there and is right.
  fileprivate func filter(_ isRight: (Wrapped) -> Bool) -> [Wrapped] { map { [$0] }?.filter(isRight) ?? [] }
}
