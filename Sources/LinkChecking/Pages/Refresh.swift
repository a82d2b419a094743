/// Where `<meta http-equiv="refresh" content="0; url=…">` leads (HTML §4.2.5.3); nil where it waits long enough for a
/// reader to see the page, or only loads it again.
func target(ofRefresh content: String) -> String? {
  let parts = content.split(maxSplits: 1, omittingEmptySubsequences: false) { ";, ".contains($0) }
  guard parts.count == 2, let delay = Double(parts[0].isEmpty ? "0" : parts[0]), delay < 1 else { return nil }
  var rest = parts[1].drop { ";, \t\n".contains($0) }
  if rest.prefix(3).lowercased() == "url" {
    let afterName = rest.dropFirst(3).drop { $0.isWhitespace }
    if afterName.first == "=" { rest = afterName.dropFirst().drop { $0.isWhitespace } }
  }
  guard let quote = rest.first, quote == "'" || quote == "\"" else { return nonEmpty(rest) }
  return nonEmpty(rest.dropFirst().prefix { $0 != quote })
}

private func nonEmpty(_ text: Substring) -> String? {
  let trimmed = text.reversed().drop { $0.isWhitespace }
  return trimmed.isEmpty ? nil : String(trimmed.reversed())
}
