/// The text of docs/configuration.md, made from the table that decodes the file.
package func configurationReference() -> String {
  var text = """
    # boekbouw.yaml

    A book may say more about itself in `boekbouw.yaml` beside `boek.xml`. All settings may be left out; one that
    boekbouw does not know is an error. This page is made from the program's own table: change nothing here by hand.


    """
  var described: Set<String> = []
  for setting in Setting.allCases where described.insert(setting.heading).inserted {
    text += "## `\(setting.heading)`\n\n\(setting.explanation)\n\n"
    text += setting.form.reference
    text += "```yaml\n\(yaml(setting))```\n\n"
  }
  return String(text.dropLast())
}

extension SettingForm {
  fileprivate var reference: String {
    switch self {
    case .text, .addresses, .names, .colour, .exemptions: ""
    case .file(let ending): "A name that ends in `\(ending)`.\n\n"
    case .oneOf(let values): "One of:\n\n" + values.map { "- `\($0)`\n" }.joined() + "\n"
    case .measure(let range, let unit): "From \(Int(range.lowerBound)) to \(Int(range.upperBound)) \(unit).\n\n"
    case .pageSize(let range): "Either side from \(Int(range.lowerBound)) to \(Int(range.upperBound)) mm.\n\n"
    case .number(let range): "From \(range.lowerBound) to \(range.upperBound).\n\n"
    }
  }
}

private func yaml(_ setting: Setting) -> String {
  var lines = ""
  for (depth, key) in setting.path.enumerated() {
    let indent = String(repeating: "  ", count: depth)
    let isLast = depth == setting.path.count - 1
    lines += "\(indent)\(key):" + (isLast ? value(setting.example, below: indent) : "") + "\n"
  }
  return lines
}

/// A value stands behind its key, a group below it.
private func value(_ example: String, below indent: String) -> String {
  guard example.contains("\n") else { return " " + example }
  return example.split(separator: "\n").map { "\n\(indent)  \($0)" }.joined()
}
