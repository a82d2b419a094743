/// A piece of a text (RFC 5147): from one place between characters, or between lines, to another.
///
/// What stands behind a semicolon lets a reader see that a text has changed; we do without.
struct TextFragment: Equatable {
  enum Unit: String { case line, char }
  let unit: Unit
  let start: Int
  /// Nil for the end of the text.
  let end: Int?

  /// - Parameter text: such as `line=2,5`.
  init?(_ text: String) {
    let range = text.prefix { $0 != ";" }.split(separator: "=", omittingEmptySubsequences: false)
    guard range.count == 2, let unit = Unit(rawValue: String(range[0])) else { return nil }
    let numbers = range[1].split(separator: ",", omittingEmptySubsequences: false)
    guard (1...2).contains(numbers.count), numbers.contains(where: { !$0.isEmpty }),
      numbers.allSatisfy({ $0.isEmpty || $0.allSatisfy { ("0"..."9").contains($0) } && Int($0) != nil })
    else { return nil }
    self.unit = unit
    start = Int(numbers[0]) ?? 0
    end = numbers.count == 1 ? start : Int(numbers[1])
    if let end, end < start { return nil }
  }

  /// The piece of a text with `\n` for every line break; places behind its end are its end.
  func piece(of text: String) -> String {
    switch unit {
    case .char:
      let scalars = text.unicodeScalars.prefix(end ?? .max).dropFirst(start)
      return String(String.UnicodeScalarView(scalars))
    case .line:
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let piece = lines.prefix(end ?? .max).dropFirst(start).joined(separator: "\n")
      return end.map { $0 < lines.count } ?? false ? piece + (piece.isEmpty && start == end ? "" : "\n") : piece
    }
  }
}
