import Diagnostics

extension Explanation {
  static let coarseImage = Explanation(
    title: Message(dutch: "Een afbeelding is te grof voor drukwerk", english: "An image is too coarse for print"),
    meaning: Message(
      dutch:
        "De afbeelding heeft minder dan 200 pixels per inch (dpi) op de breedte die zij in het gedrukte boek krijgt. "
        + "Zonder width= of contentwidth= is dat haar eigen grootte, tot de 120 mm van de tekst.",
      english: "The image has fewer than 200 pixels per inch (dpi) at the width that it gets in the printed book. "
        + "Without width= or contentwidth= that is its own size, up to the text’s 120 mm."),
    importance: Message(
      dutch: "Op een scherm valt het niet op, op papier zie je blokjes. De drukker vraagt 300 dpi.",
      english: "On a screen nobody notices, on paper it shows. Printers ask for 300 dpi."),
    remedy: Message(
      dutch: "Vraag de maker om het bestand uit de camera of het tekenprogramma; vergroten in een fotoprogramma helpt "
        + "niet. Of toon haar kleiner, met contentwidth=. Komt het boek alleen als e-boek uit, onderdruk deze "
        + "waarschuwing dan in boekbouw.yaml.",
      english: "Ask the maker for the file from the camera or drawing program; enlarging it yourself does not help. Or "
        + "show it smaller, by contentwidth=. If the book is an e-book only, silence this warning in boekbouw.yaml."),
    example: .pair(
      .chapter,
      wrong: """
        <mediaobject>
          <imageobject><imagedata fileref="klein.png"/></imageobject>
          <textobject><phrase>Een rookpluim boven een gletsjer.</phrase></textobject>
        </mediaobject>
        """,
      right: """
        <mediaobject>
          <imageobject><imagedata fileref="klein.png" contentwidth="50mm"/></imageobject>
          <textobject><phrase>Een rookpluim boven een gletsjer.</phrase></textobject>
        </mediaobject>
        """))

  static let colourWithoutProfile = Explanation(
    title: Message(dutch: "CMYK zonder kleurprofiel", english: "CMYK without a colour profile"),
    meaning: Message(
      dutch: "De afbeelding is gemaakt voor een drukpers (CMYK), maar het bestand zegt niet voor welke pers en welk "
        + "papier.",
      english: "The image was made for a printing press (CMYK), but the file does not say for which press and paper."),
    importance: Message(
      dutch:
        "Het e-boek krijgt een versie in schermkleuren (sRGB). Zonder profiel is de omzetting een gok: een gezicht "
        + "kan groen uitvallen, een huiskleur flets.",
      english:
        "The e-book gets a version in screen colours (sRGB). Without a profile the conversion is a guess: a face "
        + "may turn out green, a house colour pale."),
    remedy: Message(
      dutch: "Vraag de vormgever het bestand opnieuw te bewaren met het profiel erin, of lever de foto aan in RGB: de "
        + "drukker zet haar dan zelf om.",
      english:
        "Ask the designer to save the file again with the profile inside, or supply the picture in RGB: then the "
        + "printer converts it."),
    example: .pair(
      .chapter,
      wrong: """
        <mediaobject>
          <imageobject><imagedata fileref="cmyk.jpg"/></imageobject>
          <textobject><phrase>Een rookpluim boven een gletsjer.</phrase></textobject>
        </mediaobject>
        """,
      right: """
        <mediaobject>
          <imageobject><imagedata fileref="vulkaan.png"/></imageobject>
          <textobject><phrase>Een rookpluim boven een gletsjer.</phrase></textobject>
        </mediaobject>
        """))

  static let unsuitableCover = Explanation(
    title: Message(dutch: "Het omslag is niet geschikt voor winkels", english: "The cover is not fit for shops"),
    meaning: Message(
      dutch: "Het omslag heeft aan de kortste kant minder dan 1400 pixels, of het is een tekening (SVG).",
      english: "The cover has fewer than 1400 pixels on its shorter side, or it is a drawing (SVG)."),
    importance: Message(
      dutch: "Apple en Kobo weigeren zo’n omslag, en in andere winkels ziet het er vaag uit.",
      english: "Apple and Kobo refuse such a cover, and in other shops it looks blurred."),
    remedy: Message(
      dutch: "Vraag de vormgever om een JPEG of PNG van 1600 × 2560 pixels; daarmee kun je overal terecht.",
      english: "Ask the designer for a JPEG or PNG of 1600 × 2560 pixels, which every shop takes."),
    example: .pair(
      .wholeBook,
      wrong: """
        <book xmlns="http://docbook.org/ns/docbook" version="5.2" xml:lang="nl">
          <info><title>Vulkanen</title>
            <cover><mediaobject><alt>Vulkanen</alt>
              <imageobject><imagedata fileref="klein.png"/></imageobject>
            </mediaobject></cover>
          </info>
          <chapter><title>Een</title><para>Tekst.</para></chapter>
        </book>
        """,
      right: """
        <book xmlns="http://docbook.org/ns/docbook" version="5.2" xml:lang="nl">
          <info><title>Vulkanen</title>
            <cover><mediaobject><alt>Vulkanen</alt>
              <imageobject><imagedata fileref="omslag.png"/></imageobject>
            </mediaobject></cover>
          </info>
          <chapter><title>Een</title><para>Tekst.</para></chapter>
        </book>
        """))
}
