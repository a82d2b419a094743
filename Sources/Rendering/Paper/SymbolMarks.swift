package import BookModel

/// What stands on paper beside each online symbol.
package struct SymbolMarks: Sendable {
  package let byKey: [SymbolKey: SymbolMark]

  package init(_ byKey: [SymbolKey: SymbolMark]) { self.byKey = byKey }
}

package struct SymbolMark: Sendable, Hashable {
  package let number: String
  /// The short address, to type over.
  package let address: String
  package let code: CodeDrawing?

  package init(number: String, address: String, code: CodeDrawing?) {
    self.number = number
    self.address = address
    self.code = code
  }
}

/// A QR code as a drawing whose unit is the module.
package struct CodeDrawing: Sendable, Hashable {
  /// With the light border that a reader needs around it.
  package let side: Int
  /// The value of an SVG path’s `d` that holds all dark modules.
  package let path: String

  package init(side: Int, path: String) {
    self.side = side
    self.path = path
  }
}
