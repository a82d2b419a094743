import BookModel
import LibHunspell
import Diagnostics

/// What an author may have meant by a word that the dictionary does not know.
struct Meaning: Sendable {
  let suggestions: [String]
  /// Whether it is a word of English: then it lacks a mark, and is no slip.
  let isEnglish: Bool
}

/// What a dictionary says of the words of one language.
struct SpellingVerdict: Sendable {
  /// Wrong words, each with what may have been meant.
  var wrong: [String: Meaning] = [:]
  /// Why they could not be looked up.
  var trouble: Message?
}

/// Looks up words; the dictionary is being opened while they are gathered.
///
/// - Parameter words: gives the words, and is asked when the dictionary is there.
func checkSpelling(of tag: String, list: Set<String>, words: () -> BookWords) -> SpellingVerdict {
  let names = dictionaryNames(for: tag)
  guard let best = names.first else { return SpellingVerdict(trouble: .noDictionary(for: tag)) }
  do throws(DictionaryError) {
    let judge = try openJudge(best, tag, list)
    let words = words()
    var wrong = words.words.filter { !words.names.contains($0) && !judge.accepts($0) }.sorted()
    for name in names.dropFirst() where !wrong.isEmpty {
      let other = try openJudge(name, tag, list)
      wrong.removeAll { other.accepts($0) }
    }
    var verdict = SpellingVerdict()
    // A book with so many is in another language, or full of names; nobody waits for suggestions then.
    let limit = 100
    let english = LanguageTag(tag).primary == "en" ? [] : try englishWords(among: wrong)
    for (index, word) in wrong.enumerated() {
      verdict.wrong[word] = Meaning(
        suggestions: index < limit ? judge.suggestions(for: word) : [], isEnglish: english.contains(word))
    }
    return verdict
  } catch {
    return SpellingVerdict(trouble: .unusable(error, for: tag))
  }
}

private func englishWords(among words: [String]) throws(DictionaryError) -> Set<String> {
  guard !words.isEmpty, let name = dictionaryNames(for: "en").first else { return [] }
  let dictionary = try openDictionary(name)
  // Of one or two letters almost any is a word of English, or an abbreviation.
  return Set(words.filter { $0.count > 2 && dictionary.knows($0) })
}

private func openJudge(_ name: String, _ tag: String, _ list: Set<String>) throws(DictionaryError) -> WordJudge {
  WordJudge(try openDictionary(name), language: LanguageTag(tag).primary, list: list)
}

/// A wrong word and where it stands in one file.
struct Misspelling: Sendable {
  let word: String
  let meaning: Meaning
  var places: [SourceRange]
}

extension SpellingVerdict {
  /// Where in a file the wrong words of this language are, in the order in which they first occur.
  func misspellings(in texts: [RunningText], of tag: String, file: SourceFile) -> [Misspelling] {
    guard !wrong.isEmpty else { return [] }
    var found: [Misspelling] = []
    var indices: [String: Int] = [:]
    for text in texts where text.language == tag {
      text.forEachWord { word in
        guard let meaning = wrong[word.text] else { return }
        let place = SourceRange(file, bytes: text.place(of: word.range))
        if let index = indices[word.text] {
          found[index].places.append(place)
        } else {
          indices[word.text] = found.count
          found.append(Misspelling(word: word.text, meaning: meaning, places: [place]))
        }
      }
    }
    return found
  }
}
