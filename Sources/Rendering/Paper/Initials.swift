import Markup

extension PageRenderer {
  /// The first letter of a text, with the signs before it, in an element of its own: `::first-letter` makes WeasyPrint
  /// crash where it floats.
  mutating func renderInitial(of characters: String) {
    awaitsInitial = false
    guard let letter = characters.firstIndex(where: { $0.isLetter || $0.isNumber }) else {
      awaitsInitial = characters.allSatisfy(\.isWhitespace)
      return writer.text(characters)
    }
    let end = characters.index(after: letter)
    let start = characters.firstIndex { !$0.isWhitespace } ?? letter
    writer.text(String(characters[..<start]))
    writer.element("span", [Attribute("class", "initial")], text: String(characters[start..<end]))
    renderText(String(characters[end...]))
  }
}

/// Each run of white space as one space; a no-break space is none.
func foldingSpace(_ text: String) -> String {
  text.replacing(/[ \t\r\n]+/, with: " ")
}
