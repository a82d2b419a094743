import Diagnostics

extension Explanation {
  static let doubleSpace = Explanation(
    title: Message(dutch: "Er staan te veel spaties", english: "There are too many spaces"),
    meaning: Message(
      dutch: "Tussen twee woorden staan twee spaties of meer. Aan het begin van een regel mag dat: daar is "
        + "het opmaak van je bestand.",
      english: "Between two words are two spaces or more. At the beginning of a line that is well: it is the "
        + "layout of your file."),
    importance: Message(
      dutch: "Vaak is er een woord weggehaald en de spatie blijven staan.",
      english: "Often a word was removed, and its space was left."),
    remedy: Message(
      dutch: "Haal er een weg. Typ je ./boekbouw check --fix, dan gebeurt het vanzelf.",
      english: "Remove one. With boekbouw check --fix it is done for you."),
    example: .pair(
      .chapter,
      wrong: """
        <para>Niemand  vloog.</para>
        """,
      right: """
        <para>Niemand vloog.</para>
        """))

  static let spaceBeforePunctuation = Explanation(
    title: Message(
      dutch: "Er staat een spatie voor een leesteken",
      english: "There is a space before punctuation"),
    meaning: Message(
      dutch: "Voor een punt, komma, puntkomma, dubbele punt, uitroepteken of vraagteken hoort in het "
        + "Nederlands geen spatie.",
      english: "In Dutch no space belongs before a period, comma, semicolon, colon, exclamation mark or "
        + "question mark."),
    importance: Message(
      dutch: "Het leesteken kan anders aan het begin van een regel komen te staan.",
      english: "Otherwise the sign may come to stand at the beginning of a line."),
    remedy: Message(
      dutch: "Haal de spatie weg. Typ je ./boekbouw check --fix, dan gebeurt het vanzelf.",
      english: "Remove the space. With boekbouw check --fix it is done for you."),
    example: .pair(
      .chapter,
      wrong: """
        <para>Wie vloog er , en waarheen ?</para>
        """,
      right: """
        <para>Wie vloog er, en waarheen?</para>
        """))

  static let missingSpace = Explanation(
    title: Message(dutch: "Er ontbreekt een spatie", english: "A space is missing"),
    meaning: Message(
      dutch: "Na een leesteken volgt meteen een letter. In getallen, internetadressen en afkortingen zoals "
        + "o.a. hoort dat zo; hier niet.",
      english: "A letter follows punctuation at once. That is well in numbers, web addresses and "
        + "abbreviations such as o.a., and not here."),
    importance: Message(
      dutch: "Twee woorden lijken er een, en een zin lijkt niet te eindigen.",
      english: "Two words look like one, and a sentence does not seem to end."),
    remedy: Message(
      dutch: "Zet een spatie achter het leesteken. Is het een adres of code, zet er dan <uri> of <code> "
        + "omheen. Typ je ./boekbouw check --fix, dan gebeurt het meestal vanzelf.",
      english: "Put a space behind the sign. If it is an address or code, put <uri> or <code> around it. "
        + "With boekbouw check --fix it is mostly done for you."),
    example: .pair(
      .chapter,
      wrong: """
        <para>Niemand vloog,niemand reed.</para>
        """,
      right: """
        <para>Niemand vloog, niemand reed.</para>
        """))

  static let breakableSpace = Explanation(
    title: Message(
      dutch: "Een regel kan verkeerd worden afgebroken",
      english: "A line may break in the wrong place"),
    meaning: Message(
      dutch: "Een getal en wat erbij hoort, of voorletters en een naam, worden door een gewone spatie "
        + "gescheiden. Daar kan een regel ophouden.",
      english: "A number and what belongs to it, or initials and a name, have a plain space between them. A "
        + "line may end there."),
    importance: Message(
      dutch: "Een e-boek heeft bij elke lezer andere regels. Een 5 aan het eind en % aan het begin van de "
        + "volgende leest niet prettig.",
      english: "An e-book has other lines for each reader. A 5 at the end of one and % at the beginning of "
        + "the next does not read well."),
    remedy: Message(
      dutch: "Schrijf &#160; in plaats van de spatie. Typ je ./boekbouw check --fix, dan gebeurt het "
        + "vanzelf.",
      english: "Write &#160; in place of the space. With boekbouw check --fix it is done for you."),
    example: .pair(
      .chapter,
      wrong: """
        <para>Zie blz. 12.</para>
        """,
      right: """
        <para>Zie blz.&#160;12.</para>
        """))
}
