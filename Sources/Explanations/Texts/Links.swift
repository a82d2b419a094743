import Diagnostics

extension Explanation {
  static let vagueLinkText = Explanation(
    title: Message(dutch: "Een linktekst zegt niets", english: "A link text says nothing"),
    meaning: Message(
      dutch: "De tekst van een link is “hier”, “lees meer” of iets dergelijks, of een heel lang adres.",
      english: "The text of a link is “here”, “read more” or the like, or a very long address."),
    importance: Message(
      dutch: "Voorleessoftware kan alle links van een pagina op een rij zetten. Daar staat dan tien keer “hier”. "
        + "En op papier zegt “klik hier” helemaal niets.",
      english: "A screen reader can list all links of a page, which then says “here” ten times. And on paper “click "
        + "here” says nothing at all."),
    remedy: Message(
      dutch: "Zet de link om de woorden die zeggen wat daar te vinden is, zoals de titel van het artikel.",
      english: "Put the link around the words that say what is there, such as the title of the article."),
    example: .pair(
      .chapter,
      wrong: "<para>Het rapport staat <link xlink:href=\"https://example.org/rapport\">hier</link>.</para>",
      right: "<para>Lees <link xlink:href=\"https://example.org/rapport\">het rapport</link>.</para>"))

  static let insecureAddress = Explanation(
    title: Message(dutch: "Een adres begint met http://", english: "An address begins with http://"),
    meaning: Message(
      dutch: "Het adres van een link begint met http:// en niet met https://. Adressen op je eigen computer of netwerk "
        + "tellen niet mee.",
      english: "The address of a link begins with http:// and not with https://. Addresses of your own computer or "
        + "network do not count."),
    importance: Message(
      dutch: "Bijna elke site is overgegaan op https. Oude adressen werken vaak nog via een omweg, tot die wordt "
        + "opgeheven, en browsers waarschuwen ervoor.",
      english: "Nearly every site has gone over to https. Old addresses often still work by a detour, until that is "
        + "closed, and browsers warn of them."),
    remedy: Message(
      dutch: "Open het adres met https:// ervoor. Komt dezelfde pagina, neem dan dat adres; zo niet, zoek een andere "
        + "bron of onderdruk de waarschuwing.",
      english: "Open the address with https:// before it. If the same page comes, take that address; if not, look for "
        + "another source or silence the warning."),
    example: .pair(
      .chapter,
      wrong: "<para>Lees <link xlink:href=\"http://example.org/rapport\">het rapport</link>.</para>",
      right: "<para>Lees <link xlink:href=\"https://example.org/rapport\">het rapport</link>.</para>"))
}
