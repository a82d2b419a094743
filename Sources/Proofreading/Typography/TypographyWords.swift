import Diagnostics

/// What the rules of typography say.
extension Message {
  static let doubleSpace = Message(dutch: "hier staan twee spaties of meer", english: "two spaces or more")

  static func spaceBefore(_ sign: Unicode.Scalar) -> Message {
    Message(dutch: "een spatie vóór “\(sign)”", english: "a space before “\(sign)”")
  }

  static func missingSpace(behind sign: Unicode.Scalar) -> Message {
    Message(dutch: "na “\(sign)” ontbreekt een spatie", english: "no space behind “\(sign)”")
  }

  static let breakableSpace = Message(
    dutch: "hier kan de regel midden in worden afgebroken", english: "a line may break in the middle of this")

  static let hyphenForDash = Message(
    dutch: "een koppelteken als gedachtestreepje", english: "a hyphen in place of a dash")

  static let threeDots = Message(
    dutch: "drie punten in plaats van een beletselteken", english: "three periods in place of an ellipsis")

  static let ligature = Message(
    dutch: "ij als één teken, dat niet elk lettertype kent",
    english: "ij as one character, which not every typeface has")

  static let wrongIJ = Message(
    dutch: "van een ij aan het begin worden beide letters een hoofdletter",
    english: "in Dutch both letters of an initial ij are capitals")

  static func straightQuotes(isPaired: Bool) -> Message {
    isPaired
      ? Message(dutch: "rechte aanhalingstekens", english: "straight quotation marks")
      : Message(dutch: "een recht aanhalingsteken", english: "a straight quotation mark")
  }

  static let wrongApostrophe = Message(dutch: "dit is geen apostrof", english: "this is no apostrophe")
  static let straightApostrophe = Message(dutch: "een rechte apostrof", english: "a straight apostrophe")

  static let partnerless = Message(
    dutch: "Kijk waar het citaat begint of ophoudt, en schrijf daar ‘ en ’ of “ en ”.",
    english: "See where the quotation begins or ends, and write ‘ and ’ or “ and ” there.")
}
