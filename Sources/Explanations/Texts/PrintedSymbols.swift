import Diagnostics

extension Explanation {
  static let printedAddressTooLong = Explanation(
    title: Message(dutch: "Het gedrukte adres is te lang", english: "The printed address is long"),
    meaning: Message(
      dutch: "Het adres dat naast een symbool gedrukt wordt, heeft meer dan 40 tekens.",
      english: "The address that is printed beside a symbol has more than 40 characters."),
    importance: Message(
      dutch: "Zo’n adres past niet in de marge, en lezers typen het niet foutloos over.",
      english: "Such an address does not fit the margin, and readers do not type it over without slips."),
    remedy: Message(
      dutch: "Kies een kortere base= in de eerste tag van boekonline.xml. Is er al iets gedrukt, laat hem dan "
        + "staan.",
      english: "Choose a shorter base= in the first tag of boekonline.xml. If something is in print already, "
        + "keep it."),
    example: .none(
      because: Message(
        dutch: "Het gaat om de base in de eerste tag van boekonline.xml samen met het langste nummer.",
        english: "It is about base in the first tag of boekonline.xml together with the longest number.")))

  static let printedSymbolGone = Explanation(
    title: Message(dutch: "Een gedrukt symbool is verdwenen", english: "A printed symbol has gone"),
    meaning: Message(
      dutch: "Een symbool dat in een uitgave gedrukt staat, is uit boekonline.xml gehaald of heeft daar een "
        + "andere sleutel gekregen.",
      english: "A symbol that an edition has in print was removed from boekonline.xml, or was given another key "
        + "there."),
    importance: Message(
      dutch: "Wie het gedrukte boek heeft, komt dan op een pagina die er niet meer is, zolang dat boek "
        + "meegaat.",
      english: "Whoever holds the printed copy would arrive at a page that is gone, for as long as that copy "
        + "lives."),
    remedy: Message(
      dutch: "Zet het symbool met zijn sleutel terug. Waar het heen gaat mag je veranderen, en het mag "
        + "vervallen: dan zegt zijn pagina wat de lezer in plaats daarvan kan doen.",
      english: "Put the symbol back with its key. Where it leads may change, and it may be retired: its page "
        + "then says what readers can do instead."),
    example: .none(
      because: Message(
        dutch: "Het gaat om het verschil tussen boekonline.xml en wat volgens editions/1.xml gedrukt is.",
        english: "It is about the difference between boekonline.xml and what editions/1.xml says was printed.")))

  static let printedNumberChanged = Explanation(
    title: Message(dutch: "Een gedrukt nummer is veranderd", english: "A printed number has changed"),
    meaning: Message(
      dutch: "Een symbool heeft in boekonline.xml een ander nummer dan in een gedrukte uitgave.",
      english: "A symbol has another number in boekonline.xml than in a printed edition."),
    importance: Message(
      dutch: "Wie het gedrukte nummer overtypt of de QR-code scant, komt dan nergens of ergens anders uit.",
      english: "Whoever types the printed number or scans the QR code would arrive nowhere, or somewhere else."),
    remedy: Message(
      dutch: "Geef het symbool zijn gedrukte nummer terug.",
      english: "Give the symbol its printed number back."),
    example: .none(
      because: Message(
        dutch: "Het gaat om het verschil tussen boekonline.xml en wat volgens editions/1.xml gedrukt is.",
        english: "It is about the difference between boekonline.xml and what editions/1.xml says was printed.")))

  static let printedAddressGone = Explanation(
    title: Message(
      dutch: "Gedrukte adressen zouden niet meer werken",
      english: "Printed addresses would no longer answer"),
    meaning: Message(
      dutch: "De base= van boekonline.xml is een andere dan die waarmee een uitgave gedrukt is.",
      english: "The base= of boekonline.xml differs from the one that an edition was printed with."),
    importance: Message(
      dutch: "Alle gedrukte adressen en QR-codes van die uitgave beginnen met het oude adres.",
      english: "All printed addresses and QR codes of that edition begin with the old address."),
    remedy: Message(
      dutch: "Zet de oude base terug. Verhuist de site, laat het oude adres dan doorverwijzen naar het "
        + "nieuwe.",
      english: "Put the old base back. If the site moves, let the old address lead on to the new one."),
    example: .none(
      because: Message(
        dutch: "Het gaat om het verschil tussen boekonline.xml en wat volgens editions/1.xml gedrukt is.",
        english: "It is about the difference between boekonline.xml and what editions/1.xml says was printed.")))

  static let frozenEdition = Explanation(
    title: Message(dutch: "Een uitgave ligt al vast", english: "An edition is frozen already"),
    meaning: Message(
      dutch: "boekbouw symbols freeze is gevraagd voor een uitgave die al vastligt, en het boek is sindsdien "
        + "veranderd.",
      english: "boekbouw symbols freeze was asked for an edition that is frozen already, and the book has "
        + "changed since."),
    importance: Message(
      dutch: "Wat gedrukt is, verandert niet meer. Alleen de bladzijden mogen later worden aangevuld.",
      english: "What is in print never changes. Only its pages may be filled in later."),
    remedy: Message(
      dutch: "Leg een nieuwe druk vast onder een eigen nummer, bijvoorbeeld met --edition 2.",
      english: "Freeze a new edition under a number of its own, for example with --edition 2."),
    example: .none(
      because: Message(
        dutch: "Het gaat om een opdracht, niet om een bestand.",
        english: "It is about a command, not a file.")))

  static let brokenEdition = Explanation(
    title: Message(
      dutch: "Een bestand over een gedrukte uitgave klopt niet",
      english: "A file about a printed edition is wrong"),
    meaning: Message(
      dutch: "Een bestand in de map editions klopt niet: een nummer ontbreekt of deugt niet, of de "
        + "bladzijdelijst is beschadigd.",
      english: "A file in the folder editions is wrong: a number is missing or impossible, or the list of pages "
        + "is damaged."),
    importance: Message(
      dutch: "Boekbouw kan dan niet meer bewaken dat gedrukte adressen blijven werken.",
      english: "Boekbouw can then no longer guard that printed addresses go on working."),
    remedy: Message(
      dutch: "Zet de vorige versie van het bestand terug, bijvoorbeeld uit git. Verander deze bestanden nooit "
        + "met de hand.",
      english: "Put the file’s earlier version back, from git for example. Never edit these files by hand."),
    example: .none(
      because: Message(
        dutch: "Deze bestanden schrijft boekbouw zelf.",
        english: "Boekbouw writes these files itself.")))

  static let lostPage = Explanation(
    title: Message(
      dutch: "Het begin van een gedrukte bladzijde is zoek", english: "The beginning of a printed page is lost"),
    meaning: Message(
      dutch: "In editions staat met welke woorden elke bladzijde van het gedrukte boek begint. Die van deze bladzijde "
        + "staan niet meer in het manuscript.",
      english: "A file in editions says with which words each page of the printed book begins. Those of this page are "
        + "no longer in the manuscript."),
    importance: Message(
      dutch: "Het e-boek slaat die bladzijde dan over, en wie erheen springt komt een bladzijde eerder uit.",
      english: "The e-book then passes over that page, and whoever jumps to it lands one page before."),
    remedy: Message(
      dutch: "Zoek in het gedrukte boek waar de bladzijde begint, en zet in het bestand achter words de eerste woorden "
        + "die daarvan nog in het manuscript staan. Is de bladzijde uit de tekst verdwenen, haal haar regel dan weg.",
      english: "Look in the printed book where the page begins, and put the first words of it that are left in the "
        + "manuscript behind “words”. If the page has gone from the text, remove its line."),
    example: .none(
      because: Message(
        dutch: "Dat bestand schrijft boekbouw zelf, als het boek gedrukt wordt.",
        english: "Boekbouw writes that file itself, when the book is printed.")))

  static let brokenRoundTrip = Explanation(
    title: Message(
      dutch: "Een weg van papier naar de site is verbroken",
      english: "A way from paper to the site is broken"),
    meaning: Message(
      dutch: "Boek, catalogus, gedrukte adressen, QR-codes, doorverwijzingen en pagina’s van de site zeggen niet "
        + "allemaal hetzelfde.",
      english: "Book, catalogue, printed addresses, QR codes, redirects and pages of the site do not all say the "
        + "same."),
    importance: Message(
      dutch: "Een lezer die een gedrukt adres overtypt of een code scant, komt dan nergens of verkeerd uit.",
      english: "Readers who type a printed address or scan a code would arrive nowhere, or at the wrong page."),
    remedy: Message(
      dutch: "Gaat het om een uitgave, zet dan de catalogus of het bestand in editions terug zoals het was. Anders "
        + "is het een fout van Boekbouw: zet de site niet online en meld het.",
      english: "If it is about an edition, put the catalogue or the file in editions back as it was. Otherwise it "
        + "is a mistake of Boekbouw’s: do not publish the site, and report it."),
    example: .none(
      because: Message(
        dutch: "De bestanden van de site schrijft boekbouw zelf.",
        english: "Boekbouw writes the files of the site itself.")))
}
