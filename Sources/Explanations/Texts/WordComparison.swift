import Diagnostics

extension Explanation {
  private static let noExample = Example.none(
    because: Message(
      dutch: "Er is geen voorbeeld: het gaat om het verschil tussen twee bestanden.",
      english: "There is no example: it is about the difference between two files."))

  static let lostWords = Explanation(
    title: Message(
      dutch: "Een woord staat niet in het gemaakte boek", english: "A word is not in the book that was made"),
    meaning: Message(
      dutch: "Met check --words vergelijk je elk woord van het manuscript met een e-boek; boekbouw print doet het met "
        + "elke PDF. Deze woorden staan wel in het manuscript, maar nergens in dat boek.",
      english: "check --words compares each word of the manuscript with an e-book; boekbouw print does so with every "
        + "PDF. These words are in the manuscript and nowhere in that book."),
    importance: Message(
      dutch: "Een programma dat iets niet kent, laat het vaak stilletjes weg: een voetnoot, een spreker, een "
        + "verwijzing. De lezer mist dan tekst, en niemand merkt het.",
      english: "A program that does not know something often leaves it out silently: a footnote, a speaker, a "
        + "reference. Readers then miss text, and nobody notices."),
    remedy: Message(
      dutch: "Is het e-boek ouder dan het manuscript? Maak het opnieuw. Is het door boekbouw gemaakt, dan is dit een "
        + "fout van boekbouw; meld die. Anders moet het andere programma beter, of het element in je manuscript anders.",
      english: "Is the e-book older than the manuscript? Make it anew. If boekbouw made it, this is a mistake of "
        + "boekbouw; please report it. Otherwise the other program has to do better, or your manuscript needs another "
        + "element."),
    example: noExample)

  static let addedWords = Explanation(
    title: Message(
      dutch: "Het gemaakte boek heeft een woord te veel", english: "The book that was made has a word too many"),
    meaning: Message(
      dutch:
        "Deze woorden staan in het e-boek of de PDF, en niet in het manuscript. Tekst die boekbouw zelf maakt, zoals "
        + "“Hoofdstuk 1”, telt niet mee; andere programma’s merken zulke tekst niet, en dan is het maar een opmerking.",
      english:
        "These words are in the e-book or the PDF and not in the manuscript. Text that boekbouw makes itself, such as "
        + "“Chapter 1”, does not count; other programs do not mark such text, and then this is only a note."),
    importance: Message(
      dutch: "Wat dubbel in het boek staat, of van een oudere versie is overgebleven, hoort er niet.",
      english: "What stands in the book twice, or is left over from an older version, does not belong there."),
    remedy: Message(
      dutch: "Maak het boek opnieuw uit dit manuscript. Blijft het verschil, meld het dan als fout van boekbouw.",
      english: "Make the book anew from this manuscript. If the difference stays, report it as a mistake of "
        + "boekbouw."),
    example: noExample)

  static let movedWords = Explanation(
    title: Message(dutch: "Een woord staat op een andere plaats", english: "A word stands in another place"),
    meaning: Message(
      dutch: "Deze woorden staan wel in het e-boek of de PDF, maar niet waar ze in het manuscript staan.",
      english: "These words are in the e-book or the PDF, and not where they are in the manuscript."),
    importance: Message(
      dutch: "Soms hoort dat zo: een onderschrift staat onder de afbeelding. Maar twee alinea’s die van plaats zijn "
        + "gewisseld, zijn een fout.",
      english: "Sometimes that is right: a caption stands below its picture. But two paragraphs that have changed "
        + "places are a mistake."),
    remedy: Message(
      dutch: "Kijk in het boek of je het daar verwacht. In een PDF van boekbouw is het een fout; meld die.",
      english: "See in the book whether you expect it there. In a PDF of boekbouw it is a bug; please report it."),
    example: noExample)

  static let recutWords = Explanation(
    title: Message(dutch: "Woorden zijn aan elkaar geplakt of geknipt", english: "Words were joined or cut in two"),
    meaning: Message(
      dutch: "Alle letters staan in het boek, maar de spaties vallen anders: “goede morgen” is “goedemorgen” "
        + "geworden, of andersom.",
      english: "All letters are in the book, and the spaces fall otherwise: “good morning” has become “goodmorning”, "
        + "or the other way round."),
    importance: Message(
      dutch: "Zo’n woord leest raar, is niet te vinden en wordt verkeerd voorgelezen.",
      english: "Such a word is hard to read, cannot be found and is read aloud wrongly."),
    remedy: Message(
      dutch: "Zet in het manuscript een spatie tussen de twee elementen. Gaat het om vakken van een tabel of "
        + "onderdelen van een lijst, dan maakt het programma een fout.",
      english: "Put a space between the two elements of the manuscript. If they are cells of a table or items of a "
        + "list, the program is wrong."),
    example: noExample)

  static let noWords = Explanation(
    title: Message(dutch: "Er is niets te vergelijken", english: "There is nothing to compare"),
    meaning: Message(
      dutch: "Het manuscript heeft geen woorden, het e-boek geen bladzijden, of de PDF geen tekst.",
      english: "The manuscript has no words, the e-book no pages, or the PDF no text."),
    importance: Message(
      dutch: "Een controle die niets bekijkt, mag niet zeggen dat alles goed is.",
      english: "A check that looks at nothing must not say that all is well."),
    remedy: Message(
      dutch: "Noem het goede e-boek en het manuscript dat daarbij hoort.",
      english: "Name the right e-book, and the manuscript that belongs to it."),
    example: noExample)

  static let missingFixedWords = Explanation(
    title: Message(dutch: "Vaste tekst staat niet op de bladzijde", english: "Fixed text is not on its page"),
    meaning: Message(
      dutch:
        "Boekbouw zet zelf tekst in het gedrukte boek, zoals “Figuur 3” of “zie bladzijde 47”. Zulke tekst ontbreekt "
        + "hier in de PDF, of staat ergens anders dan bedoeld.",
      english: "Boekbouw puts text of its own into the printed book, such as “Figure 3” or “see page 47”. Such text is "
        + "missing from the PDF here, or stands elsewhere than it should."),
    importance: Message(
      dutch:
        "Zonder die tekst loopt een verwijzing dood, of weet de lezer niet wat er onder een kader of nummer hoort.",
      english: "Without it a reference leads nowhere, or readers do not know what a box or a number is about."),
    remedy: Message(
      dutch:
        "Heb je een sjabloon in assets/typst aangepast? Zorg dat het alles laat zien wat het krijgt. Anders is het "
        + "een fout van boekbouw; meld die.",
      english: "Did you change a template in assets/typst? See to it that it shows all it is given. Otherwise this is "
        + "a bug of boekbouw; please report it."),
    example: noExample)

  static let displacedNote = Explanation(
    title: Message(dutch: "Een voetnoot staat op de verkeerde bladzijde", english: "A footnote is on the wrong page"),
    meaning: Message(
      dutch: "In de PDF staat een voetnoot niet op de bladzijde van haar verwijzing, en ook niet op de volgende; of er "
        + "is niets dat naar haar verwijst.",
      english: "In the PDF a footnote stands neither on the page of its call nor on the next one, or nothing refers to "
        + "it."),
    importance: Message(
      dutch: "Wie het cijfertje in de tekst ziet, zoekt de noot onderaan dezelfde bladzijde.",
      english: "Who sees the number in the text looks for the note at the foot of the same page."),
    remedy: Message(
      dutch: "Kort lange noten in, verdeel ze over de tekst, of zet de verwijzing een paar zinnen verderop.",
      english: "Shorten long notes, spread them over the text, or put the call a few sentences further on."),
    example: noExample)

  static let unreadableEPUB = Explanation(
    title: Message(dutch: "Een e-boek is niet te lezen", english: "An e-book cannot be read"),
    meaning: Message(
      dutch: "Het bestand achter --words bestaat niet, mag niet worden gelezen, of is geen EPUB.",
      english: "The file behind --words does not exist, may not be read, or is no EPUB."),
    importance: Message(
      dutch: "Er kan nu niets worden vergeleken.", english: "Nothing can be compared now."),
    remedy: Message(
      dutch: "Kijk of de naam klopt. Opent een leesprogramma het ook niet, maak het e-boek dan opnieuw.",
      english: "Check the name. If no reading system opens it either, make the e-book anew."),
    example: .none(
      because: Message(
        dutch: "Er is geen voorbeeld: aan je manuscript mankeert niets.",
        english: "There is no example: nothing is wrong with your manuscript.")))
}
