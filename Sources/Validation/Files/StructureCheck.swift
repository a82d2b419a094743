import Diagnostics
import LibPOSIX
import LibXML
import XMLReading

/// Holds every file against the grammar, each on its own, and then the whole book with its inclusions in place:
/// a chapter can be fine in itself and still stand where no chapter may be.
func findStructureErrors(in files: ManuscriptFiles, rules: ValidationRules) -> [Diagnostic] {
  let indices = Array(files.documents.indices)
  let found = mapInParallel(
    indices, threads: rules.threads, weight: { files.documents[$0].file.text.count }
  ) { index in
    check(files.documents[index], against: rules.grammar, explainer: rules.explainer)
  }.flatMap(\.self)
  guard found.isEmpty, files.isComplete else { return found }
  return rules.grammar.findings { checkWhole(files, against: $0) }
}

/// libxml2's verdict on the assembled book. Skipped where a file is taken twice or in part: then the files' own
/// verdicts must do, as a tree cannot stand in two places.
private func checkWhole(_ files: ManuscriptFiles, against schema: RelaxNGSchema) -> [Diagnostic] {
  var splices: [Splice] = []
  var owners: [Int] = []
  for (host, inclusions) in files.inclusions.enumerated() {
    for (node, included) in inclusions.sorted(by: { $0.key < $1.key }) {
      guard case .file(let target, nil) = included, !owners.contains(target) else { continue }
      let place = files.documents[host].tree.startTag(of: node).lowerBound
      splices.append(
        Splice(files.documents[target].document, in: files.documents[host].document, at: place))
      owners.append(target)
    }
  }
  guard !splices.isEmpty else { return [] }
  let problems = validate(files.documents[0].document, against: schema, splicing: splices)
  return problems.prefix(1).map { problem in
    let owner = problem.document == 0 ? 0 : owners[problem.document - 1]
    return .misplacedInclude(problem, owner: owner, files: files)
  }
}

extension Diagnostic {
  /// Every file is valid by itself, so an inclusion stands in the wrong place; libxml2 names the element.
  fileprivate static func misplacedInclude(
    _ problem: ValidityProblem, owner: Int, files: ManuscriptFiles
  ) -> Diagnostic {
    let document = files.documents[owner]
    let root = document.tree.name(of: document.tree.root).local
    for (host, inclusions) in files.inclusions.enumerated() {
      for (node, included) in inclusions {
        guard case .file(owner, _) = included else { continue }
        return Diagnostic(
          .misplacedElement,
          Message(
            dutch: "<\(root)> uit “\(document.file.path)” mag hier niet staan",
            english: "<\(root)> from “\(document.file.path)” may not stand here"),
          hint: Message(
            dutch: "Verplaats de <xi:include> naar een plaats waar <\(root)> mag staan, "
              + "of geef het bestand een ander buitenste element.",
            english:
              "Move the <xi:include> to where <\(root)> may stand, or give the file another outermost element."
          ),
          at: files.documents[host].range(of: node))
      }
    }
    return Diagnostic(problem, in: document.file)
  }
}
