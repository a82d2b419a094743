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
  let configuration = BookSettings(decoding.found, exemptions: decoding.exemptions)
  report.add(contentsOf: decoding.problems)
  // A setting that is written wrongly is not missing as well.
  if decoding.problems.isEmpty {
    configuration.addMissingPartners(to: &report)
    configuration.addNarrowPage(to: &report)
  }
  return configuration
}

private struct Decoding {
  let document: YAMLDocument
  var found: [Setting: BookSettings.Entry] = [:]
  var exemptions: [LinkExemption] = []
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
    switch setting.form {
    case .exemptions:
      let decoding = ExemptionDecoding(node, in: document)
      exemptions += decoding.found
      problems += decoding.problems
    case .addresses, .names:
      let parts = node.sequence.map(Array.init) ?? [node]
      let values = parts.compactMap { value(of: $0, as: setting) }
      if values.count == parts.count, !values.isEmpty { note(values, of: setting, at: node, key: key) }
      if parts.isEmpty { problems.append(.notAText(setting, at: document.range(of: node))) }
    case .text, .file, .oneOf, .number, .measure, .pageSize, .colour:
      if let value = value(of: node, as: setting) { note([value], of: setting, at: node, key: key) }
    }
  }

  private mutating func note(_ values: [String], of setting: Setting, at node: Node, key: Node) {
    found[setting] = BookSettings.Entry(
      values: values, place: document.range(of: node), key: document.range(of: key))
  }

  /// The text of a value, if it is one that the setting takes.
  private mutating func value(of node: Node, as setting: Setting) -> String? {
    let place = document.range(of: node)
    guard let value = node.scalar?.string, !value.isEmpty else {
      problems.append(.notAText(setting, at: place))
      return nil
    }
    if let problem = setting.form.problem(with: value, of: setting, at: place) {
      problems.append(problem)
      return nil
    }
    return value
  }
}

extension SettingForm {
  fileprivate func problem(with value: String, of setting: Setting, at place: SourceRange) -> Diagnostic? {
    switch self {
    case .text, .names, .exemptions: nil
    case .file(let ending):
      value.hasSuffix(ending) ? nil : .wrongEnding(of: value, wanted: ending, of: setting, at: place)
    case .oneOf(let allowed):
      allowed.contains(value) ? nil : .unknownValue(value, of: setting, allowed: allowed, at: place)
    case .number(let range):
      Int(value).map(range.contains) == true ? nil : .notInRange(value, range, of: setting, at: place)
    case .measure(let range, let unit):
      isMeasure(value, range, unit) ? nil : .notAMeasure(value, range, unit: unit, of: setting, at: place)
    case .pageSize(let range):
      isPageSize(value, range) ? nil : .notAPageSize(value, range, of: setting, at: place)
    case .colour:
      isColour(value) ? nil : .notAColour(value, of: setting, at: place)
    case .addresses:
      value.hasPrefix("https://") || value.hasPrefix("http://") ? nil : .notAWebAddress(value, of: setting, at: place)
    }
  }
}

private func isColour(_ text: String) -> Bool {
  text.utf8.count == 7 && text.hasPrefix("#") && text.dropFirst().allSatisfy { $0.isASCII && $0.isHexDigit }
}

private func isMeasure(_ text: String, _ range: ClosedRange<Double>, _ unit: String) -> Bool {
  measure(text, unit: unit).map { range.contains($0) } ?? false
}

private func isPageSize(_ text: String, _ range: ClosedRange<Double>) -> Bool {
  PageSize(text).map { range.contains($0.width) && range.contains($0.height) } ?? false
}
