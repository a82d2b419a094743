/// Text that stays text where Markdown is read: no markup, no HTML, no link that nobody wrote (CommonMark §2.4, and
/// GitHub's autolinks, mentions and references), and one line.
func markdown(_ text: String) -> String {
  let scalars = Array(oneLine(text).unicodeScalars)
  var result = String.UnicodeScalarView()
  for (index, scalar) in scalars.enumerated() {
    let last = index > 0 ? scalars[index - 1] : " "
    let next = index + 1 < scalars.count ? scalars[index + 1] : " "
    result.append(contentsOf: separator(between: last, and: scalar).unicodeScalars)
    switch scalar {
    case "&": result.append(contentsOf: "&amp;".unicodeScalars)
    case "<": result.append(contentsOf: "&lt;".unicodeScalars)
    case ">": result.append(contentsOf: "&gt;".unicodeScalars)
    default:
      if isMarkup(scalar, behind: last, before: next) { result.append("\\") }
      result.append(scalar)
    }
  }
  return String(result)
}

/// Escaped, a colon begins no address, and the full stop of www no host.
private func isMarkup(_ scalar: Unicode.Scalar, behind last: Unicode.Scalar, before next: Unicode.Scalar) -> Bool {
  switch scalar {
  case "\\", "`", "*", "_", "[", "]", "{", "}", "|", "~", "#", "!", "@", "$": true
  case ":": next != " " && next.properties.numericType == nil
  case ".": last == "w" || last == "W"
  default: false
  }
}

/// Behind `@` and `#` a comment, which nobody sees: GitHub looks for people and issues in the finished text, where a
/// backslash is gone.
private func separator(between last: Unicode.Scalar, and next: Unicode.Scalar) -> String {
  (last == "@" || last == "#") && (next.properties.isAlphabetic || next.properties.numericType != nil) ? "<!-- -->" : ""
}

/// A link where the address is one of the web, else text.
func markdownLink(to address: String) -> String {
  guard isOfWeb(address) else { return markdown(address) }
  return "[\(markdown(address))](<\(markdownTarget(of: address))>)"
}

/// Behind that, an ampersand begins no character reference.
private func markdownTarget(of address: String) -> String { encodedAddress(address).replacing("&", with: "&amp;") }
