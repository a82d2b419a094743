import Diagnostics
import LibXML
import XMLReading

/// A file that is included a second time brings its names along a second time: mostly a line that was copied.
func reportDoubleInclusions(in files: ManuscriptFiles, report: inout Report) {
  var first: [Int: SourceRange] = [:]
  for (host, inclusions) in files.inclusions.enumerated() {
    for (node, included) in inclusions.sorted(by: { $0.key < $1.key }) {
      guard case .elements(let selection) = included else { continue }
      let target = selection.file
      let place = files.documents[host].range(of: node)
      guard let earlier = first.updateValue(first[target] ?? place, forKey: target) else { continue }
      let document = files.documents[target]
      if document.tree.names.contains(XMLTree.Name(namespace: xmlNamespace, local: "id")) {
        report.add(.includedTwice(document.file.path, first: earlier, at: place))
      }
    }
  }
}

/// In a book that was put together: elements that came in twice, with the same id both times.
func reportClashes(in assembly: Assembly, report: inout Report) {
  struct Occurrence: Hashable {
    let path: String
    let offset: Int
    let id: String
  }
  var first: [Occurrence: SourceRange] = [:]
  for (index, document) in assembly.documents.enumerated() {
    let tree = document.tree
    var told = false
    for node in tree.allNodes where tree.kind(of: node) == .element {
      guard let id = tree.attribute("id", namespace: xmlNamespace, of: node) else { continue }
      let place = document.range(of: node)
      let origin = assembly.origins[index] ?? place
      let occurrence = Occurrence(path: document.path, offset: place.bytes.lowerBound, id: id)
      guard let earlier = first[occurrence] else {
        first[occurrence] = origin
        continue
      }
      guard !told, earlier != origin else { continue }
      told = true
      report.add(assembly.clash(of: document, index, first: earlier, at: origin))
    }
  }
}

extension Assembly {
  fileprivate func clash(of document: SourceDocument, _ index: Int, first: SourceRange, at place: SourceRange)
    -> Diagnostic
  {
    let suffix = hosts[index].flatMap { host in
      source.documents[host.file].tree.attribute("suffix", namespace: transclusionNamespace, of: host.node)
    }
    guard let suffix else { return .includedTwice(document.file.path, first: first, at: place) }
    return .sameSuffix(suffix, first: first, at: place)
  }
}

extension Diagnostic {
  fileprivate static func includedTwice(_ name: String, first: SourceRange, at place: SourceRange) -> Diagnostic {
    let earlier = "\(first.file.path):\(first.start.line)"
    let fixup = "xmlns:trans=\"\(transclusionNamespace)\" trans:idfixup=\"auto\""
    return Diagnostic(
      .duplicateID,
      Message(
        dutch: "“\(name)” wordt hier nog eens ingevoegd, na \(earlier): elke xml:id erin komt dan twee keer voor",
        english: "“\(name)” comes in here again, after \(earlier): each xml:id in it occurs twice then"),
      hint: Message(
        dutch: "Verbeter de naam bij href=, of haal deze <xi:include> weg. Hoort dit er echt twee keer, zet er dan "
          + "\(fixup) bij.",
        english: "Correct the name behind href=, or remove this <xi:include>. If it is meant to be there twice, add "
          + "\(fixup)."),
      at: place)
  }

  fileprivate static func sameSuffix(_ suffix: String, first: SourceRange, at place: SourceRange) -> Diagnostic {
    let earlier = "\(first.file.path):\(first.start.line)"
    return Diagnostic(
      .duplicateID,
      Message(
        dutch: "ook met trans:suffix=\"\(suffix)\" is dit al ingevoegd, bij \(earlier)",
        english: "this came in with trans:suffix=\"\(suffix)\" before, at \(earlier)"),
      hint: Message(
        dutch: "Geef een van de twee een andere trans:suffix, of schrijf trans:idfixup=\"auto\" zonder trans:suffix.",
        english: "Give one of them another trans:suffix, or write trans:idfixup=\"auto\" without trans:suffix."),
      at: place)
  }
}
