/// Those of libxml2's `xmlParserErrors` that we have words for, by the names that it has for them.
package enum ParserError: Int32, Sendable {
  case internalError = 1
  case documentEmpty = 4
  case documentEnd = 5
  case invalidHexCharRef = 6
  case invalidDecCharRef = 7
  case invalidCharRef = 8
  case invalidChar = 9
  case entityRefSemicolonMissing = 23
  case undeclaredEntity = 26
  case undeclaredEntityWarning = 27
  case entityIsExternal = 29
  case unknownEncoding = 31
  case unsupportedEncoding = 32
  case lessThanInAttribute = 38
  case attributeNotStarted = 39
  case attributeNotFinished = 40
  case attributeWithoutValue = 41
  case attributeRedefined = 42
  case commentNotFinished = 45
  case piNotFinished = 47
  case misplacedCDATAEnd = 62
  case cdataNotFinished = 63
  case reservedXMLName = 64
  case spaceRequired = 65
  case nameRequired = 68
  case greaterThanRequired = 73
  case tagNameMismatch = 76
  case tagNotFinished = 77
  case hyphenInComment = 80
  case invalidEncoding = 81
  case entityLoop = 89
  case undefinedNamespace = 201
}
