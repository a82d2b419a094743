/// Which addresses may be connected to.
struct Vetting: Sendable {
  let isPrivateAllowed: Bool
  let allowedNetworks: [AddressRange]

  func allows(_ address: IPAddress) -> Bool {
    if isPrivateAllowed || isPublic(address) { return true }
    return allowedNetworks.contains { range in
      range.contains(address) || address.embedded.map(range.contains) == true
    }
  }

  /// For a host that somebody else connects to, a proxy: all that can be said is whether its very name is an address
  /// inside a network (RFC 6761 §6.3 for `localhost`). libcurl has written `127.1` and `0x7f.1` out by then.
  func allows(host: String) -> Bool {
    if isPrivateAllowed { return true }
    let name = host.hasSuffix(".") ? String(host.dropLast()) : host
    if name == "localhost" || name.hasSuffix(".localhost") { return false }
    return IPAddress(unbracketed(name)).map(allows) ?? true
  }
}

/// `[::1]` in an address is `::1` elsewhere.
func unbracketed(_ host: String) -> String {
  host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host
}
