/// Words with places for values, taken apart once: a book of a thousand headings fills it a thousand times.
struct Template: Sendable {
  private enum Part: Sendable {
    case words(String)
    case value(String)
  }

  private let parts: [Part]

  /// - Parameter text: as in `Hoofdstuk {number}`; a brace without its partner is a brace.
  init(_ text: String) {
    let pieces = text.split(separator: "{", omittingEmptySubsequences: false)
    parts = [.words(String(pieces[0]))] + pieces.dropFirst().flatMap(Self.parts(behindBrace:))
  }

  private static func parts(behindBrace piece: Substring) -> [Part] {
    guard let end = piece.firstIndex(of: "}") else { return [.words("{" + piece)] }
    return [.value(String(piece[..<end])), .words(String(piece[piece.index(after: end)...]))]
  }

  /// The names of what is filled in.
  var places: [String] {
    parts.compactMap { if case .value(let name) = $0 { name } else { nil } }
  }

  /// The words with the values in their places; a place that no value is for stays as it is written.
  func filled(with values: [String: String]) -> String {
    parts.reduce(into: "") { text, part in
      switch part {
      case .words(let words): text += words
      case .value(let name): text += values[name] ?? "{\(name)}"
      }
    }
  }
}
