import Foundation
import LibPOSIX
import Testing

@Suite struct UsageTests {
  private static let dutch = ["LC_ALL": "nl_NL.UTF-8"]
  private static let mistake = "<para><olink targetdoc=\"boekonline\" targetptr=\"weg\"/></para>"

  @Test func `a good build gives one line, an EPUB and code 0`() throws {
    let book = try Book("<para>Een zin van vijf woorden.</para>")
    let outcome = try book.build()
    #expect(outcome.code == 0)
    #expect(outcome.err == "")
    let line = try Regex(
      #"uit\.epub \(\d+ kB\): \d+ files, \d+ words, 0 printed pages, 0 images, 0 online symbols, 0 warnings, \d+\.\d\d s\n"#
    )
    #expect(try line.wholeMatch(in: outcome.out) != nil, "\(outcome.out)")
    #expect(try book.bytes().starts(with: [0x50, 0x4B, 3, 4]))
    #expect(book.names() == ["boek.xml", "boekonline.xml", "uit.epub"])
  }

  @Test func `the output is build and the title where none is given`() throws {
    let book = try Book()
    let outcome = try Program.run(["build", "boek"], in: book.outside)
    #expect(outcome.code == 0, "\(outcome.err)")
    #expect(fileExists(book.outside + "/build/proef.epub"))
  }

  @Test func `an XML file serves as well as its folder`() throws {
    let book = try Book()
    let outcome = try Program.run(["build", "boek/boek.xml", "-o", "diep/in/uit.epub"], in: book.outside)
    #expect(outcome.code == 0, "\(outcome.err)")
    #expect(fileExists(book.outside + "/diep/in/uit.epub"))
  }

  @Test func `quiet says nothing when all is well, and still tells of errors`() throws {
    let good = try Book().build(["--quiet"])
    #expect((good.code, good.out, good.err) == (0, "", ""))
    let bad = try Book(Self.mistake).build(["-q"])
    #expect(bad.code == 1)
    #expect(bad.out == "")
    #expect(bad.err.contains("boek.xml:3:7: error:"))
  }

  @Test func `verbose says more`() throws {
    let outcome = try Book().build(["--verbose"])
    #expect(outcome.err.split(separator: "\n").count > 1)
  }

  @Test func `check finds the same mistakes and writes nothing`() throws {
    let book = try Book(Self.mistake)
    let checked = try Program.run(["check", "."], in: book.folder)
    #expect(checked.code == 1)
    #expect(checked.err == (try book.build().err.replacing("; nothing was written", with: "")))
    try book.write("boek.xml", Book.text("<para>Goed.</para>"))
    let good = try Program.run(["check", "."], in: book.folder)
    #expect((good.code, good.err) == (0, ""))
    #expect(good.out.hasPrefix("Good: "))
    #expect(book.names() == ["boek.xml", "boekonline.xml"])
  }

  @Test func `version is a number, help has examples`() throws {
    let version = try Program.run(["--version"], in: "/")
    #expect(version.code == 0)
    #expect(version.out.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
    for arguments in [["--help"], ["build", "--help"], ["check", "-h"]] {
      let help = try Program.run(arguments, in: "/")
      #expect(help.code == 0)
      #expect(help.err == "")
      #expect(help.out.contains("Example"))
      #expect(help.out.contains("boekbouw "))
    }
  }

  @Test(arguments: [
    ["bouw"], ["build", "--onzin"], ["build", "a", "b"], ["build", "-o"], ["check", "-o", "a.epub"],
    ["build", "--language", "fr"], ["build", "--language"],
  ])
  func `wrong usage is code 2, with the right usage on standard error`(arguments: [String]) throws {
    let outcome = try Program.run(arguments, in: "/")
    #expect(outcome.code == 2)
    #expect(outcome.out == "")
    #expect(outcome.err.contains("sage: boekbouw"), "\(outcome.err)")
  }

  @Test(
    arguments: [
      (["LC_ALL": "nl_NL.UTF-8"], [], true), (["LC_MESSAGES": "nl_BE"], [], true), (["LANG": "nl_NL"], [], true),
      (["LANG": "nl_NL", "LC_ALL": "C"], [], false), (["LANG": "nl_NL", "LC_ALL": ""], [], true),
      (["LANG": "en_GB.UTF-8"], [], false), ([:], [], false), ([:], ["--language", "nl"], true),
      (dutch, ["--language", "en"], false),
    ] as [([String: String], [String], Bool)])
  func `messages are in the language of the locale, or the one asked for`(
    environment: [String: String], arguments: [String], isDutch: Bool
  ) throws {
    let outcome = try Book(Self.mistake).build(arguments, environment: environment)
    #expect(outcome.err.contains(isDutch ? "fout:" : "error:"))
    #expect(outcome.err.contains(isDutch ? "er is niets geschreven" : "nothing was written"))
  }

  @Test func `the summary is Dutch as well`() throws {
    #expect(try Book().build(environment: Self.dutch).out.contains(" woorden, "))
  }

  @Test func `a pipe gets no colour and no progress`() throws {
    let outcome = try Book(Self.mistake).build(environment: ["TERM": "xterm-256color"])
    #expect(!(outcome.out + outcome.err).contains { $0 == "\u{1B}" || $0 == "\r" })
  }

  @Test(arguments: [([:], true), (["NO_COLOR": "1"], false), (["NO_COLOR": ""], true)] as [([String: String], Bool)])
  func `a terminal gets colour unless NO_COLOR is set`(environment: [String: String], hasColour: Bool) throws {
    let book = try Book(Self.mistake)
    let command = "exec script --quiet --command \"$1 build . -o uit.epub; echo [\\$?]\" /dev/null"
    let outcome = try Program.run(
      [], in: book.folder, environment: environment.merging(["TERM": "xterm"]) { $1 },
      wrapped: ["sh", "-c", command, "sh"])
    guard outcome.out.contains("[1]") else {
      print("skipped: the program script of bsdutils gave no terminal here: \(outcome.err)")
      return
    }
    #expect(outcome.out.contains("\u{1B}[1;31m") == hasColour)
    #expect(outcome.out.contains("error:"))
  }

  @Test func `standard output that is full or closed does the book no harm`() throws {
    let book = try Book()
    let full = try Program.run(
      ["build", ".", "-o", "uit.epub"], in: book.folder, output: FileHandle(forWritingAtPath: "/dev/full"))
    #expect((full.code, full.signal) == (3, nil))
    #expect(try book.bytes().count > 1000)
    let closed = try book.build(wrapped: ["sh", "-c", "exec \"$@\" >&-", "sh"])
    #expect(closed.signal == nil)
    #expect(try book.bytes().count > 1000)
  }
}
