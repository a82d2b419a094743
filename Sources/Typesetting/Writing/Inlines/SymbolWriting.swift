import BookModel
import GeneratedText
import LibQREncode
import Linking
import OnlineSymbols

/// Online symbols: a sign that leads from paper to the companion site.
extension BookWriter {
  mutating func write(_ symbol: OnlineSymbol) {
    mark(symbol.attributes)
    // A symbol that is none is still text, and a place to refer to.
    guard let resolved = linked.symbols[symbol.key] else { return write(symbol.content) }
    beginInline()
    call("online-symbol") { $0.writeArguments(of: symbol, resolved) }
    flow.hasText = true
    guard !isInLink else { return }
    let calls = waitingCalls
    waitingCalls = []
    for call in calls { writeCall(call) }
  }

  private mutating func writeArguments(of symbol: OnlineSymbol, _ resolved: ResolvedSymbol) {
    let kind = resolved.symbol.kind
    string("key", symbol.key.name)
    string("number", resolved.symbol.number?.digits)
    string("kind", kind.rawValue)
    if !isInLink { string("address", resolved.address) }
    if let number = resolved.symbol.number, let catalogue = linked.catalogue {
      string("shown", catalogue.printedAddress(of: number))
      if design.symbolStyle == .code { write(codeOf: catalogue.address(of: number)) }
    }
    string("alt", text(spokenName(of: kind), ["title": resolved.symbol.title]))
    guard !symbol.content.isEmpty else { return source.raw("none") }
    openLinks.append(true)
    source.open("{")
    let wrappers = flow.wrappers
    flow.wrappers = []
    write(symbol.content)
    closeLiteral()
    flow.wrappers = wrappers
    source.close("}")
    openLinks.removeLast()
  }

  /// The rows of a QR code without its quiet zone, a digit a module.
  private mutating func write(codeOf address: String) {
    let rows = codes[address] ?? (try? makeQRCode(of: address)).map { moduleRows(of: $0) } ?? []
    codes[address] = rows
    guard !rows.isEmpty else { return }
    array("qr", of: rows) { $0.source.string($1) }
  }
}

private func moduleRows(of code: QRCode) -> [String] {
  let side = 0..<code.width
  return side.map { row in String(side.map { code.isDark(row: row, column: $0) ? "1" : "0" }) }
}

/// The text that names an online symbol of a kind.
private func spokenName(of kind: SymbolKind) -> TextKey {
  switch kind {
  case .film: .filmSymbol
  case .download: .downloadSymbol
  case .article: .articleSymbol
  case .community: .communitySymbol
  case .tool: .toolSymbol
  case .page: .pageSymbol
  }
}
