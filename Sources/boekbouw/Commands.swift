import ArgumentParser
import Diagnostics
import LibPOSIX
import Pipeline

struct Options: ParsableArguments {
  @Argument(help: "A folder with boek.xml, or an XML file.")
  var manuscript = "manuscript"

  @Option(
    help: ArgumentHelp(
      "What the book is held against: boekbouw, docbook, or a RELAX NG file (.rng). Default: what the book says.",
      valueName: "name"))
  var schema: String?

  @Flag(help: "Take mistakes in what the book holds as warnings, and go on.")
  var lenient = false

  @Option(help: ArgumentHelp("The language of a book that does not say, such as nl or en-GB.", valueName: "tag"))
  var bookLanguage: String?

  @Option(
    help: ArgumentHelp(
      "Which variants to take, such as os=linux or os=linux;mac; once for each attribute.", valueName: "name=value"))
  var profile: [String] = []

  @Flag(name: .shortAndLong, help: "Print errors and warnings only.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Also say what is being done.")
  var verbose = false

  @OptionGroup var reports: ReportOptions

  @OptionGroup var language: LanguageOption

  func validate() throws {
    if let wrong = profile.first(where: { !Plan.isProfile($0) }) {
      throw ValidationError("“\(wrong)” is no profile: write --profile os=linux or the like.")
    }
    if let bookLanguage, !Plan.isLanguage(bookLanguage) {
      throw ValidationError("“\(bookLanguage)” is no language tag (BCP 47): write nl, en-GB or the like.")
    }
  }
}

struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Builds the EPUB.",
    discussion: """
      Examples:
        boekbouw build
        boekbouw build ../mijn-boek -o mijn-boek.epub
        boekbouw build --report junit=build/boek.xml --report sarif=build/boek.sarif
      """)

  @OptionGroup var options: Options

  @Option(name: .shortAndLong, help: "Where the EPUB goes. Default: build/TITLE.epub.")
  var output: String?

  @Option(help: "Also write a JSON file that says which element came from where.")
  var sourceMap: String?

  func validate() throws {
    try options.reports.keepAway(from: output)
    try options.reports.keepAway(from: sourceMap)
  }

  func run() throws {
    try Run("build", options: options).perform(output: output, sourceMap: sourceMap) {
      plan, report, announce throws(Stopped) in
      try buildBook(plan, report: &report, announce: announce)
    }
  }
}

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Validates the manuscript, resolves its references and proofreads it; makes no book.",
    discussion: """
      Examples:
        boekbouw check manuscript
        boekbouw check --fix                 mends what can be mended safely
        boekbouw check --fix --dry-run       shows that as a diff for patch -p0
        boekbouw check --format github       annotations in a GitHub workflow
        boekbouw check --format json | jq '.findings[].code'
        boekbouw check --watch               again whenever you save, until Ctrl-C
        boekbouw check --words boek.epub     is each word of the manuscript in that EPUB?
      """)

  @OptionGroup var options: Options

  @Flag(inversion: .prefixedNo, help: "Look up the words in a dictionary.")
  var spelling = true

  @Flag(help: "Mend in your files what can be mended safely, such as quotation marks.")
  var fix = false

  @Flag(help: "With --fix: show what would be mended, and mend nothing.")
  var dryRun = false

  @Flag(help: "Check again whenever a file of the book is saved, until Ctrl-C.")
  var watch = false

  @Option(
    help: ArgumentHelp(
      "Hold each word of the manuscript against this EPUB, whoever made it, and check nothing else.",
      valueName: "file.epub"))
  var words: String?

  func validate() throws {
    if words != nil && (fix || watch) {
      throw ValidationError("--words only compares: it goes with neither --fix nor --watch.")
    }
    if dryRun && !fix { throw ValidationError("--dry-run goes with --fix.") }
    if watch && fix {
      throw ValidationError("--watch changes nothing in your files, and --fix does: take one of them.")
    }
    guard options.reports.onStandardOutput != nil else { return }
    if dryRun {
      throw ValidationError("Standard output is for the diff; a report can go to a file: --report FORMAT=FILE.")
    }
    if watch {
      throw ValidationError(
        "--watch prints for people. Write a report to a file beside it: --report json=findings.json.")
    }
  }

  func run() throws {
    if let words { return try Run("check", options: options).compareWords(with: words) }
    if watch { try Watch(options: options).run { try check() } } else { try check() }
  }

  private func check() throws {
    let run = Run("check", options: options, leavesStandardOutput: dryRun)
    var isShown = true
    try run.perform(output: nil, sourceMap: nil, checksSpelling: spelling, endsProcess: !watch && !fix) {
      plan, report, announce throws(Stopped) in
      if dryRun {
        return try showMending(of: plan, report: &report, announce: announce) { isShown = run.show(diff: $0) }
      }
      if fix { return try mendBook(plan, report: &report, announce: announce) { run.show(mended: $0) } }
      return try checkBook(plan, report: &report, announce: announce)
    }
    if !isShown { throw ExitCode(3) }
  }
}
