import BookModel

/// A drawing of the manuscript as a file of its own (SVG 1.1).
extension ForeignElement {
  var document: [UInt8] {
    var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
    write(to: &bytes, isRoot: true)
    return bytes
  }

  private func write(to bytes: inout [UInt8], isRoot: Bool) {
    guard !active.contains(name) else { return }
    bytes += "<\(name)".utf8
    if isRoot { bytes += " xmlns=\"http://www.w3.org/2000/svg\"".utf8 }
    for attribute in attributes where attribute.name != "xmlns" && isHarmless(attribute) {
      bytes += " \(attribute.name)=\"\(escaped(attribute.value))\"".utf8
    }
    bytes.append(UInt8(ascii: ">"))
    for child in children {
      switch child {
      case .element(let element): element.write(to: &bytes, isRoot: false)
      case .text(let text): bytes += escaped(text).utf8
      }
    }
    bytes += "</\(name)>".utf8
  }
}

private func escaped(_ text: String) -> String {
  var result = ""
  for character in text.unicodeScalars {
    switch character {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "\n": result += "&#10;"
    default: result.unicodeScalars.append(character)
    }
  }
  return result
}

/// Nothing that fetches.
private func isHarmless(_ attribute: (name: String, value: String)) -> Bool {
  let value = attribute.value.lowercased()
  let fetches = value.contains("url(") && !value.contains("url(#")
  guard !attribute.name.lowercased().hasPrefix("on"), !value.contains("javascript:"), !fetches else { return false }
  return !["href", "src", "data"].contains(attribute.name) || value.hasPrefix("#")
}

/// What moves or runs, and what leads out of the file.
private let active: Set<String> = [
  "script", "foreignObject", "handler", "iframe", "audio", "video", "image", "set", "animate", "annotation-xml",
]
