package import Diagnostics
import LibPOSIX

/// The files that decide what pages look like: ours, of which a house may have its own in the place of any.
package struct Templates: Sendable {
  /// By path, from the folder of the templates.
  let files: [Template]

  /// - Parameters:
  ///   - ours: `assets/typst` of the installation.
  ///   - houses: the same of the book; the first goes before the others.
  /// - Throws: `Stopped` where ours are not there, or one cannot be read.
  package static func load(
    ours: String, houses: [String], report: inout Report
  ) throws(Stopped) -> Templates {
    var found: [String: Template] = [:]
    for (folder, isHouses) in houses.reversed().map({ ($0, true) }) + [(ours, false)] {
      for path in templates(in: folder) where isHouses || found[path]?.isHouses != true {
        do {
          if isHouses, try leadsOutside("\(folder)/\(path)", of: folder) {
            report.add(.templateElsewhere("\(folder)/\(path)"))
            continue
          }
          found[path] = Template(
            path: path, file: SourceFile(path: "\(folder)/\(path)", text: try readFile("\(folder)/\(path)")),
            isHouses: isHouses)
        } catch { report.add(.unreadableTemplate("\(folder)/\(path)", reason: error.reason)) }
      }
    }
    if found[main] == nil { report.add(.missingTemplate(main, in: ours)) }
    try report.checkpoint()
    return Templates(files: found.values.sorted { $0.path < $1.path })
  }

  private static let main = "boek.typ"
}

/// A template, or something that one shows.
struct Template: Sendable {
  let path: String
  let file: SourceFile
  let isHouses: Bool
}

/// Whether a file is a link to somewhere else: the engine sees what is the book's, and nothing besides.
private func leadsOutside(_ path: String, of folder: String) throws(FileError) -> Bool {
  !(try realPath(path)).hasPrefix(try realPath(folder) + "/")
}

/// Every file below the folder, but for what runs the engine.
private func templates(in root: String) -> [String] {
  folders(from: root, limit: 100).flatMap { folder in
    ((try? listFolder(folder)) ?? []).filter { !$0.hasPrefix(".") && !isDirectory("\(folder)/\($0)") }
      .map { String("\(folder)/\($0)".dropFirst(root.count + 1)) }
  }.filter { !["zetter.py", "requirements.txt", "README.md"].contains($0) }
}

extension Diagnostic {
  fileprivate static func unreadableTemplate(_ path: String, reason: String) -> Diagnostic {
    Diagnostic(
      .unreadableFile,
      Message(
        dutch: "het bestand “\(path)” is niet te lezen (\(reason))",
        english: "the file “\(path)” cannot be read (\(reason))"))
  }

  fileprivate static func templateElsewhere(_ path: String) -> Diagnostic {
    Diagnostic(
      .unreadableFile,
      Message(
        dutch: "“\(path)” verwijst naar een bestand buiten de map met sjablonen",
        english: "“\(path)” leads to a file outside the folder of templates"),
      hint: Message(dutch: "Zet het bestand zelf in die map.", english: "Put the file itself into that folder."))
  }

  fileprivate static func missingTemplate(_ name: String, in folder: String) -> Diagnostic {
    Diagnostic(
      .installation,
      Message(
        dutch: "het sjabloon \(name), dat bij het programma hoort, ontbreekt in “\(folder)”",
        english: "the program’s own template \(name) is missing in “\(folder)”"),
      hint: Message(dutch: "Installeer boekbouw opnieuw.", english: "Install boekbouw again."))
  }
}
