import BookModel
import Diagnostics
import Validation

/// An index term that ends a range belongs to one that starts it, and the other way round.
func checkIndexRanges(in manuscript: ReadManuscript, _ terms: [IndexTerm], report: inout Report) {
  guard manuscript.isComplete else { return }
  let sources = manuscript.book.sources
  let ends = terms.compactMap { term -> (start: Anchor, place: SourceRange)? in
    guard case .rangeEnd(let start) = term.role else { return nil }
    return (start, sources[term.attributes.span])
  }
  let starts = terms.filter { $0.role == .rangeStart }
  let names = Set(starts.compactMap(\.attributes.anchor))
  var open = names.subtracting(ends.map(\.start))
  for end in ends where !names.contains(end.start) {
    let near = nearestID(to: end.start.name, among: open.map(\.name)) ?? (open.count == 1 ? open.first?.name : nil)
    // A misspelt name is one mistake: the range that it means is closed.
    if let near { open.remove(Anchor(near)) }
    if manuscript.anchors.contains(end.start) {
      let isTerm = terms.contains { $0.attributes.anchor == end.start }
      report.add(.noRange(end.start, near: near, isTerm: isTerm, at: end.place))
    } else {
      report.add(.danglingReference(end.start, near: near, at: end.place))
    }
  }
  for term in starts where term.attributes.anchor.map({ open.contains($0) }) ?? true {
    report.add(.openRange(term, at: sources[term.attributes.span]))
  }
}

extension Diagnostic {
  fileprivate static func noRange(_ start: Anchor, near: String?, isTerm: Bool, at place: SourceRange) -> Diagnostic {
    let hint: Message =
      if let near {
        Message(
          dutch: "Bedoel je “\(near)”? Die reeks begint wel, maar houdt nog nergens op.",
          english: "Do you mean “\(near)”? That range begins, but ends nowhere yet.")
      } else if isTerm {
        Message(
          dutch: "Zet class=\"startofrange\" bij de <indexterm> met xml:id=\"\(start.name)\", of verbeter startref.",
          english: "Put class=\"startofrange\" on the <indexterm> with xml:id=\"\(start.name)\", or correct startref.")
      } else {
        Message(
          dutch: "Noem bij startref= de xml:id van een <indexterm class=\"startofrange\">.",
          english: "Name with startref= the xml:id of an <indexterm class=\"startofrange\">.")
      }
    return Diagnostic(
      .danglingReference,
      Message(
        dutch: "bij “\(start.name)” begint geen reeks bladzijden voor het register",
        english: "no range of pages for the index begins at “\(start.name)”"), hint: hint, at: place)
  }

  fileprivate static func openRange(_ term: IndexTerm, at place: SourceRange) -> Diagnostic {
    let words = term.levels.map(\.text).joined(separator: ", ")
    let name = term.attributes.anchor?.name
    return Diagnostic(
      .openIndexRange,
      Message(
        dutch: "de reeks bladzijden voor “\(words)” in het register houdt nergens op",
        english: "the range of pages for “\(words)” in the index ends nowhere"),
      hint: Message(
        dutch: (name == nil ? "Geef deze <indexterm> een xml:id, en zet" : "Zet")
          + " <indexterm class=\"endofrange\" startref=\"\(name ?? "…")\"/> waar het ophoudt.",
        english: (name == nil ? "Give this <indexterm> an xml:id, and put" : "Put")
          + " <indexterm class=\"endofrange\" startref=\"\(name ?? "…")\"/> where it ends."), at: place)
  }
}
