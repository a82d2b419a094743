import LibQPDF

/// What PDF/X-4 wants a file to say of itself, in XMP (ISO 15930-7 §6.7) and the same in the older dictionary.
struct PressMetadata {
  let title: PressTitle
  /// Of the file before it was finished, so that each version has another name.
  let version: UInt64

  func write(into file: PDFFile) throws(PDFError) {
    let xmp = try file.stream(Array(packet.utf8), ["/Type": file.name("/Metadata"), "/Subtype": file.name("/XML")])
    file.root.set("/Metadata", to: xmp)
    let date = file.string(pdfDate)
    let information = file.dictionary([
      "/Title": file.string(title.title), "/Creator": file.string(creator), "/Producer": file.string(creator),
      "/CreationDate": date, "/ModDate": date, "/Trapped": file.name("/False"),
    ])
    if !title.authors.isEmpty { information.set("/Author", to: file.string(authors)) }
    file.trailer.set("/Info", to: try file.indirect(information))
  }

  private var authors: String { title.authors.joined(separator: ", ") }
  private let creator = "Boekbouw"

  /// `D:20260301000000Z`.
  private var pdfDate: String { "D:" + title.modified.filter(\.isNumber) + "Z" }

  private var packet: String {
    """
    <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/">
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" \
    xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" \
    xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">
    \(properties)
    </rdf:Description>
    </rdf:RDF>
    </x:xmpmeta>
    <?xpacket end="w"?>
    """
  }

  private var properties: String {
    let simple = [
      ("pdfxid:GTS_PDFXVersion", "PDF/X-4"), ("pdf:Trapped", "False"), ("pdf:Producer", creator),
      ("xmp:CreatorTool", creator), ("xmp:CreateDate", title.modified), ("xmp:ModifyDate", title.modified),
      ("xmp:MetadataDate", title.modified), ("xmpMM:DocumentID", "uuid:" + uuid(of: Array(title.identifier.utf8))),
      ("xmpMM:InstanceID", "uuid:" + uuid(of: Array("\(title.identifier) \(version)".utf8))), ("xmpMM:VersionID", "1"),
      ("xmpMM:RenditionClass", "default"), ("dc:format", "application/pdf"), ("dc:identifier", title.identifier),
    ]
    let lines = simple.map { "<\($0)>\(escaped($1))</\($0)>" }
    return (lines + [titles] + (title.authors.isEmpty ? [] : [creators])).joined(separator: "\n")
  }

  private var titles: String {
    "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">\(escaped(title.title))</rdf:li></rdf:Alt></dc:title>"
  }

  /// As one: the older dictionary has room for one, and has to say the same.
  private var creators: String {
    "<dc:creator><rdf:Seq><rdf:li>\(escaped(authors))</rdf:li></rdf:Seq></dc:creator>"
  }
}

private func escaped(_ text: String) -> String {
  text.map { character in
    switch character {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    default: String(character)
    }
  }.joined()
}

/// A UUID of our own making (RFC 9562, version 8): the same for the same bytes.
func uuid(of bytes: [UInt8]) -> String {
  var halves = [checksum(of: bytes), checksum(of: Array(bytes.reversed()) + [0])]
  halves[0] = halves[0] & ~0xF000 | 0x8000
  halves[1] = halves[1] & (~0 >> 2) | 1 << 63
  let digits = halves.map { half in
    let digits = String(half, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }.joined()
  var parts: [Substring] = []
  var rest = Substring(digits)
  for length in [8, 4, 4, 4, 12] {
    parts.append(rest.prefix(length))
    rest = rest.dropFirst(length)
  }
  return parts.joined(separator: "-")
}

/// FNV-1a of 64 bits: it tells files apart, and guards nothing.
func checksum(of bytes: [UInt8]) -> UInt64 {
  bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
}
