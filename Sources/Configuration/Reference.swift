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
    if let values = setting.values {
      text += "One of:\n\n" + values.map { "- `\($0)`\n" }.joined() + "\n"
    }
    text += "```yaml\n\(yaml(setting))```\n\n"
  }
  return String(text.dropLast())
}

private func yaml(_ setting: Setting) -> String {
  var lines = ""
  for (depth, key) in setting.path.enumerated() {
    let value = depth == setting.path.count - 1 ? " \(setting.example)" : ""
    lines += String(repeating: "  ", count: depth) + "\(key):\(value)\n"
  }
  return lines
}
