/// The number of a page of the printed edition: `12`, or `xii` in the front matter.
package enum PageNumber: Hashable, Sendable {
  case arabic(Int)
  case roman(Int)

  /// Nil for any other name, such as `omslag`.
  package init?(_ label: String) {
    let isArabic = label.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    if isArabic, let value = Int(label) {
      self = .arabic(value)
    } else if let value = romanValue(of: label) {
      self = .roman(value)
    } else {
      return nil
    }
  }

  package var value: Int {
    switch self {
    case .arabic(let value), .roman(let value): value
    }
  }

  package var isRoman: Bool {
    if case .roman = self { true } else { false }
  }
}

/// A sign before a greater one is taken off.
private func romanValue(of label: String) -> Int? {
  let signs: [Character: Int] = ["i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000]
  let values = label.lowercased().map { signs[$0] }
  guard !values.isEmpty, !values.contains(nil) else { return nil }
  let known = values.compactMap { $0 }
  return zip(known, known.dropFirst() + [0]).reduce(0) { $1.0 < $1.1 ? $0 - $1.0 : $0 + $1.0 }
}
