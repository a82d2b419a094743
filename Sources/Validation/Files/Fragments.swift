import Diagnostics
import LibXML
import XMLReading

/// An inclusion of an element (`xpointer="id"`) whose file has no such element would come out as nothing, silently.
func reportMissingFragments(in files: inout ManuscriptFiles, report: inout Report) {
  for (host, inclusions) in files.inclusions.enumerated() {
    for (node, included) in inclusions.sorted(by: { $0.key < $1.key }) {
      guard case .file(let target, let fragment?) = included,
        !files.documents[target].tree.hasElement(withID: fragment)
      else { continue }
      files.inclusions[host][node] = nil
      files.isComplete = false
      report.add(
        .missingFragment(
          fragment, of: files.documents[target].file.path, at: files.documents[host].range(of: node)))
    }
  }
}

extension XMLTree {
  fileprivate func hasElement(withID id: String) -> Bool {
    allNodes.contains {
      kind(of: $0) == .element && attribute("id", namespace: xmlNamespace, of: $0) == id
    }
  }
}

extension Diagnostic {
  fileprivate static func missingFragment(
    _ id: String, of file: String, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .missingInclude,
      Message(
        dutch: "het bestand “\(file)” heeft geen element met xml:id=\"\(id)\"",
        english: "the file “\(file)” has no element with xml:id=\"\(id)\""),
      hint: Message(
        dutch: "Verbeter xpointer=, of haal het weg om het hele bestand in te voegen.",
        english: "Correct xpointer=, or remove it to include the whole file."),
      at: place)
  }
}
