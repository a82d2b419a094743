import BookModel
import LibXML

extension BookReader {
  /// - Parameter before: page breaks that stand before the division and begin its first page.
  mutating func readDivision(_ place: Place, after before: [Place] = []) -> Division {
    let attributes = commonAttributes(of: place)
    let kind = divisionKind(of: place)
    let titles = readDivisionTitles(of: place)
    let around = (headings, isInsideSections)
    isInsideSections = !kind.isComponent
    headings = headings.inside(isDeeper: isInsideSections)
    defer { (headings, isInsideSections) = around }
    let parts = children(of: place)
    let first = parts.firstIndex { self.kind(of: $0) == .element && nature(of: $0) == .division } ?? parts.count
    var blocks = readStatements(of: place)
    var divisions: [Division] = []
    var run = before
    for part in parts[..<first] {
      if self.kind(of: part) == .element, name(of: part) == "partintro" {
        blocks += readBlocks(run)
        run = []
        readPartIntroduction(part, blocks: &blocks, divisions: &divisions)
      } else {
        run.append(part)
      }
    }
    blocks += readBlocks(run)
    divisions += readSubdivisions(Array(parts[first...]), keepingOrder: !kind.holdsComponents)
    return Division(
      kind: kind, attributes: attributes, titles: titles, usualTitle: usualTitle(of: place), blocks: blocks,
      divisions: divisions, indexType: name(of: place) == "index" ? words(of: "type", at: place) : nil)
  }

  /// The parts of the book. What its author wrote before them, such as a table of contents, has a page of its own.
  mutating func readBookDivisions(_ book: Place) -> [Division] {
    let parts = children(of: book)
    let first = parts.firstIndex { kind(of: $0) == .element && nature(of: $0) == .division } ?? parts.count
    let end = parts[..<first].lastIndex { kind(of: $0) == .element && isLoose($0) && !isMarker($0) }
    let blocks = end.map { readBlocks(Array(parts[...$0])) } ?? []
    let rest = readSubdivisions(Array(parts[(end.map { $0 + 1 } ?? 0)...]))
    guard !blocks.isEmpty else { return rest }
    let page = Division(
      kind: .article, attributes: bareAttributes(of: book), titles: Titles(), blocks: blocks, divisions: [])
    return [page] + rest
  }

  /// Divisions beside each other. Page breaks and index terms between two of them begin the second; text ends the first,
  /// and what stands after the last one ends that.
  ///
  /// - Parameter keepsOrder: whether what has a page of its own elsewhere is a section where text follows: on a page of its
  ///   own it would come behind that text.
  mutating func readSubdivisions(_ places: [Place], keepingOrder keepsOrder: Bool = false) -> [Division] {
    var divisions: [Division] = []
    var between: [Place] = []
    let last = keepsOrder ? places.lastIndex { goesOn($0) } ?? -1 : -1
    for (index, place) in places.enumerated() {
      if kind(of: place) == .element, nature(of: place) == .division {
        let around = isInsideSections
        isInsideSections = isInsideSections || index < last
        divisions = appending(readBlocks(takeText(&between, after: divisions)), toLastOf: divisions)
        divisions.append(readDivision(place, after: between))
        isInsideSections = around
        between = []
      } else if kind(of: place) == .processingInstruction || kind(of: place) == .element && isLoose(place) {
        between.append(place)
      }
    }
    return appending(readBlocks(between), toLastOf: divisions)
  }

  /// Takes away what ends the last of the divisions: all up to the last text.
  private func takeText(_ between: inout [Place], after divisions: [Division]) -> [Place] {
    let end = divisions.isEmpty ? nil : between.lastIndex { kind(of: $0) == .element && !isMarker($0) }
    defer { between = end.map { Array(between[($0 + 1)...]) } ?? between }
    return end.map { Array(between[...$0]) } ?? []
  }

  /// Whether a node only marks its place.
  func isMarker(_ place: Place) -> Bool { ["indexterm", "anchor"].contains(name(of: place)) }

  /// Whether a node goes on with the page that it stands in.
  private func goesOn(_ place: Place) -> Bool {
    guard kind(of: place) == .element else { return false }
    if case .division(let kind)? = reading(of: place) { return !kind.isComponent }
    return isLoose(place)
  }

  /// An element that is part of the text and not of what the division says about itself.
  private func isLoose(_ place: Place) -> Bool {
    switch nature(of: place) {
    case .metadata, .title, .silent: false
    case .division, .block, .inline, .part, nil: true
    }
  }

  /// What has a page of its own elsewhere is a section where it stands in one.
  private func divisionKind(of place: Place) -> DivisionKind {
    guard case .division(let kind)? = reading(of: place) else { return .section }
    return kind.isComponent && isInsideSections ? .section : kind
  }

  private func usualTitle(of place: Place) -> UsualTitle? {
    name(of: place) == "refsynopsisdiv" ? .synopsis : UsualTitle(rawValue: name(of: place))
  }

  private mutating func readDivisionTitles(of place: Place) -> Titles {
    let own = readTitles(of: place)
    guard name(of: place) == "refentry", own.title.isEmpty || element("refmeta", in: place) != nil else { return own }
    return Titles(
      title: readManualPageTitle(place), subtitle: own.title.isEmpty ? own.subtitle : own.title,
      abbreviated: own.abbreviated, authors: own.authors)
  }

  /// What the `info` of a part of the book says to its readers. What the book says of itself has pages of its own.
  private mutating func readStatements(of place: Place) -> [Block] {
    guard let info = element("info", in: place) else { return [] }
    let said = readBlocks(elements(isRoot(place) ? ["abstract"] : ["abstract", "legalnotice", "revhistory"], in: info))
    let marks = isRoot(place) ? [] : orphans(in: info)
    return marks.isEmpty ? said : [Block(bareAttributes(of: info), .markers(marks))] + said
  }

  private func isRoot(_ place: Place) -> Bool { place.file == 0 && place.node == tree(of: place).root }

  /// The introduction of a part stands on the part's own page; its title becomes a heading there.
  private mutating func readPartIntroduction(
    _ place: Place, blocks: inout [Block], divisions: inout [Division]
  ) {
    let attributes = commonAttributes(of: place)
    let title = readHeading(of: place)
    var own: [Block] = []
    if !title.isEmpty {
      let plain = CommonAttributes(node: attributes.node, span: attributes.span)
      own.append(Block(plain, .heading(Heading(depth: nil, text: title))))
    }
    let parts = children(of: place)
    let first = parts.firstIndex { kind(of: $0) == .element && nature(of: $0) == .division } ?? parts.count
    own += readBlocks(Array(parts[..<first]))
    divisions += readSubdivisions(Array(parts[first...]))
    let isPlain = attributes.language == nil && attributes.anchor == nil && attributes.role == nil
    blocks += isPlain ? own : [Block(attributes, .group(Group(name: "partintro", blocks: own)))]
  }

  private func appending(_ blocks: [Block], toLastOf divisions: [Division]) -> [Division] {
    guard !blocks.isEmpty, let last = divisions.last else { return divisions }
    var extended: Division
    if last.divisions.isEmpty {
      extended = Division(
        kind: last.kind, attributes: last.attributes, titles: last.titles, usualTitle: last.usualTitle,
        blocks: last.blocks + blocks, divisions: [], indexType: last.indexType)
    } else {
      extended = Division(
        kind: last.kind, attributes: last.attributes, titles: last.titles, usualTitle: last.usualTitle,
        blocks: last.blocks, divisions: appending(blocks, toLastOf: last.divisions), indexType: last.indexType)
    }
    return divisions.dropLast() + [extended]
  }

  /// The title of anything but a division; a subtitle stands behind a colon.
  mutating func readHeading(of place: Place) -> [Inline] {
    let titles = readTitles(of: place)
    let title = titles.title.isEmpty ? titles.abbreviated : titles.title
    guard !titles.subtitle.isEmpty else { return title }
    let subtitle = Phrase(kind: .named("subtitle"), attributes: bareAttributes(of: place), content: titles.subtitle)
    return title + (title.isEmpty ? [] : [punctuation(":", at: place), .text(" ")]) + [.phrase(subtitle)]
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
