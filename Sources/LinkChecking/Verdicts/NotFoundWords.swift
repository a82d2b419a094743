/// What pages that are none say, in Dutch and English: a *subject* that *is not there*, with *fillers* between, and
/// nothing else. “Zo maak je een goede 404-pagina” has words that are none of these, and says something else.
enum NotFoundWords {
  /// What can be missing.
  static let subjects = wordSet(
    """
    pagina webpagina page webpage artikel article bericht post nieuwsbericht item bestand file document video film
    filmpje product vacature advertentie aanbieding profiel profile content inhoud url adres address link bron evenement
    event recept podcast aflevering episode locatie location pad path
    """)

  /// That it is; fillers may stand between the words.
  static let absences = phrases(
    """
    bestaat niet
    niet gevonden
    niet vinden
    niet te vinden
    niet terugvinden
    niet beschikbaar
    niet bestaat
    is verwijderd
    is verdwenen
    is verlopen
    is offline gehaald
    onvindbaar
    not found
    cannot found
    can't found
    couldn't found
    not find
    cannot find
    can't find
    couldn't find
    unable find
    not exist
    doesn't exist
    no longer exists
    no longer available
    no longer here
    isn't available
    isn't here
    not available
    unavailable
    been removed
    been deleted
    was removed
    was deleted
    404
    """)

  /// Those that say it without a subject.
  static let bareAbsences = phrases(
    """
    niet gevonden
    not found
    404
    """)

  /// What may stand around it and change nothing.
  static let fillers = wordSet(
    """
    de het een deze dit die dat der is er of en in op van je jij jouw u uw wij we ons onze hier helaas sorry oeps oops
    oei ai ach jammer excuses foutmelding fout foutcode error http status code kan kon kunnen konden kun kunt niets meer
    langer worden wordt werd geworden hebt hebben heeft had zoekt zocht zoek zoeken bent op naar naartoe gezochte
    gevraagde opgevraagde opgezochte website site webadres mogelijk misschien verplaatst web hmm
    the a an this that these it you your we our us i i'm you're we're are was be to at on for of and or looking trying
    reach requested request requesting access find does do has have had no longer anymore any more seems seem appears
    appear uh oh whoops woops ooops looks like page's we've i've maybe moved may might sadly unfortunately apologies
    but either server
    """)

  /// Titles of sites that have no words for it.
  static let quietTitles: [(host: String, title: String)] = [
    // A film that is no longer there has no name before the dash.
    ("youtube.com", "- youtube")
  ]

  /// How many words a page may have, by what says it: somebody who writes about it has more to say.
  static let longestWhereBothSay = 400
  static let longestWhereOneSays = 150
  static let longestWhereBothSayBarely = 250
  static let longestWhereOneSaysBarely = 80
  static let longestWhereTheTextSays = 60
}
