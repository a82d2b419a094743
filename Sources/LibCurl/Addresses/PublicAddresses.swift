/// Whether an address belongs to the Internet at large, so that anybody may ask it something.
///
/// The tables are those of IANA: “IPv4 Special-Purpose Address Registry” and “IPv6 Special-Purpose Address Registry”
/// (RFC 6890, RFC 8190), “IPv4 Multicast Address Space” and “IPv6 Global Unicast Address Assignments”. The few blocks
/// inside 192.0.0.0/24 and 2001::/23 that the registries call globally reachable are services of networks, none of
/// which is a web site, so the whole blocks are refused.
package func isPublic(_ address: IPAddress) -> Bool {
  switch address {
  case .v4: return !reservedV4.contains { $0.contains(address) }
  case .v6:
    if let embedded = address.embedded { return isPublic(embedded) }
    return globalUnicast.contains(address) && !reservedV6.contains { $0.contains(address) }
  }
}

private let reservedV4 = [
  "0.0.0.0/8",  // this network (RFC 791 §3.2)
  "10.0.0.0/8",  // private use (RFC 1918)
  "100.64.0.0/10",  // shared by the customers of a provider (RFC 6598)
  "127.0.0.0/8",  // this computer (RFC 1122 §3.2.1.3)
  "169.254.0.0/16",  // this link (RFC 3927), and what clouds tell their machines: 169.254.169.254
  "172.16.0.0/12",  // private use (RFC 1918)
  "192.0.0.0/24",  // protocols of the IETF (RFC 6890 §2.1)
  "192.0.2.0/24",  // documentation (RFC 5737)
  "192.88.99.0/24",  // relays of 6to4, given up (RFC 7526)
  "192.168.0.0/16",  // private use (RFC 1918)
  "198.18.0.0/15",  // measuring of devices (RFC 2544)
  "198.51.100.0/24",  // documentation (RFC 5737)
  "203.0.113.0/24",  // documentation (RFC 5737)
  "224.0.0.0/4",  // multicast (RFC 5771)
  "240.0.0.0/4",  // reserved (RFC 1112 §4), and 255.255.255.255 for everybody on the link (RFC 919 §7)
].compactMap(AddressRange.init)

/// All that IANA gives out. Outside it lie ::, ::1, fc00::/7 (RFC 4193, and so fd00:ec2::254), fe80::/10 (RFC 4291),
/// fec0::/10 (RFC 3879), ff00::/8, 100::/64 (RFC 6666), 64:ff9b:1::/48 (RFC 8215) and 5f00::/16 (RFC 9602).
private let globalUnicast = AddressRange(.v6(0x2000 << 112), length: 3)

private let reservedV6 = [
  "2001::/23",  // protocols of the IETF (RFC 2928), among them Teredo (RFC 4380)
  "2001:db8::/32",  // documentation (RFC 3849)
  "3fff::/20",  // documentation (RFC 9637)
].compactMap(AddressRange.init)
