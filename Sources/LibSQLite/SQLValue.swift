/// A value in a row, or one that a statement is given.
package enum SQLValue: Sendable, Hashable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)

  package static func text(orNull text: String?) -> SQLValue { text.map { .text($0) } ?? .null }
  package static func integer(orNull number: Int?) -> SQLValue { number.map { .integer(Int64($0)) } ?? .null }
}

/// A row of an answer, its columns counted from 0.
package struct Row: Sendable, Hashable {
  package let values: [SQLValue]

  /// Nil where the column holds no text.
  package func text(_ column: Int) -> String? {
    if case .text(let text) = values[column] { text } else { nil }
  }

  /// Nil where the column holds no whole number.
  package func integer(_ column: Int) -> Int64? {
    if case .integer(let number) = values[column] { number } else { nil }
  }
}
