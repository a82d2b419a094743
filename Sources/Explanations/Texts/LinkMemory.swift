import Diagnostics

extension Explanation {
  static let expiredExemption = Explanation(
    title: Message(dutch: "Een ontheffing is verlopen", english: "An exemption has expired"),
    meaning: Message(
      dutch: "In boekbouw.yaml staat dat een adres tot een bepaalde dag niet wordt nagekeken. Die dag is voorbij, "
        + "dus het adres telt weer mee.",
      english: "boekbouw.yaml says that an address is not looked at until some day. That day has gone by, so the "
        + "address counts again."),
    importance: Message(
      dutch: "Een uitzondering waar niemand naar omkijkt, verbergt een kapotte link voor altijd.",
      english: "An exception that nobody looks back at hides a broken link for ever."),
    remedy: Message(
      dutch: "Open het adres zelf. Werkt het, haal de ontheffing dan weg. Is er nog steeds een goede reden, geef haar "
        + "dan een nieuwe dag.",
      english: "Open the address yourself. If it works, remove the exemption. If there still is a good reason, "
        + "give it a new day."),
    example: .none(
      because: Message(
        dutch: "Het hangt van de dag af: “until: 2027-06-30” is goed tot en met 30 juni 2027.",
        english: "It depends on the day: “until: 2027-06-30” is good through 30 June 2027.")))

  static let uselessExemption = Explanation(
    title: Message(dutch: "Een ontheffing geldt voor geen enkele link", english: "An exemption is for no link"),
    meaning: Message(
      dutch: "In boekbouw.yaml staat een ontheffing voor een adres waar geen enkele link van het boek heen gaat.",
      english: "boekbouw.yaml has an exemption for an address that no link of the book leads to."),
    importance: Message(
      dutch: "Misschien staat er een typefout in, en wordt het adres dat je bedoelt dus wél nagekeken.",
      english: "There may be a slip in it, so that the address you mean is looked at after all."),
    remedy: Message(
      dutch: "Verbeter het adres, of haal de ontheffing weg. Het adres staat er precies zoals in het boek; een * aan "
        + "het eind staat voor alles wat zo begint.",
      english: "Correct the address, or remove the exemption. It is written just as in the book; a * at its end "
        + "stands for all that begins so."),
    example: .none(
      because: Message(
        dutch: "Alleen boekbouw links kijkt alle links na. De instelling zelf staat in docs/configuration.md.",
        english: "Only boekbouw links looks at all links. The setting itself is in docs/configuration.md.")))

  static let unreadableLinkMemory = Explanation(
    title: Message(
      dutch: "Het linkgeheugen is niet te gebruiken", english: "The memory of links cannot be used"),
    meaning: Message(
      dutch: "In links.db staat wat boekbouw eerder van elke link zag. Dat bestand is beschadigd, of een ander "
        + "programma heeft het gemaakt.",
      english: "links.db holds what boekbouw saw of each link before. That file is damaged, or another program "
        + "made it."),
    importance: Message(
      dutch: "Deze keer weet boekbouw niet hoelang een link al hapert, en wat er sindsdien veranderd is. De links "
        + "zelf zijn gewoon nagekeken.",
      english: "This time boekbouw does not know how long a link has been failing, or what has changed since. The "
        + "links themselves were looked at as ever."),
    remedy: Message(
      dutch: "Is het bestand beschadigd, dan heet het nu links.db.damaged en is er een nieuw begonnen: je hoeft niets "
        + "te doen. Zet er een reservekopie voor terug als je die hebt. Is het van een ander programma, kies dan een "
        + "andere plaats met links.database in boekbouw.yaml.",
      english: "If it is damaged, it is now called links.db.damaged and a new one was begun: you need do nothing. Put "
        + "back a copy if you have one. If it is another program’s, choose another place by links.database in "
        + "boekbouw.yaml."),
    example: .none(
      because: Message(
        dutch: "Er is geen voorbeeld: je schrijft dit bestand niet zelf.",
        english: "There is no example: you do not write this file yourself.")))

  static let unreadableBaseline = Explanation(
    title: Message(dutch: "De nulmeting is niet te lezen", english: "The baseline cannot be read"),
    meaning: Message(
      dutch: "Bij --baseline hoort een verslag van een eerdere boekbouw links, als json. Dit bestand is dat niet, of "
        + "het is er niet.",
      english: "--baseline takes the report of an earlier boekbouw links, as json. This file is none, or it is "
        + "missing."),
    importance: Message(
      dutch: "Zonder nulmeting is niet te zeggen welke links al kapot waren en welke het nu pas zijn.",
      english: "Without a baseline nobody can tell which links were broken before and which are so only now."),
    remedy: Message(
      dutch: "Maak er een met boekbouw links --report json=nulmeting.json, bijvoorbeeld op de hoofdtak, en geef dat "
        + "bestand op.",
      english: "Make one by boekbouw links --report json=baseline.json, for example on the main branch, and name that "
        + "file."),
    example: .none(
      because: Message(
        dutch: "Het gaat om een bestand dat boekbouw zelf schrijft. Hoe het eruitziet, staat in docs/json.md.",
        english: "It is about a file that boekbouw itself writes. docs/json.md says what it looks like.")))
}
