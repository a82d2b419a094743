import Diagnostics

extension Explanation {
  static let unknownAttribute = Explanation(
    title: Message(dutch: "Een attribuut hoort hier niet", english: "An attribute does not belong here"),
    meaning: Message(
      dutch:
        "Een attribuut is een naam=\"waarde\" in een begintag. Dit attribuut bestaat niet bij dit element, of gaat niet "
        + "samen met een ander dat er al staat.",
      english: "An attribute is a name=\"value\" in a start tag. This element has no such attribute, or it does not go "
        + "with another that stands there."),
    importance: Message(
      dutch: "Wat je ermee bedoelt, zou verloren gaan: een link zonder bekend adres is geen link.",
      english: "What you mean by it would be lost: a link without a known address is no link."),
    remedy: Message(
      dutch:
        "Neem de naam over die de hint noemt, of haal het attribuut weg. Veel namen beginnen in DocBook met xml: of "
        + "xlink:, waar ze dat in HTML niet doen.",
      english: "Take the name that the hint gives, or remove the attribute. Many names begin with xml: or xlink: in "
        + "DocBook where they do not in HTML."),
    example: .pair(
      .chapter,
      wrong: """
        <para id="aswolk">Niemand vloog.</para>
        """,
      right: """
        <para xml:id="aswolk">Niemand vloog.</para>
        """))

  static let missingAttribute = Explanation(
    title: Message(dutch: "Er ontbreekt een attribuut", english: "An attribute is missing"),
    meaning: Message(
      dutch: "Dit element heeft een attribuut nodig dat er niet bij staat.",
      english: "This element needs an attribute that is not there."),
    importance: Message(
      dutch: "Zonder dat gegeven is het element niet te gebruiken: een verwijzing zonder doel wijst nergens heen.",
      english: "Without it the element is of no use: a reference without a target points nowhere."),
    remedy: Message(
      dutch: "Zet het attribuut erbij dat de melding noemt.", english: "Add the attribute that the message names."),
    example: .pair(
      .chapter,
      wrong: """
        <informaltable rowheader="firstcol">
          <tgroup>
            <tbody><row><entry>Likes</entry><entry>12</entry></row></tbody>
          </tgroup>
        </informaltable>
        """,
      right: """
        <informaltable rowheader="firstcol">
          <tgroup cols="2">
            <tbody><row><entry>Likes</entry><entry>12</entry></row></tbody>
          </tgroup>
        </informaltable>
        """))

  static let wrongValue = Explanation(
    title: Message(dutch: "Een waarde kan hier niet", english: "A value is not possible here"),
    meaning: Message(
      dutch:
        "Op deze plaats kan niet alles staan: er is een vast rijtje mogelijkheden, of het moet een getal, een datum of een "
        + "naam zonder spaties zijn.",
      english: "Not everything can stand here: there is a fixed list to choose from, or it must be a number, a date or "
        + "a name without spaces."),
    importance: Message(
      dutch: "Boekbouw zou anders moeten raden, en dan krijgt de lezer misschien iets anders dan jij bedoelt.",
      english: "Otherwise boekbouw would have to guess, and readers might get something you did not mean."),
    remedy: Message(
      dutch: "Kies een van de waarden uit de hint.", english: "Choose one of the values in the hint."),
    example: .pair(
      .chapter,
      wrong: """
        <orderedlist numeration="letters">
          <listitem><para>Luister.</para></listitem>
        </orderedlist>
        """,
      right: """
        <orderedlist numeration="loweralpha">
          <listitem><para>Luister.</para></listitem>
        </orderedlist>
        """))

  static let unknownRole = Explanation(
    title: Message(dutch: "Een rol heeft geen betekenis", english: "A role means nothing"),
    meaning: Message(
      dutch:
        "Met role= geef je een element een rol, zoals lead voor de eerste alinea. Boekbouw doet bij dit element niets met "
        + "de rol die er staat.",
      english: "By role= you give an element a role, such as lead for the first paragraph. With this element boekbouw "
        + "does nothing with the role that stands there."),
    importance: Message(
      dutch:
        "Misschien is het een tikfout, en dan ziet de lezer een gewone alinea. Het boek wordt wel gemaakt: je eigen "
        + "opmaakbestand kan de rol gebruiken.",
      english:
        "Perhaps it is a slip of the keys, and readers see an ordinary paragraph. The book is made all the same: "
        + "a style sheet of your own can use the role."),
    remedy: Message(
      dutch: "Verbeter de naam van de rol. Heb je hem niet nodig, haal hem dan weg.",
      english: "Correct the name of the role. If you do not need it, remove it."),
    example: .pair(
      .chapter,
      wrong: """
        <para role="leed">In april 2010 stond Europa stil.</para>
        """,
      right: """
        <para role="lead">In april 2010 stond Europa stil.</para>
        """))

  static let missingLanguage = Explanation(
    title: Message(dutch: "De taal van het boek ontbreekt", english: "The book’s language is missing"),
    meaning: Message(
      dutch: "Nergens staat in welke taal het boek geschreven is.",
      english: "Nothing says in which language the book is written."),
    importance: Message(
      dutch:
        "Een voorleesstem moet weten of zij Nederlands leest, anders verstaat niemand haar. Ook de afbrekingen en vaste "
        + "woorden als “Hoofdstuk” volgen de taal.",
      english: "A voice that reads aloud must know that it reads Dutch, or nobody will understand it. Hyphenation and "
        + "set words such as “Chapter” follow the language as well."),
    remedy: Message(
      dutch: "Zet xml:lang=\"nl\" in <book>.", english: "Put xml:lang=\"nl\" into <book>."),
    example: .pair(
      .wholeBook,
      wrong: """
        <book xmlns="http://docbook.org/ns/docbook" version="5.2">
          <title>Leaders Online</title>
          <chapter><title>De aswolk</title><para>Niemand vloog.</para></chapter>
        </book>
        """,
      right: """
        <book xmlns="http://docbook.org/ns/docbook" version="5.2" xml:lang="nl">
          <title>Leaders Online</title>
          <chapter><title>De aswolk</title><para>Niemand vloog.</para></chapter>
        </book>
        """))

  static let unspokenLanguage = Explanation(
    title: Message(
      dutch: "Boekbouw kent de vaste woorden van de taal niet",
      english: "Boekbouw does not know the language’s set words"),
    meaning: Message(
      dutch:
        "Boekbouw zet zelf woorden in een boek, zoals “Hoofdstuk 1” en “Inhoud”. In de taal van dit boek kent het die "
        + "niet, of niet allemaal; het gebruikt dan Engelse, en zegt erbij dat ze Engels zijn.",
      english:
        "Boekbouw puts words of its own into a book, such as “Chapter 1” and “Contents”. It does not know them in "
        + "this book’s language, or not all of them; it then uses English ones, and marks them as English."),
    importance: Message(
      dutch: "Engelse woorden tussen Finse koppen staan slordig.",
      english: "English words among Finnish headings look careless."),
    remedy: Message(
      dutch: "Kijk of xml:lang de code van een taal is, en niet van een land. Is die goed, vertaal dan de woorden uit "
        + "assets/labels/en.yaml van boekbouw, en zet ze bij je boek: in assets/labels/fi.yaml voor een Fins boek.",
      english:
        "See whether xml:lang is the code of a language, and not of a country. If it is right, translate the words "
        + "in boekbouw’s own assets/labels/en.yaml, and put them beside your book: into assets/labels/fi.yaml for a "
        + "Finnish one."),
    example: .pair(
      .wholeBook,
      wrong: """
        <book xmlns="http://docbook.org/ns/docbook" version="5.2" xml:lang="dk">
          <title>Askeskyen</title>
          <chapter><title>April</title><para>Ingen fløj.</para></chapter>
        </book>
        """,
      right: """
        <book xmlns="http://docbook.org/ns/docbook" version="5.2" xml:lang="da">
          <title>Askeskyen</title>
          <chapter><title>April</title><para>Ingen fløj.</para></chapter>
        </book>
        """))
}
