/// What is kept of a text: enough to know it again, and to know how much it changed.
struct TextDigest: Sendable, Hashable {
  /// Words that count, see ``DigestMaker``.
  let words: Int
  /// Of its runs of ``DigestMaker/runLength`` words.
  let simHash: UInt64
  /// Of all of it, in order.
  let exact: UInt64
}

/// Reads words out of pieces of ``PlainText``. Words with a digit in them, and the names of days and months, do not count:
/// dates, times, numbers of visitors and of replies change by themselves.
struct DigestMaker {
  static let runLength = 2
  private var simHash = SimHash()
  private var words = 0
  private var exact: UInt64 = 0
  private var before: UInt64 = 0
  private let names = namesOfTime

  mutating func add(_ text: ArraySlice<UInt8>) {
    let bytes = text.span
    var place = 0
    while place < bytes.count {
      var word = WordHash()
      var hasDigit = false
      let start = place
      while place < bytes.count, isWordByte(bytes[place]) {
        word.add(bytes[place])
        hasDigit = hasDigit || bytes[place] &- 0x30 < 10
        place += 1
      }
      if place > start && !hasDigit { end(word.value) }
      place += 1
    }
  }

  private mutating func end(_ word: UInt64) {
    guard !names.contains(word) else { return }
    words += 1
    exact = WordHash.mixed(exact &+ word)
    if words >= DigestMaker.runLength { simHash.add(WordHash.mixed(WordHash.mixed(before) &+ word)) }
    before = word
  }

  var digest: TextDigest { TextDigest(words: words, simHash: simHash.value, exact: exact) }
}

/// A set of hashes that says of most others at once that they are not in it.
private struct FewHashes {
  private let hashes: Set<UInt64>
  /// Whether one of them ends in these twelve bits.
  private let isEnding: [Bool]

  init(_ hashes: [UInt64]) {
    self.hashes = Set(hashes)
    var isEnding = Array(repeating: false, count: 0x1000)
    for hash in hashes { isEnding[Int(hash & 0xFFF)] = true }
    self.isEnding = isEnding
  }

  func contains(_ hash: UInt64) -> Bool { isEnding[Int(hash & 0xFFF)] && hashes.contains(hash) }
}

/// Dutch and English. Part of what fingerprints mean: never changed.
private let namesOfTime = FewHashes(
  """
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo
  januari februari maart april mei juni juli augustus september oktober november december
  jan feb mrt apr jun jul aug sep sept okt nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
  january february march may june july august october oct mar
  """.split(whereSeparator: \.isWhitespace).map { WordHash($0.utf8).value })
