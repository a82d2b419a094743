import Diagnostics

extension Explanation {
  static let unreadableDate = Explanation(
    title: Message(dutch: "Een datum is niet te begrijpen", english: "A date cannot be understood"),
    meaning: Message(
      dutch: "In <pubdate> of <date> staat iets waar boekbouw geen jaar, maand of dag in herkent.",
      english: "<pubdate> or <date> holds something in which boekbouw finds no year, month or day."),
    importance: Message(
      dutch: "Winkels sorteren op de verschijningsdatum. Zonder datum staat je boek achteraan.",
      english: "Shops sort by the date of publication. Without one your book comes last."),
    remedy: Message(
      dutch: "Schrijf een jaar (2012), een maand (mei 2012) of een dag (1 mei 2012 of 2012-05-01).",
      english: "Write a year (2012), a month (May 2012) or a day (1 May 2012 or 2012-05-01)."),
    example: .pair(
      .wholeBook, wrong: book(info: "<pubdate>binnenkort</pubdate>"), right: book(info: "<pubdate>mei 2012</pubdate>")))

  static let wrongISBN = Explanation(
    title: Message(dutch: "Een ISBN klopt niet", english: "An ISBN is not right"),
    meaning: Message(
      dutch: "Het nummer heeft geen 10 of 13 cijfers, of het laatste cijfer past niet bij de andere.",
      english: "The number has not 10 or 13 digits, or its last digit does not fit the others."),
    importance: Message(
      dutch: "Een winkel weigert het, of verwart je boek met een ander. Het e-boek krijgt zolang een eigen kenmerk.",
      english: "A shop refuses it, or takes your book for another. Until then the e-book has an identifier of its own."),
    remedy: Message(
      dutch: "Neem het ISBN letterlijk over van je uitgever of het ISBN-bureau.",
      english: "Copy the ISBN as your publisher or the ISBN agency gave it."),
    example: .pair(
      .wholeBook, wrong: book(info: "<biblioid class=\"isbn\">978-90-00-00000-1</biblioid>"),
      right: book(info: "<biblioid class=\"isbn\">978-90-00-00000-5</biblioid>")))

  /// A book that says something about itself.
  private static func book(info: String) -> String {
    """
    <book xmlns="http://docbook.org/ns/docbook" version="5.2" xml:lang="nl">
      <info>
        <title>Leaders Online</title>
        \(info)
      </info>
      <chapter><title>De aswolk</title><para>Niemand vloog.</para></chapter>
    </book>
    """
  }
}
