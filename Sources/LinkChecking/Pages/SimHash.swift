/// 64 bits of a text of which few change when little of the text does (Charikar 2002): each run of words votes on every
/// bit, and the majority has it.
struct SimHash: Sendable {
  /// The votes for each of the 64 bits, as the digits of 64 binary numbers: the lowest digits first. They suffice for
  /// four thousand million words.
  private var digits = InlineArray<32, UInt64>(repeating: 0)
  private(set) var count = 0

  mutating func add(_ hash: UInt64) {
    var carry = hash
    count += 1
    var place = 0
    while carry != 0, place < digits.count {
      (digits[place], carry) = (digits[place] ^ carry, digits[place] & carry)
      place += 1
    }
  }

  /// Which bits more than half of the runs voted for: their numbers are compared with half of ``count``, all at once,
  /// from the highest digit down.
  var value: UInt64 {
    let half = count / 2
    var (isMore, isEqual): (UInt64, UInt64) = (0, .max)
    for place in digits.indices.reversed() {
      if half >> place & 1 == 1 {
        isEqual &= digits[place]
      } else {
        isMore |= isEqual & digits[place]
        isEqual &= ~digits[place]
      }
    }
    return isMore
  }
}

/// FNV-1a, 64 bits.
struct WordHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325
  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

  init() {}

  init(_ bytes: some Sequence<UInt8>) { for byte in bytes { add(byte) } }

  /// Every bit of it depends on every bit of what went in (Stafford's thirteenth mix of MurmurHash3).
  static func mixed(_ value: UInt64) -> UInt64 {
    var value = value
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
