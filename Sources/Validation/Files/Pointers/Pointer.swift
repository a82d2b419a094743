import LibXML

/// The parts of an `xpointer`, each a try of its own (XPointer Framework §3).
enum PointerPart: Equatable {
  /// An `xml:id`.
  case name(String)
  /// `element(id/1/2)`: from an element, or the document, to the nth child again and again.
  case steps(from: String?, [Int])
  case xpath(String)
  /// `xmlns(db=…)`: what a prefix stands for in the parts behind it.
  case namespace(prefix: String, String)
  /// Of a scheme that we do not know, which is skipped.
  case unknown(String)
}

/// - Returns: nil where the text is no pointer.
func pointerParts(of text: String) -> [PointerPart]? {
  let trimmed = text.drop(while: \.isWhitespace)
  guard trimmed.contains("(") else {
    let name = String(trimmed.prefix { !$0.isWhitespace })
    return isNCName(name) && trimmed.dropFirst(name.count).allSatisfy(\.isWhitespace) ? [.name(name)] : nil
  }
  var parts: [PointerPart] = []
  var rest = trimmed
  while !rest.isEmpty {
    guard let (scheme, data, behind) = nextPart(of: rest), let part = part(scheme, data) else { return nil }
    parts.append(part)
    rest = behind.drop(while: \.isWhitespace)
  }
  return parts
}

/// `scheme(data)`, where `^` takes the meaning from a bracket.
private func nextPart(of text: Substring) -> (scheme: String, data: String, behind: Substring)? {
  guard let open = text.firstIndex(of: "(") else { return nil }
  var data = ""
  var depth = 1
  var index = text.index(after: open)
  while index < text.endIndex {
    var character = text[index]
    let isEscaped = character == "^"
    if isEscaped {
      index = text.index(after: index)
      guard index < text.endIndex, "()^".contains(text[index]) else { return nil }
      character = text[index]
    }
    index = text.index(after: index)
    if !isEscaped, character == "(" { depth += 1 }
    if !isEscaped, character == ")" { depth -= 1 }
    if depth == 0 { return (String(text[..<open]), data, text[index...]) }
    data.append(character)
  }
  return nil
}

private func part(_ scheme: String, _ data: String) -> PointerPart? {
  switch scheme {
  case "element": return steps(of: data)
  case "xpointer", "xpath", "xpath1": return .xpath(data)
  case "xmlns":
    let sides = data.split(separator: "=", maxSplits: 1).map { $0.trimmingSpaces() }
    return sides.count == 2 ? .namespace(prefix: sides[0], sides[1]) : nil
  default: return scheme.isEmpty ? nil : .unknown(scheme)
  }
}

/// XPointer element() Scheme §2.
private func steps(of data: String) -> PointerPart? {
  let words = data.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
  let name = words.first.flatMap { $0.isEmpty ? nil : $0 }
  let numbers = words.dropFirst().compactMap { Int($0) }
  let isRight = numbers.count == words.count - 1 && numbers.allSatisfy { $0 > 0 }
  guard isRight, name != nil || !numbers.isEmpty, name.map(isNCName) ?? true else { return nil }
  return .steps(from: name, numbers)
}

extension Substring {
  fileprivate func trimmingSpaces() -> String {
    var text = drop(while: \.isWhitespace)
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return String(text)
  }
}
