/// The records of a ZIP file as its bytes have them (PKWARE's APPNOTE 6.3.9 §4.3), read without any library.
struct ZipFile {
  /// One entry, its local header (§4.3.7) joined with its central one (§4.3.12).
  struct Entry {
    let name: [UInt8]
    let offset: Int
    let local: Header
    let central: Header
    let externalAttributes: Int
    let madeBy: Int
    let data: [UInt8]
  }

  /// What both headers say.
  struct Header: Equatable {
    let flags, method, time, date, crc, compressedSize, size, extraLength: Int
  }

  let entries: [Entry]
  /// The bytes between the last entry and the central directory.
  let gap: Int

  init(_ bytes: [UInt8]) throws {
    let reader = Reader(bytes: bytes)
    let end = bytes.count - 22
    guard reader.number(end, 4) == 0x0605_4B50 else { throw Malformed(what: "no end record") }
    var place = reader.number(end + 16, 4)
    let directory = place
    var entries: [Entry] = []
    for _ in 0..<reader.number(end + 10, 2) {
      let (entry, length) = try reader.entry(at: place)
      entries.append(entry)
      place += length
    }
    self.entries = entries
    let last = entries.map { $0.offset + 30 + $0.name.count + $0.local.extraLength + $0.data.count }.max() ?? 0
    gap = directory - last
  }

  struct Malformed: Error { let what: String }
}

private struct Reader {
  let bytes: [UInt8]

  func number(_ offset: Int, _ size: Int) -> Int {
    bytes[offset..<offset + size].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  func entry(at place: Int) throws -> (ZipFile.Entry, length: Int) {
    guard number(place, 4) == 0x0201_4B50 else { throw ZipFile.Malformed(what: "no central header") }
    let nameLength = number(place + 28, 2)
    let offset = number(place + 42, 4)
    guard number(offset, 4) == 0x0403_4B50 else { throw ZipFile.Malformed(what: "no local header") }
    let central = header(place + 8, extraAt: place + 30)
    let local = header(offset + 6, extraAt: offset + 28)
    let start = offset + 30 + number(offset + 26, 2) + local.extraLength
    let entry = ZipFile.Entry(
      name: Array(bytes[place + 46..<place + 46 + nameLength]), offset: offset, local: local, central: central,
      externalAttributes: number(place + 38, 4), madeBy: number(place + 4, 2),
      data: Array(bytes[start..<start + local.compressedSize]))
    return (entry, 46 + nameLength + central.extraLength + number(place + 32, 2))
  }

  private func header(_ at: Int, extraAt: Int) -> ZipFile.Header {
    ZipFile.Header(
      flags: number(at, 2), method: number(at + 2, 2), time: number(at + 4, 2), date: number(at + 6, 2),
      crc: number(at + 8, 4), compressedSize: number(at + 12, 4), size: number(at + 16, 4),
      extraLength: number(extraAt, 2))
  }
}
