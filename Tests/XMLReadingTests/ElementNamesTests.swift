import LibPOSIX
import LibXML
import Testing

@testable import XMLReading

/// What we know of elements before there is a grammar, held against the grammar.
@Suite struct ElementNamesTests {
  @Test func `every element of the grammars is known by its name, and no other`() throws {
    let book = try ContentModels(at: "manuscript/schema/boek.rng")
    let catalogue = try ContentModels(at: "manuscript/schema/boekonline.rng")
    let names = Set(book.contents.keys).union(catalogue.contents.keys)
    #expect(names.subtracting(textElements).subtracting(otherElements) == [])
    #expect(textElements.union(otherElements).subtracting(names) == [])
    #expect(textElements.isDisjoint(with: otherElements))
  }

  @Test func `what the grammar allows is never taken for a forgotten end tag`() throws {
    let book = try ContentModels(at: "manuscript/schema/boek.rng")
    for (outer, contents) in book.contents {
      for inner in contents { #expect(canHold(outer, inner), "<\(inner)> in <\(outer)>") }
    }
  }

  @Test(arguments: [
    ("para", "para"), ("title", "para"), ("para", "section"), ("listitem", "listitem"), ("row", "row"),
    ("entry", "entry"), ("section", "chapter"), ("emphasis", "para"), ("primary", "secondary"), ("para", "title"),
  ])
  func `what shows a forgotten end tag`(outer: String, inner: String) { #expect(!canHold(outer, inner)) }
}

/// Which elements a grammar allows directly in which.
private struct ContentModels {
  private(set) var contents: [String: Set<String>] = [:]
  private let tree: XMLTree
  private var definitions: [String: [XMLTree.NodeID]] = [:]

  init(at path: String) throws {
    tree = try parseXML(try readFile(path)).makeTree()
    let elements = tree.allNodes.filter { tree.kind(of: $0) == .element }
    for node in elements where tree.name(of: node).local == "define" {
      definitions[tree.attribute("name", of: node) ?? "", default: []].append(node)
    }
    for node in elements where tree.name(of: node).local == "element" {
      var seen: Set<String> = []
      let held = Set(children(of: node, &seen).flatMap(names))
      for name in names(of: node) { contents[name, default: []].formUnion(held) }
    }
  }

  /// The elements that a pattern allows at its own level.
  private func children(of pattern: XMLTree.NodeID, _ seen: inout Set<String>) -> [XMLTree.NodeID] {
    var found: [XMLTree.NodeID] = []
    for child in tree.children(of: pattern) where tree.kind(of: child) == .element {
      switch tree.name(of: child).local {
      case "attribute": continue
      case "element": found.append(child)
      case "ref":
        guard let name = tree.attribute("name", of: child), seen.insert(name).inserted else { continue }
        for definition in definitions[name] ?? [] { found += children(of: definition, &seen) }
      default: found += children(of: child, &seen)
      }
    }
    return found
  }

  private func names(of element: XMLTree.NodeID) -> [String] {
    if let name = tree.attribute("name", of: element) { return [name] }
    let first = tree.children(of: element).first { tree.kind(of: $0) == .element }
    switch first.map({ tree.name(of: $0).local }) {
    case "name": return first.map { [tree.textContent(of: $0)] } ?? []
    case "choice": return first.map { tree.children(of: $0).filter(isName).map { tree.textContent(of: $0) } } ?? []
    default: return []
    }
  }

  private func isName(_ node: XMLTree.NodeID) -> Bool {
    tree.kind(of: node) == .element && tree.name(of: node).local == "name"
  }
}
