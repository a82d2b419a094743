import BookModel
import Configuration
import Diagnostics
import Explaining
import GeneratedText
import ImageFormats
import LibPOSIX
import LibXML
import Linking
import OnlineSymbols
import Mending
import Proofreading
import Rendering
import Validation
import XMLReading

// The grammars are compiled once; the script starts the program in the root folder of the package.
private let bookGrammar = grammar("boek.rng")
private let catalogueGrammar = grammar("boekonline.rng")
private let editionGrammar = grammar("editie.rng")
private let words = generatedText()

/// Compiles both grammars for libxml2 and, as something is wrong, for the explainer.
func compileGrammars() {
  let invalid = SourceFile(path: "x.xml", text: Array("<x/>".utf8))
  guard let document = try? readXML(invalid, at: invalid.path) else { preconditionFailure("cannot read <x/>") }
  for grammar in [bookGrammar, catalogueGrammar, editionGrammar] {
    let findings = grammar.check(document)
    precondition(findings.contains { $0.code != .installation }, "\(findings)")
  }
}

/// Bytes as `boek.xml`, all the way to finished pages: what `boekbouw check` does, in the same order.
func readManuscript(_ bytes: [UInt8]) {
  let path = write(bytes, as: "boek.xml")
  var report = Report()
  do {
    let rendered = try pages(of: path, report: &report)
    report.add(rendered.linked.verdict)
    if !report.hasErrors { for page in rendered.pages { expectWellFormed(page) } }
  } catch {
    // Stopped: the report says why.
  }
  show(report)
}

private func pages(of path: String, report: inout Report) throws(Stopped) -> RenderedBook {
  let manuscript = try ManuscriptLocation.locate(path, report: &report)
  let files = try readFiles(of: manuscript, threads: 1, report: &report)
  expectMendable(files)
  let read = try readBook(from: files, rules: ValidationRules(grammar: bookGrammar, threads: 1), report: &report)
  let catalogue = CatalogueSource(
    path: folder + "/boekonline.xml", grammar: catalogueGrammar, editions: folder + "/editions",
    editionGrammar: { editionGrammar })
  let linked = try resolveLinks(in: read, catalogue: catalogue, text: words, report: &report)
  return renderPages(
    of: linked, options: RenderingOptions(recordsOrigins: true, styleSheets: ["boek.css"], threads: 1))
}

/// Whatever proofreading mends in a file, XML it stays.
private func expectMendable(_ files: ManuscriptFiles) {
  var report = Report()
  let rules = ProofreadingRules(language: files.language.code, wordList: nil, threads: 1)
  report.add(proofread(files.documents, by: rules))
  for file in mendFiles(by: report.inOrder, report: &report) {
    do {
      _ = try parseXML(file.after)
    } catch {
      preconditionFailure("\(file.path) is no XML any more: \(error)")
    }
    _ = file.unifiedDiff
  }
  show(report)
}

/// A book without errors gives pages that every reading system can parse.
private func expectWellFormed(_ page: Page) {
  do {
    _ = try parseXML(page.bytes)
  } catch {
    preconditionFailure("\(page.path) is not well-formed: \(error)")
  }
}

/// Bytes as `boekonline.xml`.
func readOnlySymbols(_ bytes: [UInt8]) {
  let path = write(bytes, as: "symbolen.xml")
  var report = Report()
  let (catalogue, exists) = readCatalogue(
    CatalogueSource(
      path: path, grammar: catalogueGrammar, editions: folder + "/editions", editionGrammar: { editionGrammar }),
    report: &report)
  precondition(exists)
  for key in (catalogue?.symbols ?? [:]).keys { _ = catalogue?.address(of: key) }
  show(report)
}

/// Bytes as `boekbouw.yaml`.
func readSettings(_ bytes: [UInt8]) {
  let path = write(bytes, as: "boekbouw.yaml")
  var report = Report()
  let settings = readConfiguration(at: path, report: &report)
  settings.applyToWarnings(of: &report)
  for setting in [Setting.conformsTo, .certifiedBy] { _ = settings[setting] }
  show(report)
}

/// Bytes as the words of a house.
func readWords(_ bytes: [UInt8]) {
  let path = write(bytes, as: "labels/nl.yaml")
  var report = Report()
  let folder = String(path.dropLast("/labels/nl.yaml".count))
  let text = try? GeneratedText.load(language: "nl", from: [folder, "assets"], report: &report)
  precondition(text.map { !$0(.chapter, ["number": "1"]).isEmpty } ?? false)
  show(report)
}

/// Bytes as the file of a picture.
func inspect(_ bytes: [UInt8]) {
  do {
    let facts = try inspectImage(bytes)
    precondition(!facts.width.multipliedReportingOverflow(by: facts.height).overflow, "\(facts)")
  } catch {
    precondition(error.offset <= bytes.count && !error.reason.english.isEmpty, "\(error)")
  }
}

/// Messages and excerpts are made from the input as well.
private func show(_ report: Report) {
  for language in MessageLanguage.allCases {
    let text = DiagnosticText(language: language, colour: true)
    for diagnostic in report.inOrder { _ = text.text(of: diagnostic) }
  }
}

private func grammar(_ name: String) -> Grammar {
  let path = "manuscript/schema/" + name
  return Grammar(at: path, explainer: explainer(forGrammarAt: path))
}

private func generatedText() -> GeneratedText {
  var report = Report()
  guard let text = try? GeneratedText.load(language: "nl", from: ["assets"], report: &report) else {
    preconditionFailure("\(report.diagnostics)")
  }
  return text
}
