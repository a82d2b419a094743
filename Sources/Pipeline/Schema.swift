import Configuration
import Diagnostics
import LibPOSIX
import Validation
import XMLReading

/// The grammar that a manuscript is held against.
struct Schema {
  let path: String
  /// Whether it is our own profile of DocBook, whose rules go further than a grammar can.
  let isProfile: Bool
}

extension Schema {
  /// The one that the command names, or the configuration, or else the manuscript itself.
  ///
  /// - Throws: `Stopped` where there is no such grammar.
  static func chosen(
    for plan: Plan, _ manuscript: ManuscriptLocation, _ configuration: BookSettings, report: inout Report
  ) throws(Stopped) -> Schema {
    var choice = SchemaChoice(manuscript: manuscript, installation: plan.installation)
    let schema: Schema?
    if let name = plan.schema {
      schema = choice.named(name, in: nil, at: nil)
    } else if let name = configuration[.schema] {
      schema = choice.named(name, in: manuscript.folder, at: configuration.place(of: .schema))
    } else {
      schema = choice.claimed()
    }
    report.add(contentsOf: choice.findings)
    guard let schema else {
      try report.checkpoint()
      throw Stopped(isOutsideCause: false)
    }
    return schema
  }
}

private struct SchemaChoice {
  let manuscript: ManuscriptLocation
  let installation: Installation
  private let claim: SchemaClaim?
  var findings: [Diagnostic] = []

  init(manuscript: ManuscriptLocation, installation: Installation) {
    self.manuscript = manuscript
    self.installation = installation
    claim = SchemaClaim(of: manuscript.mainFile)
  }

  /// - Parameter folder: what a path is relative to; nil for where the program was started.
  mutating func named(_ name: String, in folder: String?, at place: SourceRange?) -> Schema? {
    switch name {
    case "boekbouw": return profile
    case "docbook": return docBook()
    default:
      let path = folder.map { joinPath($0, name) } ?? name
      if fileExists(path) { return Schema(path: path, isProfile: false) }
      findings.append(.missingSchema(name, at: place))
      return nil
    }
  }

  /// What the manuscript claims to fit: by an `xml-model` (Associating Schemas with XML Documents 1.0), by what lies
  /// beside it, or by the namespace and `version` of DocBook 5.
  mutating func claimed() -> Schema? {
    guard let claim, claim.isDocBook else { return profile }
    if claim.models.contains(where: { fileName(of: $0).hasPrefix("boek.rn") }) { return profile }
    for model in claim.models where model.hasSuffix(".rng") {
      let path = joinPath(manuscript.folder, model)
      if fileExists(path) { return Schema(path: path, isProfile: false) }
      if let path = grammarInCatalogues(model) { return Schema(path: path, isProfile: false) }
    }
    return claim.models.isEmpty && isOurs ? profile : docBook()
  }

  private var profile: Schema { Schema(path: installation.schemas + "/boek.rng", isProfile: true) }

  /// Whether the book lies as one of ours does.
  private var isOurs: Bool {
    fileName(of: manuscript.mainFile) == "boek.xml"
      || ["boekonline.xml", "boekbouw.yaml"].contains { fileExists(joinPath(manuscript.folder, $0)) }
  }

  /// DocBook at large, as the system's catalogues know it, with inclusions.
  private mutating func docBook() -> Schema? {
    let claimed = claim?.version ?? ""
    let versions = ["5.2", "5.1", "5.0"]
    for version in [claimed] + versions.filter({ $0 != claimed }) where !version.isEmpty {
      guard let path = grammarInCatalogues("http://docbook.org/xml/\(version)/rng/docbookxi.rng") else { continue }
      if versions.contains(claimed), version < claimed { findings.append(.olderSchema(version, claimed: claimed)) }
      return Schema(path: path, isProfile: false)
    }
    findings.append(.noDocBook)
    return nil
  }

  private func fileName(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? "" }
}

extension Diagnostic {
  fileprivate static func missingSchema(_ name: String, at place: SourceRange?) -> Diagnostic {
    Diagnostic(
      .missingSchema,
      Message(dutch: "het schema “\(name)” bestaat niet", english: "there is no schema “\(name)”"),
      hint: Message(
        dutch: "Noem boekbouw, docbook of een RELAX NG-bestand (.rng).",
        english: "Name boekbouw, docbook or a RELAX NG file (.rng)."), at: place)
  }

  fileprivate static var noDocBook: Diagnostic {
    Diagnostic(
      .missingSchema,
      Message(
        dutch: "het schema van DocBook 5 staat niet op deze computer",
        english: "the schema of DocBook 5 is not on this computer"),
      hint: Message(
        dutch: "Installeer het pakket docbook5-xml, of noem een schema met --schema BESTAND.rng.",
        english: "Install the package docbook5-xml, or name a schema by --schema FILE.rng."))
  }

  fileprivate static func olderSchema(_ version: String, claimed: String) -> Diagnostic {
    Diagnostic(
      .olderSchema,
      Message(
        dutch: "het boek zegt DocBook \(claimed) te zijn; het is gecontroleerd met DocBook \(version), dat hier staat",
        english: "the book says that it is DocBook \(claimed); it was checked against DocBook \(version), which is here"
      ),
      hint: Message(
        dutch: "Wat in \(claimed) nieuw is, telt nu als fout. Noem een nieuwer schema met --schema BESTAND.rng.",
        english: "What is new in \(claimed) counts as an error. Name a newer schema by --schema FILE.rng."))
  }
}
