import Diagnostics
import LibPOSIX

/// Words of several files, of which the first counts.
struct LabelShelf {
  let folders: [String]
  var words: [TextKey: Template] = [:]
  /// The language of the first file that had any.
  var firstTag: String?

  init(folders: [String]) { self.folders = folders }

  var lacking: [TextKey] { TextKey.allCases.filter { words[$0] == nil } }

  /// Takes what lacks from the files of a language.
  mutating func take(_ tag: String, report: inout Report) {
    for folder in folders {
      let path = "\(folder)/labels/\(tag).yaml"
      guard words.count < TextKey.allCases.count, fileExists(path) else { continue }
      words.merge(readLabels(at: path, report: &report)) { first, _ in first }
      if firstTag == nil, !words.isEmpty { firstTag = tag }
    }
  }
}
