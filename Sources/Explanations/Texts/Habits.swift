import Diagnostics

extension Explanation {
  static let malformedTable = Explanation(
    title: Message(dutch: "Een tabel klopt niet", english: "A table does not add up"),
    meaning: Message(
      dutch: "Een rij heeft meer cellen dan cols= kolommen belooft, of een cel noemt een kolom die er niet is.",
      english: "A row has more cells than the columns that cols= promises, or a cell names a column that is not there."),
    importance: Message(
      dutch: "De cellen komen dan onder de verkeerde kop te staan, en wie de tabel hoort voorlezen, hoort onzin.",
      english: "Cells then stand under the wrong heading, and who hears the table read aloud hears nonsense."),
    remedy: Message(
      dutch: "Tel de cellen van een rij, en zet dat getal achter cols=. Een cel over twee kolommen telt voor twee.",
      english: "Count the cells of a row, and put that number behind cols=. A cell across two columns counts for two."),
    example: .pair(
      .chapter,
      wrong: """
        <informaltable><tgroup cols="2">
          <thead><row><entry>Dag</entry><entry>Vluchten</entry><entry>Tweets</entry></row></thead>
          <tbody><row><entry>maandag</entry><entry>geen</entry><entry>duizend</entry></row></tbody>
        </tgroup></informaltable>
        """,
      right: """
        <informaltable><tgroup cols="3">
          <thead><row><entry>Dag</entry><entry>Vluchten</entry><entry>Tweets</entry></row></thead>
          <tbody><row><entry>maandag</entry><entry>geen</entry><entry>duizend</entry></row></tbody>
        </tgroup></informaltable>
        """))

  static let markdown = Explanation(
    title: Message(dutch: "Dit is Markdown of LaTeX", english: "This is Markdown or LaTeX"),
    meaning: Message(
      dutch:
        "In de tekst staat iets waarmee je in Markdown of LaTeX opmaakt, zoals **vet**, [tekst](adres) of \\ref{fig-1}.",
      english:
        "The text has something that Markdown or LaTeX marks things up with: **bold**, [text](address), \\ref{fig-1}."),
    importance: Message(
      dutch: "In DocBook betekenen die tekens niets: de lezer krijgt ze te zien.",
      english: "In DocBook these signs mean nothing: readers see them."),
    remedy: Message(
      dutch:
        "Schrijf er het element voor dat de hint noemt. Horen de tekens echt in de tekst, zet die dan in <literal>.",
      english: "Write the element that the hint names. If the signs really belong to the text, put it in <literal>."),
    example: .pair(
      .chapter,
      wrong: "<para>Dit was **groot** nieuws.</para>",
      right: "<para>Dit was <emphasis role=\"strong\">groot</emphasis> nieuws.</para>"))

  static let garbledText = Explanation(
    title: Message(dutch: "Er staan verminkte tekens", english: "There are spoilt characters"),
    meaning: Message(
      dutch:
        "In de tekst staat � waar een letter was, of iets als Ã© waar é hoort te staan. Dat gebeurt als een bestand "
        + "met de verkeerde codering wordt geopend en dan bewaard.",
      english: "The text has � where a letter was, or something like Ã© where é belongs. That happens when a file is "
        + "opened in the wrong encoding and then saved."),
    importance: Message(
      dutch: "Zo komt het in het boek, en achter � is niet meer te zien welke letter er stond.",
      english: "It comes into the book like this, and nobody can tell any more which letter � was."),
    remedy: Message(
      dutch: "Tekens als Ã© herstelt boekbouw check --fix. Voor � heb je een oudere versie van het bestand nodig. "
        + "Horen de tekens echt in de tekst, zet ze dan in <literal>.",
      english: "boekbouw check --fix mends characters such as Ã©. For � you need an earlier version of the file. "
        + "If the characters really belong to the text, put them into <literal>."),
    example: .pair(
      .chapter, wrong: "<para>Drie collegaâ€™s in hetzelfde cafÃ©.</para>",
      right: "<para>Drie collega’s in hetzelfde café.</para>"))
}
