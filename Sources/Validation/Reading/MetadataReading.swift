import BookModel
import LibXML

extension BookReader {
  mutating func readMetadata(of book: Place) -> Metadata {
    var metadata = Metadata()
    metadata.titles = readTitles(of: book)
    metadata.span = span(of: book)
    guard let info = element("info", in: book) else { return metadata }
    metadata.span = span(of: info)
    metadata.contributors = readContributors(in: info)
    for child in children(of: info) where kind(of: child) == .element {
      readStatement(child, into: &metadata)
    }
    return metadata
  }

  private mutating func readStatement(_ place: Place, into metadata: inout Metadata) {
    switch name(of: place) {
    case "publisher":
      metadata.publisher = element("publishername", in: place).map { plainText(of: $0) }
    case "publishername": metadata.publisher = plainText(of: place)
    case "pubdate": metadata.publicationDate = plainText(of: place)
    case "date": metadata.publicationDate = metadata.publicationDate ?? plainText(of: place)
    case "edition": metadata.edition = plainText(of: place)
    case "copyright": metadata.copyrights.append(readCopyright(place))
    case "legalnotice": metadata.legalNotices.append(readBlocks(of: place))
    case "biblioid": metadata.identifiers.append(readIdentifier(place))
    case "abstract": metadata.abstract = metadata.abstract ?? readAbstract(place)
    case "subjectset": metadata.subjects += readSubjects(place)
    case "keywordset":
      metadata.keywords += elements(["keyword"], in: place).map { plainText(of: $0) }
    case "cover": metadata.cover = metadata.cover ?? readCover(place)
    default: break
    }
  }

  func plainText(of place: Place) -> String { textContent(of: place).foldingWhiteSpace() }

  private func readCopyright(_ place: Place) -> Copyright {
    Copyright(
      years: elements(["year"], in: place).map { plainText(of: $0) },
      holders: elements(["holder"], in: place).map { plainText(of: $0) })
  }

  private func readIdentifier(_ place: Place) -> Identifier {
    let scheme = attribute("class", of: place) ?? "other"
    let named = scheme == "other" ? attribute("otherclass", of: place) ?? scheme : scheme
    return Identifier(scheme: named.lowercased(), value: plainText(of: place))
  }

  private func readAbstract(_ place: Place) -> String {
    children(of: place).filter { kind(of: $0) == .element && nature(of: $0) != .title }
      .map { plainText(of: $0) }.joined(separator: "\n")
  }

  private func readSubjects(_ place: Place) -> [Subject] {
    let scheme = attribute("scheme", of: place)
    return elements(["subject"], in: place).flatMap { subject in
      elements(["subjectterm"], in: subject).map {
        Subject(scheme: scheme, term: plainText(of: $0))
      }
    }
  }

  private mutating func readCover(_ place: Place) -> Media? {
    element("mediaobject", in: place).map { readMedia($0) }
  }

  // MARK: People

  /// Authors, editors and others with a hand in the work, in the order given.
  func readContributors(in info: Place) -> [Contributor] {
    var found: [Contributor] = []
    for child in children(of: info) where kind(of: child) == .element {
      switch name(of: child) {
      case "author": found += contributor(child, relator: "aut")
      case "editor": found += contributor(child, relator: "edt")
      case "othercredit", "collab": found += contributor(child, relator: relator(of: child))
      case "authorgroup": found += readContributors(in: child)
      default: break
      }
    }
    return found
  }

  private func relator(of place: Place) -> String {
    switch attribute("class", of: place) {
    case "translator": "trl"
    case "graphicdesigner": "bkd"
    case "copyeditor", "technicaleditor": "edt"
    case "proofreader": "pfr"
    default: "ctb"
    }
  }

  private func contributor(_ place: Place, relator: String) -> [Contributor] {
    if let person = element("personname", in: place) ?? personParts(of: place) {
      return [personContributor(person, relator: relator)]
    }
    let organisation = element("orgname", in: place) ?? element("collabname", in: place)
    let name = plainText(of: organisation ?? place)
    return name.isEmpty ? [] : [Contributor(name: name, sortName: name, relator: relator)]
  }

  /// DocBook 4 habits: the parts of a name right inside `author`.
  private func personParts(of place: Place) -> Place? {
    element("surname", in: place) == nil && element("firstname", in: place) == nil ? nil : place
  }

  private func personContributor(_ place: Place, relator: String) -> Contributor {
    let family = element("surname", in: place).map { plainText(of: $0) }
    let given = elements(["firstname", "givenname"], in: place).map { plainText(of: $0) }
    let between = elements(["othername"], in: place).map { plainText(of: $0) }
    guard let family else {
      let name = plainText(of: place)
      return Contributor(name: name, sortName: name, relator: relator)
    }
    let name = (given + between + [family]).joined(separator: " ")
    let rest = (given + between).joined(separator: " ")
    return Contributor(
      name: name, sortName: rest.isEmpty ? family : "\(family), \(rest)", relator: relator)
  }
}
