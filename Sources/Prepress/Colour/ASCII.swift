/// Characters that part the tokens of a PDF (ISO 32000-1 §7.2.2).
enum ASCII {
  static let percent = UInt8(ascii: "%")
  static let slash = UInt8(ascii: "/")
  static let backslash = UInt8(ascii: "\\")
  static let openString = UInt8(ascii: "(")
  static let closeString = UInt8(ascii: ")")
  static let less = UInt8(ascii: "<")
  static let greater = UInt8(ascii: ">")
  static let openArray = UInt8(ascii: "[")
  static let closeArray = UInt8(ascii: "]")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")
  static let upperA = UInt8(ascii: "A")

  static func isSpace(_ byte: UInt8) -> Bool {
    switch byte {
    case 0, 9, 10, 12, 13, 32: true
    default: false
    }
  }

  static func isRegular(_ byte: UInt8) -> Bool {
    switch byte {
    case percent, slash, openString, closeString, less, greater, openArray, closeArray, openBrace, closeBrace: false
    default: !isSpace(byte)
    }
  }
}
