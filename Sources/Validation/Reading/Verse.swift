import BookModel
import LibXML

extension BookReader {
  /// A poem, a stanza or a speech: stanzas, and what stands between them, in their order.
  mutating func readVerse(_ place: Place) -> Block {
    let attributes = commonAttributes(of: place)
    let title = readHeading(of: place)
    var verse: [VerseGroup] = title.isEmpty ? [] : [VerseGroup(bare(attributes), title: title, lines: [])]
    var loose: [Place] = []
    for child in children(of: place) where isVerse(child) {
      if name(of: child) == "linegroup" {
        verse += readLoose(&loose)
        let own = commonAttributes(of: child)
        let ownTitle = readHeading(of: child)
        verse.append(VerseGroup(own, title: ownTitle, lines: readLines(children(of: child).filter { isVerse($0) })))
      } else {
        loose.append(child)
      }
    }
    return Block(attributes, .verse(verse + readLoose(&loose)))
  }

  private func isVerse(_ place: Place) -> Bool {
    switch kind(of: place) {
    case .text: !isBlank(place)
    case .processingInstruction: true
    case .element: ![Nature.metadata, .title, .silent].contains(nature(of: place))
    }
  }

  private mutating func readLoose(_ loose: inout [Place]) -> [VerseGroup] {
    defer { loose = [] }
    guard let first = loose.first else { return [] }
    return [VerseGroup(bareAttributes(of: first), title: [], lines: readLines(loose))]
  }

  /// What a stanza holds besides its title, by whatever name.
  private mutating func readLines(_ places: [Place]) -> [VerseLine] {
    places.flatMap { place -> [VerseLine] in
      guard name(of: place) != "linegroup" else { return readLines(children(of: place).filter { isVerse($0) }) }
      guard kind(of: place) == .element, VerseLine.Kind(rawValue: name(of: place)) != nil else {
        return [VerseLine(bareAttributes(of: place), kind: .line, text: readInlines([place]))]
      }
      let kind = VerseLine.Kind(rawValue: name(of: place)) ?? .line
      return [VerseLine(commonAttributes(of: place), kind: kind, text: readInlines(of: place))]
    }
  }
}
