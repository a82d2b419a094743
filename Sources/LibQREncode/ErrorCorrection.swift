/// How much of a symbol may be unreadable before its payload is lost (ISO/IEC 18004:2015 §7.5.1).
///
/// Level L (7 %) is not offered: a printed code gets creased and stained, and cannot be replaced.
package enum ErrorCorrection: Sendable, Hashable, CaseIterable {
  /// Level M: some 15 % of the codewords can be restored.
  case medium
  /// Level Q: some 25 %.
  case quartile
  /// Level H: some 30 %.
  case high

  /// The bytes of data in the largest symbol, version 40, what stands before the payload included
  /// (ISO/IEC 18004:2015, table 7).
  var largestCapacity: Int {
    switch self {
    case .medium: 2334
    case .quartile: 1666
    case .high: 1276
    }
  }
}
