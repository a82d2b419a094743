import BookModel
package import Diagnostics
import LibXML
import XMLReading

/// The catalogue with its symbols changed, every other byte as it was.
///
/// - Returns: what to write in place of what.
/// - Throws: `Stopped` where the file cannot be read, the symbol is not there (or is, where it is to be added), or the
///   catalogue would have errors afterwards; then nothing is to be changed.
package func editCatalogue(
  _ source: CatalogueSource, by edit: CatalogueEdit, report: inout Report
) throws(Stopped) -> (file: SourceFile, fix: Fix) {
  let document: SourceDocument
  do {
    document = try readXML(at: source.path, shownAs: source.path)
  } catch {
    if error.isMissing { report.add(.missingLedger(source.path)) } else { report.add(contentsOf: error.diagnostics) }
    throw Stopped(isOutsideCause: false)
  }
  // What its reader says about it now may be what this edit mends.
  var before = Report()
  let catalogue = catalogue(of: document, source.grammar, report: &before)
  guard document.problems.isEmpty else {
    report.add(contentsOf: document.problems)
    throw Stopped(isOutsideCause: false)
  }
  let editions = readEditions(source, report: &report)
  let fix = Fix(try edits(for: edit, in: document, catalogue, editions, report: &report), isSafe: true)
  try checkEdited(document, by: fix, source, editions, report: &report)
  return (document.file, fix)
}

private func edits(
  for edit: CatalogueEdit, in document: SourceDocument, _ catalogue: Catalogue, _ editions: [PrintedEdition],
  report: inout Report
) throws(Stopped) -> [Fix.Edit] {
  let writing = CatalogueWriting(document: document)
  if case .add(let symbol) = edit {
    if let first = catalogue.symbols.values.first(where: { $0.key.name.lowercased() == symbol.key.name.lowercased() }) {
      report.add(.existingSymbol(symbol.key, first))
      throw Stopped(isOutsideCause: false)
    }
    return [writing.adding(symbol, number: freeNumber(after: catalogue, editions))]
  }
  guard let keys = edit.keys else {
    let root = document.tree.root
    guard writing.isWritten(root) else {
      report.add(.notWritten(nil, at: document.range(of: root)))
      throw Stopped(isOutsideCause: false)
    }
    return numbering(catalogue, editions)
  }
  var edits: [Fix.Edit] = []
  var seen: Set<SymbolKey> = []
  for key in keys where seen.insert(key).inserted {
    edits += try change(key, by: edit, writing, catalogue, report: &report)
  }
  return edits
}

private func change(
  _ key: SymbolKey, by edit: CatalogueEdit, _ writing: CatalogueWriting, _ catalogue: Catalogue, report: inout Report
) throws(Stopped) -> [Fix.Edit] {
  let document = writing.document
  guard let node = writing.symbol(key) else {
    let near = nearestName(to: key.name, among: catalogue.order.map(\.name))
    report.add(.noSuchSymbol(key, near: near, at: document.range(of: document.tree.root)))
    throw Stopped(isOutsideCause: false)
  }
  guard writing.isWritten(node) else {
    report.add(.notWritten(key, at: document.range(of: document.tree.root)))
    throw Stopped(isOutsideCause: false)
  }
  return writing.changing(node, by: edit)
}

/// Reads the catalogue as it would be.
private func checkEdited(
  _ document: SourceDocument, by fix: Fix, _ source: CatalogueSource, _ editions: [PrintedEdition],
  report: inout Report
) throws(Stopped) {
  var after = Report()
  do {
    let file = SourceFile(path: document.file.path, text: applying(fix, to: document.file.text))
    let edited = try readXML(file, at: source.path)
    checkPrinted(editions, against: catalogue(of: edited, source.grammar, report: &after), report: &after)
  } catch {
    after.add(contentsOf: error.diagnostics)
  }
  guard after.hasErrors else { return }
  report.add(contentsOf: after.diagnostics.filter { $0.severity == .error })
  throw Stopped(isOutsideCause: false)
}

private func applying(_ fix: Fix, to text: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  var start = 0
  for edit in fix.edits.sorted(by: { $0.range.bytes.lowerBound < $1.range.bytes.lowerBound }) {
    result += text[start..<edit.range.bytes.lowerBound] + Array(edit.replacement.utf8)
    start = edit.range.bytes.upperBound
  }
  return result + text[start...]
}

extension Diagnostic {
  fileprivate static func existingSymbol(_ key: SymbolKey, _ first: Symbol) -> Diagnostic {
    Diagnostic(
      .duplicateSymbol,
      Message(
        dutch: first.key == key
          ? "er is al een symbool “\(key.name)”"
          : "“\(key.name)” is op hoofdletters na gelijk aan de sleutel van dit symbool",
        english: first.key == key
          ? "there is a symbol “\(key.name)” already" : "“\(key.name)” differs only by capitals from this symbol"),
      hint: Message(
        dutch: "Kies een andere sleutel, of laat dit symbool ergens anders heen gaan met boekbouw symbols retarget.",
        english: "Choose another key, or lead this symbol elsewhere with boekbouw symbols retarget."), at: first.place)
  }

  /// - Parameter key: nil where any symbol may be meant.
  fileprivate static func notWritten(_ key: SymbolKey?, at place: SourceRange) -> Diagnostic {
    let name = key.map { "“\($0.name)”" }
    return Diagnostic(
      .unsupportedInclude,
      Message(
        dutch:
          "\(name ?? "een symbool") komt, geheel of voor een deel, uit een entiteit; dat kan dit commando niet veranderen",
        english: "\(name ?? "a symbol") comes out of an entity, whole or in part; this command cannot change that"),
      hint: Message(
        dutch: "Schrijf het symbool voluit in de catalogus, of verander het met de hand.",
        english: "Write the symbol out in the catalogue, or change it by hand."), at: place)
  }

  fileprivate static func noSuchSymbol(_ key: SymbolKey, near: String?, at place: SourceRange) -> Diagnostic {
    let hint =
      near.map { Message(dutch: "Bedoel je “\($0)”?", english: "Do you mean “\($0)”?") }
      ?? Message(
        dutch: "boekbouw symbols laat zien welke er zijn.", english: "boekbouw symbols shows which there are.")
    return Diagnostic(
      .unknownSymbol,
      Message(
        dutch: "in de catalogus staat geen symbool met de sleutel “\(key.name)”",
        english: "no symbol with key “\(key.name)” in the catalogue"), hint: hint, at: place)
  }
}
