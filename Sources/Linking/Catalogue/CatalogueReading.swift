import BookModel
package import Diagnostics
import LibXML
import Validation
package import XMLReading

/// Where the catalogue lies and what it is held against.
package struct CatalogueSource: Sendable {
  package let path: String
  package let grammar: Grammar

  package init(path: String, grammar: Grammar) {
    self.path = path
    self.grammar = grammar
  }
}

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
  report.add(contentsOf: document.problems)
  report.add(contentsOf: source.grammar.check(document))
  var reading = CatalogueReading(document: document)
  let catalogue = reading.read()
  report.add(contentsOf: reading.problems)
  return (catalogue, true)
}

private struct CatalogueReading {
  let document: SourceDocument
  var problems: [Diagnostic] = []
  private var symbols: [SymbolKey: Symbol] = [:]
  private var repeated: [SymbolKey: SourceRange] = [:]
  /// By key in small letters: a disk or a server that takes capitals for small letters has one page for both.
  private var sameOnSomeDisks: [String: Symbol] = [:]

  init(document: SourceDocument) { self.document = document }

  private var tree: XMLTree { document.tree }

  mutating func read() -> Catalogue {
    let root = tree.root
    for node in elements("symbol", in: root) { readSymbol(node) }
    let base = tree.attribute("base", of: root) ?? ""
    if !isWebAddress(base) {
      problems.append(.malformedAddress(base, at: place(of: "base", of: root)))
    }
    checkScheme(of: base, named: "base", at: root)
    return Catalogue(
      targetDocument: tree.attribute("targetdoc", of: root) ?? "",
      base: base.hasSuffix("/") ? base : base + "/",
      symbols: symbols, repeated: repeated)
  }

  private func elements(_ name: String, in node: XMLTree.NodeID) -> [XMLTree.NodeID] {
    tree.children(of: node).filter {
      tree.kind(of: $0) == .element && tree.name(of: $0).local == name
    }
  }

  private mutating func readSymbol(_ node: XMLTree.NodeID) {
    let place = document.range(of: node)
    let key = SymbolKey(tree.attribute("key", of: node) ?? "")
    guard isWellFormed(key) else {
      problems.append(.malformedKey(key, at: self.place(of: "key", of: node)))
      return
    }
    if let first = sameOnSomeDisks[key.name.lowercased()] {
      problems.append(.duplicateSymbol(key, first: first, at: self.place(of: "key", of: node)))
      repeated[first.key] = place
      return
    }
    let target = elements("target", in: node).first
    let address = target.flatMap { tree.attribute("href", of: $0) }
    if let target, let address {
      if !isWebAddress(address) { problems.append(.malformedAddress(address, at: self.place(of: "href", of: target))) }
      checkScheme(of: address, named: "href", at: target)
    }
    let symbol = Symbol(
      key: key,
      kind: tree.attribute("kind", of: node).flatMap { SymbolKind(rawValue: $0) } ?? .page,
      title: text("title", in: node) ?? key.name, description: text("description", in: node),
      target: address,
      place: place)
    symbols[key] = symbol
    sameOnSomeDisks[key.name.lowercased()] = symbol
  }

  /// Where an attribute stands, or the element that should have it.
  private func place(of attribute: String, of node: XMLTree.NodeID) -> SourceRange {
    document.range(ofAttribute: attribute, of: node) ?? document.range(of: node)
  }

  private mutating func checkScheme(of address: String, named attribute: String, at node: XMLTree.NodeID) {
    guard insecureSite(of: address) != nil else { return }
    let place = document.range(ofAttribute: attribute, of: node)
    problems.append(.insecureAddress(address, count: 1, at: place ?? document.range(of: node)))
  }

  private func text(_ name: String, in node: XMLTree.NodeID) -> String? {
    elements(name, in: node).first.map { tree.textContent(of: $0).foldingWhiteSpace() }
  }

  /// A key stands in print, in addresses and in QR codes: only what means itself in an address (RFC 3986 §2.3).
  private func isWellFormed(_ key: SymbolKey) -> Bool {
    guard let first = key.name.utf8.first, isLetterOrDigit(first) else { return false }
    return key.name.utf8.allSatisfy { isLetterOrDigit($0) || "-._~".utf8.contains($0) }
  }

  private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}

/// Whether a text is a complete http(s) address without characters that may not stand in one (RFC 3986 §2).
func isWebAddress(_ text: String) -> Bool {
  let lower = text.lowercased()
  guard let scheme = ["https://", "http://"].first(where: { lower.hasPrefix($0) }) else {
    return false
  }
  let rest = text.dropFirst(scheme.count)
  let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
  let host = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
  let name = host.prefix { $0 != ":" }
  guard !name.isEmpty, !name.hasPrefix("."), name.contains(where: { $0.isLetter || $0.isNumber })
  else { return false }
  return text.unicodeScalars.allSatisfy { scalar in
    scalar.value > 0x20 && scalar.value != 0x7F && !"<>\"\\^`{|}".unicodeScalars.contains(scalar)
  }
}

extension Diagnostic {
  fileprivate static func malformedKey(_ key: SymbolKey, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .malformedSymbolKey,
      Message(
        dutch: "“\(key.name)” is geen geldige sleutel", english: "“\(key.name)” cannot be a key"),
      hint: Message(
        dutch: "Begin met een letter of cijfer; daarna mogen ook - . _ en ~, zoals in klm-aswolk. "
          + "Letters met een accent en spaties kunnen niet.",
        english: "Begin with a letter or digit; - . _ and ~ may follow, as in klm-aswolk. "
          + "Accented letters and spaces cannot be used."), at: place)
  }

  fileprivate static func duplicateSymbol(
    _ key: SymbolKey, first: Symbol, at place: SourceRange
  ) -> Diagnostic {
    let line = first.place.start.line
    let isSame = first.key == key
    return Diagnostic(
      .duplicateSymbol,
      Message(
        dutch: isSame
          ? "de sleutel “\(key.name)” bestaat al, op regel \(line)"
          : "de sleutel “\(key.name)” verschilt alleen in hoofdletters van “\(first.key.name)” op regel \(line)",
        english: isSame
          ? "the key “\(key.name)” exists already, on line \(line)"
          : "the key “\(key.name)” differs only by capitals from “\(first.key.name)” on line \(line)"),
      hint: Message(
        dutch: "Geef dit symbool een eigen sleutel.", english: "Give this symbol a key of its own."),
      at: place)
  }

  static func malformedAddress(_ address: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .malformedTarget,
      Message(
        dutch: "“\(address)” is geen internetadres", english: "“\(address)” is no web address"),
      hint: Message(
        dutch: "Schrijf het hele adres, met https:// ervoor en zonder spaties.",
        english: "Write the whole address, with https:// before it and without spaces."), at: place)
  }
}
