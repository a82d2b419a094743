import Diagnostics
import LibXML

/// Words for names that stand for something else, and for those that a file does not explain.
extension ParseMessage {
  /// - Parameter written: from the `&` to where the name behind it ends.
  static func ampersand(_ written: String) -> ParseMessage {
    let name = String(written.dropFirst())
    if let number = numberOfCharacter(named: name) {
      return ParseMessage(
        message: Message(dutch: "achter \(written) ontbreekt de ;", english: "the ; is missing behind \(written)"),
        hint: Message(dutch: "Schrijf \(number).", english: "Write \(number)."))
    }
    return ParseMessage(
      message: Message(dutch: "een losse &", english: "a bare &"),
      hint: Message(
        dutch: "Schrijf &amp; waar je een & bedoelt, ook in internetadressen.",
        english: "Write &amp; where you mean an &, in web addresses too."))
  }

  static func undeclaredPrefix(_ prefix: String, in file: SourceFile) -> ParseMessage {
    let message = Message(
      dutch: "dit bestand zegt niet wat “\(prefix):” betekent",
      english: "this file does not say what “\(prefix):” means")
    if usualNamespaces[prefix] == nil, let meant = prefixMeant(by: prefix) {
      return ParseMessage(
        message: message, hint: Message(dutch: "Bedoel je \(meant):?", english: "Do you mean \(meant):?"))
    }
    let declaration = "xmlns:\(prefix)=\"\(usualNamespaces[prefix] ?? "…")\""
    var written = WrittenTags(text: file.text, offset: 0)
    let root = written.next(before: file.text.count)
    let line = file.position(at: root?.range.lowerBound ?? 0).line
    let name = root?.name ?? ""
    return ParseMessage(
      message: message,
      hint: Message(
        dutch: "Zet in <\(name)>, op regel \(line): \(declaration).",
        english: "Put into <\(name)>, on line \(line): \(declaration)."))
  }
}

/// The usual prefix that one is a slip of.
func prefixMeant(by prefix: String) -> String? {
  nearestName(to: prefix, among: ["xml", "xlink", "xi"])
}

/// The namespaces that manuscripts need, by their usual prefixes.
let usualNamespaces = [
  "xlink": xlinkNamespace, "xi": xincludeNamespace, "db": docBookNamespace,
]
