import Diagnostics

extension Explanation {
  static let unknownProfile = Explanation(
    title: Message(dutch: "Een gekozen variant komt niet voor", english: "A chosen variant does not occur"),
    meaning: Message(
      dutch:
        "Met --profile os=linux, of met profile: in boekbouw.yaml, kies je welke varianten van de tekst in het boek "
        + "komen. Het attribuut of de waarde die je noemt, staat nergens in het boek.",
      english: "By --profile os=linux, or profile: in boekbouw.yaml, you choose which variants of the text come into "
        + "the book. The attribute or the value that you name stands nowhere in it."),
    importance: Message(
      dutch:
        "Bij een tikfout vallen alle varianten weg, ook de goede, en dat merk je pas als iemand een stuk tekst mist.",
      english: "With a slip all variants go, the right one as well, and nobody notices until somebody misses a piece "
        + "of the text."),
    remedy: Message(
      dutch: "Neem een van de waarden over die de hint noemt, of haal de keuze weg.",
      english: "Take one of the values in the hint, or remove the choice."),
    example: .pair(
      .configuration,
      wrong: """
        profile:
          os: linus
        """,
      right: """
        proofreading:
          spelling: off
        """))

  static let variantsTogether = Explanation(
    title: Message(dutch: "Varianten staan naast elkaar in het boek", english: "Variants stand beside each other"),
    meaning: Message(
      dutch:
        "Naast elkaar staan elementen met hetzelfde attribuut, zoals os= of audience=, en andere waarden: varianten "
        + "van dezelfde tekst. Zolang je niet kiest, komen ze allemaal in het boek.",
      english: "Elements beside each other have the same attribute, such as os= or audience=, and other values: "
        + "variants of the same text. As long as you do not choose, all of them come into the book."),
    importance: Message(
      dutch: "Een lezer krijgt dan misschien twee keer hetzelfde, in woorden die elkaar tegenspreken.",
      english: "Readers may get the same thing twice then, in words that contradict each other."),
    remedy: Message(
      dutch:
        "Kies met --profile os=linux, of met profile: in boekbouw.yaml. Wil je ze allemaal, dan hoef je niets te doen.",
      english: "Choose by --profile os=linux, or profile: in boekbouw.yaml. If you want all of them, there is nothing "
        + "to do."),
    example: .pair(
      .chapter,
      wrong: """
        <para os="linux">Tik op Enter.</para>
        <para os="mac">Tik op Return.</para>
        """,
      right: """
        <para>Tik op Enter (op een Mac: Return).</para>
        """))

  static let docBook4 = Explanation(
    title: Message(dutch: "Het bestand is nog DocBook 4", english: "The file is DocBook 4 still"),
    meaning: Message(
      dutch:
        "Dit bestand is voor DocBook 4 of ouder geschreven: dat zegt het achter <!DOCTYPE, of het heeft geen namespace. "
        + "Boekbouw leest DocBook 5, waarin veel dezelfde naam heeft en een paar dingen anders heten.",
      english: "This file was written for DocBook 4 or an earlier one: it says so behind <!DOCTYPE, or has no "
        + "namespace. Boekbouw reads DocBook 5, where most names are the same and some things are called otherwise."),
    importance: Message(
      dutch: "Het omzetten doe je één keer, en daarna krijg je van je boek meldingen waar je iets aan hebt.",
      english: "You convert it once, and from then on get messages about your book that you can use."),
    remedy: Message(
      dutch:
        "1. Installeer op Debian de pakketten xsltproc, docbook5-xml en docbook-xml; zonder dat laatste verdwijnen "
        + "tekens zoals &mdash;. "
        + "2. Zet het om: xsltproc --nonet /usr/share/xml/docbook/stylesheet/docbook5/db4-upgrade.xsl boek.xml > "
        + "boek-5.xml. Bestanden die met een entiteit worden ingevoegd, komen mee; die met <xi:include> zet je elk zo "
        + "om. 3. Kijk het na: <book> heeft nu xmlns=\"http://docbook.org/ns/docbook\" en version=, lang is xml:lang, "
        + "id is xml:id, <ulink url=…> is <link xlink:href=…>, en <bookinfo> is <info>. 4. Wat daarna nog niet klopt, "
        + "noemt boekbouw check boek-5.xml.",
      english: "1. On Debian, install the packages xsltproc, docbook5-xml and docbook-xml; without the last one, "
        + "characters such as &mdash; disappear. "
        + "2. Convert it: xsltproc --nonet /usr/share/xml/docbook/stylesheet/docbook5/db4-upgrade.xsl book.xml > "
        + "book-5.xml. Files that an entity brings in come along; those of <xi:include> are converted one by one. "
        + "3. Look at it: <book> has xmlns=\"http://docbook.org/ns/docbook\" and version= now, lang is xml:lang, id is "
        + "xml:id, <ulink url=…> is <link xlink:href=…>, and <bookinfo> is <info>. 4. What still is not right then is "
        + "told by boekbouw check book-5.xml."),
    example: .pair(
      .wholeBook,
      wrong: """
        <!DOCTYPE book PUBLIC "-//OASIS//DTD DocBook XML V4.5//EN"
          "http://www.oasis-open.org/docbook/xml/4.5/docbookx.dtd">
        <book lang="nl">
          <bookinfo><title>De aswolk</title></bookinfo>
          <chapter id="as">
            <title>As &mdash; en stof</title>
            <para>Zie <ulink url="https://example.org/">de site</ulink>.</para>
          </chapter>
        </book>
        """,
      right: """
        <book xmlns="http://docbook.org/ns/docbook" xmlns:xlink="http://www.w3.org/1999/xlink"
          version="5.2" xml:lang="nl">
          <info><title>De aswolk</title></info>
          <chapter xml:id="as">
            <title>As — en stof</title>
            <para>Zie <link xlink:href="https://example.org/">de site</link>.</para>
          </chapter>
        </book>
        """))
}
