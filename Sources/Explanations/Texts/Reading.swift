import Diagnostics

extension Explanation {
  static let unmarkedForeignText = Explanation(
    title: Message(dutch: "Tekst in een andere taal", english: "Text in another language"),
    meaning: Message(
      dutch:
        "Een citaat, titel of alinea is zo te zien in een andere taal dan er met xml:lang bij staat. Boekbouw let op "
        + "veelgebruikte woorden in het Nederlands, Engels, Duits en Frans.",
      english: "A quotation, title or paragraph seems to be in another language than xml:lang says. Boekbouw looks at "
        + "common words of Dutch, English, German and French."),
    importance: Message(
      dutch: "Voorleessoftware leest Engels dan voor alsof het Nederlands is, en dat is niet te verstaan. Ook woorden "
        + "afbreken gaat verkeerd.",
      english: "A screen reader then reads English as if it were Dutch, which nobody understands. Words are hyphenated "
        + "wrongly, too."),
    remedy: Message(
      dutch: "Zet xml:lang=\"en\" (of de, fr) bij het element. Bij een paar woorden in een zin gebruik je "
        + "<foreignphrase xml:lang=\"en\">.",
      english: "Put xml:lang=\"en\" (or de, fr) on the element. For a few words within a sentence use "
        + "<foreignphrase xml:lang=\"en\">."),
    example: .pair(
      .chapter,
      wrong: """
        <blockquote>
          <para>We shape our tools, and then our tools shape the way that we think about them.</para>
        </blockquote>
        """,
      right: """
        <blockquote xml:lang="en">
          <para>We shape our tools, and then our tools shape the way that we think about them.</para>
        </blockquote>
        """))

  static let skippedHeadingLevel = Explanation(
    title: Message(dutch: "Een tussenkop slaat een niveau over", english: "A heading skips a level"),
    meaning: Message(
      dutch: "Met renderas= vraagt een <bridgehead> om een diepere kop dan er na de vorige kop kan komen, zoals sect3 "
        + "meteen onder een hoofdstuk.",
      english: "By renderas= a <bridgehead> asks for a deeper heading than can follow the one before, such as sect3 "
        + "right below a chapter."),
    importance: Message(
      dutch: "Wie een boek beluistert, bladert van kop naar kop. Mist er een niveau, dan lijkt er tekst te ontbreken.",
      english: "Who listens to a book leafs from heading to heading. Where a level is missing, text seems to be."),
    remedy: Message(
      dutch: "Neem het niveau dat aan de beurt is, en regel de grootte van de letters in je opmaakbestand.",
      english: "Take the level that is next, and set the size of its letters in your style sheet."),
    example: .pair(
      .chapter,
      wrong: "<bridgehead renderas=\"sect3\">Luisteren</bridgehead>",
      right: "<bridgehead renderas=\"sect1\">Luisteren</bridgehead>"))

  static let tableWithoutHeadings = Explanation(
    title: Message(dutch: "Een tabel heeft geen kopcellen", english: "A table has no heading cells"),
    meaning: Message(
      dutch: "Nergens in de tabel staat wat er in de kolommen of rijen te vinden is: er is geen <thead>, geen "
        + "rowheader=\"firstcol\" en geen <th>.",
      english: "Nothing in the table says what its columns or rows hold: there is no <thead>, no "
        + "rowheader=\"firstcol\" and no <th>."),
    importance: Message(
      dutch:
        "Wie een tabel hoort, krijgt cel na cel voorgelezen. Alleen met koppen is te volgen waar een getal bij hoort.",
      english: "Who listens to a table hears cell after cell. Only headings tell what a number belongs to."),
    remedy: Message(
      dutch: "Zet de rij met koppen in <thead>. Staan de koppen in de eerste kolom, schrijf dan rowheader=\"firstcol\" "
        + "bij <table>. Is het eigenlijk geen tabel, maak er dan een lijst van.",
      english: "Put the row of headings into <thead>. If they are in the first column, write rowheader=\"firstcol\" on "
        + "<table>. If it is no real table, make a list of it."),
    example: .pair(
      .chapter,
      wrong: """
        <informaltable><tgroup cols="2">
          <tbody>
            <row><entry>Medium</entry><entry>Lezers</entry></row>
            <row><entry>Twitter</entry><entry>1200</entry></row>
          </tbody>
        </tgroup></informaltable>
        """,
      right: """
        <informaltable><tgroup cols="2">
          <thead><row><entry>Medium</entry><entry>Lezers</entry></row></thead>
          <tbody><row><entry>Twitter</entry><entry>1200</entry></row></tbody>
        </tgroup></informaltable>
        """))

  static let termWithoutEntry = Explanation(
    title: Message(dutch: "Een begrip staat niet in de begrippenlijst", english: "A term is not in the glossary"),
    meaning: Message(
      dutch:
        "Met baseform= zegt een term onder welk woord hij in de begrippenlijst staat, maar dat woord staat er niet.",
      english: "By baseform= a term says under which word the glossary has it, but that word is not there."),
    importance: Message(
      dutch: "De lezer zoekt een uitleg die er niet is.", english: "Readers look for an explanation that is missing."),
    remedy: Message(
      dutch: "Schrijf het woord zoals het in de lijst staat, of zet er een <glossentry> voor bij.",
      english: "Write the word as the glossary has it, or add a <glossentry> for it."),
    example: .pair(
      .chapter,
      wrong: """
        <para>Stuur <glossterm baseform="twiet">tweets</glossterm>.</para>
        <glosslist>
          <glossentry><glossterm>tweet</glossterm><glossdef><para>Bericht.</para></glossdef></glossentry>
        </glosslist>
        """,
      right: """
        <para>Stuur <glossterm baseform="tweet">tweets</glossterm>.</para>
        <glosslist>
          <glossentry><glossterm>tweet</glossterm><glossdef><para>Bericht.</para></glossdef></glossentry>
        </glosslist>
        """))
}
