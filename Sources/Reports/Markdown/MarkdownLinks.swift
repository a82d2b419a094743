import Diagnostics

/// The links of a run as Markdown: how many of each kind, then those that somebody has to see.
struct MarkdownLinks {
  let language: MessageLanguage

  func text(of facts: LinkRunFacts) -> String {
    var text = "## " + shown(Message(dutch: "Links", english: "Links"))
    if let book = facts.book { text += ": " + markdown(book) }
    text += "\n\n" + summary(of: facts)
    for section in LinkSection.allCases where section.isListed {
      text += self.text(of: facts.groups.filter { $0.section == section }, under: section)
    }
    if let changes = facts.changes { text += self.text(of: changes.list, since: changes.since) }
    let notes = [facts.shortfall].compactMap { $0 } + facts.politeness
    if !notes.isEmpty { text += "\n" + notes.map { "- \(shown($0))\n" }.joined() }
    return text + "\n\(shown(facts.sum)) \(markdown(facts.effort(in: language)))\n"
  }

  private func summary(of facts: LinkRunFacts) -> String {
    let heads = [Message(dutch: "Oordeel", english: "Verdict"), Message(dutch: "Links", english: "Links")].map(shown)
    return tableRow(heads) + tableRow(["---", "---:"])
      + facts.counts.map { tableRow([shown($0.verdict.label), String($0.links)]) }.joined()
  }

  private func text(of groups: [LinkGroup], under section: LinkSection) -> String {
    guard !groups.isEmpty else { return "" }
    var text = "\n### \(shown(section.heading)) (\(groups.reduce(0) { $0 + $1.links.count }))\n"
    for group in groups {
      text += "\n**\(shown(group.verdict.label))**: \(shown(group.verdict.explanation))\n\n"
      for link in group.links { text += item(for: link) }
    }
    return text
  }

  private func item(for link: LinkFacts) -> String {
    let remark = [link.remark, link.standing.words].compactMap { $0.map(shown) }.joined(separator: "; ")
    var text = "- \(markdownLink(to: link.address)) \(remark)\n"
    for place in link.places { text += "  - \(self.text(of: place))\n" }
    if let archive = link.archive {
      let name = Message(dutch: "kopie van \(archive.day)", english: "copy of \(archive.day)")
      text += "  - \(shown(name)): \(markdownLink(to: archive.address))\n"
    }
    if let hint = link.hint { text += "  - *\(shown(hint))*\n" }
    return text
  }

  private func text(of place: LinkPlace) -> String {
    let symbol = place.symbol.map { "[\($0)]" } ?? ""
    return markdown([place.inFile, place.inBook, symbol].filter { !$0.isEmpty }.joined(separator: " "))
  }

  private func text(of changes: [LinkChangeFacts], since day: String) -> String {
    let heading = Message(dutch: "Veranderd sinds \(day)", english: "Changed since \(day)")
    return "\n### \(shown(heading)) (\(changes.count))\n" + (changes.isEmpty ? "" : "\n")
      + changes.map { "- \(markdownLink(to: $0.address)) \(shown($0.words))\n" }.joined()
  }

  private func shown(_ message: Message) -> String { markdown(message.text(in: language)) }
}
