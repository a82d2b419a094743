/// The addresses that begin with the same bits (CIDR, RFC 4632 §3.1): `10.0.0.0/8`, `fc00::/7`.
package struct AddressRange: Hashable, Sendable {
  private let first: IPAddress
  private let length: Int

  /// - Parameter text: an address, and how many of its bits count behind a slash; without it all of them do. Bits
  ///   behind those are passed over.
  package init?(_ text: String) {
    let halves = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let address = IPAddress(String(halves[0])) else { return nil }
    guard halves.count == 2 else {
      self.init(address, length: address.width)
      return
    }
    let digits = halves[1]
    guard (1...3).contains(digits.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let length = Int(digits), length <= address.width
    else { return nil }
    self.init(address, length: length)
  }

  init(_ address: IPAddress, length: Int) {
    first = address.keeping(length)
    self.length = length
  }

  package func contains(_ address: IPAddress) -> Bool {
    address.width == first.width && address.keeping(length) == first
  }
}

extension IPAddress {
  fileprivate var width: Int {
    switch self {
    case .v4: 32
    case .v6: 128
    }
  }

  /// Its first bits, the others zero. Swift shifts by as much as the width without complaint.
  fileprivate func keeping(_ length: Int) -> IPAddress {
    switch self {
    case .v4(let bits): .v4(bits & ~(UInt32.max >> length))
    case .v6(let bits): .v6(bits & ~(UInt128.max >> length))
    }
  }
}
