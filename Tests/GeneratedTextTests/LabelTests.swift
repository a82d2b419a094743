import Diagnostics
import Foundation
import GeneratedText
import LibPOSIX
import Testing

/// The words that we bring along: `assets/labels/LANGUAGE.yaml`.
@Suite struct LabelTests {
  static let languages = [
    "cs", "da", "de", "en", "es", "fr", "hu", "it", "ja", "nb", "nl", "pl", "pt", "sv", "zh", "zh-Hant",
  ]

  @Test func `a file in the folder is that of a language, or says what is otherwise in a region`() throws {
    let regions = ["de-CH", "pt-BR"]
    #expect(try listFolder("assets/labels").sorted() == (Self.languages + regions).map { $0 + ".yaml" }.sorted())
  }

  @Test(arguments: languages)
  func `every word is there, and no place but those that are filled in`(language: String) throws {
    // A language that lacks a word is told of, and so is a place that nothing is for.
    #expect(try load(language).findings.isEmpty)
  }

  @Test(arguments: languages)
  func `each word has the places that it has in English`(language: String) throws {
    let text = try load(language).text
    let english = try load("en").text
    for key in TextKey.allCases {
      let places = key.places.map { "{\($0)}" }
      #expect(places.allSatisfy { text(key).contains($0) }, "\(key.rawValue): \(text(key))")
      #expect(places.allSatisfy { english(key).contains($0) }, "\(key.rawValue)")
    }
  }

  @Test(arguments: languages + ["de-CH", "pt-BR"])
  func `quotation marks inside others are other ones`(language: String) throws {
    let text = try load(language).text
    #expect(text(.openQuote) != text(.openInnerQuote))
    #expect(text(.closeQuote) != text(.closeInnerQuote))
    #expect(text(.titledReference, ["title": "x"]) == text(.openQuote) + "x" + text(.closeQuote))
  }

  @Test(arguments: [
    ("fr", "«\u{202F}Titre\u{202F}»", "Chapitre 1"), ("hu", "„Titre”", "1. fejezet"), ("ja", "「Titre」", "第1章"),
    ("zh", "“Titre”", "第1章"), ("sv", "”Titre”", "Kapitel 1"), ("de-CH", "«Titre»", "Kapitel 1"),
    ("pt-BR", "“Titre”", "Capítulo 1"), ("zh-TW", "「Titre」", "第1章"), ("zh-hant-hk", "「Titre」", "第1章"),
    ("zh-CN", "“Titre”", "第1章"), ("pt_br", "“Titre”", "Capítulo 1"), ("de_CH", "«Titre»", "Kapitel 1"),
    ("zh_cn", "“Titre”", "第1章"), ("DE-AT-1996", "„Titre“", "Kapitel 1"), ("nn", "«Titre»", "Kapittel 1"),
    ("no", "«Titre»", "Kapittel 1"), ("en-GB-x-house", "“Titre”", "Chapter 1"),
  ])
  func `a language is written as it should be`(code: String, title: String, chapter: String) throws {
    let (text, findings) = try load(code)
    #expect(findings.isEmpty)
    #expect(text(.titledReference, ["title": "Titre"]) == title)
    #expect(text(.chapter, ["number": "1"]) == chapter)
  }

  @Test(arguments: [("pt-BR", "pt"), ("no", "no"), ("nn", "nb"), ("zh-Hant", "zh"), ("fi", "en"), ("nl_BE", "nl")])
  func `the words know their language`(code: String, language: String) throws {
    #expect(try load(code).text.language == language)
  }

  private func load(_ language: String) throws -> (text: GeneratedText, findings: [Diagnostic]) {
    var report = Report()
    let text = try GeneratedText.load(language: language, from: ["assets"], report: &report)
    return (text, report.diagnostics)
  }
}
