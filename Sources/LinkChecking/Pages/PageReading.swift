import LibXML

/// All that one page says, as long as it is judged; a ``Page`` is what stays of it.
struct PageReading: Sendable {
  /// As the author has it, one space for any white space.
  var title: String?
  /// In ``PlainText``.
  var titleText: [UInt8] = []
  var firstHeading: [UInt8]?
  var secondHeading: [UInt8]?
  /// What a reader sees, all of it.
  var text = PlainText()
  /// From where in `text` on it belongs where; a zone reaches to the next.
  var zones: [(start: Int, zone: Zone)] = []
  /// Hashes of every `id`, and of the `name` of every `a`.
  var anchors: [UInt64] = []
  var hasPassword = false
  var scripts = 0
  /// What a `meta` leads to at once.
  var refresh: String?
  /// The addresses of links, scripts, images, frames and forms.
  var references: [ArraySlice<UInt8>] = []
  var isCut = false
  /// Of the main text.
  var digest = TextDigest(words: 0, simHash: 0, exact: 0)

  /// Which part of a page a text stands in.
  enum Zone { case surroundings, plain, main }

  /// `h1`, or `h2` where there is none.
  var heading: [UInt8]? { firstHeading ?? secondHeading }

  var words: Int { digest.words }

  /// Whether the page is only what a script needs to begin with: it will say more, and nobody knows what.
  var isShell: Bool { scripts > 0 && words < 40 && firstHeading == nil }

  var fingerprint: Fingerprint {
    Fingerprint(
      title: titleText.isEmpty ? nil : WordHash.mixed(WordHash(withoutCounter(titleText)).value),
      text: words < Fingerprint.fewestWords ? nil : digest.simHash)
  }

  /// The main text in its pieces.
  var mainText: [ArraySlice<UInt8>] {
    let inside = pieces(in: [.main])
    return inside.reduce(0) { $0 + $1.count } >= 200 ? inside : pieces(in: [.main, .plain])
  }

  private func pieces(in wanted: [Zone]) -> [ArraySlice<UInt8>] {
    zones.indices.compactMap { index in
      let end = index + 1 < zones.count ? zones[index + 1].start : text.bytes.count
      return wanted.contains(zones[index].zone) ? text.bytes[zones[index].start..<end] : nil
    }
  }
}

/// “(3) Postvak IN” is still “Postvak IN”.
private func withoutCounter(_ title: [UInt8]) -> ArraySlice<UInt8> {
  guard title.first == UInt8(ascii: "("), let close = title.firstIndex(of: UInt8(ascii: ")")),
    title[1..<close].allSatisfy({ $0 &- 0x30 < 10 || $0 == UInt8(ascii: "+") })
  else { return title[...] }
  return title[(close + 1)...].drop { $0 == UInt8(ascii: " ") }
}

/// Reads a page that came as HTML.
///
/// - Parameter charset: as its header has it.
func readPage(_ body: [UInt8], charset: String? = nil, isCut: Bool = false) -> PageReading {
  let content = readHTML(utf8Page(of: body, charset: charset))
  var walk = PageWalk(content)
  walk.walk()
  var reading = walk.reading
  reading.isCut = isCut || content.isCut
  var maker = DigestMaker()
  for piece in reading.mainText { maker.add(piece) }
  reading.digest = maker.digest
  return reading
}
