import Diagnostics
import LibXML
import XMLReading

/// A file that is included a second time brings its names along a second time: mostly a line that was copied.
func reportDoubleInclusions(in files: ManuscriptFiles, report: inout Report) {
  var first: [Int: SourceRange] = [:]
  for (host, inclusions) in files.inclusions.enumerated() {
    for (node, included) in inclusions.sorted(by: { $0.key < $1.key }) {
      guard case .file(let target, nil) = included else { continue }
      let place = files.documents[host].range(of: node)
      guard let earlier = first.updateValue(first[target] ?? place, forKey: target) else { continue }
      let document = files.documents[target]
      if document.tree.names.contains(XMLTree.Name(namespace: xmlNamespace, local: "id")) {
        report.add(.includedTwice(document.file.path, first: earlier, at: place))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func includedTwice(_ name: String, first: SourceRange, at place: SourceRange) -> Diagnostic {
    let earlier = "\(first.file.path):\(first.start.line)"
    return Diagnostic(
      .duplicateID,
      Message(
        dutch: "“\(name)” wordt hier nog eens ingevoegd, na \(earlier): elke xml:id erin komt dan twee keer voor",
        english: "“\(name)” comes in here again, after \(earlier): each xml:id in it occurs twice then"),
      hint: Message(
        dutch: "Verbeter de naam bij href=, of haal deze <xi:include> weg.",
        english: "Correct the name behind href=, or remove this <xi:include>."),
      at: place)
  }
}
