import Diagnostics

/// Whether a browser that follows it does no more than ask a server for a page.
func isOfWeb(_ address: String) -> Bool {
  let start = address.prefix(8).lowercased()
  return start.hasPrefix("http://") || start == "https://"
}

/// The address for a link: what no address may hold (RFC 3986 §2), percent-encoded as a browser does; what steers the
/// direction of writing, left out.
func encodedAddress(_ address: String) -> String {
  var result = String.UnicodeScalarView()
  var slashes = 0
  for scalar in address.unicodeScalars where !scalar.steersTerminal {
    if scalar == "/" { slashes += 1 }
    // Before the path brackets stand around an address of IPv6.
    let isBracket = slashes > 2 && (scalar == "[" || scalar == "]")
    if isBracket || unusable.contains(scalar) {
      result.append(contentsOf: ("%" + String(scalar.value, radix: 16, uppercase: true)).unicodeScalars)
    } else {
      result.append(scalar)
    }
  }
  return String(result)
}

private let unusable: Set<Unicode.Scalar> = [" ", "\"", "<", ">", "\\", "^", "`", "{", "|", "}"]
