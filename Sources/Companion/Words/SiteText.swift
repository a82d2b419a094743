import OnlineSymbols

/// What the site says in one language.
struct SiteText: Sendable {
  /// The tag of the language.
  let language: String
  let months: [String]

  // The frame of every page
  let siteName: @Sendable (_ book: String) -> String
  let overview: String
  let register: String
  let belongsToBook: String
  let leavesYouAlone: String
  let changes: String

  // The overview
  let introduction: String
  let typeTheNumber: @Sendable (_ address: String) -> String
  let filter: String
  let kind: String
  let everyKind: String
  let chapter: String
  let everyChapter: String
  let search: String
  let searchHelp: String
  let find: String
  /// `{n}` and `{m}` stand for how many are shown, and of how many.
  let shown: String
  let noneShown: String
  let noneHere: String
  let outsideChapters: String
  let continued: @Sendable (_ chapter: String) -> String
  let pages: String
  let pageOf: @Sendable (_ page: Int, _ all: Int) -> String
  let previous: String
  let next: String

  // A symbol
  let kinds: @Sendable (SymbolKind) -> String
  let pluralKinds: @Sendable (SymbolKind) -> String
  let onward: @Sendable (SymbolKind) -> String
  let at: @Sendable (_ host: String) -> String
  let noOnward: String
  let checked: String
  let lastChecked: String
  let changedTarget: String
  let inTheBook: String
  let page: @Sendable (_ page: String) -> String
  let nowhereInTheBook: String
  let comeBack: String
  let comeBackHelp: String
  let number: @Sendable (_ digits: String) -> String
  let code: @Sendable (_ address: String) -> String
  let gone: String
  let kept: String
  let archived: String
  let archivedOn: String
  let seeArchived: String
  let aroundInTheBook: String
  let previousInTheBook: String
  let nextInTheBook: String

  // What became of it
  let moved: String
  let movedTo: String
  let movedNowhere: String
  let retired: String
  let retiredOn: String
  let instead: String

  // A number
  let numberBelongsTo: @Sendable (_ digits: String) -> String

  // The register
  let registerTitle: String
  let registerIntroduction: String
  let findInPage: String
  let letters: String
  let otherLetters: String
  let numbers: String
  let retiredOnes: String

  // A page that is not there
  let notFound: String
  let notFoundDigits: String
  let notFoundHelp: String

  // The feed
  let feedTitle: @Sendable (_ site: String) -> String
  let feedEntry: @Sendable (_ title: String, ChangeKind) -> String
}

extension SiteText {
  /// A day in words, without its year's leading zeros: `3 maart 2026`.
  func words(for day: CalendarDay) -> String {
    let parts = day.text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, months.indices.contains(parts[1] - 1) else { return day.text }
    return "\(parts[2]) \(months[parts[1] - 1]) \(parts[0])"
  }
}
