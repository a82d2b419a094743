import BookModel
import Diagnostics
import LibXML
import XMLReading

/// Puts the book together where it is more than whole files, each taken once: where parts of files are included, or
/// the same file twice with other ids, or a profile leaves something out. Any other book stays as it was read.
func assemble(_ files: inout ManuscriptFiles, by profile: Profile?, report: inout Report) {
  if let profile {
    report.add(contentsOf: profile.useless(in: files.documents))
  } else {
    report.add(contentsOf: variants(in: files.documents))
  }
  guard profile != nil || files.needAssembling else { return reportDoubleInclusions(in: files, report: &report) }
  var source = files.asWritten
  files.written = source
  if let profile {
    let result = profiled(source, by: profile)
    source = result.files
    files.leftOut = result.count
  }
  files.profiled = source.documents
  var assembly = Assembly(of: source)
  assembly.assemble()
  guard !assembly.documents.isEmpty else {
    report.add(.nothingLeft(at: files.documents[0].range(of: files.documents[0].tree.root)))
    return files.documents = []
  }
  var ids = IDFixup(assembly)
  ids.fix()
  reportClashes(in: ids.assembly, report: &report)
  files.documents = ids.assembly.documents
  files.inclusions = ids.assembly.inclusions
}

extension ManuscriptFiles {
  fileprivate var needAssembling: Bool {
    // A file of which nothing was found is not in the book.
    var taken: Set<Int> = [0]
    for case .elements(let selection) in inclusions.flatMap(\.values) { taken.insert(selection.file) }
    if taken.count < documents.count { return true }
    if documents.contains(where: { $0.tree.names.contains { $0.namespace == transclusionNamespace } }) { return true }
    return zip(documents, inclusions).contains { document, inclusions in
      inclusions.contains { node, included in
        guard case .elements(let selection) = included else { return false }
        return !selection.isWhole || !document.tree.copiedAttributes(of: node).isEmpty
      }
    }
  }
}

/// A document for each inclusion, with no more in it than is included.
struct Assembly {
  let source: FileSet
  private(set) var documents: [SourceDocument] = []
  private(set) var inclusions: [[XMLTree.NodeID: ManuscriptFiles.Included]] = []
  /// Where each document is included; nil for the main file.
  private(set) var origins: [SourceRange?] = []
  /// The attributes of `trans:` and the like, as the including element has them.
  private(set) var hosts: [Place?] = []

  init(of source: FileSet) { self.source = source }

  mutating func assemble() {
    let tree = source.documents[0].tree
    guard tree.kind(of: tree.root) == .element else { return }
    _ = add(Selection(file: 0, nodes: [tree.root], isWhole: true), from: nil)
  }

  mutating func set(_ tree: XMLTree, of document: Int) { documents[document] = documents[document].with(tree) }

  /// - Parameter host: the including element, in `source`.
  private mutating func add(_ selection: Selection, from host: Place?) -> Selection {
    let written = source.documents[selection.file]
    let (tree, renumbering) = part(of: written, selection)
    let index = documents.count
    let nodes = selection.nodes.compactMap { renumbering?[$0] ?? (renumbering == nil ? $0 : nil) }
    let values = host.map { included(nodes: selection.nodes, of: selection, at: $0, renumbering) } ?? [:]
    documents.append(written.with(values.isEmpty ? tree : tree.settingAttributes(values)))
    inclusions.append([:])
    origins.append(host.map { source.documents[$0.file].range(of: $0.node) })
    hosts.append(host)
    for (node, included) in source.inclusions(in: selection) {
      guard let key = renumbering.map({ $0[node] }) ?? node else { continue }
      inclusions[index][key] = taken(included, by: Place(file: selection.file, node: node), renumbering)
    }
    return Selection(file: index, nodes: nodes, isWhole: selection.isWhole)
  }

  private func part(of document: SourceDocument, _ selection: Selection) -> (XMLTree, Renumbering?) {
    guard !selection.isWhole else { return (document.tree, nil) }
    let part = document.tree.revised(keeping: selection.nodes)
    return (part.tree, part.renumbering)
  }

  private mutating func taken(
    _ included: ManuscriptFiles.Included, by host: Place, _ renumbering: Renumbering?
  ) -> ManuscriptFiles.Included {
    switch included {
    case .text, .leftOut: included
    case .fallback(let node): .fallback(renumbering.map { $0[node] ?? node } ?? node)
    case .elements(let selection): .elements(add(selection, from: host))
    }
  }

  /// What the elements that an inclusion takes have to say of themselves now that they stand elsewhere.
  private func included(
    nodes: [XMLTree.NodeID], of selection: Selection, at host: Place, _ renumbering: Renumbering?
  ) -> [XMLTree.NodeID: [XMLTree.Name: String?]] {
    let hostTree = source.documents[host.file].tree
    let copied = hostTree.copiedAttributes(of: host.node)
    let document = source.documents[selection.file]
    var values: [XMLTree.NodeID: [XMLTree.Name: String?]] = [:]
    for node in nodes {
      var own = copied
      if !selection.isWhole { own.merge(document.context(of: node, in: hostTree, host.node)) { own, _ in own } }
      if !own.isEmpty, let place = renumbering.map({ $0[node] }) ?? node { values[place] = own }
    }
    return values
  }
}

extension SourceDocument {
  /// What an element of the middle of a file has from those around it, as far as it counts elsewhere (XInclude 1.1
  /// §4.7.5, §4.7.6).
  fileprivate func context(
    of node: XMLTree.NodeID, in host: XMLTree, _ place: XMLTree.NodeID
  ) -> [XMLTree.Name: String?] {
    guard let around = tree.parent(of: node) else { return [:] }
    var values: [XMLTree.Name: String?] = [:]
    let language = tree.nearestLanguage(of: node)
    if tree.attribute("lang", namespace: xmlNamespace, of: node) == nil, let language,
      language != host.nearestLanguage(of: place)
    {
      values[XMLTree.Name(namespace: xmlNamespace, local: "lang")] = language
    }
    let base = XMLTree.Name(namespace: xmlNamespace, local: "base")
    if tree.names.contains(base), self.base(of: around) != .file(path) {
      values[base] = self.base(of: node).address
    }
    return values
  }
}

extension XMLTree {
  /// The attributes that an inclusion gives to what it takes (XInclude 1.1 §4.5.6); nil takes an id away.
  func copiedAttributes(of include: NodeID) -> [Name: String?] {
    var copied: [Name: String?] = [:]
    for (name, _, value) in attributes(of: include) {
      switch name.namespace {
      case "" where name.local == "set-xml-id":
        copied[Name(namespace: xmlNamespace, local: "id")] = .some(value.isEmpty ? nil : value)
      case localAttributesNamespace: copied[Name(namespace: "", local: name.local)] = value
      case "", xmlNamespace, xincludeNamespace, transclusionNamespace: break
      default: copied[name] = value
      }
    }
    return copied
  }
}
