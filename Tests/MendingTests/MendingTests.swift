import Diagnostics
import Foundation
import LibPOSIX
import Mending
import Testing

@Suite struct MendingTests {
  @Test(arguments: ["", "\u{FEFF}"], ["\n", "\r\n"])
  func `no other byte of the file changes`(mark: String, lineEnd: String) throws {
    let scratch = try Scratch()
    let text = "<a>é ...</a>\(lineEnd)\(lineEnd)<!--x-->  <b c = 'd'/>...\(lineEnd)"
    try scratch.write("a.xml", Array((mark + text).utf8))
    var report = Report()
    let files = mendFiles(by: scratch.findings(in: "a.xml", text: text, "...", "…"), report: &report)
    #expect(files.map(\.count) == [2])
    #expect(files.allSatisfy { write($0, report: &report) })
    #expect(report.diagnostics.isEmpty)
    #expect(try readFile(scratch.path("a.xml")) == Array((mark + text.replacing("...", with: "…")).utf8))
  }

  @Test func `what is not safe stays`() throws {
    let scratch = try Scratch()
    try scratch.write("a.xml", Array("a...".utf8))
    var report = Report()
    #expect(
      mendFiles(by: scratch.findings(in: "a.xml", text: "a...", "...", "…", isSafe: false), report: &report).isEmpty)
  }

  @Test func `of two fixes for the same bytes one is left for the next time`() throws {
    let scratch = try Scratch()
    try scratch.write("a.xml", Array("abcd".utf8))
    var report = Report()
    let findings =
      scratch.findings(in: "a.xml", text: "abcd", "bc", "X") + scratch.findings(in: "a.xml", text: "abcd", "cd", "Y")
    let files = mendFiles(by: findings, report: &report)
    #expect(files.map { String(decoding: $0.after, as: UTF8.self) } == ["aXd"])
  }

  @Test func `a file in another encoding is refused`() throws {
    let scratch = try Scratch()
    let text = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>\u{E9}...</a>"
    try scratch.write("a.xml", text.unicodeScalars.map { UInt8($0.value) })
    let blanked = text.replacing("encoding=\"ISO-8859-1\"", with: String(repeating: " ", count: 21))
    var report = Report()
    let files = mendFiles(by: scratch.findings(in: "a.xml", text: blanked, "...", "…"), report: &report)
    #expect(files.isEmpty)
    #expect(report.diagnostics.map(\.code) == [.wrongEncoding])
  }

  @Test func `a file with bytes that are no characters is refused`() throws {
    let scratch = try Scratch()
    try scratch.write("a.xml", Array("<a>".utf8) + [0xC3] + Array("i...</a>".utf8))
    var report = Report()
    let files = mendFiles(by: scratch.findings(in: "a.xml", text: "<a>?i...</a>", "...", "…"), report: &report)
    #expect(files.isEmpty)
    #expect(report.diagnostics.map(\.code) == [.wrongEncoding])
  }

  @Test func `a file that somebody else changed is left alone`() throws {
    let scratch = try Scratch()
    try scratch.write("a.xml", Array("b...".utf8))
    var report = Report()
    #expect(mendFiles(by: scratch.findings(in: "a.xml", text: "a...", "...", "…"), report: &report).isEmpty)
    #expect(report.diagnostics.map(\.code) == [.unwritableOutput])
    let files = mendFiles(by: scratch.findings(in: "a.xml", text: "b...", "...", "…"), report: &report)
    try scratch.write("a.xml", Array("c...".utf8))
    #expect(files.map { write($0, report: &report) } == [false])
    #expect(try scratch.read("a.xml") == "c...")
  }

  @Test func `a file that may not be written stays as it is, and says so`() throws {
    let scratch = try Scratch()
    try scratch.write("a.xml", Array("a...".utf8))
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: scratch.path("a.xml"))
    var report = Report()
    let files = mendFiles(by: scratch.findings(in: "a.xml", text: "a...", "...", "…"), report: &report)
    #expect(files.map { write($0, report: &report) } == [false])
    #expect(report.diagnostics.map(\.code) == [.unwritableOutput])
    #expect(report.diagnostics.first?.message.english.contains("Permission denied") == true)
    #expect(try scratch.read("a.xml") == "a...")
  }

  @Test func `a symbolic link stays one, and a file keeps its mode`() throws {
    let scratch = try Scratch()
    try scratch.write("echt.xml", Array("a...".utf8))
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: scratch.path("echt.xml"))
    try FileManager.default.createSymbolicLink(atPath: scratch.path("a.xml"), withDestinationPath: "echt.xml")
    var report = Report()
    let files = mendFiles(by: scratch.findings(in: "a.xml", text: "a...", "...", "…"), report: &report)
    #expect(files.map { write($0, report: &report) } == [true])
    #expect(try scratch.read("echt.xml") == "a…")
    let attributes = try FileManager.default.attributesOfItem(atPath: scratch.path("echt.xml"))
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect((try? FileManager.default.destinationOfSymbolicLink(atPath: scratch.path("a.xml"))) == "echt.xml")
  }
}
