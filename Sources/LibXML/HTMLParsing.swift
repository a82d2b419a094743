import CLibXML2

/// Reads HTML, which is never wrong: what a browser would mend is mended.
///
/// - Parameter text: in UTF-8 (see ``utf8Page(of:charset:)``); what is no UTF-8 in it may be lost.
package func readHTML(_ text: [UInt8]) -> HTMLContent {
  initializeLibXML()
  var collector = HTMLCollector(capacity: text.count)
  guard let count = Int32(exactly: text.count), let context = htmlNewParserCtxt() else { return collector.content }
  defer { htmlFreeParserCtxt(context) }
  collector.context = context
  context.pointee.sax.pointee = htmlHandlers()
  withUnsafeMutablePointer(to: &collector) { collector in
    context.pointee.userData = UnsafeMutableRawPointer(collector)
    _ = text.withUnsafeBytes { bytes in
      htmlCtxtReadMemory(
        context, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), count, nil, "UTF-8", htmlOptions)
    }
  }
  // What the last handler left behind: with handlers of ours it is nothing, but nobody promises it.
  if let document = context.pointee.myDoc {
    xmlFreeDoc(document)
    context.pointee.myDoc = nil
  }
  return collector.content
}

/// The encoding is known; nothing is asked of the network, and nobody reads what is wrong.
private let htmlOptions = Int32(
  HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
    | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue)

/// Handlers that make no tree: the fastest way through a page, and one that no depth can bring down.
private func htmlHandlers() -> htmlSAXHandler {
  var handlers = htmlSAXHandler()
  handlers.startElement = { collector(of: $0)?.pointee.start($1, attributes: $2) }
  handlers.endElement = { collector(of: $0)?.pointee.end($1) }
  handlers.characters = { collector(of: $0)?.pointee.add($1, count: $2) }
  handlers.ignorableWhitespace = handlers.characters
  // Scripts and style sheets, which libxml2 hands out as text where nobody takes them as what they are.
  handlers.cdataBlock = { _, _, _ in }
  return handlers
}

private func collector(of userData: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<HTMLCollector>? {
  userData?.assumingMemoryBound(to: HTMLCollector.self)
}

/// Gathers what the parser finds.
private struct HTMLCollector {
  var content = HTMLContent()
  var context: htmlParserCtxtPtr?
  private var depth = 0

  /// No page that a person made is deeper; libxml2 takes the square of it in time.
  private static let deepest = 2000

  init(capacity: Int) {
    content.characters.reserveCapacity(capacity)
    content.tokens.reserveCapacity(capacity / 24)
  }

  mutating func start(_ name: UnsafePointer<xmlChar>?, attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
    let first = content.attributes.count
    if let attributes { add(attributes) }
    content.tokens.append(.start(element(name), attributes: first..<content.attributes.count))
    depth += 1
    guard depth > HTMLCollector.deepest, !content.isCut else { return }
    content.isCut = true
    xmlStopParser(context)
  }

  mutating func end(_ name: UnsafePointer<xmlChar>?) {
    content.tokens.append(.end(element(name)))
    depth -= 1
  }

  /// libxml2 hands out one text in pieces.
  mutating func add(_ text: UnsafePointer<xmlChar>?, count: Int32) {
    let start = content.characters.count
    content.characters.append(contentsOf: UnsafeBufferPointer(start: text, count: Int(count)))
    let range = start..<content.characters.count
    if case .text(let before) = content.tokens.last {
      content.tokens[content.tokens.count - 1] = .text(before.lowerBound..<range.upperBound)
    } else {
      content.tokens.append(.text(range))
    }
  }

  /// Names and values in turn, until there is no more name.
  private mutating func add(_ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>) {
    var place = attributes
    while let name = place.pointee {
      if let known = attribute(name) {
        let start = content.characters.count
        if let value = place[1] {
          content.characters.append(
            contentsOf: UnsafeBufferPointer(start: value, count: Int(xmlStrlen(value))))
        }
        content.attributes.append(HTMLContent.Attribute(name: known, value: start..<content.characters.count))
      }
      place += 2
    }
  }

  private func element(_ name: UnsafePointer<xmlChar>?) -> HTMLElement {
    packed(name).flatMap { elements[$0] } ?? .other
  }

  private func attribute(_ name: UnsafePointer<xmlChar>) -> HTMLAttribute? {
    // Most attributes are `class`, `style` and the like: their first letter is enough to know them by.
    switch UInt8(name.pointee) {
    case UInt8(ascii: "i"), UInt8(ascii: "n"), UInt8(ascii: "h"), UInt8(ascii: "s"), UInt8(ascii: "a"),
      UInt8(ascii: "t"), UInt8(ascii: "r"):
      packed(name).flatMap { attributes[$0] }
    case UInt8(ascii: "c"): name[1] == UInt8(ascii: "o") ? packed(name).flatMap { attributes[$0] } : nil
    default: nil
    }
  }
}

private let elements = Dictionary(
  uniqueKeysWithValues: HTMLElement.allCases.compactMap { known in packed(known.rawValue).map { ($0, known) } })
private let attributes = Dictionary(
  uniqueKeysWithValues: HTMLAttribute.allCases.compactMap { known in packed(known.rawValue).map { ($0, known) } })

/// A name as one number, which is looked up faster than a text; nil where it is longer than any that is known.
private func packed(_ name: UnsafePointer<xmlChar>?) -> UInt128? {
  guard var place = name else { return nil }
  var number: UInt128 = 0
  while place.pointee != 0 {
    guard number >> 120 == 0 else { return nil }
    number = number << 8 | UInt128(place.pointee)
    place += 1
  }
  return number
}
