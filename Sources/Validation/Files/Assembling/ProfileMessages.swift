import BookModel
import Diagnostics
import LibXML
import XMLReading

extension Profile {
  /// What is asked for and occurs nowhere in the book: mostly a slip.
  func useless(in documents: [SourceDocument]) -> [Diagnostic] {
    choices.flatMap { choice in
      let known = choice.attribute.values(in: documents)
      let unknown = choice.values.subtracting(known).sorted()
      if known.isEmpty { return [Diagnostic.unusedProfile(choice, others: attributesUsed(in: documents))] }
      return unknown.map { .unknownProfileValue($0, of: choice, known: known.sorted()) }
    }
  }
}

extension ProfilingAttribute {
  fileprivate func values(in documents: [SourceDocument]) -> Set<String> {
    var found: Set<String> = []
    for tree in documents.map(\.tree) where occurs(in: tree) {
      for node in tree.allNodes where tree.kind(of: node) == .element {
        found.formUnion(values(of: node, in: tree) ?? [])
      }
    }
    return found
  }
}

/// A role or a language is there in any book, and for another reason.
private func attributesUsed(in documents: [SourceDocument]) -> [ProfilingAttribute] {
  ProfilingAttribute.allCases.filter { attribute in
    attribute != .role && attribute != .language && !attribute.values(in: documents).isEmpty
  }
}

/// Without a profile everything comes into the book; where that are several variants of the same, it is told once.
func variants(in documents: [SourceDocument]) -> [Diagnostic] {
  for document in documents {
    let attributes = ProfilingAttribute.allCases.filter { $0.isForVariants && $0.occurs(in: document.tree) }
    guard !attributes.isEmpty else { continue }
    for node in document.tree.allNodes where document.tree.kind(of: node) == .element {
      for attribute in attributes {
        guard let (variant, values) = attribute.variant(besideOthersIn: node, of: document.tree) else { continue }
        return [.variantsTogether(attribute, values, at: document.range(of: variant))]
      }
    }
  }
  return []
}

extension ProfilingAttribute {
  /// A child that is for others than one before it.
  fileprivate func variant(
    besideOthersIn parent: XMLTree.NodeID, of tree: XMLTree
  ) -> (node: XMLTree.NodeID, values: [String])? {
    var earlier: Set<String>?
    for child in tree.children(of: parent) where tree.kind(of: child) == .element && tree.hasAttributes(child) {
      guard let values = values(of: child, in: tree) else { continue }
      if let earlier, earlier.isDisjoint(with: values) { return (child, earlier.union(values).sorted()) }
      earlier = earlier ?? values
    }
    return nil
  }
}

extension Diagnostic {
  fileprivate static func unknownProfileValue(_ value: String, of choice: Profile.Choice, known: [String])
    -> Diagnostic
  {
    let name = choice.attribute.writtenName
    let list = known.joined(separator: ", ")
    let near = nearestName(to: value, among: known)
    return Diagnostic(
      .unknownProfile,
      Message(
        dutch: "nergens in het boek staat \(name)=\"\(value)\"", english: "nothing in the book has \(name)=\"\(value)\""
      ),
      hint: near.map {
        Message(
          dutch: "Bedoel je “\($0)”? In het boek staan: \(list).",
          english: "Do you mean “\($0)”? The book has: \(list).")
      } ?? Message(dutch: "In het boek staan: \(list).", english: "The book has: \(list)."),
      at: choice.place)
  }

  fileprivate static func unusedProfile(_ choice: Profile.Choice, others: [ProfilingAttribute]) -> Diagnostic {
    let name = choice.attribute.writtenName
    let list = others.map(\.writtenName).joined(separator: ", ")
    return Diagnostic(
      .unknownProfile,
      Message(
        dutch: "geen element van het boek heeft \(name)=", english: "no element of the book has \(name)="),
      hint: others.isEmpty
        ? Message(
          dutch: "Er zijn geen varianten in dit boek; laat dit profiel weg.",
          english: "There are no variants in this book; leave this profile out.")
        : Message(dutch: "In het boek zijn varianten met: \(list).", english: "The book has variants by: \(list)."),
      at: choice.place)
  }

  fileprivate static func variantsTogether(
    _ attribute: ProfilingAttribute, _ values: [String], at place: SourceRange
  ) -> Diagnostic {
    let name = attribute.writtenName
    let list = values.joined(separator: ", ")
    return Diagnostic(
      .variantsTogether,
      Message(
        dutch: "in het boek staan varianten naast elkaar (\(name): \(list)), en ze komen er allemaal in",
        english: "the book has variants beside each other (\(name): \(list)), and all of them come into it"),
      hint: Message(
        dutch: "Kies er een met --profile \(name)=\(values[0]), of in boekbouw.yaml onder profile:.",
        english: "Choose one by --profile \(name)=\(values[0]), or in boekbouw.yaml below profile:."),
      at: place)
  }

  static func nothingLeft(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .nothingToBuild,
      Message(
        dutch: "dit profiel laat het hele boek weg", english: "this profile leaves out the whole book"),
      hint: Message(
        dutch: "Het eerste element is zelf voor een andere variant: haal dat attribuut weg, of kies een ander profiel.",
        english: "The first element itself is for another variant: remove that attribute, or choose another profile."),
      at: place)
  }
}
