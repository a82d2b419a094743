import OnlineSymbols

extension SiteText {
  static let english = SiteText(
    language: "en",
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ],
    siteName: { "Extras for \($0)" },
    overview: "Overview",
    register: "From A to Z",
    belongsToBook: "This site belongs to the book",
    leavesYouAlone: "No cookies, no advertising; nobody looks over your shoulder.",
    changes: "What changes (feed)",
    introduction: "Every symbol in the book has an extra that goes with it: a film, an article, something to "
      + "download, or a place to talk. Here they all are, in the order of the book.",
    typeTheNumber: { "Is there a number beside the symbol? Type it behind the address of this site: \($0)" },
    filter: "Search and choose",
    kind: "Kind",
    everyKind: "Everything",
    chapter: "Chapter",
    everyChapter: "The whole book",
    search: "Search the extras",
    searchHelp: "A word, or the number in the book",
    find: "Search",
    shown: "{n} of {m} extras",
    noneShown: "Nothing found. Try another word, or choose “Everything” and “The whole book” again.",
    noneHere: "There is nothing of this kind here. Choose another kind or another chapter.",
    outsideChapters: "Not in one chapter",
    continued: { "\($0) (continued)" },
    pages: "Parts of the overview",
    pageOf: { "Part \($0) of \($1)" },
    previous: "Previous",
    next: "Next",
    kinds: { $0.inEnglish.one },
    pluralKinds: { $0.inEnglish.many },
    onward: { $0.inEnglish.onward },
    at: { "at \($0)" },
    noOnward: "No other website goes with it: everything is on this page.",
    checked: "Checked on",
    lastChecked: "The link last worked on",
    changedTarget: "The link was renewed on",
    inTheBook: "In the book",
    page: { "page \($0)" },
    nowhereInTheBook: "This extra does not belong to one place in the book.",
    comeBack: "How to find this page again",
    comeBackHelp: "Scan the code, or type the address.",
    number: { "Number \($0)" },
    code: { "QR code of \($0)" },
    gone: "Does the link no longer work?",
    kept: "What was kept of it",
    archived: "A copy was kept.",
    archivedOn: "A copy was kept on",
    seeArchived: "See the copy",
    aroundInTheBook: "Before and after it in the book",
    previousInTheBook: "Previous in the book",
    nextInTheBook: "Next in the book",
    moved: "Moved",
    movedTo: "This extra has a new place. Your browser takes you there by itself. If it does not, go to",
    movedNowhere: "This extra has a new place, but nobody has said where yet. Meanwhile, see the overview.",
    retired: "Withdrawn",
    retiredOn: "Withdrawn on",
    instead: "Instead of it, see",
    numberBelongsTo: { "Number \($0) belongs to" },
    registerTitle: "All extras from A to Z",
    registerIntroduction: "Every extra by its title, with the number that stands beside it in the book.",
    findInPage: "Looking for a word? Your browser can do that: press Ctrl + F, or ⌘ + F on a Mac. On a phone it is in "
      + "the menu, mostly as “Find in page”.",
    letters: "Letters",
    otherLetters: "Others",
    numbers: "By number",
    retiredOnes: "Withdrawn",
    notFound: "There is no such page",
    notFoundDigits: "If you are typing an address from the book, look at the number once more. It only has the digits "
      + "2 to 9, never a 0 or a 1.",
    notFoundHelp: "You can also look the extra up:",
    feedTitle: { "\($0): what changes" },
    feedEntry: { "\($0): \($1.inEnglish)" })
}

extension SymbolKind {
  fileprivate var inEnglish: (one: String, many: String, onward: String) {
    switch self {
    case .film: ("Film", "Films", "Watch the film")
    case .download: ("Download", "Downloads", "Go to the download")
    case .article: ("Article", "Articles", "Read the article")
    case .community: ("Group", "Groups", "Go to the group")
    case .tool: ("Tool", "Tools", "Open the tool")
    case .page: ("Page", "Pages", "Go to the page")
    }
  }
}

extension ChangeKind {
  fileprivate var inEnglish: String {
    switch self {
    case .accepted: "checked"
    case .retargeted: "the link was renewed"
    case .moved: "moved"
    case .retired: "withdrawn"
    }
  }
}
