import Diagnostics

extension Explanation {
  static let missingImage = Explanation(
    title: Message(dutch: "Een afbeelding ontbreekt", english: "An image is missing"),
    meaning: Message(
      dutch: "Het bestand achter fileref= bestaat niet, of er staat geen fileref= bij.",
      english: "The file behind fileref= does not exist, or there is no fileref=."),
    importance: Message(
      dutch: "De lezer zou een leeg vlak zien.", english: "Readers would see an empty space."),
    remedy: Message(
      dutch:
        "Kijk of de naam precies klopt, ook het stuk achter de punt: foto.jpeg is een ander bestand dan foto.jpg. Een pad "
        + "begint bij de map van het bestand waarin je het schrijft.",
      english: "See whether the name is exactly right, also behind the dot: foto.jpeg is not foto.jpg. A path counts "
        + "from the folder of the file you write it in."),
    example: .pair(
      .chapter,
      wrong: """
        <mediaobject>
          <imageobject><imagedata fileref="Vulkaan.png"/></imageobject>
          <textobject><phrase>Een rookpluim boven een gletsjer.</phrase></textobject>
        </mediaobject>
        """,
      right: """
        <mediaobject>
          <imageobject><imagedata fileref="vulkaan.png"/></imageobject>
          <textobject><phrase>Een rookpluim boven een gletsjer.</phrase></textobject>
        </mediaobject>
        """))

  static let unreadableImage = Explanation(
    title: Message(dutch: "Een afbeelding is niet te gebruiken", english: "An image cannot be used"),
    meaning: Message(
      dutch:
        "Het bestand bestaat, maar het is beschadigd, het is geen soort afbeelding die in een e-boek kan, of het is een "
        + "tekening die iets van internet haalt.",
      english:
        "The file exists, but it is damaged, it is no kind of image that fits an e-book, or it is a drawing that "
        + "fetches something from the internet."),
    importance: Message(
      dutch: "E-readers tonen zo’n bestand niet, en winkels weigeren een boek dat eigen programmatjes bevat.",
      english: "Reading systems do not show such a file, and shops refuse a book with programs inside."),
    remedy: Message(
      dutch:
        "Open de afbeelding in een fotoprogramma en bewaar haar als JPEG (foto’s), PNG (schermafbeeldingen) of gewone SVG "
        + "(tekeningen).",
      english: "Open the image in an image editor and save it as JPEG (photographs), PNG (screenshots) or plain SVG "
        + "(drawings)."),
    example: .pair(
      .chapter,
      wrong: """
        <mediaobject>
          <imageobject><imagedata fileref="vulkaan.psd"/></imageobject>
          <textobject><phrase>Een rookpluim boven een gletsjer.</phrase></textobject>
        </mediaobject>
        """,
      right: """
        <mediaobject>
          <imageobject><imagedata fileref="vulkaan.png"/></imageobject>
          <textobject><phrase>Een rookpluim boven een gletsjer.</phrase></textobject>
        </mediaobject>
        """))

  static let imageOutside = Explanation(
    title: Message(dutch: "Een afbeelding ligt buiten het boek", english: "An image lies outside the book"),
    meaning: Message(
      dutch:
        "De afbeelding staat op internet, of in een map die niet bij het boek hoort. Bij het boek horen de map van het "
        + "manuscript en de map assets, daarin of ernaast.",
      english: "The image is on the internet, or in a folder that is not the book’s. The book’s are the manuscript’s "
        + "folder and the folder assets, inside it or beside it."),
    importance: Message(
      dutch: "Een e-boek moet zonder internet te lezen zijn. En wie je map kopieert, moet alles hebben.",
      english: "An e-book must be readable without the internet. And who copies your folder must have everything."),
    remedy: Message(
      dutch: "Kopieer de afbeelding naar de map van het manuscript of naar assets, "
        + "en schrijf die plek achter fileref=.",
      english: "Copy the image into the manuscript’s folder or into assets, and name it there."),
    example: .pair(
      .chapter,
      wrong: """
        <mediaobject>
          <imageobject><imagedata fileref="https://example.org/vulkaan.png"/></imageobject>
          <textobject><phrase>Een rookpluim boven een gletsjer.</phrase></textobject>
        </mediaobject>
        """,
      right: """
        <mediaobject>
          <imageobject><imagedata fileref="vulkaan.png"/></imageobject>
          <textobject><phrase>Een rookpluim boven een gletsjer.</phrase></textobject>
        </mediaobject>
        """))

  static let missingAlternativeText = Explanation(
    title: Message(dutch: "Een afbeelding heeft geen beschrijving", english: "An image has no description"),
    meaning: Message(
      dutch: "Er staat niet bij wat er op de afbeelding te zien is.",
      english: "Nothing says what the image shows."),
    importance: Message(
      dutch: "Wie blind is, hoort de beschrijving in plaats van het beeld. Zonder beschrijving is het e-boek niet "
        + "toegankelijk, en in Europa moeten nieuwe e-boeken dat zijn.",
      english: "Who is blind hears the description in place of the image. Without it the e-book is not accessible, and "
        + "in Europe new e-books have to be."),
    remedy: Message(
      dutch:
        "Zet achter <imageobject> een <textobject> met een zin of twee: wat zou je door de telefoon vertellen? Is het beeld "
        + "alleen versiering, zet dan een lege <alt/> ervoor.",
      english:
        "Put behind <imageobject> a <textobject> with a sentence or two: what would you say on the telephone? If "
        + "the image is decoration only, put an empty <alt/> before it."),
    example: .pair(
      .chapter,
      wrong: """
        <mediaobject>
          <imageobject><imagedata fileref="vulkaan.png"/></imageobject>
        </mediaobject>
        """,
      right: """
        <mediaobject>
          <imageobject><imagedata fileref="vulkaan.png"/></imageobject>
          <textobject><phrase>Een rookpluim boven een gletsjer.</phrase></textobject>
        </mediaobject>
        """))
}
