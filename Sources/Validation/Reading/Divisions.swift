import BookModel
import LibXML

extension BookReader {
  mutating func readDivision(_ place: Place) -> Division {
    let attributes = commonAttributes(of: place)
    let titles = readTitles(of: place)
    var blocks: [Block] = []
    var divisions: [Division] = []
    var run: [Place] = []
    for child in children(of: place) {
      if kind(of: child) == .element, name(of: child) == "partintro" {
        readPartIntroduction(child, blocks: &blocks, divisions: &divisions)
      } else if kind(of: child) == .element, nature(of: child) == .division {
        divisions.append(readDivision(child))
      } else if divisions.isEmpty {
        run.append(child)
      } else {
        // Instructions between subdivisions belong to the one before them.
        divisions = appending(readBlocks([child]), toLastOf: divisions)
      }
    }
    blocks += readBlocks(run)
    return Division(
      kind: divisionKind(of: place), attributes: attributes, titles: titles, blocks: blocks,
      divisions: divisions)
  }

  private func divisionKind(of place: Place) -> DivisionKind {
    switch name(of: place) {
    case "section", "simplesect", "sect1", "sect2", "sect3", "sect4", "sect5": .section
    case "glossdiv", "bibliodiv", "indexdiv": .listDivision
    case let other: DivisionKind(rawValue: other) ?? .chapter
    }
  }

  /// The introduction of a part stands on the part's own page; its title becomes a heading there.
  private mutating func readPartIntroduction(
    _ place: Place, blocks: inout [Block], divisions: inout [Division]
  ) {
    let attributes = commonAttributes(of: place)
    let title = readTitles(of: place).title
    if !title.isEmpty {
      blocks.append(Block(attributes, .heading(Heading(depth: nil, text: title))))
    }
    for child in children(of: place) {
      if kind(of: child) == .element, nature(of: child) == .division {
        divisions.append(readDivision(child))
      } else {
        blocks += readBlocks([child])
      }
    }
  }

  private func appending(_ blocks: [Block], toLastOf divisions: [Division]) -> [Division] {
    guard !blocks.isEmpty, let last = divisions.last else { return divisions }
    var extended: Division
    if last.divisions.isEmpty {
      extended = Division(
        kind: last.kind, attributes: last.attributes, titles: last.titles,
        blocks: last.blocks + blocks, divisions: [])
    } else {
      extended = Division(
        kind: last.kind, attributes: last.attributes, titles: last.titles, blocks: last.blocks,
        divisions: appending(blocks, toLastOf: last.divisions))
    }
    return divisions.dropLast() + [extended]
  }

  /// Title, subtitle and short title, whether they stand in `info` or before it.
  mutating func readTitles(of place: Place) -> Titles {
    var title: [Inline] = []
    var subtitle: [Inline] = []
    var short: [Inline] = []
    var authors: [String] = []
    let info = element("info", in: place)
    for child in children(of: place) + (info.map { children(of: $0) } ?? [])
    where kind(of: child) == .element {
      switch name(of: child) {
      case "title": title += readTitle(child)
      case "subtitle": subtitle += readTitle(child)
      case "titleabbrev": short += readInlines(of: child)
      default: break
      }
    }
    if let info { authors = readContributors(in: info).filter { $0.relator == "aut" }.map(\.name) }
    return Titles(title: title, subtitle: subtitle, abbreviated: short, authors: authors)
  }

  /// A title in a language of its own (`<title xml:lang="en">`) keeps it as a phrase.
  private mutating func readTitle(_ place: Place) -> [Inline] {
    let content = readInlines(of: place)
    guard attribute("lang", namespace: xmlNamespace, of: place) != nil else { return content }
    return [
      .phrase(
        Phrase(kind: .named("phrase"), attributes: commonAttributes(of: place), content: content))
    ]
  }
}
