/// A person's name in its parts, as it is read and as it is filed.
package struct PersonName: Sendable {
  /// `Ada van den Berg jr.`
  package let name: String
  /// `Berg, Ada van den, jr.`: prefixes in small letters stand behind the first names, as the Dutch file them. A
  /// prefix with a capital, as the Flemish write it, stays in front.
  package let sortName: String

  /// - Parameters:
  ///   - between: middle names, or a prefix that stands in `othername`.
  ///   - lineage: `jr.`, `III`; or a prefix, which some write there.
  package init?(given: [String], between: [String], surname: String?, lineage: [String]) {
    guard let surname else { return nil }
    let (prefix, core) = splitSurname(surname)
    let before = given + between + lineage.filter(isPrefix) + [prefix].filter { !$0.isEmpty }
    let after = lineage.filter { !isPrefix($0) }
    name = (before + [core] + after).joined(separator: " ")
    sortName = ([core, before.joined(separator: " ")] + after).filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

/// `van den Berg` as `van den` and `Berg`. A surname in small letters only keeps its last word.
private func splitSurname(_ surname: String) -> (prefix: String, core: String) {
  let words = surname.split(separator: " ")
  let count = max(0, min(words.prefix { beginsSmall($0) }.count, words.count - 1))
  return (words.prefix(count).joined(separator: " "), words.dropFirst(count).joined(separator: " "))
}

/// `van`, `’t`, but not `d’Ancona` with its capital behind the apostrophe: that is one word.
private func beginsSmall(_ word: Substring) -> Bool {
  guard let letter = word.first(where: \.isLetter) else { return false }
  return letter.isLowercase && !word.contains(where: \.isUppercase)
}

private let suffixes: Set = ["jr", "sr", "junior", "senior", "fils", "père", "zn", "dr"]

/// Whether lineage is a prefix such as `van der`: small letters, and none of the words for father and son.
private func isPrefix(_ lineage: String) -> Bool {
  let words = lineage.split(separator: " ")
  return words.allSatisfy { beginsSmall($0) && !suffixes.contains($0.filter(\.isLetter)) }
}
