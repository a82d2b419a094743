import BookModel
import Diagnostics
import LibXML
import XMLReading

/// `<?pagebreak?>` without a page number says nothing; nor does an instruction that is almost called like one of ours.
func checkInstruction(_ node: XMLTree.NodeID, in document: SourceDocument, report: inout Report) {
  let name = document.tree.name(of: node).local
  if ["pagebreak", "linebreak", "boekbouw"].contains(name), document.tree.text(of: node).contains("<") {
    return report.add(.instructionRunsOn(name, at: document.range(of: node)))
  }
  switch name {
  case "pagebreak":
    guard document.tree.text(of: node).foldingWhiteSpace().isEmpty else { return }
    report.add(.pageBreakWithoutNumber(at: document.range(of: node)))
  case "linebreak": break
  default:
    guard let near = nearestName(to: name.lowercased(), among: ["pagebreak", "linebreak"]) else { return }
    let data = document.tree.text(of: node).foldingWhiteSpace()
    let meant = data.isEmpty ? near : near + " " + data
    report.add(.unknownInstruction(name, meant: meant, at: document.range(of: node)))
  }
}

extension Diagnostic {
  /// A forgotten `?` makes all that follows part of the instruction, up to the next one.
  fileprivate static func instructionRunsOn(_ name: String, at place: SourceRange) -> Diagnostic {
    let line = place.end.line
    return Diagnostic(
      .malformedInstruction,
      Message(
        dutch: "deze <?\(name) houdt pas op regel \(line) op, en wat ertussen staat komt niet in het boek",
        english: "this <?\(name) ends on line \(line), and what is in between does not come into the book"),
      hint: Message(
        dutch: "Sluit hem met ?> achter wat erbij hoort; zo te zien ontbreekt het vraagteken.",
        english: "Close it by ?> behind what belongs to it; the question mark seems to lack."), at: place)
  }

  fileprivate static func pageBreakWithoutNumber(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .malformedInstruction,
      Message(
        dutch: "bij deze <?pagebreak?> ontbreekt het bladzijdenummer", english: "this page break names no page"),
      hint: Message(
        dutch: "Schrijf het erbij, zoals in <?pagebreak 12?>; in de gedrukte uitgave zie je welk nummer hier hoort.",
        english: "Add it, as in <?pagebreak 12?>; the printed edition shows which number belongs here."),
      at: place)
  }

  fileprivate static func unknownInstruction(_ name: String, meant: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .malformedInstruction,
      Message(dutch: "<?\(name)?> heeft geen betekenis", english: "<?\(name)?> means nothing"),
      hint: Message(dutch: "Bedoel je <?\(meant)?>?", english: "Do you mean <?\(meant)?>?"), at: place)
  }
}
