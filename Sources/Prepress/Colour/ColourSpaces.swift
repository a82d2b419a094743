import LibQPDF

extension PDFObject {
  /// What kind of colour space this is (ISO 32000-1 §8.6).
  var colourKind: ColourKind {
    switch (name ?? self[0].name)?.text {
    case "/DeviceRGB", "/CalRGB": .rgb
    case "/DeviceGray", "/CalGray": .grey
    case "/ICCBased": iccKind
    case _: .other
    }
  }

  /// A palette of colours in RGB, which Typst does not write.
  var isPaletteInRGB: Bool { self[0].name == "/Indexed" && self[1].colourKind == .rgb }

  private var iccKind: ColourKind {
    switch self[1]["/N"].integer {
    case 3: .rgb
    case 1: .grey
    case _: .other
    }
  }

  /// The profile of a colour space that has one.
  func iccProfile() throws(PDFError) -> [UInt8]? {
    self[0].name == "/ICCBased" ? try self[1].decodedData() : nil
  }
}

extension ColourKind {
  /// What takes the place of a colour space of this kind; nil where it stays.
  func replacement(in file: PDFFile) -> PDFObject? {
    switch self {
    case .rgb: file.name("/DeviceCMYK")
    case .grey: file.name("/DeviceGray")
    case .other: nil
    }
  }
}
