import BookModel
import Diagnostics
import LibXML
import XMLReading

/// How deep the heading is that comes last before a place: 0 the chapter's own, 1 that of a section in it.
struct HeadingDepth {
  /// Of the division, or box with a title, that is being read.
  private(set) var division = 0
  /// Of the last heading in it.
  private var last = 0

  /// The depth inside a division or titled box.
  func inside(isDeeper: Bool) -> HeadingDepth {
    let depth = isDeeper ? division + 1 : 0
    return HeadingDepth(division: depth, last: depth)
  }

  init() {}

  private init(division: Int, last: Int) {
    self.division = division
    self.last = last
  }

  /// Takes note of a heading between the lines.
  ///
  /// - Returns: the greatest depth that it could have, where it has a greater one.
  mutating func pass(_ depth: Int) -> Int? {
    defer { last = depth }
    return depth > last + 1 ? last + 1 : nil
  }
}

extension Diagnostic {
  static func skippedHeadingLevel(_ depth: Int, most: Int, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .skippedHeadingLevel,
      Message(
        dutch: "deze tussenkop slaat een niveau over: renderas=\"sect\(depth)\" waar sect\(most) aan de beurt is",
        english: "this heading skips a level: renderas=\"sect\(depth)\" where sect\(most) is next"),
      hint: Message(
        dutch: "Schrijf renderas=\"sect\(most)\"; hoe groot de letters zijn, bepaalt het opmaakbestand.",
        english: "Write renderas=\"sect\(most)\"; how large the letters are is for the style sheet to say."),
      at: place)
  }
}
