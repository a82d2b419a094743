/// Where the parts of an address lie in its bytes.
struct AddressPlaces {
  /// Empty, as the host is, where nothing like `https://` stands in front.
  let scheme: Range<Int>
  /// Without port and user.
  let host: Range<Int>
  let path: Range<Int>
  let query: Range<Int>?

  init(_ address: Span<UInt8>) {
    let end = address.first("#", in: address.indices) ?? address.count
    let mark = address.first("?", in: 0..<end)
    query = mark.map { $0 + 1..<end }
    let rest = 0..<(mark ?? end)
    guard let colon = address.first(":", in: rest), colon + 2 < rest.upperBound,
      address[colon + 1] == UInt8(ascii: "/"), address[colon + 2] == UInt8(ascii: "/")
    else {
      (scheme, host, path) = (0..<0, 0..<0, rest)
      return
    }
    scheme = 0..<colon
    let authority = colon + 3..<(address.first("/", in: colon + 3..<rest.upperBound) ?? rest.upperBound)
    path = authority.upperBound..<rest.upperBound
    let start = address.last("@", in: authority).map { $0 + 1 } ?? authority.lowerBound
    let name = start..<authority.upperBound
    // The address of a machine in version 6 has colons of its own.
    let isBare = name.isEmpty || address[start] != UInt8(ascii: "[")
    host = isBare ? start..<(address.first(":", in: name) ?? name.upperBound) : name
  }
}

extension Span<UInt8> {
  func first(_ character: Unicode.Scalar, in range: Range<Int>) -> Int? {
    let wanted = UInt8(ascii: character)
    for place in range where self[place] == wanted { return place }
    return nil
  }

  func last(_ character: Unicode.Scalar, in range: Range<Int>) -> Int? {
    let wanted = UInt8(ascii: character)
    for place in range.reversed() where self[place] == wanted { return place }
    return nil
  }
}

extension String {
  /// What lies there, counted in bytes.
  func bytes(_ range: Range<Int>) -> Substring {
    let start = utf8.index(startIndex, offsetBy: range.lowerBound)
    return self[start..<utf8.index(start, offsetBy: range.count)]
  }
}
