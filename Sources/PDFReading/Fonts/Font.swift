import LibQPDF

/// How to read the codes of a font as text.
///
/// Without a ToUnicode CMap the printable part of ASCII is taken for itself in a font of single bytes. Any other code
/// that nothing explains becomes U+FFFD, so that a check of the words sees it.
struct Font {
  private let texts: [String?]
  /// The first bytes of codes of one byte; nil where all codes are that short.
  private let oneByteCodes: Set<UInt8>?

  init(_ font: PDFObject) {
    let stream = font["/ToUnicode"]
    let map = stream.kind == .stream ? (try? stream.decodedData()).map(CMap.init) : nil
    let isComposite = font["/Subtype"].name == "/Type0"
    self.init(map: map, isComposite: isComposite)
  }

  init(map: CMap?, isComposite: Bool) {
    let ascii = (0..<0x7F).map { (code: UInt8) in code < 0x20 ? nil : String(UnicodeScalar(code)) }
    texts = map?.texts ?? (isComposite ? [] : ascii)
    oneByteCodes = isComposite ? map?.oneByteCodes ?? [] : nil
  }

  /// The text of each code.
  func read(_ bytes: [UInt8], _ use: (String) -> Void) {
    var position = 0
    while position < bytes.count {
      var code = Int(bytes[position])
      position += 1
      if let oneByteCodes, position < bytes.count, !oneByteCodes.contains(bytes[position - 1]) {
        code = code << 8 | Int(bytes[position])
        position += 1
      }
      use(code < texts.count ? texts[code] ?? "\u{FFFD}" : "\u{FFFD}")
    }
  }
}
