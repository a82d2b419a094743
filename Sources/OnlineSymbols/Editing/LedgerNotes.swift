import BookModel
import Diagnostics
import LibXML
import XMLReading

/// What a check of links found comes into the ledger, and takes nothing from it that is there.
extension CatalogueWriting {
  func record(_ note: LedgerNote, in symbol: XMLTree.NodeID) -> [Fix.Edit] {
    [
      note.checked.flatMap { put("checked", $0.text, on: "target", in: symbol) },
      note.fingerprint.flatMap { put("fingerprint", $0, on: "accepted", in: symbol) },
      note.archive.flatMap { keep($0, in: symbol) },
    ].compactMap { $0 }
  }

  /// Nil where there is no such element, or it says so already.
  private func put(
    _ name: StaticString, _ value: String, on element: String, in symbol: XMLTree.NodeID
  ) -> Fix.Edit? {
    guard let node = children(element, of: symbol).first, tree.attribute("\(name)", of: node) != value else {
      return nil
    }
    return set(name, to: value, of: node)
  }

  private func keep(_ copy: ArchivedCopy, in symbol: XMLTree.NodeID) -> Fix.Edit? {
    guard children("archive", of: symbol).isEmpty else { return nil }
    let written = element("archive", [("href", copy.address), ("date", copy.day?.text)])
    return append(newLine(in: symbol) + written, to: symbol)
  }
}
