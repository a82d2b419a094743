import Diagnostics
import LibPOSIX
import LibXML
import XMLReading

/// Holds the book against the grammar, with its inclusions in place.
///
/// Only where that fails is every file held against it on its own, so that each mistake is found, at its place in the
/// author's file. Where all of them are fine in themselves, one of them stands where it may not.
func findStructureErrors(in files: FileSet, rules: ValidationRules) -> [Diagnostic] {
  let whole = WholeBook(of: files)
  return rules.grammar.findings { schema in
    let problems = whole?.problems(by: schema)
    if let problems, problems.isEmpty { return [] }
    let found = findStructureErrorsByFile(in: files, rules: rules)
    guard found.isEmpty, let whole, let problems else { return found }
    let misplaced = misplacedInclusions(in: files, rules: rules)
    return !misplaced.isEmpty ? misplaced : problems.prefix(1).map { whole.misplacement($0, in: files) }
  }
}

private func findStructureErrorsByFile(in files: FileSet, rules: ValidationRules) -> [Diagnostic] {
  let indices = Array(files.documents.indices)
  return mapInParallel(
    indices, threads: rules.threads, weight: { files.documents[$0].file.text.count }
  ) { index in
    rules.grammar.check(files.documents[index])
  }.flatMap(\.self)
}

/// Inclusions whose files begin with an element that may not stand there. libxml2 would blame an element around it.
private func misplacedInclusions(in files: FileSet, rules: ValidationRules) -> [Diagnostic] {
  var found: [Diagnostic] = []
  for (host, inclusions) in files.inclusions.enumerated() {
    var document = files.documents[host]
    var places: [Int: XMLTree.NodeID] = [:]
    for (node, included) in inclusions {
      guard case .elements(let selection) = included, selection.isWhole else { continue }
      let tree = files.documents[selection.file].tree
      document.standIns[node] = tree.name(of: tree.root)
      places[document.range(of: node).bytes.lowerBound] = node
    }
    for finding in rules.grammar.explain(document) {
      guard let start = finding.location?.bytes.lowerBound, let node = places[start],
        case .elements(let selection)? = inclusions[node]
      else { continue }
      found.append(.misplacedInclude(of: files.documents[selection.file], at: document.range(of: node)))
    }
  }
  return found
}

/// The files of a book put together for libxml2.
private struct WholeBook {
  private let main: XMLDocument
  private let splices: [Splice]
  /// The files that are put in, in the order of `splices`.
  private let owners: [Int]

  /// Nil where a file is missing, not well-formed, taken twice or in part, or stands in for one that is missing: the files' own
  /// verdicts must do then, as a tree cannot stand in two places.
  init?(of files: FileSet) {
    guard files.isComplete, files.documents.allSatisfy(\.problems.isEmpty) else { return nil }
    var splices: [Splice] = []
    var owners: [Int] = []
    for (host, inclusions) in files.inclusions.enumerated() {
      for (node, included) in inclusions.sorted(by: { $0.key < $1.key }) {
        guard case .elements(let selection) = included, selection.isWhole, !owners.contains(selection.file) else {
          return nil
        }
        let target = selection.file
        let place = files.documents[host].tree.startTag(of: node).lowerBound
        splices.append(
          Splice(files.documents[target].document, in: files.documents[host].document, at: place))
        owners.append(target)
      }
    }
    main = files.documents[0].document
    self.splices = splices
    self.owners = owners
  }

  func problems(by schema: RelaxNGSchema) -> [ValidityProblem] {
    validate(main, against: schema, splicing: splices)
  }

  func misplacement(_ problem: ValidityProblem, in files: FileSet) -> Diagnostic {
    let owner = problem.document == 0 ? 0 : owners[problem.document - 1]
    return .misplacedInclude(problem, owner: owner, files: files)
  }
}

extension Diagnostic {
  /// Every file is valid by itself, so an inclusion stands in the wrong place; libxml2 names the element.
  fileprivate static func misplacedInclude(
    _ problem: ValidityProblem, owner: Int, files: FileSet
  ) -> Diagnostic {
    let document = files.documents[owner]
    for (host, inclusions) in files.inclusions.enumerated() {
      for (node, included) in inclusions {
        guard case .elements(let selection) = included, selection.file == owner else { continue }
        return .misplacedInclude(of: document, at: files.documents[host].range(of: node))
      }
    }
    return Diagnostic(problem, in: document.file)
  }

  fileprivate static func misplacedInclude(of document: SourceDocument, at place: SourceRange) -> Diagnostic {
    let root = document.tree.name(of: document.tree.root).local
    return Diagnostic(
      .misplacedElement,
      Message(
        dutch: "<\(root)> uit “\(document.file.path)” mag hier niet staan",
        english: "<\(root)> from “\(document.file.path)” may not stand here"),
      hint: Message(
        dutch: "Zet de <xi:include> op een plaats waar <\(root)> mag staan, "
          + "of laat het bestand met een ander element beginnen.",
        english: "Move the <xi:include> to where <\(root)> may stand, or give the file another outermost element."),
      at: place)
  }
}
