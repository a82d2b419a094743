import ArgumentParser
import Diagnostics
import LibPOSIX
import Pipeline
import Reports

/// `boekbouw links`
struct CheckLinks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "links",
    abstract: "Asks the web whether the links and online symbols of a book still lead where they should.",
    discussion: """
      Examples:
        boekbouw links                               what is wrong, and where it stands in the book
        boekbouw links --offline                     what can be seen without asking anybody
        boekbouw links --report html=build/links.html
        boekbouw links --fix                         writes what has moved for good into your files
        boekbouw links --patch build/links.patch     the same as a diff for patch -p0
        boekbouw links --archive --record            copies of what is gone, into the ledger
        boekbouw links --baseline main.json          fails only for what broke since that report
      """)

  @OptionGroup var options: Options

  @Flag(help: "Ask nobody: addresses, doubles, short links, and places on the companion site only.")
  var offline = false

  @Flag(help: "What fails is broken at once, not only after some failures over some days.")
  var strict = false

  @Flag(help: "Also ask for links that were in order lately.")
  var all = false

  @Option(
    help: ArgumentHelp("Where earlier runs are remembered. Default: build/links.db.", valueName: "file"))
  var database: String?

  @Option(help: ArgumentHelp("Also say what has changed since a day, such as 2026-11-26.", valueName: "day"))
  var since: String?

  @Option(
    help: ArgumentHelp(
      "An earlier report (--report json=FILE): what was broken then is told, and does not fail this run.",
      valueName: "file"))
  var baseline: String?

  @Flag(help: "Write the new address of what has moved for good into your files.")
  var fix = false

  @Option(help: ArgumentHelp("Write that as a diff for patch -p0 instead.", valueName: "file"))
  var patch: String?

  @Flag(help: "Ask archives (Memento) for copies of what is gone, and of symbols that have none.")
  var archive = false

  @Flag(
    help: """
      Write into the ledger when each symbol was last in order, what its page was like when it was accepted, and with \
      --archive the copies.
      """)
  var record = false

  @OptionGroup(title: "How the web is asked") var web: WebOptions

  func validate() throws {
    if fix && patch != nil {
      throw ValidationError("--fix changes your files, and --patch does not: take one of them.")
    }
    if let since, !LinkWishes.isDay(since) {
      throw ValidationError("“\(since)” is no day: write --since 2026-11-26 or the like.")
    }
    if let database, !database.hasSuffix(".db") {
      throw ValidationError("“\(database)” is no name for the memory of links: it ends in .db.")
    }
    if offline {
      let online = [
        ("--fix", fix), ("--patch", patch != nil), ("--archive", archive), ("--record", record), ("--strict", strict),
        ("--all", all), ("--since", since != nil), ("--baseline", baseline != nil), ("--database", database != nil),
      ]
      if let wrong = online.first(where: \.1) { throw ValidationError("\(wrong.0) does not go with --offline.") }
    }
    if patch == "-" { throw ValidationError("--patch takes a file; standard output is for the table.") }
    for file in [database ?? "build/links.db", patch, baseline] { try options.reports.keepAway(from: file) }
    if let patch { try keepBook(from: patch) }
  }

  func run() throws {
    let run = Run("links", options: options)
    let progress = LinkProgressBar(run.terminal, isShown: !options.quiet && !options.verbose)
    if !offline { noteInterrupts() }
    try run.perform(
      { plan, report, announce throws(Stopped) in
        try checkLinks(
          of: plan, wishes, report: &report, announce: announce, progress: progress.show
        ) { tell($0, run) }
      },
      planning: { report throws(Stopped) in try run.makePlan(nil, report: &report) },
      facts: { ReportFacts(links: offline ? nil : LinkRunFacts($0)) },
      // The table says it in another way.
      hiding: options.quiet ? [] : Code.ofLinks,
      tell: { summary, _ in
        guard options.reports.onStandardOutput == nil else { return }
        if offline { return try run.terminal.tell(.withoutAsking(summary.links.count)) }
        try run.terminal.tell(
          linkTable(LinkRunFacts(summary), in: run.terminal.language, colour: run.terminal.isColourful))
      })
  }

  private func tell(_ change: LinkChangeMade, _ run: Run) {
    switch change {
    case .mended(let files): run.show(mended: files)
    case .recorded(let path, let symbols):
      if !options.quiet { run.terminal.complain(.recorded(path, symbols)) }
    }
  }

  private var wishes: LinkWishes {
    LinkWishes(
      isOffline: offline, isStrict: strict, asksAll: all, database: database, baseline: baseline, since: since,
      findsCopies: archive, records: record,
      mending: fix ? .inPlace : patch.map { .asPatch($0) } ?? .nothing, web: web.wishes)
  }
}

extension Message {
  fileprivate static func recorded(_ path: String, _ symbols: Int) -> Message {
    Message(
      dutch: symbols == 1 ? "\(path): 1 symbool bijgewerkt" : "\(path): \(symbols) symbolen bijgewerkt",
      english: symbols == 1 ? "\(path): 1 symbol updated" : "\(path): \(symbols) symbols updated")
  }

  fileprivate static func withoutAsking(_ count: Int) -> Message {
    Message(
      dutch: "\(count) adressen bekeken, zonder iemand iets te vragen.",
      english: "\(count) addresses looked at, without asking anybody.")
  }
}
