import LibDeflate
import LibPOSIX
import LibVips

/// What a page draws, and the colour spaces among its resources.
struct PageContent: Sendable {
  let bytes: [UInt8]
  let kinds: [String: ColourKind]
}

/// What a page draws in the printer's inks.
enum PressContent: Sendable {
  case plain([UInt8])
  /// As a zlib stream.
  case compressed([UInt8])
}

private let atOnce = 4

/// The printer's inks for each colour that was asked for, by its ICC profile.
struct InkTable {
  let profile: [UInt8]
  private var known: [ScreenColour: Inks] = [:]

  init(profile: [UInt8]) { self.profile = profile }

  /// Those inks; colours are converted together, as each call of libvips reads the profile anew.
  mutating func inks(for colours: [ScreenColour]) throws(ImageError) -> [Inks] {
    try learn(colours)
    return colours.map { known[$0] ?? Inks(lightness: 0) }
  }

  /// The content of a page in the printer's inks.
  mutating func converted(_ content: [UInt8], kinds: [String: ColourKind]) throws(ImageError) -> [UInt8] {
    let edits = ContentColours.edits(in: content, kinds: kinds)
    var colours: [ScreenColour] = []
    for case .inks(let colour, _) in edits.map(\.change) { colours.append(colour) }
    try learn(colours)
    return edited(content, edits, inks: known)
  }

  /// The contents of pages in the printer's inks, compressed where that makes them smaller.
  mutating func converted(_ pages: [PageContent]) throws(ImageError) -> [PressContent] {
    let edits = mapInParallel(pages, threads: atOnce, weight: \.bytes.count) {
      ContentColours.edits(in: $0.bytes, kinds: $0.kinds)
    }
    var colours: Set<ScreenColour> = []
    for case .inks(let colour, _) in edits.joined().map(\.change) { colours.insert(colour) }
    try learn(colours.sorted { ($0.red, $0.green, $0.blue) < ($1.red, $1.green, $1.blue) })
    return mapInParallel(
      Array(zip(pages, edits)), threads: atOnce, weight: \.0.bytes.count, tool: { Deflater() }
    ) { [known = known] page, deflater in
      let content = edited(page.0.bytes, page.1, inks: known)
      return zlibStream(of: content, by: deflater).map { .compressed($0) } ?? .plain(content)
    }
  }

  private mutating func learn(_ colours: [ScreenColour]) throws(ImageError) {
    var coloured: [ScreenColour] = []
    for colour in colours where known[colour] == nil {
      known[colour] = Inks(lightness: colour.neutralLightness ?? 0)
      if colour.neutralLightness == nil { coloured.append(colour) }
    }
    if coloured.isEmpty { return }
    let row = ScreenPixels(
      samples: coloured.flatMap { [$0.red, $0.green, $0.blue] }, width: coloured.count, height: 1, profile: nil)
    let samples = try convertToInks(row, of: profile)
    for (index, colour) in coloured.enumerated() {
      known[colour] = Inks(samples: samples[(index * 4)..<(index * 4 + 4)])
    }
  }
}
