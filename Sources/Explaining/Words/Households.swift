import Diagnostics
import LibXML

/// Foreign elements that only make sense together, such as a list and its items: they are one mistake.
extension Wording {
  /// Joins what is mended with something around it to that: the items of a list, the text in them.
  mutating func withoutCompanions(_ findings: [Finding]) -> [Finding] {
    var heads: [Node: (head: Node, word: ForeignWord)] = [:]
    return findings.filter { finding in
      switch finding {
      case .unknownElement(let node, .foreign(let word)?, _):
        let outer = tree.parent(of: node).flatMap { heads[$0] }
        guard let outer, outer.word.holds(word) else {
          heads[node] = (node, word)
          return true
        }
        heads[node] = (outer.head, word)
        // One in another that means the same, such as <img> in <picture>, has no name of its own here.
        if word.element != outer.word.element { companions[outer.head, default: []].append(node) }
        return false
      case .strayText(_, _, _, let place):
        return !(place.parent.flatMap { heads[$0] }?.word.holdsParagraph ?? false)
      case .unknownElement, .misplacedElement, .bareElement, .missingElement, .wrongNamespace, .wrongContent,
        .unknownAttribute, .conflictingAttribute, .wrongValue, .missingAttributes:
        return true
      }
    }
  }

  mutating func householdHint(_ node: Node, _ word: ForeignWord) -> Message {
    let members = [node] + (companions[node] ?? [])
    var pairs: [(old: String, new: String)] = []
    for member in members {
      guard let word = walker.foreignWord(of: member), !pairs.contains(where: { $0.old == tag(member) }) else {
        continue
      }
      pairs.append((tag(member), "<\(word.element)>"))
    }
    let hint = Message(
      dutch: "Schrijf \(joined(pairs.map { "\($0.new) voor \($0.old)" }, "en")), ook aan het eind.",
      english: "Write \(joined(pairs.map { "\($0.new) for \($0.old)" }, "and")), at their ends too.")
    return hint + entryHint(word) + paragraphHint(members)
  }

  private func entryHint(_ word: ForeignWord) -> Message {
    guard word.element == "variablelist" else { return Message(dutch: "", english: "") }
    return Message(
      dutch: " Zet elke <term> met zijn <listitem> in een <varlistentry>.",
      english: " Put each <term> with its <listitem> into a <varlistentry>.")
  }

  private mutating func paragraphHint(_ members: [Node]) -> Message {
    let bare = members.filter { member in
      let hasText = walker.tokens(in: member).contains { if case .text = $0 { true } else { false } }
      return hasText && walker.foreignWord(of: member)?.holdsParagraph ?? false
    }
    guard !bare.isEmpty else { return Message(dutch: "", english: "") }
    let lines = lines(of: bare)
    return Message(
      dutch: " Zet de tekst van \(lines.dutch) in <para>…</para>.",
      english: " Put the text of \(lines.english) into <para>…</para>.")
  }
}

extension ForeignWord {
  /// Whether the example of one has the other in it.
  fileprivate func holds(_ other: ForeignWord) -> Bool {
    origin == other.origin && example.contains("<\(other.element)>")
  }

  fileprivate var holdsParagraph: Bool { element != "para" && example.contains("<para>") }
}
