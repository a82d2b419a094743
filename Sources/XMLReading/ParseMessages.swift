import Diagnostics
import LibXML

extension Diagnostic {
  /// What libxml2's parser says, in words that an author understands.
  init(_ problem: ParseProblem, at place: SourceRange) {
    let words = ParseMessage(problem, Written(place))
    self.init(words.code, words.message, hint: words.hint, at: place)
  }
}

/// The words for libxml2's `xmlParserErrors`; the common ones have their own, the others libxml2's.
struct ParseMessage {
  var code = Code.notWellFormed
  let message: Message
  var hint: Message?

  init(_ problem: ParseProblem, _ written: Written) {
    let name = problem.subjects.first ?? ""
    switch problem.kind {
    case .tagNotFinished, .documentEnd, .documentEmpty: self = .endOfFile(problem.kind, name)
    case .invalidHexCharRef, .invalidDecCharRef, .invalidCharRef,
      .invalidChar where problem.message.contains("CharRef"):
      self = .badCharacterNumber
    case .invalidChar, .invalidEncoding: self = .invalidBytes
    case .unknownEncoding, .unsupportedEncoding: self = .unknownEncoding(name)
    case .undeclaredEntity, .undeclaredEntityWarning, .entityIsExternal: self = .undeclaredEntity(name)
    case .entityLoop: self = .entityBomb
    case .nameRequired where !problem.message.contains("EntityRef"):
      self = written.isLooseBracket ? .looseBracket : .brokenTag
    case .greaterThanRequired: self = .brokenTag
    case .entityRefSemicolonMissing, .nameRequired: self = .ampersand(written.text)
    case .lessThanInAttribute: self = .bareLessThan
    case .spaceRequired where problem.message.contains("PI"): self = .unfinished("<?", written)
    case .attributeNotStarted where written.text.contains("="): self = .unquotedValue(of: written)
    case .attributeWithoutValue: self = .attributeWithoutValue(written.text)
    case .attributeNotStarted, .attributeNotFinished, .spaceRequired: self = .brokenAttribute
    case .commentNotFinished: self = .unfinished("<!--", written)
    case .piNotFinished: self = .unfinished("<?", written)
    case .cdataNotFinished: self = .unfinished("<![CDATA[", written)
    case .hyphenInComment: self = written.text == "<!--" ? .commentInComment : .hyphensInComment
    case .misplacedCDATAEnd: self = .strayCDATAEnd
    case .reservedXMLName: self = .misplacedDeclaration
    case .attributeRedefined: self = .doubleAttribute(name)
    case .undefinedNamespace: self = .undeclaredPrefix(name, in: written.file)
    case .internalError where problem.message.contains("depth"): self = .tooDeep
    default:
      self.init(
        message: Message(dutch: "geen geldige XML: \(problem.message)", english: problem.message))
    }
  }

  init(code: Code = .notWellFormed, message: Message, hint: Message? = nil) {
    self.code = code
    self.message = message
    self.hint = hint
  }

  private static func endOfFile(_ kind: ParserError?, _ name: String) -> ParseMessage {
    switch kind {
    case .documentEmpty:
      ParseMessage(
        message: Message(
          dutch: "het bestand is leeg of begint niet met XML",
          english: "the file is empty or no XML"))
    case .documentEnd:
      ParseMessage(
        message: Message(
          dutch: "na de laatste eindtag staat nog iets",
          english: "something follows the end of the last element"),
        hint: Message(
          dutch:
            "Een XML-bestand heeft één buitenste element. Verplaats of verwijder wat erachter staat.",
          english: "An XML file has one outermost element. Move or delete what comes after it."))
    default:
      ParseMessage(
        message: Message(
          dutch: name.isEmpty
            ? "het bestand houdt te vroeg op"
            : "het bestand houdt op voordat <\(name)> gesloten is",
          english: name.isEmpty
            ? "the file ends too early" : "the file ends before <\(name)> is closed"),
        hint: Message(
          dutch:
            "Kijk of het bestand volledig is bewaard en of elk element een eindtag heeft.",
          english: "Check that the file was saved whole and that each element has its end tag."))
    }
  }

  private static let invalidBytes = ParseMessage(
    code: .wrongEncoding,
    message: Message(
      dutch: "hier staat een onzichtbaar teken dat in XML niet mag",
      english: "there is an invisible character here that XML does not allow"),
    hint: Message(
      dutch: "Haal het weg: verwijder wat hier tussen de zichtbare tekens staat, en typ die zo nodig opnieuw.",
      english: "Remove it: delete what stands between the visible characters here, and type those again if need be."))

  private static func unknownEncoding(_ name: String) -> ParseMessage {
    ParseMessage(
      code: .wrongEncoding,
      message: Message(
        dutch: "de codering “\(name)” is onbekend", english: "the encoding “\(name)” is unknown"),
      hint: Message(
        dutch: "Bewaar het bestand als UTF-8 en zet encoding=\"UTF-8\" op de eerste regel.",
        english: "Save the file as UTF-8 and put encoding=\"UTF-8\" on the first line."))
  }

  private static let entityBomb = ParseMessage(
    code: .unknownEntity,
    message: Message(
      dutch: "wat hier ingevoegd moet worden, verwijst naar zichzelf of wordt veel te groot",
      english: "what is to be put in here refers to itself or grows far too large"),
    hint: Message(dutch: "Schrijf de tekst zelf op deze plaats.", english: "Write the text itself."))

  private static let bareLessThan = ParseMessage(
    message: Message(
      dutch: "een < in de waarde van een attribuut: misschien ontbreekt er een aanhalingsteken",
      english: "a < inside an attribute value: perhaps a quotation mark is missing"),
    hint: Message(
      dutch: "Sluit de waarde met \" of schrijf &lt;.",
      english: "End the value with \" or write &lt;."))

  private static let brokenAttribute = ParseMessage(
    message: Message(
      dutch: "dit attribuut is verkeerd opgeschreven", english: "this attribute is not written well"),
    hint: Message(
      dutch:
        "Schrijf naam=\"waarde\", met rechte aanhalingstekens en een spatie tussen twee attributen.",
      english:
        "Write name=\"value\", with straight quotation marks and a space between two attributes."))

  private static func doubleAttribute(_ name: String) -> ParseMessage {
    ParseMessage(
      message: Message(
        dutch: "het attribuut \(name) staat twee keer in één element",
        english: "the attribute \(name) stands twice"),
      hint: Message(dutch: "Laat er één staan.", english: "Keep one of them."))
  }

  private static let tooDeep = ParseMessage(
    message: Message(
      dutch: "hier staan meer dan 256 elementen in elkaar genest",
      english: "more than 256 elements stand inside each other"),
    hint: Message(
      dutch: "Waarschijnlijk ontbreekt steeds een eindtag.",
      english: "Most likely an end tag is missing again and again."))
}
