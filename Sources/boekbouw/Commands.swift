import ArgumentParser
import Diagnostics
import LibPOSIX
import Pipeline

struct Options: ParsableArguments {
  @Argument(help: "A folder with boek.xml, or an XML file.")
  var manuscript = "manuscript"

  @Flag(name: .shortAndLong, help: "Print errors and warnings only.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Also say what is being done.")
  var verbose = false

  @OptionGroup var reports: ReportOptions

  @OptionGroup var language: LanguageOption
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
    abstract: "Validates the manuscript and resolves its references; makes no book.",
    discussion: """
      Examples:
        boekbouw check manuscript
        boekbouw check --format github       annotations in a GitHub workflow
        boekbouw check --format json | jq '.findings[].code'
        boekbouw check --watch               again whenever you save, until Ctrl-C
      """)

  @OptionGroup var options: Options

  @Flag(help: "Check again whenever a file of the book is saved, until Ctrl-C.")
  var watch = false

  func validate() throws {
    guard watch, options.reports.onStandardOutput != nil else { return }
    throw ValidationError(
      "--watch prints for people. Write a report to a file beside it: --report json=findings.json.")
  }

  func run() throws {
    if watch { try Watch(options: options).run { try check() } } else { try check() }
  }

  private func check() throws {
    try Run("check", options: options).perform(output: nil, sourceMap: nil) {
      plan, report, announce throws(Stopped) in
      try checkBook(plan, report: &report, announce: announce)
    }
  }
}
