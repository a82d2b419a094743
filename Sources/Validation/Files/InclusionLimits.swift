import Diagnostics
import LibXML
import XMLReading

/// Files that include each other again and again multiply: thirty small ones can stand for more text than any disk
/// holds, and a chain of them for nesting that no reader of ours survives. Inclusions beyond the limits are cut.
func limitInclusions(in files: inout ManuscriptFiles, report: inout Report) {
  guard let main = files.documents.first else { return }
  var measuring = Measuring(files: files)
  _ = measuring.extent(of: Selection(file: 0, nodes: [main.tree.root], isWhole: true), report: &report)
  files = measuring.files
  // What is left could still be as large as the limit.
  if measuring.isTooLarge { files.inclusions = files.inclusions.map { _ in [:] } }
}

/// What a file comes to with everything it includes.
private struct Extent {
  /// Nodes of the tree.
  var size: Int
  /// Elements inside each other.
  var depth: Int

  mutating func add(_ inner: Extent, at depth: Int) {
    size += inner.size
    self.depth = max(self.depth, depth + inner.depth)
  }
}

private struct Measuring {
  /// Far above any book, and no more than memory holds.
  static let mostNodes = 10_000_000
  /// As many as may stand inside each other in one file.
  static let deepest = 256

  var files: ManuscriptFiles
  private var extents: [Selection: Extent] = [:]
  private(set) var isTooLarge = false

  init(files: ManuscriptFiles) { self.files = files }

  /// Free of circles: those were cut before.
  mutating func extent(of selection: Selection, report: inout Report) -> Extent {
    if let known = extents[selection] { return known }
    let file = selection.file
    let tree = files.documents[file].tree
    var extent = Extent(size: tree.size(of: selection), depth: 1)
    for (node, included) in files.asWritten.inclusions(in: selection) {
      guard case .elements(let target) = included else { continue }
      let inner = self.extent(of: target, report: &report)
      extent.add(inner, at: tree.depth(of: node))
      if extent.depth > Self.deepest || extent.size > Self.mostNodes {
        cut(node, of: file, from: &extent, report: &report)
      }
    }
    extents[selection] = extent
    return extent
  }

  /// Goes on with what fits, so that a second mistake is found in the same run.
  private mutating func cut(
    _ node: XMLTree.NodeID, of file: Int, from extent: inout Extent, report: inout Report
  ) {
    let place = files.documents[file].range(of: node)
    if extent.depth > Self.deepest {
      report.add(.includesTooDeep(most: Self.deepest, at: place))
    } else if !isTooLarge {
      report.add(.includesTooMuch(at: place))
      isTooLarge = true
    }
    extent = Extent(size: 1, depth: 1)
    files.inclusions[file][node] = nil
    files.isComplete = false
  }
}

extension XMLTree {
  /// How many nodes an inclusion takes.
  fileprivate func size(of selection: Selection) -> Int {
    guard !selection.isWhole else { return count }
    func size(of node: NodeID) -> Int { children(of: node).reduce(1) { $0 + size(of: $1) } }
    return selection.nodes.reduce(0) { $0 + size(of: $1) }
  }

  /// How many elements a node stands in.
  fileprivate func depth(of node: NodeID) -> Int {
    var depth = 0
    var next = parent(of: node)
    while let current = next {
      depth += 1
      next = parent(of: current)
    }
    return depth
  }
}

extension Diagnostic {
  fileprivate static func includesTooMuch(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .unsupportedInclude,
      Message(
        dutch: "door wat hier ingevoegd wordt, wordt het boek veel te groot",
        english: "what is included here makes the book far too large"),
      hint: Message(
        dutch: "Kijk of bestanden elkaar telkens opnieuw invoegen.",
        english: "Check whether files include each other again and again."),
      at: place)
  }

  fileprivate static func includesTooDeep(most: Int, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .unsupportedInclude,
      Message(
        dutch: "met wat hier ingevoegd wordt, staan er meer dan \(most) elementen in elkaar",
        english: "with what is included here more than \(most) elements stand inside each other"),
      hint: Message(
        dutch: "Voeg de bestanden naast elkaar in, en niet het ene in het andere.",
        english: "Include the files beside each other, and not one inside the other."),
      at: place)
  }
}
