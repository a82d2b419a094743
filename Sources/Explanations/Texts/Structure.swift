import Diagnostics

extension Explanation {
  static let emptyTitle = Explanation(
    title: Message(dutch: "Een titel is leeg", english: "A title is empty"),
    meaning: Message(
      dutch: "Er staat wel een <title>, maar zonder woorden.",
      english: "There is a <title>, but there are no words in it."),
    importance: Message(
      dutch: "In de inhoudsopgave komt dan een lege regel, en een schermlezer zegt niets.",
      english: "The contents get an empty line, and a screen reader says nothing."),
    remedy: Message(
      dutch: "Schrijf hoe het stuk heet, of haal het element waar de titel bij hoort weg.",
      english: "Write what the part is called, or remove the element that the title belongs to."),
    example: .pair(
      .chapter, wrong: "<section><title></title><para>Niemand vloog.</para></section>",
      right: "<section><title>De aswolk</title><para>Niemand vloog.</para></section>"))

  static let nothingToBuild = Explanation(
    title: Message(dutch: "Er is niets om te lezen", english: "There is nothing to read"),
    meaning: Message(
      dutch: "Het boek heeft wel een titel, maar geen hoofdstuk of ander deel.",
      english: "The book has a title, but no chapter or any other part."),
    importance: Message(
      dutch: "Een e-boek zonder inhoud neemt geen winkel aan.", english: "No shop takes an e-book with nothing in it."),
    remedy: Message(
      dutch: "Zet er een <chapter> in, of voeg er een in met <xi:include>.",
      english: "Put a <chapter> into it, or include one with <xi:include>."),
    example: .pair(
      .wholeBook,
      wrong: """
        <book xmlns="http://docbook.org/ns/docbook" version="5.2" xml:lang="nl">
          <title>Leaders Online</title>
        </book>
        """,
      right: """
        <book xmlns="http://docbook.org/ns/docbook" version="5.2" xml:lang="nl">
          <title>Leaders Online</title>
          <chapter><title>De aswolk</title><para>Niemand vloog.</para></chapter>
        </book>
        """))

  static let pageOrder = Explanation(
    title: Message(dutch: "De bladzijden tellen niet op", english: "The pages do not count up"),
    meaning: Message(
      dutch: "Een bladzijde van de gedrukte uitgave begint twee keer, of komt na een hogere.",
      english: "A page of the printed edition begins twice, or comes after a higher one."),
    importance: Message(
      dutch: "Wie in het e-boek naar een bladzijde springt, komt dan op de verkeerde plaats uit.",
      english: "Who jumps to a page in the e-book lands in the wrong place."),
    remedy: Message(
      dutch: "Neem het nummer over uit het gedrukte boek.", english: "Copy the number from the printed book."),
    example: .pair(
      .chapter, wrong: "<?pagebreak 13?><para>Eerst.</para>\n<?pagebreak 12?><para>Dan.</para>",
      right: "<?pagebreak 12?><para>Eerst.</para>\n<?pagebreak 13?><para>Dan.</para>"))

  static let openIndexRange = Explanation(
    title: Message(dutch: "Een bereik in het register houdt niet op", english: "A range of the index does not end"),
    meaning: Message(
      dutch: "Een <indexterm class=\"startofrange\"> heeft geen tegenhanger met class=\"endofrange\".",
      english: "An <indexterm class=\"startofrange\"> has no counterpart with class=\"endofrange\"."),
    importance: Message(
      dutch: "Het register noemt dan één bladzijde, waar je er meer bedoelde.",
      english: "The index names one page where you meant several."),
    remedy: Message(
      dutch: "Zet aan het eind <indexterm class=\"endofrange\" startref=\"…\"/>, met het xml:id van het begin.",
      english: "Put <indexterm class=\"endofrange\" startref=\"…\"/> at the end, with the xml:id of the start."),
    example: .pair(
      .chapter,
      wrong: """
        <para><indexterm xml:id="van" class="startofrange"><primary>oor</primary></indexterm>Eerst dit.</para>
        <para>Dan dat.</para>
        """,
      right: """
        <para><indexterm xml:id="van" class="startofrange"><primary>oor</primary></indexterm>Eerst dit.</para>
        <para>Dan dat.<indexterm class="endofrange" startref="van"/></para>
        """))
}
