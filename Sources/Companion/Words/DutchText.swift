import OnlineSymbols

extension SiteText {
  static let dutch = SiteText(
    language: "nl",
    months: [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
      "december",
    ],
    siteName: { "Extra’s bij \($0)" },
    overview: "Overzicht",
    register: "Van A tot Z",
    belongsToBook: "Deze site hoort bij het boek",
    leavesYouAlone: "Geen cookies, geen reclame; niemand kijkt mee.",
    changes: "Wat er verandert (feed)",
    introduction: "Bij elk symbool in het boek hoort een extra: een film, een artikel, iets om te downloaden of een "
      + "plek om mee te praten. Hier staan ze allemaal, in de volgorde van het boek.",
    typeTheNumber: { "Staat er een nummer bij het symbool? Typ het achter het adres van deze site: \($0)" },
    filter: "Zoeken en kiezen",
    kind: "Soort",
    everyKind: "Alles",
    chapter: "Hoofdstuk",
    everyChapter: "Het hele boek",
    search: "Zoek een extra",
    searchHelp: "Een woord, of het nummer uit het boek",
    find: "Zoek",
    shown: "{n} van de {m} extra’s",
    noneShown: "Niets gevonden. Probeer een ander woord, of kies weer ‘Alles’ en ‘Het hele boek’.",
    noneHere: "Hier is niets van deze soort. Kies een andere soort of een ander hoofdstuk.",
    outsideChapters: "Los van een hoofdstuk",
    continued: { "\($0) (vervolg)" },
    pages: "Delen van het overzicht",
    pageOf: { "Deel \($0) van \($1)" },
    previous: "Vorige",
    next: "Volgende",
    kinds: { $0.inDutch.one },
    pluralKinds: { $0.inDutch.many },
    onward: { $0.inDutch.onward },
    at: { "op \($0)" },
    noOnward: "Er hoort geen andere website bij: alles staat op deze pagina.",
    checked: "Gecontroleerd op",
    lastChecked: "De link werkte nog op",
    changedTarget: "De link is vernieuwd op",
    inTheBook: "In het boek",
    page: { "bladzijde \($0)" },
    nowhereInTheBook: "Deze extra hoort niet bij één bepaalde plek in het boek.",
    comeBack: "Zo vind je deze pagina terug",
    comeBackHelp: "Scan de code of typ het adres over.",
    number: { "Nummer \($0)" },
    code: { "QR-code van \($0)" },
    gone: "Werkt de link niet meer?",
    kept: "Wat ervan bewaard is",
    archived: "Er is een kopie bewaard.",
    archivedOn: "Er is een kopie bewaard op",
    seeArchived: "Bekijk de bewaarde kopie",
    aroundInTheBook: "Ervoor en erna in het boek",
    previousInTheBook: "Vorige in het boek",
    nextInTheBook: "Volgende in het boek",
    moved: "Verhuisd",
    movedTo: "Deze extra heeft een nieuwe plek. Je browser brengt je er vanzelf naartoe. Gebeurt dat niet, ga dan naar",
    movedNowhere: "Deze extra heeft een nieuwe plek, maar waar is nog niet bekend. Kijk intussen in het overzicht.",
    retired: "Vervallen",
    retiredOn: "Vervallen op",
    instead: "Kijk in plaats daarvan bij",
    numberBelongsTo: { "Nummer \($0) hoort bij" },
    registerTitle: "Alle extra’s van A tot Z",
    registerIntroduction: "Elke extra op titel, met het nummer dat ernaast staat in het boek.",
    findInPage: "Een woord zoeken? Dat kan met je browser: druk op Ctrl + F, op een Mac op ⌘ + F. Op een telefoon "
      + "staat het in het menu, meestal als ‘Zoek op pagina’.",
    letters: "Letters",
    otherLetters: "Overige",
    numbers: "Op nummer",
    retiredOnes: "Vervallen",
    notFound: "Deze pagina is er niet",
    notFoundDigits: "Typ je een adres over uit het boek, kijk dan nog eens naar het nummer. Daarin staan alleen de "
      + "cijfers 2 tot en met 9, nooit een 0 of een 1.",
    notFoundHelp: "Je kunt de extra ook opzoeken:",
    feedTitle: { "\($0): wat er verandert" },
    feedEntry: { "\($0): \($1.inDutch)" })
}

extension SymbolKind {
  fileprivate var inDutch: (one: String, many: String, onward: String) {
    switch self {
    case .film: ("Film", "Films", "Bekijk de film")
    case .download: ("Download", "Downloads", "Ga naar de download")
    case .article: ("Artikel", "Artikelen", "Lees het artikel")
    case .community: ("Groep", "Groepen", "Ga naar de groep")
    case .tool: ("Hulpmiddel", "Hulpmiddelen", "Open het hulpmiddel")
    case .page: ("Pagina", "Pagina’s", "Ga naar de pagina")
    }
  }
}

extension ChangeKind {
  fileprivate var inDutch: String {
    switch self {
    case .accepted: "gecontroleerd"
    case .retargeted: "de link is vernieuwd"
    case .moved: "verhuisd"
    case .retired: "vervallen"
    }
  }
}
