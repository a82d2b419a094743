import Diagnostics

/// None of these can be shown in a manuscript: the engine finds them, in what it gets from us.
private let onlyInPrint = Example.none(
  because: Message(
    dutch: "Er is geen voorbeeld: dit blijkt pas bij het zetten, met boekbouw print.",
    english: "There is no example: only typesetting brings it out, with boekbouw print."))

extension Explanation {
  static let untypesettable = Explanation(
    title: Message(dutch: "Dit stuk is niet te zetten", english: "This part cannot be typeset"),
    meaning: Message(
      dutch: "Typst, het programma dat de bladzijden maakt, kan niets met wat hier staat. Wat het zelf zegt, "
        + "staat tussen "
        + "aanhalingstekens, in het Engels.",
      english: "Typst, the program that makes the pages, can do nothing with what stands here. What it says "
        + "itself stands "
        + "between quotation marks."),
    importance: Message(
      dutch: "Zonder dit stuk zou het boek niet compleet zijn. Daarom wordt er geen pdf gemaakt; wat er al "
        + "stond, blijft.",
      english: "Without this part the book would not be whole. So no PDF is made; what was there stays."),
    remedy: Message(
      dutch: "Kijk naar de regel die genoemd wordt. Meestal gaat het om een afbeelding: open die in een "
        + "tekenprogramma en "
        + "bewaar haar opnieuw.",
      english: "Look at the line that is named. It is an image most of the time: open it in a drawing program "
        + "and save it "
        + "again."),
    example: onlyInPrint)

  static let brokenTemplate = Explanation(
    title: Message(
      dutch: "Er zit een fout in een sjabloon van jullie zelf",
      english: "A template of the house "
        + "is broken"),
    meaning: Message(
      dutch: "In de map assets/typst van dit boek staat een bestand dat het onze vervangt, en Typst loopt daarin vast.",
      english: "A file in the book’s own folder assets/typst takes the place of ours, and Typst cannot go on in it."),
    importance: Message(
      dutch: "Het sjabloon bepaalt elke bladzijde. Er wordt geen pdf gemaakt.",
      english: "The template decides about every page. No PDF is made."),
    remedy: Message(
      dutch: "Verbeter de regel die genoemd wordt. Haal je het bestand weg, dan geldt het sjabloon van boekbouw weer. "
        + "Een sjabloon kan geen pakket van internet halen en geen bestand buiten zijn eigen map lezen.",
      english: "Mend the line that is named. If you remove the file, boekbouw’s own template holds again. A "
        + "template can "
        + "fetch no package from the web, and read no file outside its own folder."),
    example: onlyInPrint)

  static let typesettingLimit = Explanation(
    title: Message(
      dutch: "Het zetten nam te veel tijd of geheugen",
      english: "Typesetting took too much time "
        + "or memory"),
    meaning: Message(
      dutch: "Boekbouw breekt het zetten af als het langer duurt of meer geheugen kost dan is toegestaan.",
      english: "Boekbouw stops typesetting that takes longer or more memory than it may."),
    importance: Message(
      dutch: "Zo legt een fout in een sjabloon niet de hele computer stil. Er is nu geen nieuwe pdf.",
      english: "So a mistake in a template cannot bring the whole computer to a halt. There is no new PDF now."),
    remedy: Message(
      dutch: "Is je boek gewoon groot? Verhoog dan print.timeout of print.memory in boekbouw.yaml. Heb je een eigen "
        + "sjabloon, zoek dan naar een lus die niet eindigt.",
      english: "Is your book simply large? Then raise print.timeout or print.memory in boekbouw.yaml. If you have a "
        + "template of your own, look for a loop without an end."),
    example: onlyInPrint)

  static let missingGlyph = Explanation(
    title: Message(dutch: "Geen enkel lettertype heeft dit teken", english: "No font has this character"),
    meaning: Message(
      dutch: "In de tekst staat een teken dat in geen van de lettertypen op deze computer voorkomt.",
      english: "The text has a character that is in none of the fonts on this computer."),
    importance: Message(
      dutch: "Op papier zou daar een leeg vakje staan, en een voorleesprogramma zou niets zeggen.",
      english: "On paper there would be an empty box, and a screen reader would say nothing."),
    remedy: Message(
      dutch: "Installeer een lettertype met dat teken, zoals de hint zegt, of zet het in de map assets/fonts "
        + "van het boek. "
        + "Staat het teken er per ongeluk? Haal het dan weg.",
      english: "Install a font that has the character, as the hint says, or put it into the book’s folder "
        + "assets/fonts. If "
        + "the character is there by mistake, remove it."),
    example: onlyInPrint)

  static let missingFont = Explanation(
    title: Message(dutch: "Een lettertype is er niet", english: "A font is missing"),
    meaning: Message(
      dutch: "Het boek vraagt om een lettertype dat niet op deze computer staat, en niet in de map assets/fonts.",
      english: "The book asks for a font that is neither on this computer nor in the folder assets/fonts."),
    importance: Message(
      dutch: "Er komt een ander lettertype voor in de plaats. De regels lopen dan anders, en dus ook de bladzijden.",
      english: "Another font takes its place. Then lines run otherwise, and so do pages."),
    remedy: Message(
      dutch: "Installeer het lettertype, zet het in assets/fonts, of kies een ander onder print.fonts in "
        + "boekbouw.yaml.",
      english: "Install the font, put it into assets/fonts, or choose another below print.fonts in boekbouw.yaml."),
    example: onlyInPrint)

  static let unsettledPages = Explanation(
    title: Message(
      dutch: "De paginanummers komen niet tot rust", english: "The numbers of the pages do not come to rest"),
    meaning: Message(
      dutch: "Typst zet het boek een paar keer, tot alle verwijzingen naar bladzijden kloppen. Hier bleef er iets "
        + "verschuiven.",
      english: "Typst sets the book a few times, until every reference to a page is right. Here something kept "
        + "moving."),
    importance: Message(
      dutch: "Een paginanummer in de inhoudsopgave, het register of een verwijzing kan één ernaast zitten.",
      english: "A page number in the contents, the index or a reference may be off by one."),
    remedy: Message(
      dutch: "Verander een paar woorden in een alinea vlak voor een verwijzing naar een bladzijde, en zet het "
        + "boek opnieuw. "
        + "Met een eigen sjabloon: laat niets van een paginanummer afhangen dat zelf de bladzijden verschuift.",
      english: "Change a few words in a paragraph just before a reference to a page, and typeset again. With a "
        + "template of "
        + "your own: let nothing depend on a page number that itself moves the pages."),
    example: onlyInPrint)

  static let ownFault = Explanation(
    title: Message(dutch: "Boekbouw maakt zelf een fout", english: "Boekbouw itself is at fault"),
    meaning: Message(
      dutch: "Er ging iets mis dat niet aan je boek ligt, en ook niet aan deze computer.",
      english: "Something went wrong that is due neither to your book nor to this computer."),
    importance: Message(
      dutch: "Er is niets gemaakt, want niemand weet of het goed zou zijn.",
      english: "Nothing was made, as nobody knows whether it would be right."),
    remedy: Message(
      dutch: "Meld het aan wie boekbouw onderhoudt, met de hele melding en het boek erbij.",
      english: "Tell whoever maintains boekbouw, with the whole message and the book."),
    example: .none(
      because: Message(
        dutch: "Er is geen voorbeeld: aan je boek mankeert niets.",
        english: "There is no example: nothing is wrong with your book.")))
}
