import Diagnostics
import LibXML
import XMLReading

/// A `foreignphrase` says in which language it is. One finding stands for all that do not.
struct ForeignPhraseCheck {
  private var first: SourceRange?
  private var count = 0

  mutating func note(_ phrase: XMLTree.NodeID, in document: SourceDocument, report: inout Report) {
    let tree = document.tree
    let place = document.range(of: phrase)
    guard !isMarked(phrase, in: tree), !report.silences(.unmarkedForeignText, at: place) else { return }
    first = first ?? place
    count += 1
  }

  /// By itself, by what is in it, or by what is around it below the root. That `lang` has to be `xml:lang` is for the
  /// grammar to say.
  private func isMarked(_ phrase: XMLTree.NodeID, in tree: XMLTree) -> Bool {
    func has(_ node: XMLTree.NodeID) -> Bool {
      tree.kind(of: node) == .element
        && (tree.attribute("lang", namespace: xmlNamespace, of: node) ?? tree.attribute("lang", of: node)) != nil
    }
    if tree.children(of: phrase).contains(where: has) { return true }
    var place: XMLTree.NodeID? = phrase
    while let current = place, current != tree.root {
      if has(current) { return true }
      place = tree.parent(of: current)
    }
    return false
  }

  var findings: [Diagnostic] { first.map { [.phraseWithoutLanguage(count: count, at: $0)] } ?? [] }
}

extension Diagnostic {
  static func unmarkedForeignText(
    _ language: KnownLanguage, told: KnownLanguage, count: Int, at place: SourceRange
  ) -> Diagnostic {
    let name = language.name
    let rest = count - 1
    let more = rest == 0 ? ("", "") : (" (en nog \(rest) direct daarna)", " (and \(rest) more right behind it)")
    return Diagnostic(
      .unmarkedForeignText,
      Message(
        dutch: "deze tekst lijkt \(name.dutch), maar telt als \(told.name.dutch)\(more.0)",
        english: "this text seems to be \(name.english), but counts as \(told.name.english)\(more.1)"),
      hint: Message(
        dutch: "Zet xml:lang=\"\(language.tag)\" bij dit element; dan klopt de stem van de voorleessoftware.",
        english: "Put xml:lang=\"\(language.tag)\" on this element, so that screen readers take the right voice."),
      at: place)
  }

  fileprivate static func phraseWithoutLanguage(count: Int, at place: SourceRange) -> Diagnostic {
    let rest = count - 1
    let more = rest == 0 ? ("", "") : (", en bij nog \(rest) ook niet", ", nor do \(rest) more")
    return Diagnostic(
      .unmarkedForeignText,
      Message(
        dutch: "bij deze <foreignphrase> staat niet welke taal het is\(more.0)",
        english: "this <foreignphrase> does not say which language it is in\(more.1)"),
      hint: Message(
        dutch: "Schrijf bijvoorbeeld <foreignphrase xml:lang=\"en\">.",
        english: "Write <foreignphrase xml:lang=\"en\">, for example."), at: place)
  }
}
