import BookModel
import LibXML

extension BookReader {
  /// `toc`: what its author wrote in it; nothing where it only says where a table of contents is wanted.
  mutating func readContents(_ place: Place) -> [Block] {
    let parts = elements(among: children(of: place)).filter { ![.metadata, .title].contains(reading(of: $0)) }
    let attributes = commonAttributes(of: place)
    let title = readHeading(of: place)
    guard !parts.isEmpty || !title.isEmpty else { return [] }
    var blocks: [Block] = []
    var items: [ListItem] = []
    for part in parts {
      if name(of: part) == "tocentry" {
        let line = Block(bareAttributes(of: part), .paragraph(Paragraph(text: readInline(part))))
        items.append(ListItem(bareAttributes(of: part), blocks: [line]))
      } else if name(of: part) == "tocdiv" {
        items.append(ListItem(bareAttributes(of: part), blocks: readContents(part)))
      } else {
        blocks += readBlocks([part])
      }
    }
    if !items.isEmpty { blocks.append(Block(bareAttributes(of: place), .list(List(style: .bullets, items: items)))) }
    return [Block(attributes, .group(Group(name: name(of: place), title: title, blocks: blocks)))]
  }
}
