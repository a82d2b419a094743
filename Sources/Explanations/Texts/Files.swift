import Diagnostics

extension Explanation {
  static let missingFile = Explanation(
    title: Message(dutch: "Een bestand bestaat niet", english: "A file does not exist"),
    meaning: Message(
      dutch: "Op de plaats die je noemt, staat geen bestand met die naam. Vaak gaat het om boek.xml, waar elk boek "
        + "mee begint.",
      english: "There is no file of that name at the place you give. Often it is boek.xml, which every book begins "
        + "with."),
    importance: Message(
      dutch: "Zonder dat bestand mist het boek een stuk, of is er helemaal geen boek.",
      english: "Without that file the book lacks a part, or there is no book at all."),
    remedy: Message(
      dutch:
        "Kijk of de naam precies klopt: hoofdletters en kleine letters tellen mee. Heet je hoofdbestand anders dan "
        + "boek.xml, noem het dan achter de opdracht: boekbouw build map/mijn-boek.xml.",
      english: "See whether the name is exactly right: capitals count. If your main file is not called boek.xml, "
        + "name it behind the command: boekbouw build folder/my-book.xml."),
    example: .pair(
      .folder,
      wrong: """
        Boek.xml
        boekonline.xml
        """,
      right: """
        boek.xml
        boekonline.xml
        """))

  static let unreadableFile = Explanation(
    title: Message(dutch: "Een bestand is niet te lezen", english: "A file cannot be read"),
    meaning: Message(
      dutch: "Er staat wel iets onder die naam, maar boekbouw krijgt de inhoud niet te zien. Misschien is het een map, "
        + "of mag je het bestand niet openen.",
      english: "Something goes by that name, but boekbouw does not get to see what is in it. Perhaps it is a folder, "
        + "or you may not open the file."),
    importance: Message(
      dutch: "Wat boekbouw niet kan lezen, komt niet in het boek.",
      english: "What boekbouw cannot read does not come into the book."),
    remedy: Message(
      dutch: "Noem een bestand en geen map. Is het wel een bestand, kijk dan of je het zelf kunt openen en geef jezelf "
        + "zo nodig leesrechten.",
      english: "Name a file and not a folder. If it is a file, see whether you can open it yourself, and give "
        + "yourself the right to read it if you cannot."),
    example: .pair(
      .chapter,
      wrong: """
        <xi:include href="delen"/>
        """,
      right: """
        <xi:include href="delen/aswolk.xml"/>
        """))

  static let wrongEncoding = Explanation(
    title: Message(dutch: "De tekens zijn niet te lezen", english: "The characters cannot be read"),
    meaning: Message(
      dutch:
        "Een tekstbestand kan op verschillende manieren zijn bewaard, en dat heet de codering. De codering die op de "
        + "eerste regel staat, bestaat niet of is een andere dan die van het bestand.",
      english: "A text file can be saved in several ways, called encodings. The encoding that the first line states "
        + "does not exist, or the file was saved in another."),
    importance: Message(
      dutch: "Met de verkeerde codering wordt van een é al gauw Ã©, in het hele boek.",
      english: "With the wrong encoding an é soon turns into Ã©, throughout the book."),
    remedy: Message(
      dutch:
        "Zet op de eerste regel hoe het bestand is bewaard, zoals encoding=\"windows-1252\". Of open het met die "
        + "codering, bewaar het als UTF-8 en zet dat op de eerste regel. Let op: zie je � in je editor, bewaar dan niets, "
        + "want dan ben je die letters kwijt.",
      english: "State on the first line how the file was saved, such as encoding=\"windows-1252\". Or open it in that "
        + "encoding, save it as UTF-8, and say so on the first line. Take care: if your editor shows �, save nothing, or "
        + "those letters are lost."
    ),
    example: .pair(
      .wholeBook,
      wrong: """
        <?xml version="1.0" encoding="ANSI"?>
        <book xmlns="http://docbook.org/ns/docbook" version="5.2" xml:lang="nl">
          <title>Leaders Online</title>
          <chapter><title>De aswolk</title><para>Niemand vloog.</para></chapter>
        </book>
        """,
      right: """
        <?xml version="1.0" encoding="UTF-8"?>
        <book xmlns="http://docbook.org/ns/docbook" version="5.2" xml:lang="nl">
          <title>Leaders Online</title>
          <chapter><title>De aswolk</title><para>Niemand vloog.</para></chapter>
        </book>
        """))

  static let notWellFormed = Explanation(
    title: Message(dutch: "Dit is geen geldige XML", english: "This is no well-formed XML"),
    meaning: Message(
      dutch: "Het bestand houdt zich niet aan de spelregels van XML. Meestal is een element niet gesloten, staan twee "
        + "eindtags in de verkeerde volgorde, of staat er een losse & of <.",
      english: "The file breaks the rules of XML. Mostly an element is not ended, two end tags stand in the wrong "
        + "order, or there is a bare & or <."),
    importance: Message(
      dutch:
        "Na zo’n fout is niet altijd te zeggen wat bij wat hoort. Wat eromheen staat, kijkt boekbouw soms pas na als de "
        + "fout is verbeterd.",
      english: "After such a mistake it is not always clear what belongs to what. What stands around it is sometimes "
        + "checked only when the mistake has been mended."),
    remedy: Message(
      dutch: "Sluit elk element, en het binnenste het eerst. Schrijf &amp; voor een & en &lt; voor een <.",
      english: "End every element, the innermost first. Write &amp; for an & and &lt; for a <."),
    example: .pair(
      .chapter,
      wrong: """
        <para>Er ging <emphasis>niets</para></emphasis> de lucht in.
        """,
      right: """
        <para>Er ging <emphasis>niets</emphasis> de lucht in.</para>
        """))

  static let unknownEntity = Explanation(
    title: Message(dutch: "Een entiteit is niet bekend", english: "An entity is not known"),
    meaning: Message(
      dutch:
        "Een entiteit is een naam tussen & en ; die voor een teken staat. XML kent er vijf: &amp; &lt; &gt; &quot; en "
        + "&apos;. Namen uit HTML, zoals &eacute; en &nbsp;, horen daar niet bij.",
      english: "An entity is a name between & and ; that stands for a character. XML knows five: &amp; &lt; &gt; "
        + "&quot; and &apos;. Names of HTML, such as &eacute; and &nbsp;, are not among them."),
    importance: Message(
      dutch: "Boekbouw kan niet raden welk teken je bedoelt.",
      english: "Boekbouw cannot guess which character you mean."),
    remedy: Message(
      dutch:
        "Typ het teken zelf. Lukt dat niet, schrijf dan het nummer ervan: &#233; is een é en &#160; een vaste spatie.",
      english: "Type the character itself. If you cannot, write its number: &#233; is an é, and &#160; a space that "
        + "does not break."),
    example: .pair(
      .chapter,
      wrong: """
        <para>Een caf&eacute; vol gestrande reizigers.</para>
        """,
      right: """
        <para>Een café vol gestrande reizigers.</para>
        """))
}
