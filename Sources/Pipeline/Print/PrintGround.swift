import Configuration
import Diagnostics
import LibPOSIX
import Linking
import Typesetting
import Validation

/// What typesetting needs besides the book.
struct PrintGround: Sendable {
  let settings: PrintSettings
  let design: Design
  let templates: Templates
  let engine: Engine
  /// The printer's profile; nil for none.
  let outputIntent: [UInt8]?
  /// Where the book names it.
  let outputIntentPlace: SourceRange?
  private let fontFolders: [String]
  let threads: Int

  init(on ground: Groundwork, report: inout Report) throws(Stopped) {
    settings = ground.configuration.print
    design = Design(settings)
    let assets = ground.plan.installation.assets
    engine = Engine(in: parentFolder(of: assets), timeLimit: settings.timeout, memoryLimit: settings.memory << 20)
    outputIntent = readOutputIntent(settings.outputIntent, on: ground, report: &report)
    outputIntentPlace = ground.configuration.place(of: .print(.outputIntent))
    templates = try Templates.load(
      ours: assets + "/typst", houses: templateFolders(of: ground.manuscript, besides: assets), report: &report)
    // The book's own first. Absolute, as the engine works elsewhere.
    fontFolders =
      (ground.manuscript.assetFolders.map { joinPath($0, "fonts") } + ["/usr/share/fonts", "/usr/local/share/fonts"])
      .filter(isDirectory).compactMap { try? realPath($0) }
    threads = ground.plan.threads
  }

  func typesettingPlan(for linked: LinkedBook, keepingInputIn folder: String?) -> TypesettingPlan {
    TypesettingPlan(
      engine: engine, templates: templates, fontFolders: fontFolders,
      families: design.bodyFonts + design.displayFonts + design.monoFonts,
      modified: modificationTime(of: linked.book), threads: threads, keptInput: folder)
  }
}

/// The house's own templates. In a checkout the book's folder of assets is the program's, whose templates are ours.
private func templateFolders(of manuscript: ManuscriptLocation, besides assets: String) -> [String] {
  let ours = try? realPath(assets)
  return manuscript.assetFolders.filter { (try? realPath($0)) != ours }.map { joinPath($0, "typst") }.filter(
    isDirectory)
}

private func readOutputIntent(_ name: String?, on ground: Groundwork, report: inout Report) -> [UInt8]? {
  guard let name else { return nil }
  do {
    let bytes = try readFile(joinPath(ground.manuscript.folder, name))
    // Every profile says so itself (ICC.1 §7.2.12).
    if bytes.count > 128, bytes[36..<40].elementsEqual("acsp".utf8) { return bytes }
    report.add(.noProfile(name, reason: nil, at: ground.configuration.place(of: .print(.outputIntent))))
  } catch {
    report.add(.noProfile(name, reason: error.reason, at: ground.configuration.place(of: .print(.outputIntent))))
  }
  return nil
}

extension Diagnostic {
  fileprivate static func noProfile(_ name: String, reason: String?, at place: SourceRange?) -> Diagnostic {
    Diagnostic(
      .configuration,
      Message(
        dutch: reason.map { "het kleurprofiel “\(name)” is niet te lezen (\($0))" } ?? "“\(name)” is geen "
          + "ICC-kleurprofiel",
        english: reason.map { "the colour profile “\(name)” cannot be read (\($0))" } ?? "“\(name)” is no ICC profile"),
      hint: Message(
        dutch: "Noem het bestand (.icc) dat je van de drukker hebt, gerekend vanaf de map van boekbouw.yaml.",
        english: "Name the file (.icc) that you have from your printer, as seen from the folder of boekbouw.yaml."),
      at: place)
  }
}
