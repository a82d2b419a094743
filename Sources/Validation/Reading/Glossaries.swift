import BookModel
import LibXML

extension BookReader {
  /// Entries of a glossary stand beside each other without a list element; each is a list of one until the renderer
  /// joins neighbours.
  mutating func readGlossaryEntry(_ place: Place) -> Block {
    let definitions = readGlossaryDefinitions(place)
    let plain = CommonAttributes(
      node: definitions[0].attributes.node, role: "glossary", span: definitions[0].attributes.span)
    return Block(plain, .definitions(definitions))
  }

  /// The term with what it means; a further meaning behind a *see also* stands by itself, without the term.
  mutating func readGlossaryDefinitions(_ place: Place) -> [Definition] {
    let attributes = commonAttributes(of: place)
    var terms = elements(["glossterm"], in: place).map { term in readInlines(of: term) }
    var blocks: [Block] = []
    var references: [GlossaryReference] = []
    var others: [Definition] = []
    for child in children(of: place) where kind(of: child) != .text {
      switch name(of: child) {
      case "glossdef" where !references.isEmpty: others.append(readMeaning(child))
      case "glossdef":
        let meaning = readMeaning(child)
        blocks += meaning.blocks
        references = meaning.references
      case "glosssee": references.append(readGlossaryReference(child, .see))
      case "glossterm": break
      // The short form stands beside the term.
      case "acronym",
        "abbrev" where !terms.isEmpty:
        terms[terms.count - 1] += [.text(" ")] + readInline(child)
      default: blocks += readBlocks([child])
      }
    }
    return [Definition(attributes, terms: terms, blocks: blocks, references: references)] + others
  }

  private mutating func readMeaning(_ place: Place) -> Definition {
    let parts = children(of: place)
    let references = parts.filter { name(of: $0) == "glossseealso" }.map { readGlossaryReference($0, .seeAlso) }
    return Definition(
      bareAttributes(of: place), terms: [], blocks: readBlocks(parts.filter { name(of: $0) != "glossseealso" }),
      references: references)
  }

  private mutating func readGlossaryReference(_ place: Place, _ kind: GlossaryReference.Kind)
    -> GlossaryReference
  {
    GlossaryReference(
      kind: kind, target: attribute("otherterm", of: place).map { Anchor($0) },
      text: readInlines(of: place),
      attributes: commonAttributes(of: place))
  }
}
