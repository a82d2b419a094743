/// Which of a number of texts stand in another, as they are written, found in one go.
struct ByteMarks: Sendable {
  /// By their first two bytes.
  private let marks: [Int: [[UInt8]]]
  /// Whether there is one that begins so: with most pairs of bytes there is none.
  private let isBeginning: [Bool]

  init(_ texts: [String]) {
    let all = Set(texts).map { Array($0.utf8) }.filter { $0.count > 1 }
    marks = Dictionary(grouping: all) { ByteMarks.pair($0[0], $0[1]) }
    var isBeginning = Array(repeating: false, count: 0x10000)
    for pair in marks.keys { isBeginning[pair] = true }
    self.isBeginning = isBeginning
  }

  private static func pair(_ first: UInt8, _ second: UInt8) -> Int { Int(first) << 8 | Int(second) }

  func found(in body: [UInt8]) -> Set<String> {
    var found: Set<String> = []
    search(body) { mark in
      found.insert(String(decoding: mark, as: UTF8.self))
      return true
    }
    return found
  }

  func areFound(in body: [UInt8]) -> Bool {
    var isFound = false
    search(body) { _ in
      isFound = true
      return false
    }
    return isFound
  }

  /// - Parameter report: takes each that is found, and says whether to go on.
  private func search(_ body: [UInt8], _ report: ([UInt8]) -> Bool) {
    guard body.count > 1 else { return }
    for index in 0..<(body.count - 1) {
      let pair = ByteMarks.pair(body[index], body[index + 1])
      guard isBeginning[pair] else { continue }
      for mark in marks[pair] ?? [] where body[index...].starts(with: mark) && !report(mark) { return }
    }
  }
}
