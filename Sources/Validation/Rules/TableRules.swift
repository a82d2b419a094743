import Diagnostics
import LibXML
import XMLReading

/// A table has heading cells: who hears it, hears with each cell what it is about.
func checkTable(_ table: XMLTree.NodeID, in document: SourceDocument, report: inout Report) {
  let tree = document.tree
  let groups = tree.elements("tgroup", in: table)
  let lacksHeadings: Bool
  if groups.isEmpty {
    lacksHeadings =
      !tree.descendants(named: "td", of: table).isEmpty && tree.descendants(named: "th", of: table).isEmpty
  } else {
    lacksHeadings = tree.attribute("rowheader", of: table) != "firstcol" && groups.contains { tree.lacksHeadings($0) }
  }
  if lacksHeadings { report.add(.tableWithoutHeadings(isWeb: groups.isEmpty, at: document.range(of: table))) }
}

extension XMLTree {
  /// Whether a `tgroup` has more than one column and says of none what it is. What an inclusion brings is not known.
  fileprivate func lacksHeadings(_ group: NodeID) -> Bool {
    let parts = children(of: group).filter { kind(of: $0) == .element }.map { name(of: $0).local }
    let rowHeadings = elements("colspec", in: group).contains { attribute("rowheader", of: $0) == "firstcol" }
    let isList = attribute("cols", of: group) == "1"
    return !isList && !rowHeadings && !parts.contains("thead") && !parts.contains("include")
  }

  func elements(_ wanted: String, in node: NodeID) -> [NodeID] {
    children(of: node).filter { kind(of: $0) == .element && name(of: $0).local == wanted }
  }
}

extension Diagnostic {
  fileprivate static func tableWithoutHeadings(isWeb: Bool, at place: SourceRange) -> Diagnostic {
    let cure =
      isWeb
      ? Message(
        dutch: "Maak van de cellen die zeggen waar een kolom of rij over gaat <th> in plaats van <td>.",
        english: "Make <th> of the cells that say what a column or row is about, instead of <td>.")
      : Message(
        dutch: "Zet de rij met de koppen in <thead><row>…</row></thead> vóór <tbody>; "
          + "staan ze in de eerste kolom, schrijf dan rowheader=\"firstcol\" bij de tabel.",
        english: "Put the row of headings into <thead><row>…</row></thead> before <tbody>; "
          + "if they are in the first column, write rowheader=\"firstcol\" on the table.")
    return Diagnostic(
      .tableWithoutHeadings,
      Message(
        dutch: "deze tabel heeft geen kopcellen", english: "this table has no heading cells"), hint: cure, at: place)
  }
}
