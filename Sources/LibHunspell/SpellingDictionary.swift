import CLibHunspell

/// Why no dictionary could be opened.
package enum DictionaryError: Error, Hashable {
  /// hunspell itself is not installed, or is unusable.
  case libraryMissing(String)
  case unusable
}

/// A dictionary of hunspell, which stays open until the program ends.
///
/// Unchecked: the C boundary lets one thread at a time ask it.
package struct SpellingDictionary: @unchecked Sendable {
  private let pointer: OpaquePointer

  /// Reads the dictionary when it is first asked for, which takes hunspell a tenth of a second.
  ///
  /// - Parameters:
  ///   - affixes: path of the `.aff` file.
  ///   - words: path of the `.dic` file.
  package init(affixes: String, words: String) throws(DictionaryError) {
    if case .failure(let error) = Self.library { throw error }
    guard let pointer = boekbouw_dictionary_open(affixes, words) else { throw .unusable }
    self.pointer = pointer
  }

  /// Whether it has the word, or another one that it is a form or a compound of. A word with a capital is known by the
  /// one without.
  package func knows(_ word: String) -> Bool {
    // hunspell reads no word of more than 100 characters.
    word.utf8.count <= 300 && boekbouw_dictionary_knows(pointer, word) != 0
  }

  private static let library: Result<Void, DictionaryError> = open("libhunspell-1.7.so.0")

  static func open(_ name: String) -> Result<Void, DictionaryError> {
    var problem: UnsafePointer<CChar>?
    if boekbouw_hunspell_load(name, &problem) != 0 { return .success(()) }
    return .failure(.libraryMissing(problem.map { String(cString: $0) } ?? name))
  }
}
