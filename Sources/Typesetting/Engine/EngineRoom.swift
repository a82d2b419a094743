import Diagnostics
import LibPOSIX

/// The folder that the engine works in: for each edition a root that it may read, what it makes, and nothing else.
struct EngineRoom: ~Copyable {
  private let folder: PrivateFolder

  var path: String { folder.path }

  init() throws(FileError) { folder = try PrivateFolder(named: "zetten") }

  /// - Parameter pictures: those that the edition shows, and perhaps others.
  func furnish(
    for job: TypesettingJob, pictures: [String: FolderEntry], templates: Templates
  ) throws(FileError) {
    try folder.write(job.files(pictures: pictures, templates: templates), into: job.edition.root)
    try folder.write([], into: Self.products)
  }

  func product(of edition: PrintEdition) throws(FileError) -> [UInt8] {
    try readFile("\(path)/\(edition.product)")
  }

  static let products = "uit"
  /// Where the book imports the template from, in the root.
  static let templates = "sjabloon"
}

extension TypesettingJob {
  /// All that the engine reads besides fonts, from the root.
  func files(pictures: [String: FolderEntry], templates: Templates) -> [FolderEntry] {
    typst.files + typst.pictures.compactMap { pictures[$0.path] }
      + templates.files.map { FolderEntry(path: "\(EngineRoom.templates)/\($0.path)", bytes: $0.file.text) }
  }
}

extension TypstBook {
  static let main = "boek.typ"
  /// Where the template looks for the design.
  static let design = "ontwerp.typ"

  /// What the writer wrote, from the root.
  var files: [FolderEntry] {
    [FolderEntry(path: Self.main, bytes: source), FolderEntry(path: Self.design, bytes: settings)]
  }
}

extension PrintEdition {
  /// From the room.
  var root: String { "wortel-\(rawValue)" }
  var product: String { "\(EngineRoom.products)/\(rawValue).pdf" }

  /// What its file conforms to.
  var standards: [String] {
    switch self {
    case .screen: ["ua-1", "a-2a"]
    case .press: []
    }
  }
}
