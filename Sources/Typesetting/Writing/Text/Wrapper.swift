/// A call around text, in bytes, as it may have to be written again on each line of a listing.
struct Wrapper {
  let opening: [UInt8]
  let closing: [UInt8]
}

extension Wrapper {
  /// `em({ … })`
  ///
  /// - Parameters:
  ///   - before: an argument before the text, as a string.
  ///   - after: named arguments behind it; those that are nil are left out.
  init(_ function: StaticString, before: String? = nil, after: [(name: StaticString, value: String?)] = []) {
    var opening = TypstSource(reservingCapacity: 64)
    opening.raw(function)
    opening.raw("(")
    if let before {
      opening.string(before)
      opening.comma()
    }
    opening.raw("{")
    var closing = TypstSource(reservingCapacity: 64)
    closing.raw("}")
    for case let (name, value?) in after {
      closing.comma()
      closing.name(name)
      closing.string(value)
    }
    closing.raw(")")
    self.init(opening: opening.bytes, closing: closing.bytes)
  }

  /// Text in a language or with a role.
  init(span language: String?, role: String?) {
    self.init("span", after: [("role", role), ("lang", language)])
  }
}
