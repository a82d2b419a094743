import CLibCurl
import Glibc

/// A numeric address of the Internet, of either version.
package enum IPAddress: Hashable, Sendable {
  case v4(UInt32)
  case v6(UInt128)

  /// As it is usually written: `192.0.2.1`, `2001:db8::1`; without brackets and zone.
  package init?(_ text: String) {
    var v4 = in_addr()
    var v6 = in6_addr()
    if inet_pton(AF_INET, text, &v4) == 1 {
      self = .v4(UInt32(bigEndian: v4.s_addr))
    } else if inet_pton(AF_INET6, text, &v6) == 1 {
      self = .v6(withUnsafeBytes(of: v6) { UInt128(bigEndian: $0.loadUnaligned(as: UInt128.self)) })
    } else {
      return nil
    }
  }

  /// What a socket is about to connect to; nil where that is no address of the Internet.
  init?(_ address: UnsafePointer<curl_sockaddr>) {
    let start = UnsafeRawPointer(address) + MemoryLayout<curl_sockaddr>.offset(of: \.addr)!
    switch address.pointee.family {
    case AF_INET:
      let socket = start.loadUnaligned(as: sockaddr_in.self)
      self = .v4(UInt32(bigEndian: socket.sin_addr.s_addr))
    case AF_INET6:
      let bytes = start + MemoryLayout<sockaddr_in6>.offset(of: \.sin6_addr)!
      self = .v6(UInt128(bigEndian: bytes.loadUnaligned(as: UInt128.self)))
    default: return nil
    }
  }

  /// The address of version 4 that stands in one of version 6, by which it is reached all the same: mapped (RFC 4291
  /// §2.5.5.2), through NAT64 (RFC 6052 §2.1) and by 6to4 (RFC 3056 §2).
  package var embedded: IPAddress? {
    guard case .v6(let bits) = self else { return nil }
    if Self.embeddings.contains(where: { $0.contains(self) }) { return .v4(UInt32(truncatingIfNeeded: bits)) }
    return Self.sixToFour.contains(self) ? .v4(UInt32(truncatingIfNeeded: bits >> 80)) : nil
  }

  private static let embeddings = ["::ffff:0:0/96", "64:ff9b::/96"].compactMap(AddressRange.init)
  private static let sixToFour = AddressRange(.v6(0x2002 << 112), length: 16)
}

extension IPAddress: CustomStringConvertible {
  package var description: String {
    switch self {
    case .v4(let bits):
      (0..<4).map { String(bits >> (24 - 8 * $0) & 0xFF) }.joined(separator: ".")
    case .v6(let bits):
      withUnsafeBytes(of: bits.bigEndian) { bytes in
        String(unsafeUninitializedCapacity: Int(INET6_ADDRSTRLEN)) { text in
          text.withMemoryRebound(to: CChar.self) { characters in
            guard let start = characters.baseAddress,
              inet_ntop(AF_INET6, bytes.baseAddress, start, socklen_t(characters.count)) != nil
            else { return 0 }
            return strlen(start)
          }
        }
      }
    }
  }
}
