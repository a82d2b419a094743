import ArgumentParser

/// The program: reads arguments, runs the pipeline, prints, and exits with a code.
@main
struct Boekbouw: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "boekbouw",
    abstract: "Builds an accessible EPUB, and a PDF, from a DocBook manuscript.",
    discussion: """
      Examples:
        boekbouw build                       manuscript/ to build/TITLE.epub
        boekbouw build ../mijn-boek -o a.epub
        boekbouw print                       the book as PDF, for readers and for a printer
        boekbouw check manuscript            check and proofread, make no book
        boekbouw companion                   the companion site, to build/boekonline/
        boekbouw symbols                     the online symbols, and where they lead
        boekbouw links                       whether links and symbols still lead where they should
        boekbouw explain onbekend-symbool    what a code behind a message means

      Exit codes: 0 good, 1 the book has errors, 2 wrong usage, 3 an outside cause (disk, network, missing program), \
      70 a bug of ours.
      """,
    version: "0.1.0",
    subcommands: [
      Build.self, PrintBook.self, Check.self, Symbols.self, MakeCompanion.self, CheckLinks.self, Explain.self,
    ])

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      let code = exitCode(for: error)
      // The field's code for wrong usage here is 2; the parser's own is 64.
      if code == .validationFailure {
        Terminal.standardError(fullMessage(for: error) + "\n")
        exit(withError: ExitCode(2))
      }
      exit(withError: error)
    }
  }
}
