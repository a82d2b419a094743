/// Which of a number of texts stand in another, as they are written, found in one go.
struct ByteMarks: Sendable {
  /// By their first byte.
  private let marks: [[[UInt8]]]
  /// Whether there is one that begins so: of most bytes there is none.
  private let isFirst: [Bool]

  init(_ texts: [String]) {
    var marks: [[[UInt8]]] = Array(repeating: [], count: 256)
    for text in Set(texts).map({ Array($0.utf8) }) where text.count > 1 { marks[Int(text[0])].append(text) }
    self.marks = marks
    isFirst = marks.map { !$0.isEmpty }
  }

  func found(in body: [UInt8]) -> Set<String> {
    var found: Set<String> = []
    for index in body.indices.dropLast() where isFirst[Int(body[index])] {
      for mark in marks[Int(body[index])] where body[index + 1] == mark[1] && body[index...].starts(with: mark) {
        found.insert(String(decoding: mark, as: UTF8.self))
      }
    }
    return found
  }
}
