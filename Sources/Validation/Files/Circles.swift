import Diagnostics
import LibXML
import XMLReading

/// What includes itself, directly or by way of others (XInclude 1.1 §4.2.7): the way back is cut.
func cutCircles(in files: inout ManuscriptFiles, report: inout Report) {
  guard let main = files.documents.first else { return }
  var search = CircleSearch(files: files)
  search.visit(Selection(file: 0, nodes: [main.tree.root], isWhole: true), trail: [], report: &report)
  files = search.files
}

private struct CircleSearch {
  var files: ManuscriptFiles
  /// From what no way leads back; each is looked into once.
  private var done: Set<Selection> = []

  init(files: ManuscriptFiles) { self.files = files }

  /// - Parameter trail: the inclusions that led here, each inside what the one before it takes.
  mutating func visit(_ selection: Selection, trail: [Place], report: inout Report) {
    for (node, included) in files.asWritten.inclusions(in: selection) {
      guard case .elements(let target) = included, !done.contains(target) else { continue }
      let way = trail + [Place(file: selection.file, node: node)]
      let tree = files.documents[target.file].tree
      if let start = way.firstIndex(where: { $0.file == target.file && target.contains($0.node, in: tree) }) {
        cut(node, target, way[start...], report: &report)
      } else {
        visit(target, trail: way, report: &report)
      }
    }
    done.insert(selection)
  }

  private mutating func cut(
    _ node: XMLTree.NodeID, _ target: Selection, _ circle: ArraySlice<Place>, report: inout Report
  ) {
    let host = circle.last?.file ?? target.file
    let names = (circle.map(\.file) + [target.file]).map { files.documents[$0].file.path }
    report.add(
      .circularInclude(
        files.documents[target.file].file.path, by: names, at: files.documents[host].range(of: node)))
    files.inclusions[host][node] = nil
    files.isComplete = false
  }
}
