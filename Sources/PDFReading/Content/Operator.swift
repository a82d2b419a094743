/// What an operator of a content stream means for text (ISO 32000-1, annex A).
enum Operator {
  case openMark, closeMark
  case setFont, show, endText
  case save, restore
  case draw
  case other

  init(_ name: ArraySlice<UInt8>) {
    let third = name.count > 2 ? name[name.startIndex + 2] : 0
    let second = name.count > 1 ? name[name.startIndex + 1] : 0
    guard let first = name.first, name.count <= 3 else {
      self = .other
      return
    }
    self =
      switch (first, second, third) {
      case (UInt8(ascii: "B"), UInt8(ascii: "D"), UInt8(ascii: "C")): .openMark
      case (UInt8(ascii: "B"), UInt8(ascii: "M"), UInt8(ascii: "C")): .openMark
      case (UInt8(ascii: "E"), UInt8(ascii: "M"), UInt8(ascii: "C")): .closeMark
      case (UInt8(ascii: "T"), UInt8(ascii: "f"), 0): .setFont
      case (UInt8(ascii: "T"), UInt8(ascii: "j"), 0), (UInt8(ascii: "T"), UInt8(ascii: "J"), 0): .show
      case (UInt8(ascii: "'"), 0, 0), (UInt8(ascii: "\""), 0, 0): .show
      case (UInt8(ascii: "E"), UInt8(ascii: "T"), 0): .endText
      case (UInt8(ascii: "q"), 0, 0): .save
      case (UInt8(ascii: "Q"), 0, 0): .restore
      case (UInt8(ascii: "D"), UInt8(ascii: "o"), 0): .draw
      default: .other
      }
  }
}
