/// The files in `labels/` whose words may serve for a language, best first, without their `.yaml`: `pt-BR`, `pt`.
func labelTags(for code: String) -> [String] {
  let subtags = code.split { $0 == "-" || $0 == "_" }.map { $0.lowercased() }
  guard let language = subtags.first else { return [] }
  let rest = subtags.dropFirst().prefix { $0.count > 1 }
  let region = rest.first { $0.count == 2 || $0.count == 3 && $0.allSatisfy(\.isNumber) }?.uppercased()
  let script =
    rest.first { $0.count == 4 && $0.allSatisfy(\.isLetter) }?.capitalizingFirst() ?? script(of: language, in: region)
  let tags = [[language, script, region], [language, script], [language, region], [language]].map { parts in
    parts.compactMap { $0 }.joined(separator: "-")
  }
  let known = tags + (["no", "nn"].contains(language) ? ["nb"] : [])
  return known.enumerated().filter { index, tag in !known[..<index].contains(tag) }.map(\.element)
}

/// Whether both tags name the same language, which has two names in Norway.
func isSameLanguage(_ one: String, _ other: String) -> Bool {
  let names = [one, other].map { $0.prefix { $0 != "-" }.lowercased() }.map { $0 == "no" ? "nb" : $0 }
  return names[0] == names[1]
}

/// Chinese is written in another script where that is the rule of the country.
private func script(of language: String, in region: String?) -> String? {
  language == "zh" && ["TW", "HK", "MO"].contains(region) ? "Hant" : nil
}

extension String {
  fileprivate func capitalizingFirst() -> String { prefix(1).uppercased() + dropFirst() }
}
