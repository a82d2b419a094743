import LibPOSIX

/// Chapters of the manuscript with things put in at random places of their text.
struct RandomChapters {
  private var random: SplitMix
  private let files: [[UInt8]]

  init(salt: UInt64) throws {
    random = SplitMix(state: (environment("BOEKBOUW_SEED").flatMap { UInt64($0) } ?? 1) &+ salt)
    let names = try listFolder("manuscript").filter { $0.hasSuffix(".xml") && $0 != "boekonline.xml" }
    files = try names.map { try readFile("manuscript/" + $0) }
  }

  /// A file with `count` of these snippets in it, behind characters of text; nil where it is no longer well-formed.
  mutating func next(with snippets: [String], count: Int) -> Chapter? {
    var bytes = files[Int.random(in: files.indices, using: &random)]
    for _ in 0..<count {
      let places = Self.textPlaces(in: bytes)
      let place = places[Int.random(in: places.indices, using: &random)]
      bytes.insert(contentsOf: Array(snippets[Int.random(in: snippets.indices, using: &random)].utf8), at: place)
    }
    return try? Chapter(whole: bytes)
  }

  /// Behind a small letter, a space or a sign that is followed by a letter, outside tags, references and comments.
  private static func textPlaces(in bytes: [UInt8]) -> [Int] {
    var depth = 0
    var isInReference = false
    var places: [Int] = []
    // The text of a chapter begins behind its root element's tag.
    for (offset, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "<"): depth += 1
      case UInt8(ascii: ">"): depth = max(0, depth - 1)
      case UInt8(ascii: "&"): isInReference = true
      case UInt8(ascii: ";"): isInReference = false
      case UInt8(ascii: "a")...UInt8(ascii: "z"), 0x20:
        if depth == 0, !isInReference, offset > 400, offset + 1 < bytes.count, bytes[offset + 1] & 0xC0 != 0x80 {
          places.append(offset + 1)
        }
      default: break
      }
    }
    return places
  }
}

struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
