/// Numbers at places in a file, with the file's end watched.
struct ByteReader {
  let bytes: ArraySlice<UInt8>
  let format: ImageFormat
  let bigEndian: Bool

  init(_ bytes: [UInt8], _ format: ImageFormat) {
    self.init(bytes[...], format, bigEndian: true)
  }

  /// Offsets count from the slice's start.
  init(_ bytes: ArraySlice<UInt8>, _ format: ImageFormat, bigEndian: Bool) {
    self.bytes = bytes
    self.format = format
    self.bigEndian = bigEndian
  }

  var count: Int { bytes.count }

  func littleEndian() -> ByteReader { ByteReader(bytes, format, bigEndian: false) }

  func byte(_ offset: Int, in part: String) throws(ImageProblem) -> Int {
    Int(try slice(offset, 1, in: part).first!)
  }

  func uint16(_ offset: Int, in part: String) throws(ImageProblem) -> Int {
    try number(offset, 2, part)
  }

  func uint32(_ offset: Int, in part: String) throws(ImageProblem) -> Int {
    try number(offset, 4, part)
  }

  private func number(_ offset: Int, _ size: Int, _ part: String) throws(ImageProblem) -> Int {
    let digits = try slice(offset, size, in: part)
    return bigEndian
      ? digits.reduce(0) { $0 << 8 | Int($1) } : digits.reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// Exactly `length` bytes from `offset`, and never an empty slice for a length above 0.
  func slice(_ offset: Int, _ length: Int, in part: String) throws(ImageProblem) -> ArraySlice<
    UInt8
  > {
    guard offset >= 0, length >= 0, offset <= count, length <= count - offset else {
      throw problem(.truncated(part: part), at: min(max(0, offset), count))
    }
    let start = bytes.startIndex + offset
    return bytes[start..<start + length]
  }

  func text(_ offset: Int, _ length: Int, in part: String) throws(ImageProblem) -> String {
    String(decoding: try slice(offset, length, in: part), as: UTF8.self)
  }

  func problem(_ kind: ImageProblem.Kind, at offset: Int) -> ImageProblem {
    ImageProblem(format: format, kind: kind, offset: offset)
  }
}
