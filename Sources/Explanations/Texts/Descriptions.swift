import Diagnostics

extension Explanation {
  static let weakAlternativeText = Explanation(
    title: Message(dutch: "Een beschrijving zegt niets", english: "A description says nothing"),
    meaning: Message(
      dutch: "De beschrijving van een afbeelding is een bestandsnaam, een woord als “foto”, of hetzelfde als het "
        + "bijschrift.",
      english: "The description of an image is a file name, a word such as “photo”, or the same as its caption."),
    importance: Message(
      dutch: "Wie niet ziet, weet al dat er een afbeelding staat: de voorleessoftware zegt dat. Wat erop staat, hoort "
        + "hij alleen van jou.",
      english: "Who cannot see knows already that there is an image: the screen reader says so. What it shows is for "
        + "you to tell."),
    remedy: Message(
      dutch:
        "Schrijf in een zin of twee wat er te zien is en waarom het in het boek staat. Voegt dat niets toe aan het "
        + "bijschrift, zet dan een lege <alt/> voor <imageobject>.",
      english: "Write in a sentence or two what there is to see and why it is in the book. If that adds nothing to the "
        + "caption, put an empty <alt/> before <imageobject>."),
    example: .pair(
      .chapter,
      wrong: """
        <mediaobject>
          <imageobject><imagedata fileref="vulkaan.png"/></imageobject>
          <textobject><phrase>IMG_2034.jpg</phrase></textobject>
        </mediaobject>
        """,
      right: """
        <mediaobject>
          <imageobject><imagedata fileref="vulkaan.png"/></imageobject>
          <textobject><phrase>Een rookpluim boven een gletsjer.</phrase></textobject>
        </mediaobject>
        """))

  private static let longText =
    "Een rookpluim stijgt op boven een gletsjer.\n"
    + String(repeating: "    Rechts daarvan staat nog een rookpluim, kleiner dan de vorige.\n", count: 9)

  static let longAlternativeText = Explanation(
    title: Message(dutch: "Een beschrijving is erg lang", english: "A description is very long"),
    meaning: Message(
      dutch: "De beschrijving van een afbeelding telt meer dan 500 tekens.",
      english: "The description of an image has more than 500 characters."),
    importance: Message(
      dutch: "Voorleessoftware leest een beschrijving in één keer voor: wie luistert, kan niet pauzeren of een stukje "
        + "teruggaan. En wie wel ziet, leest haar niet.",
      english: "Screen readers read a description in one go: who listens can neither pause nor go back a bit. And who "
        + "sees does not get to read it."),
    remedy: Message(
      dutch: "Zeg in de beschrijving in een paar zinnen wat voor beeld het is en wat je eruit moet halen. Zet "
        + "cijfers en stappen in de tekst van het boek, als alinea, lijst of tabel.",
      english: "Say in a few sentences what kind of image it is and what to learn from it. Put figures and steps into "
        + "the text of the book, as a paragraph, list or table."),
    example: .pair(
      .chapter,
      wrong: """
        <mediaobject>
          <imageobject><imagedata fileref="vulkaan.png"/></imageobject>
          <textobject><phrase>\(longText)  </phrase></textobject>
        </mediaobject>
        """,
      right: """
        <mediaobject>
          <imageobject><imagedata fileref="vulkaan.png"/></imageobject>
          <textobject><phrase>Tien rookpluimen boven een gletsjer, van groot naar klein.</phrase></textobject>
        </mediaobject>
        """))
}
