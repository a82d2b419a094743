import Markup

/// The call of a note.
struct NoteCall {
  let number: String
  let href: String
  let id: String?
}

/// Links, of which none may stand in another (HTML, the `a` element), though DocBook's may.
extension PageRenderer {
  var isInLink: Bool { linkDepth > 0 }

  /// Begins a link, or the same without one: where it leads nowhere, or stands in a link.
  mutating func startLink(_ attributes: [Attribute?], href: String?) {
    let leads = href != nil && !isInLink
    writer.start(leads ? "a" : "span", attributes + [leads ? Attribute("href", href) : nil])
    openLinks.append(leads)
    if leads { linkDepth += 1 }
  }

  mutating func endLink() {
    writer.end()
    guard openLinks.popLast() ?? false else { return }
    linkDepth -= 1
    guard !isInLink else { return }
    let calls = waitingCalls
    waitingCalls = []
    for call in calls { renderCall(number: call.number, href: call.href, id: call.id) }
    if plan.layout.isPaper { renderKeptNotes(below: false) }
  }
}
