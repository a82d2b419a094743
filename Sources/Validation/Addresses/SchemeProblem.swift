import Diagnostics

/// Why a text does not begin as a web address does.
package enum SchemeProblem: Sendable, Hashable {
  case missing
  /// Almost `https`.
  case misspelt(String)
  /// It leads out of the web.
  case other(String)
  /// Not two of them behind the colon.
  case slashes
  case twice

  /// - Parameter parts: of the text, where it begins as a web address does.
  init?(of text: String, _ parts: AddressParts?) {
    guard let parts else {
      self = Self.withoutWebScheme(text)
      return
    }
    let host = parts.host.utf8.count <= 5 ? parts.host.lowercased() : ""
    if parts.host.isEmpty, parts.path.hasPrefix("/") {
      self = .slashes
    } else if host == "http" || host == "https", parts.port == "" || parts.path.hasPrefix("//") {
      self = .twice
    } else {
      return nil
    }
  }

  private static func withoutWebScheme(_ text: String) -> SchemeProblem {
    guard let colon = text.firstIndex(of: ":") else { return .missing }
    let scheme = text[..<colon]
    // A host with its port, such as localhost:8080, has no scheme.
    let isScheme =
      scheme.utf8.first.map { isLetterOrDigit($0) && !isDigit($0) } ?? false
      && scheme.utf8.allSatisfy { isLetterOrDigit($0) || "+-".utf8.contains($0) }
      && !text[colon...].utf8.dropFirst().prefix(1).allSatisfy(isDigit)
    guard isScheme else { return .missing }
    let near = nearestName(to: scheme.lowercased(), among: ["http", "https"])
    if near == scheme.lowercased() { return .slashes }
    return near == nil ? .other(String(scheme)) : .misspelt(String(scheme))
  }

  var hint: Message {
    switch self {
    case .missing:
      Message(
        dutch: "Schrijf het hele adres, met https:// ervoor.",
        english: "Write the whole address, with https:// before it.")
    case .misspelt(let scheme):
      Message(
        dutch: "Het begint met “\(scheme):”. Bedoel je https://?",
        english: "It begins with “\(scheme):”. Do you mean https://?")
    case .other(let scheme):
      Message(
        dutch: "Neem een adres dat met https:// begint; met “\(scheme):” kan een lezer niet verder.",
        english: "Take an address that begins with https://; “\(scheme):” takes no reader any further.")
    case .slashes:
      Message(
        dutch: "Achter https: horen precies twee schuine strepen, en dan de naam van de site.",
        english: "Exactly two slashes belong behind https:, and then the name of the site.")
    case .twice:
      Message(
        dutch: "Het begint twee keer met https:// of http://. Haal er een weg.",
        english: "It begins with https:// or http:// twice. Remove one.")
    }
  }
}
