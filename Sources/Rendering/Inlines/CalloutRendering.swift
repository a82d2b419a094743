import BookModel
import GeneratedText
import Linking
import Markup

/// Marks in a listing, which lead to what explains them.
extension PageRenderer {
  mutating func render(_ callout: Callout) {
    comes(from: callout.attributes)
    let explained = callout.targets.first ?? callout.attributes.anchor
    let href =
      callout.targets.first.flatMap { plan.href(of: $0, from: path) }
      ?? explained.flatMap { linked.callouts[$0] }.flatMap { address(of: $0) }
    renderMark(callout.number, href: href, id: callout.attributes.anchor?.name)
  }

  mutating func renderCalloutReference(to target: Anchor, _ attributes: CommonAttributes) {
    comes(from: attributes)
    // Where nothing is marked there is nothing to say; a lenient run has told so.
    guard let number = number(of: target) else { return }
    renderMark(number, href: plan.href(of: target, from: path), id: attributes.anchor?.name)
  }

  /// The marks that an item of a list explains, each a way back.
  mutating func renderMarks(of item: ListItem, at index: Int) {
    writer.start("span", [Attribute("class", "marks")])
    let marks = item.marks.compactMap { mark in number(of: mark).map { (mark, $0) } }
    for (mark, number) in marks { renderMark(number, href: plan.href(of: mark, from: path), id: nil) }
    if marks.isEmpty { renderMark(index + 1, href: nil, id: nil) }
    writer.end()
    writer.text(" ")
  }

  private func number(of mark: Anchor) -> Int? {
    linked.targets[mark].flatMap { linked.labels[$0.node]?.number }.flatMap { Int($0) }
  }

  private func address(of place: CalloutPlace) -> String? {
    plan.href(to: plan.ids.callout(place.node, place.anchor), of: place.component, at: place.node, from: path)
  }

  private mutating func renderMark(_ number: Int, href: String?, id: String?) {
    let href = isInLink ? nil : href
    writer.element(
      href == nil ? "span" : "a",
      [
        Attribute("class", "callout gen"), Attribute("id", id), Attribute("href", href),
        href == nil ? nil : Attribute("aria-label", text(.calloutCall, ["number": "\(number)"])),
      ], text: circled(number))
  }
}

/// ① … ⑳, beyond which there are no such signs in every typeface.
private func circled(_ number: Int) -> String {
  guard (1...20).contains(number), let scalar = Unicode.Scalar(0x2460 + number - 1) else { return "(\(number))" }
  return String(Character(scalar))
}
