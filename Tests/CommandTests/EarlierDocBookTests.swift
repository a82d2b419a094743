import Foundation
import Testing

/// DocBook 4 gets one clear word, wherever it stands, and not a word for each thing that is other in it.
@Suite struct EarlierDocBookTests {
  private static let doctype = """
    <!DOCTYPE book PUBLIC "-//OASIS//DTD DocBook XML V4.5//EN" "http://www.oasis-open.org/docbook/xml/4.5/docbookx.dtd">
    """
  private static let content = """
    <book lang="nl"><bookinfo><title>A</title></bookinfo><chapter id="a"><title>B &mdash; C</title>
    <para>&hellip; <ulink url="https://example.org/">D</ulink></para></chapter></book>
    """

  private func errors(in text: String, _ arguments: [String] = []) throws -> [String] {
    let book = try Book()
    try book.write("boek.xml", text)
    let outcome = try book.build(["--language", "en"] + arguments)
    #expect(outcome.code == 1)
    return outcome.err.components(separatedBy: "\n").filter { $0.contains("error: ") }
  }

  @Test(arguments: [[], ["--lenient"], ["--schema", "boekbouw"]])
  func `a book of DocBook 4 is told as that`(arguments: [String]) throws {
    let errors = try errors(in: Self.doctype + Self.content, arguments)
    #expect(errors == ["boek.xml:1:1: error: this is DocBook 4.5, and boekbouw reads DocBook 5 [docbook-verouderd]"])
  }

  @Test(arguments: [
    ("<!DOCTYPE book PUBLIC \"-//OASIS//DTD DocBook V3.1//EN\" [<!ENTITY x \"<p>\">]>", "3.1"),
    ("<!DOCTYPE book SYSTEM \"http://www.oasis-open.org/docbook/xml/4.2/docbookx.dtd\">", "4.2"),
    ("<!DOCTYPE article PUBLIC \"-//OASIS//DTD Simplified DocBook XML V1.1//EN\" \"sdocbook.dtd\">", "4"), ("", "4"),
  ])
  func `other forms of it are known`(doctype: String, version: String) throws {
    let errors = try errors(in: doctype + Self.content)
    #expect(errors.count == 1)
    #expect(errors.first?.contains("DocBook \(version)") == true)
  }

  @Test func `an included file of DocBook 4 is told once, at its own place`() throws {
    let book = try Book("<xi:include href=\"b.xml\"/><xi:include href=\"b.xml\"/>")
    try book.write("b.xml", Self.doctype + "\n<section id=\"x\"><title>&mdash;</title><para>A</para></section>")
    let outcome = try book.build(["--language", "en"])
    #expect(outcome.err.components(separatedBy: "error: ").count == 2)
    #expect(outcome.err.hasPrefix("b.xml:1:1: error: this is DocBook 4.5"))
  }

  @Test(arguments: [
    "<book><title>A</title></book>", "<book version=\"5.2\"><bookinfo/></book>", "<html><body/></html>",
    "<book><info><title>A</title></info><chapter xml:id=\"a\"><ulink url=\"x\"/></chapter></book>",
  ])
  func `what only lacks its namespace is not taken for it`(text: String) throws {
    #expect(try errors(in: text).allSatisfy { !$0.contains("verouderd") })
  }

  @Test func `what the style sheet makes of it builds`() throws {
    let style = "/usr/share/xml/docbook/stylesheet/docbook5/db4-upgrade.xsl"
    guard FileManager.default.fileExists(atPath: style), FileManager.default.fileExists(atPath: "/usr/bin/xsltproc")
    else { return }
    let book = try Book()
    // Without entities, as not every computer has their DTD.
    try book.write(
      "oud.xml", Self.content.replacing("&mdash;", with: "—").replacing("&hellip;", with: "…"))
    let upgrade = Process()
    upgrade.executableURL = URL(fileURLWithPath: "/usr/bin/xsltproc")
    upgrade.arguments = ["--nonet", "-o", book.folder + "/boek.xml", style, book.folder + "/oud.xml"]
    upgrade.standardError = FileHandle.nullDevice
    try upgrade.run()
    upgrade.waitUntilExit()
    let outcome = try book.build(["--language", "en"])
    #expect(outcome.code == 0, "\(outcome.err)")
    #expect(try book.entry("EPUB/text/*.xhtml").contains("href=\"https://example.org/\">D</a>"))
  }
}
