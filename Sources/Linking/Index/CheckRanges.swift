import BookModel
import Diagnostics
import Validation

/// An index term that ends a range belongs to one that starts it, and the other way round.
func checkIndexRanges(in manuscript: ReadManuscript, _ terms: [IndexTerm], report: inout Report) {
  guard manuscript.isComplete else { return }
  let sources = manuscript.book.sources
  let starts = terms.filter { $0.role == .rangeStart }
  let names = Set(starts.compactMap(\.attributes.anchor))
  var ended: Set<Anchor> = []
  for term in terms {
    guard case .rangeEnd(let start) = term.role else { continue }
    ended.insert(start)
    guard !names.contains(start) else { continue }
    let place = sources[term.attributes.span]
    let near = nearestName(to: start.name, among: names.map(\.name))
    // A misspelt name is one mistake: the range that it means is closed.
    if let near { ended.insert(Anchor(near)) }
    report.add(
      manuscript.anchors.contains(start)
        ? .noRange(start, at: place) : .danglingReference(start, near: near, at: place))
  }
  for term in starts where !(term.attributes.anchor.map { ended.contains($0) } ?? false) {
    report.add(.openRange(term, at: sources[term.attributes.span]))
  }
}

extension Diagnostic {
  fileprivate static func noRange(_ start: Anchor, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .danglingReference,
      Message(
        dutch: "bij “\(start.name)” begint geen bereik voor het register",
        english: "no range of the index starts at “\(start.name)”"),
      hint: Message(
        dutch: "Zet class=\"startofrange\" bij de <indexterm> met xml:id=\"\(start.name)\", of verbeter startref.",
        english: "Put class=\"startofrange\" on the <indexterm> with xml:id=\"\(start.name)\", or correct startref."),
      at: place)
  }

  fileprivate static func openRange(_ term: IndexTerm, at place: SourceRange) -> Diagnostic {
    let words = term.levels.map(\.text).joined(separator: ", ")
    let name = term.attributes.anchor?.name
    return Diagnostic(
      .openIndexRange,
      Message(
        dutch: "het bereik voor “\(words)” in het register houdt nergens op",
        english: "the range of “\(words)” in the index ends nowhere"),
      hint: Message(
        dutch: (name == nil ? "Geef deze <indexterm> een xml:id, en zet" : "Zet")
          + " <indexterm class=\"endofrange\" startref=\"\(name ?? "…")\"/> waar het ophoudt.",
        english: (name == nil ? "Give this <indexterm> an xml:id, and put" : "Put")
          + " <indexterm class=\"endofrange\" startref=\"\(name ?? "…")\"/> where it ends."), at: place)
  }
}
