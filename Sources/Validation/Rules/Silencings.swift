import Diagnostics
import LibXML
import XMLReading

/// Obeys `<?boekbouw silence CODE reason?>`: a warning about the element that follows, or about anything in it, is
/// left out. An instruction without a reason, or with a code that is no warning's, is reported.
func readSilencings(in files: ManuscriptFiles, report: inout Report) {
  for document in files.documents {
    let tree = document.tree
    guard tree.names.contains(where: { $0.local == "boekbouw" }) else { continue }
    for node in tree.allNodes
    where tree.kind(of: node) == .processingInstruction && tree.name(of: node).local == "boekbouw" {
      readSilencing(node, in: document, report: &report)
    }
  }
}

private func readSilencing(_ node: XMLTree.NodeID, in document: SourceDocument, report: inout Report) {
  let place = document.range(of: node)
  let words = document.tree.text(of: node).split(maxSplits: 2, whereSeparator: \.isWhitespace).map(String.init)
  guard words.count == 3, words[0] == "silence" else { return report.add(.unknownInstruction(at: place)) }
  guard let code = Code(rawValue: words[1]), code.severity == .warning else {
    return report.add(.noWarning(words[1], at: place))
  }
  guard let element = document.tree.element(after: node) else { return report.add(.nothingFollows(at: place)) }
  let scope = SourceRange(document.file, bytes: document.tree.extent(of: element))
  report.silence(Silencing(code, in: scope, saidAt: place))
}

extension XMLTree {
  /// The first element that follows a node in the same parent.
  fileprivate func element(after node: NodeID) -> NodeID? {
    guard let parent = parent(of: node) else { return nil }
    return children(of: parent).first { $0 > node && kind(of: $0) == .element }
  }
}

extension Diagnostic {
  private static let form = Message(
    dutch: "Schrijf <?boekbouw silence CODE reden?>, bijvoorbeeld "
      + "<?boekbouw silence onbekende-rol Ons opmaakbestand kent deze rol.?>",
    english: "Write <?boekbouw silence CODE reason?>, for example "
      + "<?boekbouw silence onbekende-rol Our style sheet knows this role.?>")

  fileprivate static func unknownInstruction(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .malformedInstruction,
      Message(
        dutch: "deze instructie is onbekend, of er ontbreekt een code of een reden",
        english: "this instruction is not known, or lacks a code or a reason"), hint: form, at: place)
  }

  fileprivate static func noWarning(_ name: String, at place: SourceRange) -> Diagnostic {
    let known = Code.allCases.filter { $0.severity == .warning }.map(\.rawValue)
    let list = known.joined(separator: ", ")
    let hint =
      nearestName(to: name, among: known).map { Message(dutch: "Bedoel je “\($0)”?", english: "Do you mean “\($0)”?") }
      ?? Message(
        dutch: "Alleen een waarschuwing kun je onderdrukken: \(list).",
        english: "Only warnings can be silenced: \(list).")
    return Diagnostic(
      .malformedInstruction,
      Message(dutch: "“\(name)” is geen waarschuwing", english: "“\(name)” is no warning"), hint: hint, at: place)
  }

  fileprivate static func nothingFollows(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .malformedInstruction,
      Message(
        dutch: "na deze instructie komt geen element meer", english: "no element follows this instruction"),
      hint: Message(
        dutch: "Zet de instructie vóór het element waar de waarschuwing over gaat.",
        english: "Put it before the element that the warning is about."), at: place)
  }
}
