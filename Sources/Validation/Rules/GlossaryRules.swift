import BookModel
import Diagnostics
import LibXML
import XMLReading

/// `baseform` says under which word of the glossary a term is explained: that word is there, if there is a glossary.
struct GlossaryCheck {
  private var explained: Set<String> = []
  private var uses: [(word: String, place: SourceRange)] = []

  mutating func note(_ term: XMLTree.NodeID, in document: SourceDocument) {
    let tree = document.tree
    let base = tree.attribute("baseform", of: term)?.foldingWhiteSpace()
    if let parent = tree.parent(of: term), tree.name(of: parent).local == "glossentry" {
      let words = [tree.textContent(of: term).foldingWhiteSpace()] + (base.map { [$0] } ?? [])
      explained.formUnion(words.map { $0.lowercased() })
    } else if let base, !base.isEmpty {
      let place = document.range(ofAttribute: "baseform", of: term)
      uses.append((base, place ?? document.range(of: term)))
    }
  }

  var findings: [Diagnostic] {
    guard !explained.isEmpty else { return [] }
    return uses.filter { !explained.contains($0.word.lowercased()) }.map { use in
      .termWithoutEntry(use.word, near: nearestName(to: use.word.lowercased(), among: explained), at: use.place)
    }
  }
}

extension Diagnostic {
  fileprivate static func termWithoutEntry(_ word: String, near: String?, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .termWithoutEntry,
      Message(
        dutch: "“\(word)” staat niet in de begrippenlijst", english: "“\(word)” is not in the glossary"),
      hint: near.map { Message(dutch: "Bedoel je “\($0)”?", english: "Do you mean “\($0)”?") }
        ?? Message(
          dutch: "Zet er een <glossentry> voor bij, of schrijf het woord zoals het in de lijst staat.",
          english: "Add a <glossentry> for it, or write the word as the glossary has it."), at: place)
  }
}
