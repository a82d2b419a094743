import Diagnostics
import LibPOSIX

/// Looks for the file that somebody meant who named one that is not there.
struct ImageSearch {
  /// The folder that a right name counts from.
  let folder: String
  /// Real paths of the folders that images may come from.
  let allowed: [String]

  /// How the nearest file has to be named.
  ///
  /// - Parameter places: where the file was looked for, and where else it may have been meant, best first.
  func nearest(to places: [String]) -> String? {
    let places = places.map { withSlashes($0) }
    return places.lazy.filter(isPicture).compactMap(nameFromFolder).first
      ?? places.lazy.compactMap(neighbour).compactMap(nameFromFolder).first
  }

  private func isPicture(_ path: String) -> Bool { fileExists(path) && !isDirectory(path) }

  private func isShowable(_ name: String) -> Bool {
    let name = name.lowercased()
    return [".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".tif", ".tiff"].contains { name.hasSuffix($0) }
  }

  /// A file of the same folder whose name differs in capitals, in extension or in few letters.
  private func neighbour(of path: String) -> String? {
    let folder = parentFolder(of: path)
    let wanted = lastName(of: path)
    let names = ((try? listFolder(folder)) ?? []).filter { isShowable($0) && isPicture(joinPath(folder, $0)) }
    let name =
      names.first { $0.lowercased() == wanted.lowercased() }
      ?? names.first { stem(of: $0) == stem(of: wanted) } ?? nearestName(to: wanted, among: names)
    return name.map { joinPath(folder, $0) }
  }

  /// The path as it has to be written, if the file may be used.
  private func nameFromFolder(_ path: String) -> String? {
    guard let real = try? realPath(path), allowed.contains(where: { real.hasPrefix($0 == "/" ? "/" : $0 + "/") }),
      let start = try? realPath(folder)
    else { return nil }
    return relativePath(to: real, from: start)
  }
}

/// The first steps that two absolute paths share are left out, and every other step of the folder is a step up.
private func relativePath(to path: String, from folder: String) -> String {
  let target = path.split(separator: "/")
  let start = folder.split(separator: "/")
  let shared = zip(target, start).prefix { $0 == $1 }.count
  return (start.dropFirst(shared).map { _ in ".." } + target.dropFirst(shared)).joined(separator: "/")
}

/// A path as Windows shows it, with the slashes that a manuscript has.
func withSlashes(_ path: String) -> String { String(path.map { $0 == "\\" ? "/" : $0 }) }

private func lastName(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

/// A file's name in small letters without its extension.
private func stem(of name: String) -> String {
  guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name.lowercased() }
  return name[..<dot].lowercased()
}
