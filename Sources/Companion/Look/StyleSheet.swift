import OnlineSymbols

/// The one style sheet of the site.
func styleSheet(for facts: SiteFacts) -> [UInt8] {
  Array((colours + frame + listLook + filterLook + extraLook + otherLook + filterRules(for: facts) + onPaper).utf8)
}

/// How many chapters a book may have for the style sheet to know which of them lack a kind.
private let mostChaptersToPair = 40

/// What makes the choice of a kind and a chapter work without a script.
private func filterRules(for facts: SiteFacts) -> String {
  let kinds = SymbolKind.allCases.filter { kind in facts.symbols.contains { $0.kind == kind } }
  var rules = ""
  for kind in kinds {
    let chosen = "main:has(#_\(kind.rawValue):checked)"
    rules += "\(chosen) .extras > li:not(.\(kind.rawValue)), "
    rules += "\(chosen) .chapter:not(:has(.\(kind.rawValue))) { display: none }\n"
  }
  for number in facts.chapters.indices.map({ $0 + 1 }) {
    rules += "main:has(\(option(number))) .chapter:not([data-chapter=\"\(number)\"]) { display: none }\n"
  }
  guard facts.chapters.count <= mostChaptersToPair else { return rules }
  for (index, chapter) in facts.chapters.enumerated() {
    let present = Set(facts.symbols[chapter.range].map(\.kind))
    for kind in kinds where !present.contains(kind) {
      rules += "main:has(#_\(kind.rawValue):checked):has(\(option(index + 1))) .none { display: block }\n"
    }
  }
  return rules
}

private func option(_ number: Int) -> String { "#_hoofdstuk option[value=\"\(number)\"]:checked" }
