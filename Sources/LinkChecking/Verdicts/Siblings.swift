/// An address in the same folder as another that cannot exist, to learn what its host says of such a page.
///
/// It keeps what a host may go by, the kind of the file and the slash at the end, and leaves out the query: a page may
/// have nothing to do with that.
///
/// - Parameter salt: of this run, so that nobody can know it beforehand.
package func siblingAddress(of address: String, salt: String) -> String {
  let shape = SiblingShape(address)
  var state = WordHash.mixed(WordHash((salt + shape.key).utf8).value)
  var name = ""
  for _ in 0..<16 {
    state = WordHash.mixed(state &+ 0x9E37_79B9_7F4A_7C15)
    name.unicodeScalars.append(Unicode.Scalar(UInt8(ascii: "a") + UInt8(state % 26)))
  }
  return shape.folder + name + shape.ending
}

/// What all addresses have in common that one sibling stands for: host, folder and kind.
package func siblingFolder(of address: String) -> String { SiblingShape(address).key }

private struct SiblingShape {
  /// Up to its last slash.
  let folder: String
  /// `.html`, `/` or nothing.
  let ending: String

  var key: String { folder + "*" + ending }

  init(_ address: String) {
    let bytes = address.utf8.span
    let path = AddressPlaces(bytes).path
    let isFolder = path.count > 1 && bytes[path.upperBound - 1] == UInt8(ascii: "/")
    let name = lastName(of: isFolder ? path.dropLast() : path, in: bytes)
    let above = address.bytes(0..<name.lowerBound)
    folder = name.lowerBound == path.lowerBound ? above + "/" : String(above)
    ending = isFolder ? "/" : fileExtension(of: name, in: bytes).map { "." + address.bytes($0) } ?? ""
  }
}

/// What stands behind the last slash of a path.
private func lastName(of path: Range<Int>, in address: Span<UInt8>) -> Range<Int> {
  (address.last("/", in: path).map { $0 + 1 } ?? path.lowerBound)..<path.upperBound
}

/// What stands behind the last dot of a name, if it can be one.
private func fileExtension(of name: Range<Int>, in address: Span<UInt8>) -> Range<Int>? {
  guard let dot = address.last(".", in: name), dot > name.lowerBound else { return nil }
  let kind = dot + 1..<name.upperBound
  guard (1...5).contains(kind.count) else { return nil }
  for place in kind where !isLetterOrDigit(address[place]) { return nil }
  return kind
}

private func isLetterOrDigit(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }

/// Whether an address is that of a file that nobody reads in a browser as a page: what it says of itself is enough.
package func isDownload(_ address: String) -> Bool {
  let bytes = address.utf8.span
  let name = lastName(of: AddressPlaces(bytes).path, in: bytes)
  return fileExtension(of: name, in: bytes).map { downloads.contains(address.bytes($0).lowercased()[...]) } ?? false
}

private let downloads = wordSet(
  """
  pdf epub mobi azw3 doc docx odt rtf xls xlsx ods csv ppt pptx odp key pages numbers
  zip gz tgz bz2 xz 7z rar tar dmg exe msi deb rpm apk iso
  mp3 m4a m4b ogg oga opus wav flac aac mp4 m4v mov avi webm mkv ogv wmv
  jpg jpeg png gif webp avif svg tif tiff bmp heic psd eps ai ico
  ics vcf kml kmz gpx ttf otf woff woff2
  """)
