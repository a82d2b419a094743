package import Diagnostics
import LibPOSIX

/// Where a manuscript lies, and which folders its images may come from.
package struct ManuscriptLocation: Sendable {
  /// The main file, as the system opens it and as messages show it.
  package let mainFile: String
  /// The folder of the main file.
  package let folder: String
  /// Folders of pictures and style sheets: `assets` in the manuscript's folder and beside it, those that exist.
  package let assetFolders: [String]

  /// Whether a file, by its real path, belongs to the book: what else is on this machine does not come into it.
  func holds(_ realFile: String) -> Bool {
    let folders = ([folder] + assetFolders).compactMap { try? realPath($0) }
    return folders.contains { realFile.hasPrefix($0 == "/" ? "/" : $0 + "/") }
  }

  /// - Parameter argument: a folder with `boek.xml`, or an XML file.
  package static func locate(_ argument: String, report: inout Report) throws(Stopped)
    -> ManuscriptLocation
  {
    let trimmed = withoutTrailingSlashes(argument)
    let mainFile = isDirectory(trimmed) ? joinPath(trimmed, "boek.xml") : trimmed
    guard fileExists(mainFile), !isDirectory(mainFile) else {
      report.add(.noManuscript(argument, expected: mainFile))
      try report.checkpoint()
      throw Stopped(isOutsideCause: false)
    }
    let folder = parentFolder(of: mainFile)
    let candidates = [joinPath(folder, "assets"), joinPath(joinPath(folder, ".."), "assets")]
    return ManuscriptLocation(
      mainFile: mainFile, folder: folder, assetFolders: candidates.filter(isDirectory))
  }
}

extension Diagnostic {
  fileprivate static func noManuscript(_ argument: String, expected: String) -> Diagnostic {
    Diagnostic(
      .missingFile,
      Message(
        dutch: "hier staat geen manuscript: “\(expected)” bestaat niet",
        english: "there is no manuscript here: “\(expected)” does not exist"),
      hint: Message(
        dutch: "Noem achter de opdracht een map waarin boek.xml staat, of een XML-bestand.",
        english: "Give a folder that holds boek.xml, or an XML file."))
  }
}

/// `path` without slashes at its end; the root stays.
func withoutTrailingSlashes(_ path: String) -> String {
  var path = path[...]
  while path.count > 1, path.last == "/" { path.removeLast() }
  return String(path)
}

/// The folder part of a path: `.` for a bare name.
package func parentFolder(of path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}

/// `name` seen from `folder`; an absolute name stays as it is.
package func joinPath(_ folder: String, _ name: String) -> String {
  if name.hasPrefix("/") || folder == "." { return name }
  return folder.hasSuffix("/") ? folder + name : folder + "/" + name
}
