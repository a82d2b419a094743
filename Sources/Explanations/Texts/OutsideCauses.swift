import Diagnostics

extension Explanation {
  static let unwritableOutput = Explanation(
    title: Message(dutch: "Een bestand kan niet worden geschreven", english: "A file cannot be written"),
    meaning: Message(
      dutch: "Boekbouw mag of kan het resultaat niet opslaan op de plaats die je noemt.",
      english: "Boekbouw may not or cannot save the result at the place you give."),
    importance: Message(
      dutch: "Er is nu geen nieuw boek. Wat er al stond, is niet aangeraakt.",
      english: "There is no new book now. What was there before is untouched."),
    remedy: Message(
      dutch:
        "Kijk of de schijf vol is, of de map bestaat en of je er zelf een bestand in mag zetten. Of kies met -o "
        + "een andere "
        + "plaats.",
      english: "See whether the disk is full, whether the folder exists and whether you may put a file there yourself. "
        + "Or choose another place by -o."),
    example: .none(
      because: Message(
        dutch: "Er is geen voorbeeld: de oorzaak ligt bij de schijf of de rechten, en niet in je bestanden.",
        english: "There is no example: the cause is the disk or your rights, and nothing in your files.")))

  static let missingProgram = Explanation(
    title: Message(dutch: "Een hulpprogramma ontbreekt", english: "A program is missing"),
    meaning: Message(
      dutch: "Voor een afbeelding, of om bladzijden te zetten, heeft boekbouw een ander programma nodig, en dat "
        + "staat niet "
        + "op deze computer.",
      english: "For an image, or to typeset pages, boekbouw needs another program, which is not on this computer."),
    importance: Message(
      dutch: "Zonder dat programma kan een grote of bijzondere afbeelding niet worden omgezet, en kan er geen "
        + "pdf worden "
        + "gemaakt.",
      english: "Without it a large or unusual image cannot be converted, and no PDF can be made."),
    remedy: Message(
      dutch:
        "Installeer het programma dat de hint noemt. Een afbeelding kun je ook zelf bewaren als JPEG of PNG van "
        + "hooguit 5,6 "
        + "miljoen pixels.",
      english: "Install the program that the hint names. An image you may also save yourself, as JPEG or PNG of "
        + "at most "
        + "5.6 million pixels."),
    example: .none(
      because: Message(
        dutch: "Er is geen voorbeeld: hetzelfde boek is goed op een computer die het programma wel heeft.",
        english: "There is no example: the same book is good on a computer that has the program.")))

  static let installation = Explanation(
    title: Message(dutch: "Boekbouw zelf is niet compleet", english: "Boekbouw itself is not complete"),
    meaning: Message(
      dutch:
        "Er ontbreekt een bestand dat bij het programma hoort: het schema, de opmaak of de vaste woorden van een taal.",
      english: "A file of the program itself is missing: the schema, the style sheet or the set words of a language."),
    importance: Message(
      dutch: "Boekbouw kan je boek zo niet nakijken of maken.",
      english: "Without it boekbouw can neither check nor make your book."),
    remedy: Message(
      dutch: "Installeer boekbouw opnieuw, en laat de mappen assets en manuscript/schema bij het programma staan.",
      english: "Install boekbouw again, and leave the folders assets and manuscript/schema with the program."),
    example: .none(
      because: Message(
        dutch: "Er is geen voorbeeld: aan je boek mankeert niets.",
        english: "There is no example: nothing is wrong with your book.")))
}
