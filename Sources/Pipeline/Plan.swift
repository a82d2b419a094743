import Diagnostics
import LibPOSIX
import Validation

/// What to build, and how.
package struct Plan: Sendable {
  /// A folder with `boek.xml`, or an XML file.
  package let manuscript: String
  /// `boekbouw`, `docbook` or a RELAX NG file; nil for what the book says.
  package let schema: String?
  /// Whether mistakes in what the book holds are warnings.
  package let isLenient: Bool
  /// The language of a book that does not say; nil for none.
  package let bookLanguage: String?
  /// Which variants are wanted, such as `os=linux;mac`; before what the configuration says.
  package let profile: [String]
  /// Where the EPUB goes; nil for `build/TITLE.epub`.
  package let output: String?
  /// Where to write which element came from where; nil for nowhere.
  package let sourceMap: String?
  package let installation: Installation
  package let threads: Int
  /// Whether a check looks up the words, unless the book itself says no.
  package let checksSpelling: Bool
  /// Whether the program ends with this run: what was read is then left for the system to free.
  package let endsWithProcess: Bool

  package init(
    manuscript: String, schema: String? = nil, isLenient: Bool = false, bookLanguage: String? = nil,
    profile: [String] = [], output: String?, sourceMap: String?, installation: Installation,
    threads: Int, checksSpelling: Bool = false, endsWithProcess: Bool = false
  ) {
    self.manuscript = manuscript
    self.schema = schema
    self.isLenient = isLenient
    self.bookLanguage = bookLanguage
    self.profile = profile
    self.output = output
    self.sourceMap = sourceMap
    self.installation = installation
    self.threads = threads
    self.checksSpelling = checksSpelling
    self.endsWithProcess = endsWithProcess
  }
}

extension Plan {
  /// Whether a text is a language tag in form (BCP 47), for `bookLanguage`.
  package static func isLanguage(_ tag: String) -> Bool { isLanguageTag(tag) }
}

/// The files that come with the program: schemas, style sheets, words.
package struct Installation: Sendable {
  package let schemas: String
  package let assets: String

  package init(schemas: String, assets: String) {
    self.schemas = schemas
    self.assets = assets
  }

  /// Looks upwards from the program: beside it in a checkout, or in `share/boekbouw` of a prefix.
  package static func find() -> Installation? {
    guard let executable = executablePath(), let real = try? realPath(executable) else {
      return nil
    }
    var folder = real
    while let slash = folder.lastIndex(of: "/"), slash != folder.startIndex {
      folder = String(folder[..<slash])
      for candidate in [folder, folder + "/share/boekbouw"] {
        let schemas = candidate + "/manuscript/schema"
        let assets = candidate + "/assets"
        if fileExists(schemas + "/boek.rng"), isDirectory(assets + "/labels") {
          return Installation(schemas: schemas, assets: assets)
        }
      }
    }
    return nil
  }
}
