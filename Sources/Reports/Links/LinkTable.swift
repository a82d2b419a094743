package import Diagnostics

/// The links of a run for a terminal: by verdict, the most pressing first; where nothing is to be done, only how many.
package func linkTable(_ facts: LinkRunFacts, in language: MessageLanguage, colour: Bool) -> String {
  let table = LinkTable(language: language, colour: colour)
  let shown = facts.groups.filter { $0.section.isListed }
  var text = shown.map { table.text(of: $0) + "\n" }.joined()
  if let changes = facts.changes { text += table.text(of: changes.list, since: changes.since) + "\n" }
  for note in facts.politeness { text += table.line(note) }
  if let shortfall = facts.shortfall { text += table.line(shortfall) }
  return text + table.line(facts.sum) + facts.effort(in: language) + "\n"
}

private struct LinkTable {
  let language: MessageLanguage
  let colour: Bool

  func line(_ message: Message, indent: String = "") -> String { indent + shown(message) + "\n" }

  func text(of group: LinkGroup) -> String {
    let section = shown(group.section.heading)
    let label = shown(group.verdict.label)
    let name = section == label ? section : "\(section): \(label)"
    var text = painted("\(name) (\(group.links.count))", group.section) + "\n"
    let common = group.commonHint
    for link in group.links { text += self.text(of: link, showsHint: common == nil) }
    if let common { text += "  hint: " + shown(common) + "\n" }
    return text
  }

  private func text(of link: LinkFacts, showsHint: Bool) -> String {
    let remark = [link.remark, link.standing.words].compactMap { $0.map(shown) }.joined(separator: "; ")
    var text = "  " + bold(oneLine(link.address)) + "\n    " + remark + "\n"
    for place in link.places { text += "    " + self.text(of: place) + "\n" }
    if let archive = link.archive {
      text += line(
        Message(
          dutch: "kopie van \(archive.day): \(archive.address)", english: "copy of \(archive.day): \(archive.address)"),
        indent: "    ")
    }
    if showsHint, let hint = link.hint { text += "    hint: " + shown(hint) + "\n" }
    return text
  }

  private func text(of place: LinkPlace) -> String {
    let symbol = place.symbol.map { "[\($0)]" } ?? ""
    return oneLine([place.inFile + ":", place.inBook, symbol].filter { !$0.isEmpty }.joined(separator: " "))
  }

  func text(of changes: [LinkChangeFacts], since day: String) -> String {
    let heading = Message(dutch: "Veranderd sinds \(day)", english: "Changed since \(day)")
    return bold("\(shown(heading)) (\(changes.count))") + "\n"
      + changes.map { "  \(oneLine($0.address))\n    \(shown($0.words))\n" }.joined()
  }

  private func shown(_ message: Message) -> String { oneLine(message.text(in: language)) }

  private func bold(_ text: String) -> String { colour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

  private func painted(_ text: String, _ section: LinkSection) -> String {
    guard colour else { return text }
    switch section {
    case .broken: return "\u{1B}[1;31m\(text)\u{1B}[0m"
    case .failing, .known, .unchecked: return "\u{1B}[1;33m\(text)\u{1B}[0m"
    case .toLookAt, .exempt, .fine: return "\u{1B}[1;36m\(text)\u{1B}[0m"
    }
  }
}
