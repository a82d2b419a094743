/// A page of HTML as a browser would take it, flat: tags and texts in their order, as values.
///
/// Comments, scripts and style sheets are left out; of tags that say nothing here, the name is.
package struct HTMLContent: Sendable {
  package enum Token: Sendable {
    case start(HTMLElement, attributes: Range<Int>)
    case end(HTMLElement)
    /// A range of ``characters``.
    case text(Range<Int>)
  }

  struct Attribute: Sendable {
    let name: HTMLAttribute
    let value: Range<Int>
  }

  package internal(set) var tokens: [Token] = []
  var attributes: [Attribute] = []
  /// UTF-8, character references replaced.
  package internal(set) var characters: [UInt8] = []
  /// Whether reading stopped before the end, as the tags lie too deep in each other.
  package internal(set) var isCut = false

  /// The value of the first such attribute of a start tag.
  package func attribute(_ name: HTMLAttribute, in range: Range<Int>) -> ArraySlice<UInt8>? {
    attributes[range].first { $0.name == name }.map { characters[$0.value] }
  }
}

/// The elements that mean something to who wants to know what a page says.
package enum HTMLElement: String, CaseIterable, Sendable {
  case head, title, meta, base, body, main, article, nav, header, footer, aside, form, input, dialog, svg
  case h1, h2, script, style, noscript, template, iframe, img, link, select, textarea, button, legend
  // Those that stand within a line and part no words.
  case a, abbr, acronym, b, bdi, bdo, big, cite, code, data, del, dfn, em, font, i, ins, kbd, label, mark, nobr, output
  case q, rp, rt, ruby, s, samp, small, span, strike, strong, sub, sup, time, tt, u, `var`, wbr
  /// Any other: a block, as far as anybody can tell.
  case other = ""
}

/// The attributes that do.
package enum HTMLAttribute: String, CaseIterable, Sendable {
  case id, name, href, src, action, content, type, role
  case httpEquiv = "http-equiv"
}
