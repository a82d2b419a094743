package import XMLReading

/// Where the catalogue and the records of printed editions lie, and what they are held against.
package struct CatalogueSource: Sendable {
  package let path: String
  package let grammar: Grammar
  /// The folder with `1.xml`, `2.xml` …; often there is none yet.
  package let editions: String
  package let editionGrammar: @Sendable () -> Grammar

  package init(path: String, grammar: Grammar, editions: String, editionGrammar: @escaping @Sendable () -> Grammar) {
    self.path = path
    self.grammar = grammar
    self.editions = editions
    self.editionGrammar = editionGrammar
  }
}
