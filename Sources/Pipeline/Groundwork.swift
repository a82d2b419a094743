import BookModel
import Configuration
import Diagnostics
import Explaining
import GeneratedText
import LibPOSIX
import Linking
import OnlineSymbols
import Packaging
import Rendering
import Validation
import XMLReading

/// What a run finds before its first stage.
struct Groundwork {
  let plan: Plan
  let manuscript: ManuscriptLocation
  let configuration: BookSettings
  let profile: Profile?
  let styles: Styles
  let grammars: Grammars

  init(for plan: Plan, report: inout Report) throws(Stopped) {
    self.plan = plan
    if plan.isLenient { report.beLenient() }
    manuscript = try ManuscriptLocation.locate(plan.manuscript, report: &report)
    configuration = readConfiguration(of: manuscript, report: &report)
    profile = chosenProfile(for: plan, configuration, report: &report)
    try refuseDocBook4(manuscript.mainFile, report: &report)
    let schema = try Schema.chosen(for: plan, manuscript, configuration, report: &report)
    grammars = Grammars(book: schema, of: plan.installation)
    styles = Styles.load(
      defaults: plan.installation.assets, overrides: manuscript.assetFolders, report: &report)
  }
}

extension Groundwork {
  /// Where the book keeps its online symbols.
  var catalogueSource: CatalogueSource {
    CatalogueSource(of: manuscript, catalogue: grammars.catalogue, edition: grammars.makeEditionGrammar)
  }

  /// Stages 1 and 2 for who makes something else of the book than an EPUB: the whole verdict is in.
  ///
  /// - Parameter takesPages: whether pages begin where an edition in print has them.
  func readAndLink(
    takesPages: Bool = true, report: inout Report, announce: (Activity) -> Void
  ) throws(Stopped) -> LinkedBook {
    let files = try readFiles(on: self, takesPages: takesPages, report: &report, announce: announce)
    return try readAndLink(files, report: &report, announce: announce)
  }

  /// The same where the files are needed afterwards.
  func readAndLink(
    _ files: ManuscriptFiles, report: inout Report, announce: (Activity) -> Void
  ) throws(Stopped) -> LinkedBook {
    let read = try readBook(from: files, on: self, report: &report)
    let linked = try link(read, on: self, report: &report, announce: announce)
    report.add(linked.verdict)
    try report.checkpoint()
    return linked
  }
}

extension CatalogueSource {
  /// - Parameter edition: compiles what the records of printed editions are held against.
  init(of manuscript: ManuscriptLocation, catalogue: Grammar, edition: @escaping @Sendable () -> Grammar) {
    self.init(
      path: joinPath(manuscript.folder, "boekonline.xml"), grammar: catalogue,
      editions: joinPath(manuscript.folder, "editions"), editionGrammar: edition)
  }

  /// The same without the rest of a run's groundwork.
  init(of manuscript: ManuscriptLocation, _ installation: Installation) {
    self.init(of: manuscript, catalogue: .ofCatalogues(installation)) { .ofEditions(installation) }
  }
}

extension Grammar {
  fileprivate static func ours(_ path: String) -> Grammar {
    Grammar(at: path, isOurs: true, explainer: explainer(forGrammarAt: path))
  }

  static func ofCatalogues(_ installation: Installation) -> Grammar { ours(installation.schemas + "/boekonline.rng") }
  static func ofEditions(_ installation: Installation) -> Grammar { ours(installation.schemas + "/editie.rng") }
}

/// The grammars of a run. They are compiled in the background from the moment this is made: the verdict on a small
/// book waits for nothing longer.
struct Grammars {
  let book: Grammar
  /// Whether that is our own profile.
  let isProfile: Bool
  let catalogue: Grammar
  private let installation: Installation

  init(book schema: Schema, of installation: Installation) {
    isProfile = schema.isProfile
    book = Grammar(at: schema.path, isOurs: schema.isProfile, explainer: explainer(forGrammarAt: schema.path))
    catalogue = .ofCatalogues(installation)
    self.installation = installation
  }

  /// Compiled from when it is asked for: a book that was never printed has nothing to hold against it.
  var makeEditionGrammar: @Sendable () -> Grammar {
    { [installation] in .ofEditions(installation) }
  }
}

/// Stage 1, first half: reads.
///
/// - Parameter takesPages: whether pages begin where an edition in print has them. What is typeset anew has its own.
func readFiles(
  on ground: Groundwork, takesPages: Bool = true, report: inout Report, announce: (Activity) -> Void
) throws(Stopped) -> ManuscriptFiles {
  announce(.reading)
  let pages = takesPages ? readPageMap(in: ground.catalogueSource.editions, report: &report) : nil
  return try readFiles(
    of: ground.manuscript, language: ground.plan.bookLanguage.map { LanguageTag($0) }, profile: ground.profile,
    pages: pages, threads: ground.plan.threads, report: &report)
}

/// Stage 1, second half: validates, and makes a book of it.
func readBook(
  from files: ManuscriptFiles, on ground: Groundwork, report: inout Report
) throws(Stopped) -> ReadManuscript {
  let rules = ValidationRules(
    grammar: ground.grammars.book, isProfile: ground.grammars.isProfile, isLenient: ground.plan.isLenient,
    threads: ground.plan.threads)
  let read = try readBook(from: files, rules: rules, report: &report)
  if ground.plan.endsWithProcess { keepUntilExit(read) }
  return read
}

/// Stage 2: resolves references and online symbols, and holds the book's claims against what is in it.
func link(
  _ read: ReadManuscript, on ground: Groundwork, report: inout Report, announce: (Activity) -> Void
) throws(Stopped) -> LinkedBook {
  announce(.linking)
  let text: GeneratedText
  do {
    text = try GeneratedText.load(
      language: read.book.language.code, saidAt: read.languagePlace,
      from: ground.manuscript.assetFolders + [ground.plan.installation.assets], report: &report)
  } catch {
    report.add(read.verdict)
    throw error
  }
  let linked = try resolveLinks(in: read, catalogue: ground.catalogueSource, text: text, report: &report)
  checkClaims(of: ground.configuration, on: linked, report: &report)
  if ground.plan.endsWithProcess { keepUntilExit(linked) }
  return linked
}

/// Stage 3: makes pages.
func render(_ linked: LinkedBook, on ground: Groundwork, announce: (Activity) -> Void) -> RenderedBook {
  announce(.rendering)
  let rendered = renderPages(
    of: linked,
    options: RenderingOptions(
      recordsOrigins: ground.plan.sourceMap != nil, styleSheets: ground.styles.sheets, threads: ground.plan.threads))
  if ground.plan.endsWithProcess { keepUntilExit(rendered) }
  return rendered
}
