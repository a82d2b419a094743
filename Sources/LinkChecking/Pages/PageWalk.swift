import LibXML

/// One way through the tags of a page.
struct PageWalk {
  private let content: HTMLContent
  private(set) var reading = PageReading()
  /// What the elements that are open do to the text in them.
  private var open: [Effect] = []
  private var silent = 0
  private var surroundings = 0
  private var main = 0
  private var title: PlainText?
  private var rawTitle: [UInt8] = []
  private var headingStart: Int?

  private enum Effect { case nothing, silent, surroundings, main, title, heading }

  init(_ content: HTMLContent) {
    self.content = content
    reading.text.reserveCapacity(content.characters.count)
  }

  mutating func walk() {
    for token in content.tokens {
      switch token {
      case .start(let element, let attributes): start(element, attributes)
      case .end(let element): end(element)
      case .text(let range): add(content.characters[range])
      }
    }
    guard let title else { return }
    reading.titleText = title.bytes
    reading.title = singleSpaced(rawTitle)
  }

  private mutating func start(_ element: HTMLElement, _ attributes: Range<Int>) {
    if !element.isInline { reading.text.endBlock() }
    if !attributes.isEmpty || element == .script { note(element, attributes) }
    let effect = effect(of: element, attributes)
    switch effect {
    case .nothing: break
    case .silent: silent += 1
    case .surroundings: surroundings += 1
    case .main: main += 1
    case .title: title = PlainText()
    case .heading: headingStart = reading.text.bytes.count
    }
    open.append(effect)
  }

  private mutating func end(_ element: HTMLElement) {
    switch open.popLast() ?? .nothing {
    case .nothing, .title: break
    case .silent: silent -= 1
    case .surroundings: surroundings -= 1
    case .main: main -= 1
    case .heading: endHeading(element)
    }
    if !element.isInline { reading.text.endBlock() }
  }

  private mutating func endHeading(_ element: HTMLElement) {
    guard let start = headingStart else { return }
    headingStart = nil
    let words = reading.text.bytes[start...].drop { $0 <= UInt8(ascii: " ") }
    guard !words.isEmpty else { return }
    if element == .h1 { reading.firstHeading = reading.firstHeading ?? Array(words) }
    if element == .h2 { reading.secondHeading = reading.secondHeading ?? Array(words) }
  }

  private mutating func add(_ text: ArraySlice<UInt8>) {
    guard open.last != .title else {
      // The end tag may be forgotten: then all that follows stands in it.
      guard rawTitle.count < 4096 else { return }
      title?.append(text)
      rawTitle += text
      return
    }
    guard silent == 0 else { return }
    let zone: PageReading.Zone = surroundings > 0 ? .surroundings : main > 0 ? .main : .plain
    if reading.zones.last?.zone != zone { reading.zones.append((reading.text.bytes.count, zone)) }
    reading.text.append(text)
  }

  private func effect(of element: HTMLElement, _ attributes: Range<Int>) -> Effect {
    switch element {
    // The first one is the page’s; pictures have titles too.
    case .title: title == nil && silent == 0 ? .title : .silent
    case .script, .style, .noscript, .template, .svg, .iframe: .silent
    case .nav, .footer, .aside, .dialog, .select, .textarea, .button, .label, .legend: .surroundings
    // That of an article names its author and date.
    case .header: .surroundings
    case .main, .article: .main
    case .h1, .h2: headingStart == nil && silent == 0 ? .heading : .nothing
    case .other: attributes.isEmpty ? .nothing : effect(ofRole: content.attribute(.role, in: attributes))
    case .head, .meta, .base, .body, .form, .input, .img, .link, .a, .abbr, .acronym, .b, .bdi, .bdo, .big, .cite,
      .code, .data, .del, .dfn, .em, .font, .i, .ins, .kbd, .mark, .nobr, .output, .q, .rp, .rt, .ruby, .s, .samp,
      .small, .span, .strike, .strong, .sub, .sup, .time, .tt, .u, .var, .wbr:
      .nothing
    }
  }

  /// By WAI-ARIA's landmarks, which say of a `div` what HTML has elements for.
  private func effect(ofRole role: ArraySlice<UInt8>?) -> Effect {
    guard let role else { return .nothing }
    switch String(decoding: role, as: UTF8.self) {
    case "main", "article": return .main
    case "navigation", "banner", "contentinfo", "search", "complementary", "dialog", "alertdialog": return .surroundings
    default: return .nothing
    }
  }

  private mutating func note(_ element: HTMLElement, _ attributes: Range<Int>) {
    if let id = content.attribute(.id, in: attributes) { reading.anchors.append(WordHash(id).value) }
    if element == .script { reading.scripts += 1 }
    if element == .meta && silent == 0 { noteMeta(attributes) }
    if element == .a, let name = content.attribute(.name, in: attributes) {
      reading.anchors.append(WordHash(name).value)
    }
    if element == .input, let type = content.attribute(.type, in: attributes) {
      reading.hasPassword = reading.hasPassword || PlainText(type).bytes.elementsEqual("password".utf8)
    }
    for name in [HTMLAttribute.href, .src, .action] {
      if let address = content.attribute(name, in: attributes) { reading.references.append(address) }
    }
  }

  private mutating func noteMeta(_ attributes: Range<Int>) {
    guard let kind = content.attribute(.httpEquiv, in: attributes),
      let value = content.attribute(.content, in: attributes),
      PlainText(kind).bytes.elementsEqual("refresh".utf8)
    else { return }
    reading.refresh = reading.refresh ?? target(ofRefresh: String(decoding: value, as: UTF8.self))
  }
}

extension HTMLElement {
  /// Whether it stands within a line and parts no words.
  fileprivate var isInline: Bool {
    switch self {
    case .a, .abbr, .acronym, .b, .bdi, .bdo, .big, .cite, .code, .data, .del, .dfn, .em, .font, .i, .img, .ins, .kbd,
      .label, .mark, .nobr, .output, .q, .rp, .rt, .ruby, .s, .samp, .small, .span, .strike, .strong, .sub, .sup, .time,
      .tt, .u, .var, .wbr:
      true
    case .head, .title, .meta, .base, .body, .main, .article, .nav, .header, .footer, .aside, .form, .input, .dialog,
      .svg, .h1, .h2, .script, .style, .noscript, .template, .iframe, .link, .select, .textarea, .button, .legend,
      .other:
      false
    }
  }
}

private func singleSpaced(_ text: [UInt8]) -> String {
  String(decoding: text, as: UTF8.self).unicodeScalars.split { isBlank($0) }.map { String($0) }.joined(separator: " ")
}

/// Of ASCII without a look into Unicode's tables.
private func isBlank(_ character: Unicode.Scalar) -> Bool {
  character.isASCII ? character == " " || 9...13 ~= character.value : character.properties.isWhitespace
}
