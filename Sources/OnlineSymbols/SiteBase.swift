import Validation

/// Whether an address can stand in print and in the rules of every server, and everything below it works: of a host and
/// a path of plain characters (RFC 3986 §2.3), nothing that a server or browser would write otherwise (§6.2.2).
func isBase(_ base: String) -> Bool {
  guard isWebAddress(base), let scheme = ["https://", "http://"].first(where: { base.hasPrefix($0) }) else {
    return false
  }
  let parts = base.dropFirst(scheme.count).split(separator: "/", omittingEmptySubsequences: false)
  // The last is empty where the address ends in a slash.
  let path = parts.dropFirst().last == "" ? parts.dropFirst().dropLast() : parts.dropFirst()
  return isHost(parts[0]) && path.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." && isPlain($0) }
}

/// A name with or without a port.
private func isHost(_ host: Substring) -> Bool {
  let parts = host.split(separator: ":", omittingEmptySubsequences: false)
  guard parts.count <= 2, parts[0].split(separator: ".", omittingEmptySubsequences: false).allSatisfy({ !$0.isEmpty })
  else { return false }
  return isPlain(parts[0]) && (parts.count == 1 || UInt16(parts[1]) != nil)
}

private func isPlain(_ text: Substring) -> Bool {
  text.utf8.allSatisfy { byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-._~".utf8.contains(byte)
    }
  }
}

/// Whether a reader sees anything of a text.
func isVisible(_ text: String) -> Bool {
  text.unicodeScalars.contains { scalar in
    switch scalar.properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .unassigned, .surrogate: false
    default: true
    }
  }
}
