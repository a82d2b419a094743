import LibXML
import XMLReading

/// A RELAX NG grammar, ready to be walked with.
struct Grammar: Sendable {
  var patterns: Patterns
  let start: PatternID
  /// The namespace of the vocabulary: the one that most elements of the grammar are in.
  let namespace: String
  /// The elements that a name stands for, in the grammar's order.
  let elementsByName: [XMLTree.Name: [ElementID]]
  let knownNamespaces: Set<String>
  let attributeNames: Set<XMLTree.Name>
}

/// Something in a grammar file that we do not read: then libxml2's own words must do.
struct UnsupportedGrammar: Error {
  let reason: String
}

extension Grammar {
  /// Reads a grammar in XML syntax that is whole in one file.
  init(_ source: SourceDocument) throws(UnsupportedGrammar) {
    var compiler = GrammarCompiler(source)
    let start = try compiler.compileAll()
    self.init(patterns: compiler.patterns, start: start)
  }

  private init(patterns: Patterns, start: PatternID) {
    self.patterns = patterns
    self.start = start
    var byName: [XMLTree.Name: [ElementID]] = [:]
    var counts: [String: Int] = [:]
    for (index, declaration) in patterns.elements.enumerated() {
      for name in declaration.names.names {
        byName[name, default: []].append(ElementID(index: Int32(index)))
        counts[name.namespace, default: 0] += 1
      }
    }
    elementsByName = byName
    knownNamespaces = Set(counts.keys)
    namespace = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
    attributeNames = Set(patterns.attributes.flatMap(\.names.names))
  }
}
