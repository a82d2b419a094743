import BookModel
import Linking

/// Marks in a listing, which lead to what explains them.
extension BookWriter {
  mutating func write(_ callout: Callout) {
    mark(callout.attributes)
    let explained = callout.targets.first ?? callout.attributes.anchor
    let place =
      callout.targets.first.flatMap { way(to: $0) }
      ?? explained.flatMap { linked.callouts[$0] }.map { places.name(of: $0.node, $0.anchor) }
    writeMark(callout.number, leadingTo: place)
  }

  mutating func writeCalloutReference(to target: Anchor, _ attributes: CommonAttributes) {
    mark(attributes)
    // Where nothing is marked there is nothing to say; a lenient run has told so.
    guard let number = number(of: target) else { return }
    writeMark(number, leadingTo: way(to: target))
  }

  /// The marks that an item of a list explains, each a way back.
  mutating func writeMarks(of item: ListItem, at index: Int) {
    let marks = item.marks.compactMap { mark in number(of: mark).map { (mark, $0) } }
    for (mark, number) in marks { writeMark(number, leadingTo: way(to: mark)) }
    if marks.isEmpty { writeMark(index + 1, leadingTo: nil) }
    write(text: " ")
  }

  private func number(of mark: Anchor) -> Int? {
    linked.targets[mark].flatMap { linked.labels[$0.node]?.number }.flatMap { Int($0) }
  }

  private mutating func writeMark(_ number: Int, leadingTo place: String?) {
    linkWithin(to: place) { $0.write(generated: circled(number)) }
  }
}

/// ① … ⑳, beyond which there are no such signs in every typeface.
private func circled(_ number: Int) -> String {
  guard (1...20).contains(number), let scalar = Unicode.Scalar(0x2460 + number - 1) else { return "(\(number))" }
  return String(Character(scalar))
}
