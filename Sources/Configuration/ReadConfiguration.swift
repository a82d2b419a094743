package import Diagnostics
import LibPOSIX
import YAMLReading
import Yams

/// Reads `boekbouw.yaml`; a file that is not there says nothing. Every mistake in it is reported.
package func readConfiguration(at path: String, report: inout Report) -> BookSettings {
  guard fileExists(path) else { return BookSettings() }
  guard let document = YAMLDocument(at: path, report: &report), let root = document.root else { return BookSettings() }
  var decoding = Decoding(document: document)
  decoding.decode(root, below: [])
  let configuration = BookSettings(decoding.found)
  report.add(contentsOf: decoding.problems)
  // A setting that is written wrongly is not missing as well.
  if decoding.problems.isEmpty { configuration.addMissingPartners(to: &report) }
  return configuration
}

private struct Decoding {
  let document: YAMLDocument
  var found: [Setting: BookSettings.Entry] = [:]
  var problems: [Diagnostic] = []

  init(document: YAMLDocument) { self.document = document }

  mutating func decode(_ node: Node, below path: [String]) {
    guard let mapping = node.mapping else {
      problems.append(.notASection(path, at: document.range(of: node)))
      return
    }
    for (key, value) in mapping { decode(value, key: key, below: path) }
  }

  private mutating func decode(_ value: Node, key: Node, below parent: [String]) {
    let path = parent + [key.scalar?.string ?? ""]
    if let setting = Setting(named: path.joined(separator: ".")) {
      decode(value, as: setting, key: key)
    } else if Setting.allCases.contains(where: { $0.path.starts(with: path) }) {
      decode(value, below: path)
    } else {
      problems.append(.unknownKey(path, at: document.range(of: key)))
    }
  }

  private mutating func decode(_ node: Node, as setting: Setting, key: Node) {
    let place = document.range(of: node)
    guard let value = node.scalar?.string, !value.isEmpty else {
      problems.append(.notAText(setting, at: place))
      return
    }
    if let allowed = setting.values, !allowed.contains(value) {
      problems.append(.unknownValue(value, of: setting, allowed: allowed, at: place))
      return
    }
    found[setting] = BookSettings.Entry(value: value, place: place, key: document.range(of: key))
  }
}
