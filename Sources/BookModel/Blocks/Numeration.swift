package enum Numeration: String, Sendable {
  case arabic, loweralpha, upperalpha, lowerroman, upperroman
}

extension Numeration {
  /// A number as the list shows it, without its full stop.
  package func written(_ number: Int) -> String {
    switch self {
    case .arabic: "\(number)"
    case .loweralpha: number < 1 ? "\(number)" : letters(number).lowercased()
    case .upperalpha: number < 1 ? "\(number)" : letters(number)
    case .lowerroman: romanNumeral(number).lowercased()
    case .upperroman: romanNumeral(number)
    }
  }
}

/// A, B … Z, AA, AB …; the number is at least 1.
package func letters(_ number: Int) -> String {
  let last = String(Character(Unicode.Scalar(UInt8(65 + (number - 1) % 26))))
  return number > 26 ? letters((number - 1) / 26) + last : last
}

/// I, II, III, IV …; what has no Roman numeral stays as it is.
private func romanNumeral(_ number: Int) -> String {
  guard (1...3999).contains(number) else { return "\(number)" }
  let signs = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
    (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]
  var rest = number
  var numeral = ""
  for (value, sign) in signs {
    numeral += String(repeating: sign, count: rest / value)
    rest %= value
  }
  return numeral
}
