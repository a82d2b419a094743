import Foundation
import Testing

/// `boekbouw print`, the real program.
@Suite struct TypesettingTests {
  /// Without a Python beside the program's own, none has the engine.
  @Test func `a missing engine is an outside cause, with the command that installs it`() throws {
    guard !FileManager.default.fileExists(atPath: ".venv/bin/python") else {
      print("skipped: there is a .venv, which may well have the engine")
      return
    }
    let outcome = try Program.run(["print", "."], in: try Book().folder)
    #expect(outcome.code == 3)
    #expect(outcome.err.contains("[programma-ontbreekt]") && outcome.err.contains("pip install -r"), "\(outcome.err)")
  }

  @Test func `both editions appear, the same each time, and leave nothing else`() throws {
    let book = try Book()
    let first = try Program.run(["print", "."], in: book.folder)
    guard !first.err.contains("[programma-ontbreekt]") else {
      print("skipped: Typst is not installed; ./test installs it")
      return
    }
    #expect(first.code == 0, "\(first.err)")
    let names = ["build/proef.pdf", "build/proef-press.pdf"]
    let made = names.map { FileManager.default.contents(atPath: book.folder + "/" + $0) }
    #expect(made.allSatisfy { $0?.starts(with: Data("%PDF-".utf8)) == true })
    #expect(
      try Program.run(["print", ".", "--format", "json"], in: book.folder).out.contains("\"edition\": \"press\""))
    #expect(names.map { FileManager.default.contents(atPath: book.folder + "/" + $0) } == made)
    #expect(book.names().allSatisfy { !$0.contains(".boekbouw-") || $0.hasSuffix(".boekbouw-files") })
  }

  @Test func `what the engine reads is kept where it is asked for, and no file of others is lost`() throws {
    let book = try Book()
    let arguments = ["print", ".", "--edition", "press", "--keep-engine-input", "zetten"]
    let first = try Program.run(arguments, in: book.folder)
    guard !first.err.contains("[programma-ontbreekt]") else {
      print("skipped: Typst is not installed; ./test installs it")
      return
    }
    #expect(first.code == 0, "\(first.err)")
    let kept = FileManager.default.contents(atPath: book.folder + "/zetten/press.txt")
    #expect(kept?.starts(with: Data("input=boek.typ\ntimestamp=".utf8)) == true)
    for name in ["boek.typ", "ontwerp.typ", "sjabloon/boek.typ"] {
      #expect(FileManager.default.fileExists(atPath: book.folder + "/zetten/press/" + name), "\(name)")
    }
    try Data().write(to: URL(fileURLWithPath: book.folder + "/zetten/press/mijn.typ"))
    let second = try Program.run(arguments, in: book.folder)
    #expect(second.code == 3)
    #expect(second.err.contains("press/mijn.typ") && second.err.contains("[uitvoer-mislukt]"), "\(second.err)")
  }

  @Test func `a book with errors leaves the earlier pages alone`() throws {
    let book = try Book("<para><xref linkend=\"nergens\"/></para>", files: ["build/proef.pdf": Array("oud".utf8)])
    let outcome = try Program.run(["print", "."], in: book.folder)
    #expect(outcome.code == 1)
    #expect(FileManager.default.contents(atPath: book.folder + "/build/proef.pdf") == Data("oud".utf8))
  }

  @Test func `a wrong setting is told before anything is typeset`() throws {
    let book = try Book(files: ["boekbouw.yaml": Array("print:\n  trim: A5\n".utf8)])
    let outcome = try Program.run(["print", "."], in: book.folder)
    #expect(outcome.code == 1)
    #expect(outcome.err.contains("boekbouw.yaml:2:9: error:"), "\(outcome.err)")
  }

  @Test(arguments: [
    ["print", "--edition", "papier"], ["print", "--edition-record", "0"],
    ["print", "--edition", "screen", "--edition-record", "1"],
  ])
  func `what cannot be asked for is wrong usage`(arguments: [String]) throws {
    let book = try Book()
    #expect(try Program.run(arguments, in: book.folder).code == 2)
  }
}
