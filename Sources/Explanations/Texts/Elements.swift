import Diagnostics

extension Explanation {
  static let unknownElement = Explanation(
    title: Message(dutch: "Een element bestaat niet", english: "There is no such element"),
    meaning: Message(
      dutch:
        "De naam tussen < en > is er geen van onze manuscripttaal. Meestal is het een tikfout, of een naam uit HTML of "
        + "uit een oudere DocBook.",
      english:
        "The name between < and > is none of our manuscript language. Mostly it is a slip of the keys, or a name "
        + "of HTML or of an older DocBook."),
    importance: Message(
      dutch: "Boekbouw weet niet wat de lezer hier te zien moet krijgen.",
      english: "Boekbouw does not know what a reader should see here."),
    remedy: Message(
      dutch:
        "Neem de naam over die de hint noemt. Zegt de hint niets, kies dan een element uit het schema: een editor die "
        + "het schema kent, laat zien wat op deze plaats mag.",
      english: "Take the name that the hint gives. If it gives none, choose an element of the schema: an editor that "
        + "knows the schema shows what may stand here."),
    example: .pair(
      .chapter,
      wrong: """
        <para>Dit was <b>geen</b> oefening.</para>
        """,
      right: """
        <para>Dit was <emphasis role="bold">geen</emphasis> oefening.</para>
        """))

  static let misplacedElement = Explanation(
    title: Message(dutch: "Een element staat op de verkeerde plaats", english: "An element stands in the wrong place"),
    meaning: Message(
      dutch:
        "Het element bestaat wel, maar mag hier niet staan. Misschien ontbreekt er een element omheen, hoort het eerder "
        + "of later te komen, of staat het er al een keer.",
      english: "The element exists, but may not stand here. Perhaps an element around it is missing, it should come "
        + "earlier or later, or there is one already."),
    importance: Message(
      dutch: "De plaats zegt wat iets is: een titel halverwege een hoofdstuk is de titel van niets.",
      english: "The place says what a thing is: a title in the middle of a chapter is the title of nothing."),
    remedy: Message(
      dutch: "Zet het element waar de hint het zegt, of zet eromheen wat er hoort. Een onderdeel van een lijst staat "
        + "bijvoorbeeld altijd in een lijst.",
      english: "Put the element where the hint says, or put around it what belongs there. A list item, for example, "
        + "always stands in a list."),
    example: .pair(
      .chapter,
      wrong: """
        <listitem><para>Luister eerst.</para></listitem>
        """,
      right: """
        <itemizedlist>
          <listitem><para>Luister eerst.</para></listitem>
        </itemizedlist>
        """))

  static let missingElement = Explanation(
    title: Message(dutch: "Er ontbreekt een element", english: "An element is missing"),
    meaning: Message(
      dutch:
        "In dit element hoort iets te staan wat er niet is: een hoofdstuk heeft een titel, een lijst heeft minstens één "
        + "onderdeel.",
      english: "This element should hold something that is not there: a chapter has a title, a list has at least one "
        + "item."),
    importance: Message(
      dutch:
        "Zonder titel kan een paragraaf bijvoorbeeld niet in de inhoudsopgave, en een voorleesstem kan hem niet noemen.",
      english: "Without a title, for example, a section cannot be in the table of contents, and a voice that reads "
        + "aloud cannot name it."),
    remedy: Message(
      dutch: "Zet het element erin dat de melding noemt. Heb je het onderdeel niet nodig, haal het dan helemaal weg.",
      english: "Put in the element that the message names. If you do not need the part, remove the whole of it."),
    example: .pair(
      .chapter,
      wrong: """
        <section>
          <para>Een week lang vloog er niets.</para>
        </section>
        """,
      right: """
        <section>
          <title>Een stille week</title>
          <para>Een week lang vloog er niets.</para>
        </section>
        """))

  static let strayText = Explanation(
    title: Message(dutch: "Er staat losse tekst", english: "Text stands loose"),
    meaning: Message(
      dutch:
        "Hier mag alleen een element staan, en geen tekst. Tekst staat in een boek altijd ergens in: in een alinea, een "
        + "titel of een bijschrift.",
      english: "Only elements may stand here, and no text. In a book text always stands in something: a paragraph, a "
        + "title or a caption."),
    importance: Message(
      dutch: "Boekbouw weet niet of je losse woorden een alinea, een kop of een vergissing zijn.",
      english: "Boekbouw does not know whether your loose words are a paragraph, a heading or a slip."),
    remedy: Message(
      dutch: "Zet <para> en </para> om de tekst, of haal weg wat er per ongeluk staat.",
      english: "Put <para> and </para> around the text, or remove what stands there by accident."),
    example: .pair(
      .chapter,
      wrong: """
        <blockquote>De fax is ook weer weggegaan.</blockquote>
        """,
      right: """
        <blockquote><para>De fax is ook weer weggegaan.</para></blockquote>
        """))

  static let invalidStructure = Explanation(
    title: Message(dutch: "De opbouw klopt niet", english: "The structure is not right"),
    meaning: Message(
      dutch:
        "Dit stuk past niet in het schema van de manuscripttaal, en boekbouw kan niet preciezer zeggen waarom. Ook "
        + "een bestand met honderden fouten eindigt met deze code: de rest is dan alleen geteld.",
      english:
        "This part does not fit the schema of the manuscript language, and boekbouw cannot say more exactly why. "
        + "A file with hundreds of mistakes ends with this code as well: the rest was only counted."),
    importance: Message(
      dutch: "Wat niet in het schema past, kan boekbouw niet goed in het e-boek zetten.",
      english: "What does not fit the schema, boekbouw cannot put into the e-book well."),
    remedy: Message(
      dutch:
        "Los eerst de andere fouten op; vaak verdwijnt deze dan ook. Blijft hij staan, vergelijk het element dan met "
        + "een voorbeeld dat wel goed is.",
      english: "Mend the other mistakes first; this one often goes with them. If it stays, compare the element with an "
        + "example that is right."),
    example: .none(
      because: Message(
        dutch: "Er is geen voorbeeld: elke fout die boekbouw bij naam kent, heeft een code van zichzelf.",
        english: "There is no example: every mistake that boekbouw knows by name has a code of its own.")))

  static let wrongRoot = Explanation(
    title: Message(dutch: "Het bestand is geen boek", english: "The file is no book"),
    meaning: Message(
      dutch:
        "Een manuscript begint met <book>, of met een deel ervan, zoals <chapter>. Dit bestand begint met iets anders.",
      english: "A manuscript begins with <book>, or with a part of one, such as <chapter>. This file begins with "
        + "something else."),
    importance: Message(
      dutch: "Van een losse alinea of lijst valt geen boek te maken.",
      english: "A loose paragraph or list makes no book."),
    remedy: Message(
      dutch:
        "Zet de inhoud in een hoofdstuk van een boek, of noem achter de opdracht het bestand waarin het boek begint.",
      english: "Put the content into a chapter of a book, or name behind the command the file in which the book begins."
    ),
    example: .pair(
      .wholeBook,
      wrong: """
        <para xmlns="http://docbook.org/ns/docbook" version="5.2" xml:lang="nl">Niemand vloog.</para>
        """,
      right: """
        <book xmlns="http://docbook.org/ns/docbook" version="5.2" xml:lang="nl">
          <title>Leaders Online</title>
          <chapter><title>De aswolk</title><para>Niemand vloog.</para></chapter>
        </book>
        """))
}
