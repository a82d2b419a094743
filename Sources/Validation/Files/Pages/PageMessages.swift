import Diagnostics

extension Diagnostic {
  static func pageLost(_ page: RecordedPage) -> Diagnostic {
    let words = page.words.isEmpty ? "" : " (“\(page.words)”)"
    return Diagnostic(
      .lostPage,
      Message(
        dutch: "de woorden waarmee bladzijde \(page.label) begint\(words), staan niet meer in \(page.file): "
          + "die bladzijde krijgt geen nummer in het e-boek",
        english: "the words that page \(page.label) begins with\(words) are no longer in \(page.file): "
          + "that page gets no number in the e-book"),
      hint: Message(
        dutch: "Zoek in het gedrukte boek waar de bladzijde begint, en zet hier onder words de eerste woorden ervan, "
          + "zoals ze nu in het manuscript staan.",
        english: "Look in the printed book where the page begins, and put its first words here as “words”, as they "
          + "stand in the manuscript now."), at: page.row)
  }

  static func pageElsewhere(_ page: RecordedPage) -> Diagnostic {
    Diagnostic(
      .lostPage,
      Message(
        dutch: "bladzijde \(page.label) begint in “\(page.file)”, en dat bestand hoort niet meer bij het boek",
        english: "page \(page.label) begins in “\(page.file)”, and that file is no longer part of the book"),
      hint: Message(
        dutch: "Heet het bestand nu anders? Zet dan die naam bij elke bladzijde ervan onder file.",
        english: "Has it another name now? Then put that as “file” with each of its pages."), at: page.row)
  }
}
