import Diagnostics

extension Explanation {
  static let missingInclude = Explanation(
    title: Message(dutch: "Een ingevoegd bestand bestaat niet", english: "An included file does not exist"),
    meaning: Message(
      dutch:
        "Een <xi:include> haalt een ander bestand binnen, bijvoorbeeld een hoofdstuk. Het bestand achter href=, of het "
        + "stuk eruit achter xpointer=, is er niet.",
      english: "An <xi:include> brings in another file, a chapter for example. The file behind href=, or the piece of "
        + "it behind xpointer=, is not there."),
    importance: Message(
      dutch: "Anders zou er ongemerkt een stuk van je boek wegvallen.",
      english: "Otherwise a part of your book would go missing, and nobody would notice."),
    remedy: Message(
      dutch: "Verbeter de naam. Een pad begint bij de map van het bestand waarin je het schrijft.",
      english: "Correct the name. A path counts from the folder of the file you write it in."),
    example: .pair(
      .chapter,
      wrong: """
        <xi:include href="aswolk.xml"/>
        """,
      right: """
        <xi:include href="delen/aswolk.xml"/>
        """))

  static let circularInclude = Explanation(
    title: Message(dutch: "Een bestand voegt zichzelf in", english: "A file includes itself"),
    meaning: Message(
      dutch:
        "Via deze <xi:include> komt een bestand bij zichzelf terug, meteen of met een omweg langs andere bestanden.",
      english: "By this <xi:include> a file comes back to itself, straight away or by way of other files."),
    importance: Message(
      dutch: "Het boek zou nooit ophouden.", english: "The book would never end."),
    remedy: Message(
      dutch:
        "Haal de <xi:include> weg, of noem het bestand dat je eigenlijk bedoelde. Wil je naar een andere plaats in het "
        + "boek verwijzen, gebruik dan <xref>.",
      english: "Remove the <xi:include>, or name the file that you meant. To refer to another place of the book, use "
        + "<xref>."),
    example: .pair(
      .chapter,
      wrong: """
        <xi:include href="boek.xml"/>
        """,
      right: """
        <xi:include href="delen/aswolk.xml"/>
        """))

  static let unsupportedInclude = Explanation(
    title: Message(dutch: "Dit kan niet worden ingevoegd", english: "This cannot be included"),
    meaning: Message(
      dutch:
        "Boekbouw voegt alleen bestanden in die bij je manuscript staan: heel, of één element daaruit. Van internet "
        + "haalt het niets. Ook een <xi:include> zonder href= kan niet.",
      english: "Boekbouw includes only files that lie with your manuscript: whole, or one element of them. It fetches "
        + "nothing from the internet. Nor can an <xi:include> do without href=."),
    importance: Message(
      dutch: "Zo is het boek morgen hetzelfde als vandaag, ook als een website dan is veranderd of verdwenen.",
      english: "So the book is the same tomorrow as it is today, even if a website has changed or gone by then."),
    remedy: Message(
      dutch:
        "Zet het bestand bij je manuscript en noem het achter href=. Wil je maar één element, zet dan het xml:id ervan "
        + "achter xpointer=.",
      english: "Put the file with your manuscript and name it behind href=. If you want one element only, put its "
        + "xml:id behind xpointer=."),
    example: .pair(
      .chapter,
      wrong: """
        <xi:include href="https://example.org/aswolk.xml"/>
        """,
      right: """
        <xi:include href="delen/aswolk.xml"/>
        """))
}
