import LibQPDF

/// Puts pages on their sheets, with marks around them if they are wanted.
func layOut(_ pages: [PDFObject], _ wishes: PressWishes) throws {
  var (moved, marks) = (Set<ObjectID>(), [PageBoxes: [UInt8]]())
  for page in pages {
    guard let drawn = Box(page.inherited("/MediaBox")) else { throw PressBug(reason: "a page has no size") }
    let boxes = PageBoxes(drawn: drawn, trim: Box(page["/TrimBox"]), wishes: wishes)
    page.set(boxes)
    for (_, pattern) in page.resources["/Pattern"].entries where pattern.id.map({ moved.insert($0).inserted }) ?? true {
      pattern.movePattern(by: boxes.shift)
    }
    if wishes.hasCropMarks, marks[boxes] == nil { marks[boxes] = Marks.content(for: boxes) }
    if wishes.hasCropMarks { try Marks.addColour(to: page.resources) }
    try page.draw(within: boxes, then: marks[boxes] ?? [])
  }
}
