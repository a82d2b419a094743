import Diagnostics

extension Explanation {
  static let missingRecording = Explanation(
    title: Message(dutch: "Een opname ontbreekt", english: "A recording is missing"),
    meaning: Message(
      dutch: "Een video of geluid wordt genoemd met fileref, maar het bestand is er niet.",
      english: "A film or sound is named in fileref, but the file is not there."),
    importance: Message(
      dutch: "In het e-boek zou op die plaats niets af te spelen zijn.",
      english: "There would be nothing to play at that place in the e-book."),
    remedy: Message(
      dutch: "Zet het bestand in de map van het manuscript en schrijf de naam precies zo, met hoofdletters.",
      english: "Put the file into the manuscript's folder and write its name exactly so, with its capitals."),
    example: .none(
      because: Message(
        dutch: "Opnamen horen bij DocBook in het groot; het profiel van boekbouw heeft ze niet.",
        english: "Recordings belong to DocBook at large; boekbouw's own profile has none.")))

  static let unsuitableRecording = Explanation(
    title: Message(dutch: "Een opname speelt niet overal", english: "A recording does not play everywhere"),
    meaning: Message(
      dutch: "Dit soort bestand kan niet elk leesapparaat afspelen.",
      english: "Not every reading device can play this kind of file."),
    importance: Message(
      dutch: "Een lezer zou een leeg vak zien; winkels weigeren zo’n boek soms.",
      english: "A reader would see an empty box; some shops refuse such a book."),
    remedy: Message(
      dutch: "Zet video om naar mp4 of webm, en geluid naar mp3, m4a of opus.",
      english: "Convert film into mp4 or webm, and sound into mp3, m4a or opus."),
    example: .none(
      because: Message(
        dutch: "Opnamen horen bij DocBook in het groot; het profiel van boekbouw heeft ze niet.",
        english: "Recordings belong to DocBook at large; boekbouw's own profile has none.")))

  static let elementWithoutRow = Explanation(
    title: Message(dutch: "Een element heeft geen eigen vorm", english: "An element has no form of its own"),
    meaning: Message(
      dutch:
        "Het schema van dit boek kent een element dat boekbouw niet kent. De tekst ervan staat in het boek, als alinea "
        + "of als woorden in de zin, met de naam van het element als class.",
      english:
        "The schema of this book has an element that boekbouw does not know. Its text is in the book, as a paragraph or "
        + "as words in their sentence, with the element's name as class."),
    importance: Message(
      dutch: "Er gaat geen woord verloren, maar het ziet er misschien niet zo uit als je bedoelde.",
      english: "No word is lost, but it may not look as you meant it."),
    remedy: Message(
      dutch: "Kijk hoe het eruitziet, en geef de class zo nodig opmaak in een eigen stijlblad.",
      english: "See how it looks, and style the class in a style sheet of your own if need be."),
    example: .none(
      because: Message(
        dutch: "In een boek volgens het profiel van boekbouw komt het niet voor: daar is zo’n element een fout.",
        english: "It does not occur in a book of boekbouw's own profile: there such an element is an error.")))
}
