import CLibQREncode

/// A QR code symbol (ISO/IEC 18004) without its quiet zone: a square of dark and light modules.
package struct QRCode: Sendable, Hashable {
  /// Modules along each side: 21 (version 1) to 177 (version 40), 4 more a version (ISO/IEC 18004:2015 §6.3.2).
  package let width: Int
  /// The rows from top to bottom, each from left to right.
  private let modules: [Bool]

  /// Copies a symbol of the library's, which says by the lowest bit of each byte whether the module is dark.
  init(copying symbol: CLibQREncode.QRcode) {
    width = Int(symbol.width)
    modules = UnsafeBufferPointer(start: symbol.data, count: width * width).map { $0 & 1 == 1 }
  }

  /// Whether a module is dark. All that lies outside the symbol is light, as its quiet zone is.
  ///
  /// - Parameters:
  ///   - row: counted in modules from 0 at the top.
  ///   - column: counted in modules from 0 at the left.
  package func isDark(row: Int, column: Int) -> Bool {
    let side = 0..<width
    return side.contains(row) && side.contains(column) && modules[row * width + column]
  }
}
