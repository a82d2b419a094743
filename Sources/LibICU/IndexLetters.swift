import CICUIndex

/// The letters that words are filed under in an index, by the rules of a language (CLDR): Å behind Z in Swedish, Cs
/// behind C in Hungarian, the first letter of the Pinyin in Chinese.
package final class IndexLetters {
  private let pointer: OpaquePointer?

  /// - Parameter language: a language tag; the letters from A to Z serve for one that ICU does not know.
  package init(language: String) {
    pointer = boekbouw_index_open(language) ?? boekbouw_index_open("")
  }

  deinit { if let pointer { boekbouw_index_close(pointer) } }

  /// What a text is filed under.
  package func heading(of text: String) -> IndexHeading {
    guard let pointer else { return .before }
    let units = Array(text.utf16)
    let place = boekbouw_index_place(pointer, units, Int32(units.count))
    let letter = letter(at: place, of: pointer)
    return letter.isEmpty ? (place > 0 ? .behind : .before) : .letter(Int(place), letter)
  }

  private func letter(at place: Int32, of pointer: OpaquePointer) -> String {
    let capacity: Int32 = 16
    let units = [UInt16](unsafeUninitializedCapacity: Int(capacity)) { buffer, count in
      count = Int(min(boekbouw_index_heading(pointer, place, buffer.baseAddress, capacity), capacity))
    }
    return titleCase(String(decoding: units, as: UTF16.self))
  }

  /// ICU writes letters of several signs in capitals; in an index they stand as at the start of a word: Cs, Ch.
  private func titleCase(_ letter: String) -> String { letter.prefix(1) + letter.dropFirst().lowercased() }
}

/// A heading of an index; they stand in the order of their cases, and letters in that of their numbers.
package enum IndexHeading: Hashable, Comparable, Sendable {
  /// What begins with no letter.
  case before
  case letter(Int, String)
  /// What begins with a letter of another script.
  case behind
}
