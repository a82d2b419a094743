import BookModel
import LibXML

/// Pages of a manual (`refentry`), and what is said of messages.
extension BookReader {
  /// `ls, dir — list what a folder holds`.
  mutating func readManualPageNames(_ place: Place) -> Block {
    let attributes = commonAttributes(of: place)
    var text: [Inline] = []
    for part in elements(["refdescriptor", "refname"], in: place) {
      if !text.isEmpty { text += [punctuation(",", at: part), .text(" ")] }
      text += readPhrase(part)
    }
    for purpose in elements(["refpurpose"], in: place) {
      text += spaced(" — ", at: purpose) + readPhrase(purpose)
    }
    let names = Block(bare(attributes), .paragraph(Paragraph(text: text)))
    let classes = elements(["refclass"], in: place).map { part in
      Block(bareAttributes(of: part), .paragraph(Paragraph(text: readPhrase(part))))
    }
    return Block(
      attributes,
      .group(Group(name: "refnamediv", title: readHeading(of: place), blocks: [names] + classes)))
  }

  /// The title of the page was read from it; here its index terms are left.
  mutating func readManualPageHead(_ place: Place) -> [Block] {
    let terms = elements(["indexterm"], in: place)
    return terms.isEmpty ? [] : [Block(bareAttributes(of: place), .markers(readInlines(terms)))]
  }

  /// A page of a manual is called what `refmeta` says, else what all its names are about, else the first of them.
  mutating func readManualPageTitle(_ place: Place) -> [Inline] {
    if let meta = element("refmeta", in: place) {
      var title = elements(["refentrytitle"], in: meta).flatMap { readInlines(of: $0) }
      for volume in elements(["manvolnum"], in: meta) {
        title += enclosed(readInlines(of: volume), "(", ")", at: volume)
      }
      if !title.isEmpty { return title }
    }
    guard let names = element("refnamediv", in: place),
      let first = element("refdescriptor", in: names) ?? element("refname", in: names)
    else { return [] }
    let attributes = bareAttributes(of: first)
    return [.phrase(Phrase(kind: .repeated, attributes: attributes, content: [.text(plainText(of: first))]))]
  }

  /// Level, origin and audience of a message, each behind its label.
  mutating func readMessageFacts(_ place: Place) -> Block {
    let attributes = commonAttributes(of: place)
    let labels: [String: GeneratedLabel] = [
      "msglevel": .messageLevel, "msgorig": .messageOrigin, "msgaud": .messageAudience,
    ]
    let blocks = elements(among: children(of: place)).map { part -> Block in
      let own = commonAttributes(of: part)
      let label = labels[name(of: part)].map {
        [
          Inline.phrase(Phrase(kind: .label($0), attributes: bare(own), content: [])), punctuation(":", at: part),
          .text(" "),
        ]
      }
      return Block(own, .paragraph(Paragraph(text: (label ?? []) + readInlines(of: part))))
    }
    return Block(attributes, .group(Group(name: "msginfo", blocks: blocks)))
  }
}
