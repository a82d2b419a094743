import BookModel
package import Diagnostics
import LibXML
import Validation
import XMLReading

/// Reads the catalogue; every mistake in it is reported.
///
/// - Returns: nil where the file is missing (the caller knows whether that matters) or cannot be read.
package func readCatalogue(_ source: CatalogueSource, report: inout Report) -> (
  catalogue: Catalogue?, exists: Bool
) {
  let document: SourceDocument
  do {
    document = try readXML(at: source.path, shownAs: source.path)
  } catch {
    if !error.isMissing { report.add(contentsOf: error.diagnostics) }
    return (nil, !error.isMissing)
  }
  return (catalogue(of: document, source.grammar, report: &report), true)
}

/// The catalogue in a file that has been read; every mistake in it is reported.
func catalogue(of document: SourceDocument, _ grammar: Grammar, report: inout Report) -> Catalogue {
  report.add(contentsOf: document.problems)
  report.add(contentsOf: grammar.check(document))
  var reading = CatalogueReading(document: document)
  let catalogue = reading.read()
  report.add(contentsOf: reading.problems)
  checkReplacements(in: catalogue, report: &report)
  return catalogue
}

private struct CatalogueReading {
  let document: SourceDocument
  var problems: [Diagnostic] = []
  private var symbols: [SymbolKey: Symbol] = [:]
  private var order: [SymbolKey] = []
  private var repeated: [SymbolKey: SourceRange] = [:]
  private var numbers: [SymbolNumber: Symbol] = [:]
  /// By key in small letters: a disk or a server that takes capitals for small letters has one page for both.
  private var sameOnSomeDisks: [String: Symbol] = [:]

  init(document: SourceDocument) { self.document = document }

  private var tree: XMLTree { document.tree }

  mutating func read() -> Catalogue {
    let root = tree.root
    for node in elements("symbol", in: root) { readSymbol(node) }
    let base = tree.attribute("base", of: root) ?? ""
    checkBase(base, of: root)
    return Catalogue(
      targetDocument: tree.attribute("targetdoc", of: root) ?? "",
      base: base.hasSuffix("/") ? base : base + "/",
      symbols: symbols, order: order, repeated: repeated, place: document.range(of: root),
      end: document.endTag(of: root))
  }

  private func elements(_ name: String, in node: XMLTree.NodeID) -> [XMLTree.NodeID] {
    tree.children(of: node).filter {
      tree.kind(of: $0) == .element && tree.name(of: $0).local == name
    }
  }

  private mutating func readSymbol(_ node: XMLTree.NodeID) {
    let key = SymbolKey(tree.attribute("key", of: node) ?? "")
    if let problem = KeyProblem(of: key) {
      problems.append(.malformedKey(key, problem, at: place(of: "key", of: node)))
      return
    }
    if let first = sameOnSomeDisks[key.name.lowercased()] {
      problems.append(.duplicateSymbol(key, first: first, at: place(of: "key", of: node)))
      repeated[first.key] = document.range(of: node)
      return
    }
    let symbol = Symbol(
      key: key, number: readNumber(of: node), isNumbered: tree.attribute("number", of: node) != nil,
      kind: tree.attribute("kind", of: node).flatMap { SymbolKind(rawValue: $0) } ?? .page,
      title: text("title", in: node) ?? key.name, description: text("description", in: node),
      language: tree.attribute("lang", namespace: xmlNamespace, of: node).map { LanguageTag($0) },
      since: tree.attribute("since", of: node).flatMap { Int($0) }, state: readState(of: node),
      target: readTarget(of: node), archive: readArchive(of: node), acceptance: readAcceptance(of: node),
      place: document.range(of: node), keyPlace: place(of: "key", of: node))
    if let title = elements("title", in: node).first, !isVisible(symbol.title) {
      problems.append(.emptyTitle(of: key, at: document.range(of: title)))
    }
    if let number = symbol.number {
      if let first = numbers[number] {
        problems.append(.duplicateNumber(number, first: first, at: place(of: "number", of: node)))
      }
      numbers[number] = symbol
    }
    symbols[key] = symbol
    order.append(key)
    sameOnSomeDisks[key.name.lowercased()] = symbol
  }

  // MARK: Parts of a symbol

  private mutating func readNumber(of node: XMLTree.NodeID) -> SymbolNumber? {
    guard let digits = tree.attribute("number", of: node) else { return nil }
    let number = SymbolNumber(digits)
    if number == nil { problems.append(.malformedNumber(digits, at: place(of: "number", of: node))) }
    return number
  }

  private mutating func readTarget(of node: XMLTree.NodeID) -> SymbolTarget? {
    guard let target = elements("target", in: node).first, let address = tree.attribute("href", of: target)
    else { return nil }
    checkAddress(address, "href", of: target)
    return SymbolTarget(
      address: address, since: day("since", of: target), checked: day("checked", of: target),
      place: place(of: "href", of: target))
  }

  private mutating func readArchive(of node: XMLTree.NodeID) -> ArchivedCopy? {
    guard let archive = elements("archive", in: node).first, let address = tree.attribute("href", of: archive)
    else { return nil }
    checkAddress(address, "href", of: archive)
    return ArchivedCopy(address: address, day: day("date", of: archive))
  }

  private func readAcceptance(of node: XMLTree.NodeID) -> Acceptance? {
    guard let accepted = elements("accepted", in: node).first else { return nil }
    return Acceptance(
      by: tree.attribute("by", of: accepted) ?? "", on: day("date", of: accepted),
      fingerprint: tree.attribute("fingerprint", of: accepted))
  }

  private func readState(of node: XMLTree.NodeID) -> SymbolState {
    if let moved = elements("moved", in: node).first {
      return .moved(to: SymbolKey(tree.attribute("to", of: moved) ?? ""), on: day("date", of: moved))
    }
    guard let retired = elements("retired", in: node).first else { return .live }
    return .retired(
      tree.textContent(of: retired).foldingWhiteSpace(),
      instead: tree.attribute("instead", of: retired).map { SymbolKey($0) }, on: day("date", of: retired))
  }

  /// The grammar has judged whether it is a day.
  private func day(_ attribute: String, of node: XMLTree.NodeID) -> CalendarDay? {
    tree.attribute(attribute, of: node).flatMap { CalendarDay($0) }
  }

  private func text(_ name: String, in node: XMLTree.NodeID) -> String? {
    elements(name, in: node).first.map { tree.textContent(of: $0).foldingWhiteSpace() }
  }

  // MARK: Places

  /// Where an attribute stands, or the element that should have it.
  private func place(of attribute: String, of node: XMLTree.NodeID) -> SourceRange {
    document.range(ofAttribute: attribute, of: node) ?? document.range(of: node)
  }

  private mutating func checkBase(_ base: String, of root: XMLTree.NodeID) {
    let place = place(of: "base", of: root)
    if !isBase(base) { problems.append(.malformedBase(base, at: place)) }
    if insecureSite(of: base) != nil { problems.append(.insecureAddress(base, count: 1, at: place)) }
  }

  private mutating func checkAddress(_ address: String, _ attribute: String, of node: XMLTree.NodeID) {
    let place = place(of: attribute, of: node)
    if let problem = AddressProblem(of: address) {
      problems.append(.malformedAddress(address, problem, at: place))
    } else if insecureSite(of: address) != nil {
      problems.append(.insecureAddress(address, count: 1, at: place))
    }
  }
}

extension SourceDocument {
  /// The byte offset of an element's end tag, or of its end where it has none.
  fileprivate func endTag(of node: XMLTree.NodeID) -> Int {
    let extent = tree.extent(of: node)
    return file.text[extent].lastIndex(of: UInt8(ascii: "<")) ?? extent.upperBound
  }
}
