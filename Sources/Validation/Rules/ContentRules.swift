import BookModel
import Diagnostics
import LibXML
import XMLReading

/// A title says something: the grammar cannot ask for more than that it is there.
func checkTitle(_ node: XMLTree.NodeID, in document: SourceDocument, report: inout Report) {
  let tree = document.tree
  let name = tree.name(of: node)
  guard name.isDocBook, name.local == "title" else { return }
  let marks: Set<String> = ["indexterm", "anchor", "footnote", "remark"]
  let isEmpty = tree.children(of: node).allSatisfy { child in
    switch tree.kind(of: child) {
    case .text: tree.text(of: child).foldingWhiteSpace().isEmpty
    case .element: marks.contains(tree.name(of: child).local)
    case .processingInstruction: true
    }
  }
  if isEmpty { report.add(.emptyTitle(at: document.range(of: node))) }
}

/// A book has something to read.
func checkContents(of files: ManuscriptFiles, report: inout Report) {
  guard files.isComplete, let main = files.documents.first else { return }
  let tree = main.tree
  let root = tree.name(of: tree.root)
  guard root.isDocBook, root.local == "book" else { return }
  let hasContents = tree.children(of: tree.root).contains { child in
    guard tree.kind(of: child) == .element else { return false }
    let name = tree.name(of: child)
    guard name.isDocBook, files.inclusions[0][child] == nil else { return files.inclusions[0][child] != nil }
    switch readings[name.local]?.nature {
    case .division: return true
    // A table of contents that says where one is wanted is none.
    case .block: return tree.children(of: child).contains { tree.kind(of: $0) == .element }
    case .inline, .metadata, .title, .part, .silent, nil: return false
    }
  }
  if !hasContents { report.add(.nothingToRead(at: main.range(of: tree.root))) }
}

extension Diagnostic {
  fileprivate static func emptyTitle(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .emptyTitle, Message(dutch: "deze titel is leeg", english: "this title is empty"),
      hint: Message(
        dutch: "Schrijf tussen <title> en </title> hoe dit stuk heet; wie het boek voorgelezen krijgt, zoekt ernaar.",
        english: "Write between <title> and </title> what this part is called: readers look for it."), at: place)
  }

  fileprivate static func nothingToRead(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .nothingToBuild,
      Message(dutch: "er staat geen hoofdstuk in het boek", english: "there is no chapter in the book"),
      hint: Message(
        dutch: "Zet achter de titel een <chapter>, of haal er een op met <xi:include href=\"hoofdstuk1.xml\"/>.",
        english: "Put a <chapter> behind the title, or bring one in with <xi:include href=\"hoofdstuk1.xml\"/>."),
      at: place)
  }
}
