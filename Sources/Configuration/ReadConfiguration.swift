package import Diagnostics
import LibPOSIX
import Yams

/// Reads `boekbouw.yaml`; a file that is not there says nothing. Every mistake in it is reported.
package func readConfiguration(at path: String, report: inout Report) -> BookSettings {
  guard fileExists(path) else { return BookSettings() }
  let file: SourceFile
  do {
    file = SourceFile(path: path, text: try readFile(path))
  } catch {
    report.add(.unreadable(path, reason: error.reason))
    return BookSettings()
  }
  do {
    // Without a resolver every scalar stays the text that the author typed.
    guard let root = try compose(yaml: String(decoding: file.text, as: UTF8.self), .basic) else {
      return BookSettings()
    }
    var decoding = Decoding(file: file)
    decoding.decode(root, below: [])
    let configuration = BookSettings(decoding.found)
    report.add(contentsOf: decoding.problems)
    // A setting that is written wrongly is not missing as well.
    if decoding.problems.isEmpty { configuration.addMissingPartners(to: &report) }
    return configuration
  } catch {
    report.add(.brokenYAML(error, in: file))
    return BookSettings()
  }
}

private struct Decoding {
  let file: SourceFile
  var found: [Setting: BookSettings.Entry] = [:]
  var problems: [Diagnostic] = []

  init(file: SourceFile) { self.file = file }

  mutating func decode(_ node: Node, below path: [String]) {
    guard let mapping = node.mapping else {
      problems.append(.notASection(path, at: range(of: node)))
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
      problems.append(.unknownKey(path, at: range(of: key)))
    }
  }

  private mutating func decode(_ node: Node, as setting: Setting, key: Node) {
    let place = range(of: node)
    guard let value = node.scalar?.string, !value.isEmpty else {
      problems.append(.notAText(setting, at: place))
      return
    }
    if let allowed = setting.values, !allowed.contains(value) {
      problems.append(.unknownValue(value, of: setting, allowed: allowed, at: place))
      return
    }
    found[setting] = BookSettings.Entry(value: value, place: place, key: range(of: key))
  }

  private func range(of node: Node) -> SourceRange {
    let start = node.mark.map { file.offset(of: Position(line: $0.line, column: $0.column)) } ?? 0
    return SourceRange(file, bytes: start..<start + (node.scalar?.string.utf8.count ?? 0))
  }
}
