/// Whether a text is a complete http(s) address without characters that may not stand in one (RFC 3986 §2).
package func isWebAddress(_ text: String) -> Bool {
  let lower = text.lowercased()
  guard let scheme = ["https://", "http://"].first(where: { lower.hasPrefix($0) }) else {
    return false
  }
  let rest = text.dropFirst(scheme.count)
  let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
  let host = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
  let name = host.prefix { $0 != ":" }
  guard !name.isEmpty, !name.hasPrefix("."), name.contains(where: { $0.isLetter || $0.isNumber })
  else { return false }
  return text.unicodeScalars.allSatisfy { scalar in
    scalar.value > 0x20 && !isInvisible(scalar) && !"<>\"\\^`{|}".unicodeScalars.contains(scalar)
  }
}

/// Control characters, and those that hide or turn the direction of what is around them.
private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator: true
  default: false
  }
}
