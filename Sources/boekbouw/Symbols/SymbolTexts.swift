import BookModel
import Diagnostics
import OnlineSymbols
import Pipeline
import Reports

extension SymbolList {
  func text(in language: MessageLanguage) -> String {
    let width = entries.map { $0.symbol.number?.digits.count ?? 1 }.max() ?? 1
    return entries.map { $0.text(width: width, language: language) }.joined()
  }
}

extension SymbolList.Entry {
  /// A line for what it is, one for where it stands, and one for where it leads.
  ///
  /// - Parameter width: what the longest number of the list takes.
  fileprivate func text(width: Int, language: MessageLanguage) -> String {
    let number = symbol.number?.digits ?? "–"
    let indent = String(repeating: " ", count: width + 2)
    let head = number + String(repeating: " ", count: width + 2 - number.count) + symbol.key.name
    let lines = [
      "\(head) (\(symbol.kind.name.text(in: language))): \(symbol.title)", indent + whereItStands.text(in: language),
      indent + whereItLeads.text(in: language),
    ]
    return lines.map(\.withoutSteering).joined(separator: "\n") + "\n"
  }

  private var whereItStands: Message {
    guard !places.isEmpty else {
      return Message(dutch: "staat niet in het boek", english: "is not in the book") + printed
    }
    let chapters = places.map { [$0.chapter, $0.section].compactMap { $0 }.joined(separator: " › ") }
    func joined(_ page: String) -> String {
      zip(chapters, places).map { $0 + ($1.page.map { ", \(page) \($0)" } ?? "") }.joined(separator: "; ")
    }
    return Message(dutch: joined("blz."), english: joined("p.")) + printed
  }

  private var printed: Message {
    guard !printings.isEmpty else { return Message(dutch: "", english: "") }
    func joined(_ page: String) -> String {
      printings.map { "\($0.edition)" + ($0.pages.isEmpty ? "" : " (\(page) \($0.pages.joined(separator: ", ")))") }
        .joined(separator: ", ")
    }
    return Message(dutch: " · gedrukt in uitgave \(joined("blz."))", english: " · printed in edition \(joined("p."))")
  }

  private var whereItLeads: Message {
    switch symbol.state {
    case .live:
      symbol.target.map { Message(dutch: "→ \($0.address)", english: "→ \($0.address)") }
        ?? Message(dutch: "heeft alleen zijn eigen pagina", english: "stays on its own page")
    case .moved(let key, _):
      Message(dutch: "vervangen door “\(key.name)”", english: "replaced by “\(key.name)”")
    case .retired(_, let key, _):
      Message(dutch: "vervallen", english: "retired")
        + (key.map { Message(dutch: ", zie “\($0.name)”", english: ", see “\($0.name)”") }
          ?? Message(dutch: "", english: ""))
    }
  }
}

extension SymbolKind {
  /// What an editor calls it.
  fileprivate var name: Message {
    switch self {
    case .film: Message(dutch: "film", english: "film")
    case .download: Message(dutch: "download", english: "download")
    case .article: Message(dutch: "artikel", english: "article")
    case .community: Message(dutch: "groep", english: "community")
    case .tool: Message(dutch: "hulpmiddel", english: "tool")
    case .page: Message(dutch: "pagina", english: "page")
    }
  }
}

extension FrozenEdition {
  var summary: Message {
    let pages = Message(
      dutch: withPages == 0 ? "nog zonder bladzijden" : "waarvan \(withPages) met bladzijde",
      english: withPages == 0 ? "without pages yet" : "\(withPages) of them with pages")
    return switch outcome {
    case .frozen:
      Message(
        dutch: "Uitgave \(number) ligt vast in \(path): \(symbols) onlinesymbolen, ",
        english: "Edition \(number) is frozen in \(path): \(symbols) online symbols, ") + pages
    case .refreshed:
      Message(
        dutch: "De bladzijden van uitgave \(number) zijn bijgewerkt in \(path): \(symbols) onlinesymbolen, ",
        english: "The pages of edition \(number) are up to date in \(path): \(symbols) online symbols, ") + pages
    case .unchanged:
      Message(
        dutch: "Uitgave \(number) lag al vast in \(path): \(symbols) onlinesymbolen, ",
        english: "Edition \(number) was frozen like this already in \(path): \(symbols) online symbols, ") + pages
    }
  }
}

extension SymbolFacts {
  init(_ entry: SymbolList.Entry) {
    self.init(
      key: entry.symbol.key.name, number: entry.symbol.number?.digits, kind: entry.symbol.kind.rawValue,
      state: entry.symbol.state.name, title: entry.symbol.title, target: entry.symbol.target?.address,
      checked: entry.symbol.target?.checked?.text,
      address: entry.address, printedAddress: entry.printedAddress,
      places: entry.places.map { ($0.chapter, $0.section, $0.page) }, printings: entry.printings)
  }
}

extension String {
  /// The text with a sign in place of what a terminal would obey.
  fileprivate var withoutSteering: String {
    var shown = UnicodeScalarView()
    for scalar in unicodeScalars { shown.append(scalar.steersTerminal ? "\u{FFFD}" : scalar) }
    return String(shown)
  }
}
