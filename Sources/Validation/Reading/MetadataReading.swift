import BookModel
import Diagnostics
import LibXML
import XMLReading

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
    metadata.publicationDate = readPublicationDate(in: info) ?? latestYear(in: metadata.copyrights)
    return metadata
  }

  private mutating func readStatement(_ place: Place, into metadata: inout Metadata) {
    switch name(of: place) {
    case "publisher":
      metadata.publisher = element("publishername", in: place).flatMap { words(of: $0) }
    case "publishername": metadata.publisher = words(of: place)
    case "edition": metadata.edition = words(of: place)
    case "copyright": metadata.copyrights += readCopyright(place)
    case "legalnotice": metadata.legalNotices.append(readLegalNotice(place))
    case "revhistory": metadata.history += readBlocks([place])
    case "biblioid": metadata.identifiers.append(readIdentifier(place))
    case "abstract":
      let abstract = readAbstract(place)
      if !abstract.isEmpty { metadata.abstract = metadata.abstract ?? abstract }
    case "subjectset": metadata.subjects += readSubjects(place)
    case "keywordset":
      metadata.keywords += elements(["keyword"], in: place).compactMap { words(of: $0) }
    case "cover": metadata.cover = metadata.cover ?? readCover(place)
    default: break
    }
  }

  /// With its title, where it has one.
  private mutating func readLegalNotice(_ place: Place) -> [Block] {
    guard readTitles(of: place).title.isEmpty else { return [readGroup(place)] }
    return readBlocks(of: place)
  }

  func plainText(of place: Place) -> String { textContent(of: place).foldingWhiteSpace() }

  /// Nil where it says nothing: EPUB has no empty metadata (EPUB 3.3 §5.5.3).
  private func words(of place: Place) -> String? {
    let text = plainText(of: place)
    return text.isEmpty ? nil : text
  }

  /// Nothing where it names neither year nor holder.
  private func readCopyright(_ place: Place) -> [Copyright] {
    let years = elements(["year"], in: place).compactMap { words(of: $0) }
    let holders = elements(["holder"], in: place).compactMap { words(of: $0) }
    return years.isEmpty && holders.isEmpty ? [] : [Copyright(years: years, holders: holders)]
  }

  /// What `pubdate` says, else `date`; a `pubdate` without a date in it is told.
  private mutating func readPublicationDate(in info: Place) -> String? {
    for place in elements(["pubdate"], in: info) {
      let text = plainText(of: place)
      if let date = publicationDate(in: text) { return date }
      if !text.isEmpty { problems.append(.unreadableDate(text, at: range(of: place))) }
    }
    return elements(["date"], in: info).map { plainText(of: $0) }.lazy.compactMap { publicationDate(in: $0) }.first
  }

  private func latestYear(in copyrights: [Copyright]) -> String? {
    copyrights.flatMap(\.years).compactMap { publicationDate(in: $0) }.map { String($0.prefix(4)) }.max()
  }

  private func range(of place: Place) -> SourceRange {
    files.documents[place.file].range(of: place.node)
  }

  private mutating func readIdentifier(_ place: Place) -> Identifier {
    let scheme = attribute("class", of: place) ?? "other"
    let named = scheme == "other" ? attribute("otherclass", of: place) ?? scheme : scheme
    let identifier = Identifier(
      scheme: named.lowercased(), value: plainText(of: place), medium: attribute("role", of: place)?.lowercased())
    if identifier.isISBN, identifier.isbn == nil {
      problems.append(.wrongISBN(identifier.value, at: range(of: place)))
    }
    return identifier
  }

  private func readAbstract(_ place: Place) -> String {
    children(of: place).filter { kind(of: $0) == .element && nature(of: $0) != .title }
      .map { plainText(of: $0) }.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func readSubjects(_ place: Place) -> [Subject] {
    let scheme = attribute("scheme", of: place)
    return elements(["subject"], in: place).flatMap { subject in
      subjects(named: elements(["subjectterm"], in: subject).map { plainText(of: $0) }, scheme: scheme)
    }
  }

  /// A code and a heading in one `subject` are two names of one thing; without a scheme every term is a heading.
  private func subjects(named terms: [String], scheme: String?) -> [Subject] {
    guard let scheme else { return terms.map { Subject(scheme: nil, code: nil, heading: $0) } }
    let codes = terms.filter(isCode)
    let headings = terms.filter { !isCode($0) }
    if codes.count == 1 { return [Subject(scheme: scheme, code: codes[0], heading: headings.first)] }
    return codes.map { Subject(scheme: scheme, code: $0, heading: nil) }
      + headings.map { Subject(scheme: scheme, code: nil, heading: $0) }
  }

  /// `801`, `BUS071000`, `KJMB`, `1DDN-NL-A`.
  private func isCode(_ term: String) -> Bool {
    !term.isEmpty && term.allSatisfy { $0.isASCII && ($0.isUppercase || $0.isNumber || $0 == "-" || $0 == ".") }
  }

  private mutating func readCover(_ place: Place) -> Media? {
    guard let object = element("mediaobject", in: place) else { return nil }
    let media = readMedia(object, isInline: false)
    if let image = media.image, let data = imageData(in: object) {
      problems += [.unsuitableCover(images.masters[image.index], at: range(of: data))].compactMap { $0 }
    }
    return media
  }
}
