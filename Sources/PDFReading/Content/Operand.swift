/// What stands before an operator in a content stream or a CMap (ISO 32000-1 §7.8.2).
enum Operand: Equatable {
  case integer(Int)
  /// No operator that matters for text depends on its value.
  case real
  /// With its slash.
  case name(String)
  case string([UInt8])
  case array([Operand])
  case dictionary([String: Operand])
  /// `true`, `false` or `null`.
  case other

  var integer: Int? { if case .integer(let value) = self { value } else { nil } }
  var name: String? { if case .name(let name) = self { name } else { nil } }
  var string: [UInt8]? { if case .string(let bytes) = self { bytes } else { nil } }
  var array: [Operand]? { if case .array(let items) = self { items } else { nil } }
  var dictionary: [String: Operand]? { if case .dictionary(let entries) = self { entries } else { nil } }
}

/// A part of a content stream that has a meaning by itself.
enum Token {
  case operand(Operand)
  case arrayStart, arrayEnd
  case dictionaryStart, dictionaryEnd
  /// An operator, mostly.
  case keyword(ArraySlice<UInt8>)
}
