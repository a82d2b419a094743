import Diagnostics
import Foundation
import GeneratedText
import LibPOSIX
import Testing

/// Words that a house has of its own, beside the book.
@Suite struct HouseWordsTests {
  @Test func `a house says just what it wants otherwise, and the rest is ours`() throws {
    let (text, findings) = try load("nl", ["nl": "chapter: \"Les {number}\"\n"])
    #expect(findings.isEmpty)
    #expect(text(.chapter, ["number": "2"]) == "Les 2")
    #expect(text(.part, ["number": "2"]) == "Deel 2")
  }

  @Test func `words for a region come before those for its language`() throws {
    let house = ["nl": "index: \"Trefwoorden\"\nnotes: \"Voetnoten\"", "nl-BE": "index: \"Zaakregister\""]
    let (text, _) = try load("nl-BE", house)
    #expect(text(.index) == "Zaakregister")
    #expect(text(.notes) == "Voetnoten")
    #expect(text(.contents) == "Inhoud")
  }

  @Test(arguments: [
    ("chaptr: \"Les {number}\"", "1:1", "“chapter”"), ("xyzzy: \"a\"", "1:1", "en.yaml"),
    ("# Ons huis\nchapter: [a, b]", "2:10", "straight quotation marks"),
    ("chapter: \"Les {nummer}\"", "1:15", "{number}"), ("contents: \"Inhoud {number}\"", "1:19", "Nothing"),
    ("- chapter", "1:1", ""), ("chapter: \"Les", "2:1", ""), ("chapter: \"\"", "1:10", "straight"),
  ])
  func `a mistake is an error at its place`(yaml: String, place: String, hint: String) throws {
    let (text, findings) = try load("nl", ["nl": yaml + "\n"])
    let problem = try #require(findings.first)
    #expect(findings.count == 1)
    #expect(problem.code == .configuration)
    #expect(problem.severity == .error)
    let start = try #require(problem.location?.start)
    #expect("\(start.line):\(start.column)" == place)
    #expect((problem.hint?.english ?? "").contains(hint) || hint.isEmpty)
    // What comes after can go on to find its own errors.
    #expect(text(.part, ["number": "1"]) == "Deel 1")
  }

  @Test func `a language that we do not speak gets English words and a warning`() throws {
    let (text, findings) = try load("fi", [:])
    #expect(findings.map(\.code) == [.unspokenLanguage])
    #expect(findings.first?.hint?.english.contains("assets/labels/fi.yaml") ?? false)
    #expect(text(.contents) == "Contents")
    #expect(text.language == "en")
  }

  @Test func `a country’s code that stands for its language is seen through`() throws {
    #expect(try load("dk", [:]).findings.first?.hint?.dutch == "Bedoel je “da”? “dk” is de code van een land.")
  }

  @Test func `a house that speaks a language in part is told what lacks`() throws {
    let (text, findings) = try load("fi", ["fi": "contents: \"Sisällys\"\n"])
    #expect(findings.first?.hint?.english == "assets/labels/fi.yaml lacks: part, chapter, appendix, figure, table ….")
    #expect(text(.contents) == "Sisällys")
    #expect(text(.index) == "Index")
    #expect(text.language == "fi")
  }

  @Test(arguments: ["und", "mul"])
  func `no language has no words, which is no news`(code: String) throws {
    #expect(try load(code, [:]).findings.isEmpty)
  }

  @Test func `without any words the installation is broken`() throws {
    var report = Report()
    #expect(throws: Stopped.self) { try GeneratedText.load(language: "nl", from: ["/nergens"], report: &report) }
    #expect(report.diagnostics.map(\.code) == [.installation])
  }

  /// - Parameter house: the house's files by language.
  private func load(_ language: String, _ house: [String: String]) throws -> (
    text: GeneratedText, findings: [Diagnostic]
  ) {
    let folder = NSTemporaryDirectory() + "/boekbouw-labels-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try makeFolders(at: folder + "/labels")
    for (name, text) in house { try replaceFile(at: "\(folder)/labels/\(name).yaml", with: Array(text.utf8)) }
    var report = Report()
    let text = try GeneratedText.load(language: language, from: [folder, "assets"], report: &report)
    return (text, report.diagnostics)
  }
}
