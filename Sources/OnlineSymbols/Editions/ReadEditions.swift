import BookModel
package import Diagnostics
import LibPOSIX
import LibXML
import Validation
import XMLReading

/// Reads what was printed, oldest edition first; a record that is damaged is reported.
package func readEditions(_ source: CatalogueSource, report: inout Report) -> [PrintedEdition] {
  guard isDirectory(source.editions) else { return [] }
  let names: [String]
  do {
    names = try listFolder(source.editions)
  } catch {
    report.add(.unreadableEditions(source.editions, reason: error.reason))
    return []
  }
  let records = names.filter { $0.hasSuffix(".xml") && !$0.hasPrefix(".") }.map {
    (name: $0, number: Int($0.dropLast(4)))
  }
  guard !records.isEmpty else { return [] }
  let grammar = source.editionGrammar()
  return records.sorted { ($0.number ?? 0, $0.name) < ($1.number ?? 0, $1.name) }.compactMap {
    readEdition(at: joinPath(source.editions, $0.name), number: $0.number, against: grammar, report: &report)
  }
}

private func readEdition(
  at path: String, number: Int?, against grammar: Grammar, report: inout Report
) -> PrintedEdition? {
  let document: SourceDocument
  do {
    document = try readXML(at: path, shownAs: path)
  } catch {
    report.add(contentsOf: error.diagnostics)
    return nil
  }
  let problems = document.problems + grammar.check(document)
  report.add(contentsOf: problems)
  guard problems.isEmpty else { return nil }
  let tree = document.tree
  guard let stated = tree.attribute("number", of: tree.root).flatMap({ Int($0) }), stated == number else {
    report.add(
      .misnamedEdition(named: path, at: document.range(ofAttribute: "number", of: tree.root)))
    return nil
  }
  let symbols = tree.children(of: tree.root).filter { tree.kind(of: $0) == .element }.compactMap { node in
    let symbol = printedSymbol(node, in: tree)
    if symbol == nil { report.add(.brokenRecord(at: document.range(of: node))) }
    return symbol
  }
  return PrintedEdition(number: stated, base: tree.attribute("base", of: tree.root) ?? "", symbols: symbols)
}

private func printedSymbol(_ node: XMLTree.NodeID, in tree: XMLTree) -> PrintedSymbol? {
  guard let key = tree.attribute("key", of: node), let number = tree.attribute("number", of: node),
    let number = SymbolNumber(number), let address = tree.attribute("address", of: node)
  else { return nil }
  return PrintedSymbol(
    key: SymbolKey(key), number: number, address: address,
    pages: (tree.attribute("pages", of: node) ?? "").split(separator: " ").map(String.init))
}

extension Diagnostic {
  private static var takeBack: Message {
    Message(
      dutch: "Dit bestand zegt wat er gedrukt is en verandert niet meer: zet de vorige versie terug.",
      english: "This file says what was printed and never changes: put its earlier version back.")
  }

  fileprivate static func misnamedEdition(named path: String, at place: SourceRange?) -> Diagnostic {
    let name = path.split(separator: "/").last ?? ""
    return Diagnostic(
      .brokenEdition,
      Message(
        dutch: "het nummer van deze uitgave hoort niet bij de bestandsnaam \(name)",
        english: "the number of this edition does not belong to the file name \(name)"), hint: takeBack, at: place)
  }

  fileprivate static func brokenRecord(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .brokenEdition,
      Message(
        dutch: "dit gedrukte symbool heeft geen geldig nummer", english: "this printed symbol has no valid number"),
      hint: takeBack, at: place)
  }

  fileprivate static func unreadableEditions(_ path: String, reason: String) -> Diagnostic {
    Diagnostic(
      .unreadableFile,
      Message(
        dutch: "de map “\(path)” kan niet worden gelezen (\(reason))",
        english: "the folder “\(path)” cannot be read (\(reason))"))
  }
}
