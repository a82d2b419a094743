import CICU

/// Alphabetical order by the rules of a language (Unicode Technical Standard #10, tailored by CLDR), with
/// numbers by their value.
package final class Collator {
  private let pointer: OpaquePointer?

  /// - Parameter language: a language tag; the root order serves for one that ICU does not know.
  package init(language: String) {
    pointer = boekbouw_collator_open(language) ?? boekbouw_collator_open("")
  }

  deinit { if let pointer { boekbouw_collator_close(pointer) } }

  /// Bytes that compare as the texts do.
  package func sortKey(of text: String) -> [UInt8] {
    guard let pointer else { return Array(text.utf8) }
    let units = Array(text.utf16)
    let capacity = boekbouw_sort_key(pointer, units, Int32(units.count), nil, 0)
    return [UInt8](unsafeUninitializedCapacity: Int(capacity)) { buffer, count in
      count = Int(
        boekbouw_sort_key(pointer, units, Int32(units.count), buffer.baseAddress, capacity))
    }
  }
}
