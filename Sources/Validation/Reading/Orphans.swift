import BookModel
import LibXML
import XMLReading

/// Ids on elements that become nothing of their own, such as a `title`, a `term` or a `tgroup`: they mark the place
/// where these stand, or what is nearest to it.
extension BookReader {
  /// A mark for the id of an element whose attributes nobody has read.
  mutating func orphan(of place: Place) -> [Inline] {
    guard kind(of: place) == .element, hasUnreadID(place) else { return [] }
    return [.anchor(commonAttributes(of: place))]
  }

  /// The same for an element and all that is in it.
  mutating func orphans(in place: Place) -> [Inline] {
    guard kind(of: place) == .element else { return [] }
    var found = orphan(of: place)
    for child in children(of: place) where kind(of: child) == .element { found += orphans(in: child) }
    return found
  }

  mutating func readTables(_ place: Place) -> [Block] {
    let tables = readTable(place)
    return withOrphans(of: place, tables)
  }

  mutating func readMediaBlocks(_ place: Place) -> [Block] {
    let media = readMediaBlock(place)
    return withOrphans(of: place, [media])
  }

  /// Blocks, and before them the marks of what is in them and has none.
  private mutating func withOrphans(of place: Place, _ blocks: [Block]) -> [Block] {
    let found = orphans(in: place)
    return found.isEmpty ? blocks : [Block(bareAttributes(of: place), .markers(found))] + blocks
  }

  private func hasUnreadID(_ place: Place) -> Bool {
    guard tree(of: place).hasAttributes(place.node),
      let id = attribute("id", namespace: xmlNamespace, of: place), isNCName(id)
    else { return false }
    return !isRead(Anchor(id))
  }
}
