package import Diagnostics

/// Whether an address that begins with `tel:` is one (RFC 3966): a number that begins with `+` and the code of its
/// country, or a shorter one with the code behind `;phone-context=`. Hyphens, dots and parentheses mean nothing in it.
///
/// A number of at most six digits (112, 14020) has no other form, and telephones understand it as it is.
package func isTelephoneLink(_ address: String) -> Bool {
  let parts = address.dropFirst("tel:".count).split(separator: ";", omittingEmptySubsequences: false)
  guard let number = parts.first, CharacterProblem(of: address) == nil,
    parts.dropFirst().allSatisfy(isParameter)
  else { return false }
  let digits = number.hasPrefix("+") ? number.dropFirst() : number
  let count = digits.utf8.count(where: isDigit)
  if number.hasPrefix("+") {
    return (1...15).contains(count) && digits.utf8.allSatisfy { isDigit($0) || isSeparator($0) }
  }
  return count > 0 && digits.utf8.allSatisfy { isHexadecimal($0) || isSeparator($0) || "*#".utf8.contains($0) }
    && (count <= 6 || parts.contains { $0.lowercased().hasPrefix("phone-context=") })
}

private func isParameter(_ text: Substring) -> Bool {
  let name = text.prefix { $0 != "=" }
  return !name.isEmpty && name.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
    && !text.hasSuffix("=")
}

private func isSeparator(_ byte: UInt8) -> Bool { "-.()".utf8.contains(byte) }

/// What somebody meant who wrote a number as it stands on paper: `tel:+31201234567` for `tel:020 123 45 67`; nil where
/// nobody but the author can know.
private func meantNumber(_ address: String) -> String? {
  let written = address.dropFirst("tel:".count)
  let digits = String(written.filter { $0.isASCII && $0.isNumber })
  guard written.allSatisfy({ $0.isASCII && ($0.isNumber || "+ -.()/".contains($0)) }) else { return nil }
  let meant: String? =
    if written.hasPrefix("+") {
      // “+31 (0)20” is how paper says both forms at once.
      digits.hasPrefix("310") ? "31" + digits.dropFirst(3) : digits
    } else if digits.hasPrefix("00") {
      String(digits.dropFirst(2))
    } else {
      digits.hasPrefix("0") && digits.count == 10 ? "31" + digits.dropFirst() : nil
    }
  return meant.flatMap { (7...15).contains($0.count) ? "tel:+" + $0 : nil }
}

extension Diagnostic {
  package static func malformedTelephoneLink(_ address: String, at place: SourceRange) -> Diagnostic {
    let meant = meantNumber(address) ?? "tel:+31201234567"
    return Diagnostic(
      .malformedTarget,
      Message(
        dutch: "“\(address)” is geen telefoonnummer dat overal werkt",
        english: "“\(address)” is no telephone number that works everywhere"),
      hint: Message(
        dutch: "Begin met + en het landnummer, zonder spaties: \(meant).",
        english: "Begin with + and the code of the country, without spaces: \(meant)."), at: place)
  }
}
