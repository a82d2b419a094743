import Diagnostics

/// A language that we can tell by its commonest words. The raw value is its bit in a set of languages.
enum KnownLanguage: UInt8, CaseIterable {
  case dutch = 1
  case english = 2
  case german = 4
  case french = 8

  /// The language of a tag such as `en-GB`; nil for one that we cannot tell.
  init?(tag: String) {
    var primary = WordKey()
    for byte in tag.utf8.prefix(while: { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }) { primary.take(byte) }
    switch primary {
    case WordKey("nl"): self = .dutch
    case WordKey("en"): self = .english
    case WordKey("de"): self = .german
    case WordKey("fr"): self = .french
    default: return nil
    }
  }

  var tag: String {
    switch self {
    case .dutch: "nl"
    case .english: "en"
    case .german: "de"
    case .french: "fr"
    }
  }

  var name: Message {
    switch self {
    case .dutch: Message(dutch: "Nederlands", english: "Dutch")
    case .english: Message(dutch: "Engels", english: "English")
    case .german: Message(dutch: "Duits", english: "German")
    case .french: Message(dutch: "Frans", english: "French")
    }
  }

  /// Words without which hardly two sentences are written. One that means something in another of the languages too
  /// (`die`, `of`, `dans`) stands with both, so that it tells nothing between them.
  fileprivate var words: String {
    switch self {
    case .dutch:
      """
      de het een van ik te dat die niet zijn op aan met als voor er maar om hem dan zou wat mijn men dit zo door ze \
      zich bij ook tot je mij uit der daar haar naar heb hoe heeft hebben deze u want nog zal zij nu geen omdat iets \
      worden toch al waren veel meer doen moet ben zonder kan hun dus alles onder wordt werd uw ons hier in is was of \
      en we had over me er wie des den les dans nous je plus war hij bent kunnen wil onze jouw jullie waar wanneer \
      zoals alleen heel gaat komt maken zien alle ieder elk andere tussen tegen toen terwijl zelf weer nooit altijd \
      am man hat will bin all so even want here her
      """
    case .english:
      """
      the and of to a that it he was for on are as with his they i at be this have from or one had by but not what all \
      were we when your can there use an each which she do how their if will up about out many then them these so some \
      her would him into has more go no could my than been who its now did get you me our us where why just because \
      only is in over men want met am man hat also must should does being every between while through never always \
      those any both here most same such very after before other war pour son fait plus even
      """
    case .german:
      """
      der die und das den von zu ist mit sich des auf für nicht ein eine dem als auch es an werden aus er hat dass sie \
      nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch \
      man sein wurde ich du wir ihr mich dich uns mein dein kein in was hier will also all her bin kann wenn diese \
      dieser schon immer sehr muss hatte weil
      """
    case .french:
      """
      le la les de des du et à un une est en que qui dans pour pas sur au par plus ce il elle ne se sont avec son sa \
      ses nous vous je tu on mais ou où leur aux cette ces être été avoir fait comme tout si a or me hier dit es \
      même aussi bien sans peut très était
      """
    }
  }
}

/// Which languages a word is common in: an open table, as it is asked for most words of a book.
struct CommonWords: Sendable {
  static let all = CommonWords()

  private static let size = 2048
  private var keys = [UInt64](repeating: 0, count: size)
  private var languages = [UInt8](repeating: 0, count: size)

  private init() {
    for language in KnownLanguage.allCases {
      for word in language.words.split(separator: " ") { insert(word, of: language) }
    }
  }

  private mutating func insert(_ word: Substring, of language: KnownLanguage) {
    let key = WordKey(word)
    let slot = slot(of: key.bits)
    keys[slot] = key.bits
    languages[slot] |= language.rawValue
  }

  /// The bits of the languages that have a word among their commonest; none for any other word.
  func languages(of key: WordKey) -> UInt8 { key.isShort ? languages[slot(of: key.bits)] : 0 }

  /// Where a word stands, or would.
  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 53)
    while keys[slot] != key, keys[slot] != 0 { slot = (slot + 1) % Self.size }
    return slot
  }
}

/// A word of at most eight bytes, in small letters, as one number.
struct WordKey: Hashable {
  private(set) var bits: UInt64 = 0
  private var count = 0

  init() {}

  init(_ word: some StringProtocol) {
    for byte in word.utf8 { take(byte) }
  }

  var isShort: Bool { (1...8).contains(count) }
  var isEmpty: Bool { count == 0 }

  mutating func take(_ byte: UInt8) {
    let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
    bits = bits << 8 | UInt64(isCapital ? byte | 0x20 : byte)
    count += 1
  }
}
