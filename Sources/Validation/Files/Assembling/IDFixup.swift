import LibXML
import XMLReading

/// Gives what is included more than once ids of its own, and leads references to the right ones (DocBook Transclusion,
/// as of 2015: `trans:idfixup`, `trans:suffix`, `trans:linkscope`).
struct IDFixup {
  private(set) var assembly: Assembly
  /// For each id as it was written: the elements that have it.
  private var targets: [String: [Target]] = [:]
  private var written: Set<String> = []
  private var references: [Reference] = []
  private var changes: [[XMLTree.NodeID: [XMLTree.Name: String?]]]
  private var elementCount = 0
  private var inclusionCount = 0

  private struct Target {
    let id: String
    let path: [Int]
  }

  /// A reference, and the elements around it from the root on, each by its number.
  private struct Reference {
    let place: Place
    let attribute: XMLTree.Name
    let value: String
    let scope: IDScope
    let path: [Int]
  }

  init(_ assembly: Assembly) {
    self.assembly = assembly
    changes = assembly.documents.map { _ in [:] }
  }

  mutating func fix() {
    guard assembly.documents.contains(where: { $0.tree.names.contains { $0.namespace == transclusionNamespace } })
    else { return }
    collectIDs()
    visit(Place(file: 0, node: assembly.documents[0].tree.root), in: IDScope(), path: [])
    for reference in references { resolve(reference) }
    for (index, values) in changes.enumerated() where !values.isEmpty {
      assembly.set(assembly.documents[index].tree.settingAttributes(values), of: index)
    }
  }

  /// So that no id that we make is one that the author wrote.
  private mutating func collectIDs() {
    for tree in assembly.documents.map(\.tree) {
      for node in tree.allNodes where tree.kind(of: node) == .element {
        if let id = tree.attribute("id", namespace: xmlNamespace, of: node) { written.insert(id) }
      }
    }
  }

  private mutating func visit(_ place: Place, in outer: IDScope, path: [Int]) {
    let tree = assembly.documents[place.file].tree
    guard tree.kind(of: place.node) == .element else { return }
    if let included = assembly.inclusions[place.file][place.node] {
      return visit(included, from: place, in: outer, path: path)
    }
    let scope = entering(place.node, of: tree, outer)
    elementCount += 1
    let path = path + [elementCount]
    if tree.hasAttributes(place.node) { note(place, tree, scope, path) }
    for child in tree.children(of: place.node) { visit(Place(file: place.file, node: child), in: scope, path: path) }
  }

  private mutating func visit(
    _ included: ManuscriptFiles.Included, from place: Place, in outer: IDScope, path: [Int]
  ) {
    let tree = assembly.documents[place.file].tree
    switch included {
    case .text, .leftOut: break
    case .fallback(let node):
      for child in tree.children(of: node) { visit(Place(file: place.file, node: child), in: outer, path: path) }
    case .elements(let selection):
      let scope = entering(place.node, of: tree, outer)
      for node in selection.nodes { visit(Place(file: selection.file, node: node), in: scope, path: path) }
    }
  }

  private mutating func entering(_ node: XMLTree.NodeID, of tree: XMLTree, _ outer: IDScope) -> IDScope {
    var scope = outer
    if let kind = tree.attribute("linkscope", namespace: transclusionNamespace, of: node) {
      scope.links = IDScope.Links(rawValue: kind) ?? .near
      scope.saysLinks = true
    }
    switch tree.attribute("idfixup", namespace: transclusionNamespace, of: node) {
    case "none": scope.suffix = ""
    case "suffix": scope.suffix += tree.attribute("suffix", namespace: transclusionNamespace, of: node) ?? ""
    case "auto": scope.suffix += freeSuffix()
    default: break
    }
    return scope
  }

  private mutating func freeSuffix() -> String {
    repeat { inclusionCount += 1 } while written.contains { $0.hasSuffix("--\(inclusionCount)") }
    return "--\(inclusionCount)"
  }

  private mutating func note(_ place: Place, _ tree: XMLTree, _ scope: IDScope, _ path: [Int]) {
    for (name, _, value) in tree.attributes(of: place.node) {
      if name == XMLTree.Name(namespace: xmlNamespace, local: "id") {
        let id = value + scope.suffix
        targets[value, default: []].append(Target(id: id, path: path))
        if id != value { changes[place.file][place.node, default: [:]][name] = id }
      } else if isReference(name, value), tree.name(of: place.node).isDocBook {
        references.append(Reference(place: place, attribute: name, value: value, scope: scope, path: path))
      }
    }
  }

  private func isReference(_ name: XMLTree.Name, _ value: String) -> Bool {
    name.namespace.isEmpty && referringAttributes.contains(name.local)
      || name.namespace == xlinkNamespace && name.local == "href" && value.hasPrefix("#")
  }

  private mutating func resolve(_ reference: Reference) {
    let isAddress = reference.value.hasPrefix("#")
    let names =
      isAddress ? [String(reference.value.dropFirst())] : reference.value.split(separator: " ").map(String.init)
    let resolved = names.map { resolve($0, for: reference) }
    guard resolved != names else { return }
    let value = (isAddress ? "#" : "") + resolved.joined(separator: " ")
    changes[reference.place.file][reference.place.node, default: [:]][reference.attribute] = value
  }

  private func resolve(_ name: String, for reference: Reference) -> String {
    let found = targets[name] ?? []
    switch reference.scope.links {
    case .user: return name
    case .local: return name + reference.scope.suffix
    case .global: return found.first?.id ?? name
    case .near:
      // Outside of all that is changed an author names things as they are called.
      let isOutside = reference.scope.suffix.isEmpty && !reference.scope.saysLinks
      if isOutside, found.contains(where: { $0.id == name }) { return name }
      return nearest(to: reference.path, among: found)?.id ?? name
    }
  }

  /// The first one in the innermost element around the reference that has any.
  private func nearest(to path: [Int], among found: [Target]) -> Target? {
    var best: (target: Target, depth: Int)?
    for target in found {
      let depth = zip(path, target.path).prefix { $0 == $1 }.count
      if depth > best?.depth ?? -1 { best = (target, depth) }
    }
    return best?.target
  }
}

/// What holds for the ids and references in an element.
private struct IDScope {
  enum Links: String { case user, local, near, global }
  /// What comes behind each id.
  var suffix = ""
  var links = Links.near
  /// Whether the author says so.
  var saysLinks = false
}

private let referringAttributes: Set<String> = [
  "linkend", "linkends", "endterm", "otherterm", "zone", "startref", "arearefs", "annotates",
]
