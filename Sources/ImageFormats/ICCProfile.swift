/// The text of a profile's `desc` tag (ICC.1:2022 §9.2.41), or "" when there is none that can be read.
func profileDescription(in profile: ArraySlice<UInt8>) -> String {
  let reader = ByteReader(profile, .unknown, bigEndian: true)
  guard let count = try? reader.uint32(128, in: "tag table") else { return "" }
  for index in 0..<min(count, 100) {
    let entry = 132 + 12 * index
    guard let tag = try? reader.text(entry, 4, in: "tag"), tag == "desc",
      let offset = try? reader.uint32(entry + 4, in: "tag"),
      let size = try? reader.uint32(entry + 8, in: "tag"),
      let data = try? reader.slice(offset, size, in: "tag")
    else { continue }
    return description(ByteReader(data, .unknown, bigEndian: true))
  }
  return ""
}

/// Version 2 has ASCII ("desc"), version 4 has UTF-16 in several languages ("mluc"), of which the first is taken.
private func description(_ data: ByteReader) -> String {
  switch try? data.text(0, 4, in: "type") {
  case "desc":
    guard let length = try? data.uint32(8, in: "text") else { return "" }
    return (try? data.text(12, max(0, length - 1), in: "text")) ?? ""
  case "mluc":
    guard let length = try? data.uint32(20, in: "text"),
      let start = try? data.uint32(24, in: "text"),
      let units = try? data.slice(start, length, in: "text")
    else { return "" }
    let pairs = stride(from: units.startIndex, to: units.endIndex - 1, by: 2)
    return String(
      decoding: pairs.map { UInt16(units[$0]) << 8 | UInt16(units[$0 + 1]) }, as: UTF16.self)
  default: return ""
  }
}
