import Testing

@testable import WordChecking

/// The alignment of two rows of words against the textbook's longest common subsequence.
@Suite struct AlignmentTests {
  @Test(arguments: 1...60)
  func `a few edits are found, and no more than that`(seed: Int) {
    var random = Numbers(seed: UInt64(seed))
    let words = (0..<300).map { _ in Int32(random.next(below: seed % 3 == 0 ? 12 : 400)) }
    var edited = words
    for _ in 0..<random.next(below: 25) { edit(&edited, &random) }
    let alignment = Alignment(of: words, with: edited)
    expectCommonSubsequence(alignment)
    let found = alignment.partners.count { $0 >= 0 }
    // Anchors are a guess: they may cost a word or two, and no more.
    #expect(found <= commonLength(words, edited) && found >= commonLength(words, edited) - 6)
  }

  @Test(arguments: 1...100)
  func `two short rows share as much as they can`(seed: Int) {
    var random = Numbers(seed: UInt64(seed))
    let (a, b) = (row(&random, upTo: 60, kinds: 5), row(&random, upTo: 60, kinds: 5))
    let alignment = Alignment(of: a, with: b)
    expectCommonSubsequence(alignment)
    #expect(alignment.partners.count { $0 >= 0 } == commonLength(a, b))
  }

  @Test func `rows that share nothing, or are empty, are no trouble`() {
    #expect(Alignment(of: [], with: []).partners == [])
    #expect(Alignment(of: [1, 2], with: []).partners == [-1, -1])
    #expect(Alignment(of: [1, 2], with: [3, 4, 5]).partners == [-1, -1])
    let left = (0..<20000).map { Int32($0) }
    #expect(Alignment(of: left, with: left.map { $0 + 20000 }).partners.allSatisfy { $0 == -1 })
  }

  @Test func `half a million words with thousands of differences are aligned well`() {
    var random = Numbers(seed: 7)
    // As in a text: a few words make up half of it.
    let words = (0..<500_000).map { _ in
      Int32(random.next(below: 2) == 0 ? random.next(below: 50) : random.next(below: 30_000))
    }
    var edited = words
    for _ in 0..<5000 { edited[random.next(below: edited.count)] = Int32(40_000 + random.next(below: 100)) }
    let alignment = Alignment(of: words, with: edited)
    expectCommonSubsequence(alignment)
    #expect(alignment.partners.count { $0 < 0 } < 5100)
  }

  private func expectCommonSubsequence(_ alignment: Alignment) {
    let pairs = alignment.partners.enumerated().filter { $0.1 >= 0 }
    #expect(pairs.allSatisfy { alignment.left[$0.0] == alignment.right[$0.1] })
    #expect(zip(pairs, pairs.dropFirst()).allSatisfy { $0.1 < $1.1 })
  }

  private func row(_ random: inout Numbers, upTo most: Int, kinds: Int) -> [Int32] {
    (0..<random.next(below: most)).map { _ in Int32(random.next(below: kinds)) }
  }

  /// Takes out, puts in or changes a word or a row of them.
  private func edit(_ words: inout [Int32], _ random: inout Numbers) {
    let place = random.next(below: words.count)
    switch random.next(below: 3) {
    case 0: words.remove(at: place)
    case 1: words.insert(Int32(random.next(below: 400)), at: place)
    default: words[place] = Int32(random.next(below: 400))
    }
  }

  private func commonLength(_ a: [Int32], _ b: [Int32]) -> Int {
    var row = Array(repeating: 0, count: b.count + 1)
    for x in a {
      var diagonal = 0
      for (index, y) in b.enumerated() {
        let above = row[index + 1]
        row[index + 1] = x == y ? diagonal + 1 : max(above, row[index])
        diagonal = above
      }
    }
    return row[b.count]
  }
}

/// The same numbers on every run (Knuth's linear congruence, upper half).
struct Numbers {
  private var state: UInt64
  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}
