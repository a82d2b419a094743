import Diagnostics

extension Explanation {
  static let misspelling = Explanation(
    title: Message(
      dutch: "Een woord staat niet in het woordenboek",
      english: "A word is not in the dictionary"),
    meaning: Message(
      dutch: "Het woordenboek kent dit woord niet, ook niet als samenstelling. Per bestand staat een woord "
        + "er één keer bij, op de eerste plaats waar het voorkomt. Namen, afkortingen, code en wat "
        + "cijfers heeft, worden overgeslagen.",
      english: "The dictionary does not know this word, nor does it as a compound. A word is reported once "
        + "for each file, where it first occurs. Names, abbreviations, code and what has digits in it "
        + "are left out."),
    importance: Message(
      dutch: "Een tikfout zie je zelf als laatste.",
      english: "One’s own slips are the last that one sees."),
    remedy: Message(
      dutch: "Verbeter het woord. Klopt het, zet het dan op een eigen regel in woordenlijst.txt naast "
        + "boek.xml. Is het een andere taal, zet er dan <foreignphrase xml:lang=\"en\"> omheen.",
      english: "Mend the word. If it is right, put it on a line of its own in woordenlijst.txt beside "
        + "boek.xml. If it is of another language, put <foreignphrase xml:lang=\"en\"> around it."),
    example: .pair(
      .chapter,
      wrong: """
        <para>De vulkan barstte uit.</para>
        """,
      right: """
        <para>De vulkaan barstte uit.</para>
        """))

  static let malformedWordList = Explanation(
    title: Message(dutch: "De woordenlijst klopt niet", english: "The word list is not right"),
    meaning: Message(
      dutch: "In woordenlijst.txt staat iets wat geen woord is, meer dan één woord op een regel, of een "
        + "woord dat er al staat.",
      english: "In woordenlijst.txt stands something that is no word, more than one word on a line, or a "
        + "word that is there already."),
    importance: Message(
      dutch: "Zo’n regel doet niets, en jij denkt van wel.",
      english: "Such a line does nothing, and you think it does."),
    remedy: Message(
      dutch: "Zet elk woord één keer in de lijst, op een eigen regel. Achter # kun je er iets bij "
        + "schrijven.",
      english: "Put each word into the list once, on a line of its own. You may write a comment behind #."),
    example: .pair(
      .wordList,
      wrong: """
        webcare  # hulp via social media
        niet weten
        """,
      right: """
        webcare  # hulp via social media
        nietweter
        """))

  static let missingDictionary = Explanation(
    title: Message(dutch: "Er is geen woordenboek", english: "There is no dictionary"),
    meaning: Message(
      dutch: "Het boek, of een stuk ervan, is in een taal waarvoor op deze computer geen woordenboek van "
        + "hunspell is. Dat stuk is niet op spelling gecontroleerd.",
      english: "The book, or a part of it, is in a language that this computer has no dictionary of hunspell "
        + "for. That part was not checked for spelling."),
    importance: Message(
      dutch: "Nu weet je dat daar nog tikfouten kunnen staan.",
      english: "Now you know that there may still be slips in it."),
    remedy: Message(
      dutch: "Installeer het woordenboek van die taal, zoals het Debian-pakket hunspell-fr, of zet "
        + "--no-spelling achter de opdracht.",
      english: "Install the dictionary of that language, such as the Debian package hunspell-fr, or add "
        + "--no-spelling to the command."),
    example: .none(
      because: Message(
        dutch: "Het hangt van de computer af, en niet van het boek.",
        english: "It depends on the computer, and not on the book.")))
}
