import Diagnostics

extension Explanation {
  static let shortLink = Explanation(
    title: Message(dutch: "Een korte link", english: "A short link"),
    meaning: Message(
      dutch: "Het adres is van een dienst die lange adressen verkort, zoals bit.ly of tinyurl.com. Adressen die een "
        + "dienst voor zijn eigen pagina’s heeft, zoals youtu.be, en vaste adressen, zoals doi.org, tellen niet mee.",
      english: "The address is that of a service that shortens long ones, such as bit.ly or tinyurl.com. Addresses "
        + "that a service has for its own pages (youtu.be), and persistent ones (doi.org), do not count."),
    importance: Message(
      dutch: "Een korte link werkt zolang die dienst het wil: Google heeft goo.gl gesloten, en links die weinig "
        + "gebruikt werden, uitgezet. Een gedrukt boek kun je dan niet verbeteren, en waar de link heen ging, weet "
        + "niemand meer.",
      english: "A short link works as long as that service likes: Google closed goo.gl, and switched off links that "
        + "were little used. A printed book cannot be corrected then, and nobody knows any more where the link led."),
    remedy: Message(
      dutch: "Open de link en neem het adres over waar je uitkomt. Moet het op papier kort zijn, maak er dan een "
        + "onlinesymbool van: dat adres blijft van jou.",
      english: "Open the link and take the address where you arrive. If it has to be short on paper, make it an online "
        + "symbol: that address stays yours."),
    example: .pair(
      .chapter,
      wrong: "<para>Lees <link xlink:href=\"https://bit.ly/3xYz\">het rapport</link>.</para>",
      right: "<para>Lees <link xlink:href=\"https://www.example.org/rapport\">het rapport</link>.</para>"))

  static let nearlySameAddress = Explanation(
    title: Message(
      dutch: "Eén adres op twee manieren geschreven", english: "One address, written in two ways"),
    meaning: Message(
      dutch: "Twee adressen verschillen alleen in hoofdletters, een schuine streep aan het eind, http of https, de "
        + "poort of een los #.",
      english: "Two addresses differ only by capitals, a slash at the end, http or https, the port, or a bare #."),
    importance: Message(
      dutch: "Meestal is een van de twee een tikfout: op veel sites telt een hoofdletter. En verhuist de pagina, dan "
        + "vergeet je er een.",
      english: "Mostly one of them is a slip: on many sites capitals count. And when the page moves, one of them is "
        + "forgotten."),
    remedy: Message(
      dutch: "Open ze allebei en schrijf overal wat er dan in de adresbalk staat. Zijn het echt twee pagina’s, "
        + "onderdruk dan deze waarschuwing.",
      english: "Open both, and write everywhere what the address bar then shows. If they really are two pages, silence "
        + "this warning."),
    example: .pair(
      .chapter,
      wrong: """
        <para>Lees <link xlink:href="https://www.example.org/rapport">het rapport</link>.</para>
        <para>In <link xlink:href="https://www.example.org/Rapport">dat rapport</link> staat alles.</para>
        """,
      right: """
        <para>Lees <link xlink:href="https://www.example.org/rapport">het rapport</link>.</para>
        <para>In <link xlink:href="https://www.example.org/rapport">dat rapport</link> staat alles.</para>
        """))

  static let punctuationInAddress = Explanation(
    title: Message(dutch: "Een leesteken aan het eind van een adres", english: "Punctuation at the end of an address"),
    meaning: Message(
      dutch: "Het adres eindigt op een punt, een komma of een ander leesteken, of op een haakje dat in het adres niet "
        + "begint.",
      english: "The address ends in a full stop, a comma or another mark, or in a parenthesis that does not begin in "
        + "it."),
    importance: Message(
      dutch: "Zo’n teken hoort bij de zin en is met het adres meegekomen. De meeste sites zeggen dan dat de pagina er "
        + "niet is.",
      english: "Such a mark belongs to the sentence and came along with the address. Most sites then say that there "
        + "is no such page."),
    remedy: Message(
      dutch: "Haal het teken uit het adres, en zet het achter </link>. Hoort het er echt bij, schrijf het dan met een "
        + "procentteken: %2E voor een punt.",
      english: "Take the mark out of the address, and put it behind </link>. If it does belong there, write it with a "
        + "percent sign: %2E for a full stop."),
    example: .pair(
      .chapter,
      wrong: "<para>Lees <link xlink:href=\"https://www.example.org/rapport.\">het rapport</link></para>",
      right: "<para>Lees <link xlink:href=\"https://www.example.org/rapport\">het rapport</link>.</para>"))

  static let passwordInAddress = Explanation(
    title: Message(dutch: "Een wachtwoord in een adres", english: "A password in an address"),
    meaning: Message(
      dutch: "Voor de naam van de site staat een gebruikersnaam, en misschien een wachtwoord, met een @ erachter.",
      english: "Before the name of the site stands a user name, and perhaps a password, with an @ behind it."),
    importance: Message(
      dutch: "Iedere lezer van het e-boek kan het lezen. En browsers gooien het weg of waarschuwen ervoor, omdat "
        + "oplichters zo’n adres gebruiken om op een andere site te lijken.",
      english: "Every reader of the e-book can read it. And browsers drop it or warn of it, as swindlers use such an "
        + "address to look like another site."),
    remedy: Message(
      dutch: "Haal alles tot en met de @ weg, en verander het wachtwoord. Een mailadres krijgt mailto: ervoor.",
      english: "Remove everything up to the @, and change the password. An e-mail address takes mailto: before it."),
    example: .pair(
      .chapter,
      wrong: "<para>Lees <link xlink:href=\"https://jan:geheim@www.example.org/rapport\">het rapport</link>.</para>",
      right: "<para>Lees <link xlink:href=\"https://www.example.org/rapport\">het rapport</link>.</para>"))

  static let privateAddress = Explanation(
    title: Message(
      dutch: "Een adres op je eigen computer of netwerk", english: "An address on your own computer or network"),
    meaning: Message(
      dutch: "De link gaat naar localhost, naar een naam zonder punt of op .local, of naar een nummer dat alleen "
        + "binnen een netwerk geldt, zoals 192.168.1.1.",
      english: "The link leads to localhost, to a name without a dot or in .local, or to a number that is valid "
        + "inside a network only, such as 192.168.1.1."),
    importance: Message(
      dutch: "Bij de lezer gebeurt er niets, of er komt iets heel anders: zijn eigen router.",
      english: "For a reader nothing happens, or something else appears: his own router."),
    remedy: Message(
      dutch: "Neem het adres waarop iedereen de pagina vindt. Is het een voorbeeld in een boek over computers, zet "
        + "het dan in <uri> of <literal>, zonder link.",
      english: "Take the address where everybody finds the page. If it is an example in a book on computers, put it "
        + "into <uri> or <literal>, without a link."),
    example: .pair(
      .chapter,
      wrong: "<para>Open <link xlink:href=\"https://localhost:8080/\">het dashboard</link>.</para>",
      right: "<para>Open het dashboard op <literal>https://localhost:8080/</literal>.</para>"))
}
