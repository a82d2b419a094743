import BookModel
import Diagnostics
import LibXML
import XMLReading

/// The text of a link says where it leads: a screen reader lists the links of a page without what stands around them.
func checkLinkText(_ link: XMLTree.NodeID, in document: SourceDocument, report: inout Report) {
  let tree = document.tree
  let text = tree.textContent(of: link).foldingWhiteSpace()
  guard !text.isEmpty, tree.descendants(named: "inlinemediaobject", of: link).isEmpty else { return }
  if vagueLinkTexts.contains(bare(text)) {
    report.add(.vagueLinkText(text, at: document.range(of: link)))
  } else if text.count > longestAddress, isAddress(text, of: link, in: tree), !tree.isInBibliography(link) {
    report.add(.addressAsText(text.count, at: document.range(of: link)))
  }
}

/// What may be read out, letter by letter, without anybody losing the thread.
private let longestAddress = 60

private let vagueLinkTexts: Set<String> = [
  "hier", "klik hier", "klik", "kijk hier", "zie hier", "lees hier", "link", "deze link", "de link", "via deze link",
  "klik op deze link", "lees meer", "meer lezen", "lees verder", "verder lezen", "meer", "meer info",
  "meer informatie", "deze pagina", "deze site", "deze website",
  "here", "click here", "click", "see here", "this link", "the link", "read more", "more", "more info",
  "more information", "learn more", "this page", "this site", "this website",
  "hier klicken", "klicken sie hier", "dieser link", "mehr", "mehr lesen", "weiterlesen", "ici", "cliquez ici",
  "ce lien", "lire la suite", "en savoir plus",
]

/// In small letters, without punctuation at its ends.
private func bare(_ text: String) -> String {
  var text = text.lowercased()[...]
  while let last = text.last, !last.isLetter, !last.isNumber { text.removeLast() }
  return String(text.drop { !$0.isLetter && !$0.isNumber })
}

private func isAddress(_ text: String, of link: XMLTree.NodeID, in tree: XMLTree) -> Bool {
  guard !text.contains(" ") else { return false }
  let lower = text.lowercased()
  let address = tree.attribute("href", namespace: xlinkNamespace, of: link) ?? ""
  return lower.hasPrefix("http://") || lower.hasPrefix("https://") || (!address.isEmpty && address.hasSuffix(text))
}

extension XMLTree {
  /// A list of sources gives addresses as they are, for who reads on paper.
  fileprivate func isInBibliography(_ node: NodeID) -> Bool {
    var place = parent(of: node)
    while let current = place {
      if name(of: current).local.hasPrefix("biblio") { return true }
      place = parent(of: current)
    }
    return false
  }
}

extension Diagnostic {
  fileprivate static func vagueLinkText(_ text: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .vagueLinkText,
      Message(
        dutch: "de linktekst “\(text)” zegt niet waar de link heen gaat",
        english: "the link text “\(text)” does not say where the link leads"),
      hint: Message(
        dutch: "Zet de link om de woorden die zeggen wat daar te vinden is: niet “klik hier voor het rapport” "
          + "met een link om “hier”, maar een link om “het rapport”.",
        english: "Put the link around the words that say what is there: not “click here for the report” "
          + "with a link around “here”, but a link around “the report”."), at: place)
  }

  fileprivate static func addressAsText(_ count: Int, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .vagueLinkText,
      Message(
        dutch: "de linktekst is een adres van \(count) tekens, dat letter voor letter wordt voorgelezen",
        english: "the link text is an address of \(count) characters, which is read out letter by letter"),
      hint: Message(
        dutch: "Schrijf tussen <link> en </link> hoe de pagina heet; het adres blijft bij xlink:href staan.",
        english: "Write between <link> and </link> what the page is called; the address stays in xlink:href."),
      at: place)
  }
}
