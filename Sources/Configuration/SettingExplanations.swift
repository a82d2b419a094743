import BookModel
import Diagnostics

extension Setting {
  /// What stands in docs/configuration.md.
  var explanation: String {
    switch self {
    case .conformsTo:
      """
      The standard that somebody has checked the e-book against (EPUB Accessibility 1.1 §4). It is never claimed \
      unasked. Needs `accessibility.certifiedBy`.
      """
    case .certifiedBy: "The person or organisation that checked it. Needs `accessibility.conformsTo`."
    case .spelling:
      """
      Whether `boekbouw check` looks up the words of the book in a dictionary; `on` where the book does not say. Words \
      that are right and in no dictionary stand in `woordenlijst.txt` beside `boek.xml`, one a line.
      """
    case .schema:
      """
      What the book is held against: `boekbouw` (our profile of DocBook 5.2), `docbook` (DocBook 5 as this computer's \
      XML catalogue knows it), or a RELAX NG file in XML form, by its path from this file. `--schema` goes before it. \
      Where neither says so, the `<?xml-model?>` of the book does; without one, a book that is called `boek.xml`, or has \
      this file or `boekonline.xml` beside it, is ours, and any other is DocBook.
      """
    case .profile:
      """
      Which variants of the book are wanted, by one of DocBook's attributes for them (`lang` is `xml:lang`): an element \
      that has the attribute and none of these values is left out, with all that is in it. Several values stand after \
      each other with a semicolon, there and here. `--profile os=linux` goes before what stands here for the same \
      attribute; without either, nothing is left out. ATTRIBUTE is one of \
      \(ProfilingAttribute.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")).
      """
    case .links(let setting): setting.explanation
    case .print(let setting): setting.explanation
    case .silence:
      """
      A warning that is not to be shown, and the reason. For one element rather than the whole book, write \
      `<?boekbouw silence CODE reason?>` before it. A silencing that silences nothing is a warning itself. CODE is one \
      of \(Code.warningList).
      """
    case .raise:
      "A warning that is to stop the book as an error does, and the reason. CODE is one of \(Code.warningList)."
    }
  }

  /// A value that it takes; of several lines where it takes a group.
  var example: String {
    switch self {
    case .conformsTo: "EPUB Accessibility 1.1 - WCAG 2.2 Level AA"
    case .certifiedBy: "Leaders Online"
    case .spelling: "off"
    case .schema: "docbook"
    case .profile(.os): "linux;mac"
    case .profile: "basis"
    case .links(let setting): setting.example
    case .print(let setting): setting.example
    case .silence: "Ons opmaakbestand kent deze rollen."
    case .raise: "Een tikfout in een rol mag niet in de winkel komen."
    }
  }
}
