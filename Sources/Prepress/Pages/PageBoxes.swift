import LibQPDF

/// The boxes of a finished page (ISO 32000-1 §14.11.2), each within the next: the page as it is cut, what is printed over
/// its edge, and the sheet with room for marks. The sheet begins at 0, 0, as many programs that impose pages take for
/// granted.
struct PageBoxes: Hashable, Sendable {
  let trim: Box
  let bleed: Box
  let media: Box
  /// How far what the engine drew has to move.
  let shift: Shift

  /// - Parameters:
  ///   - drawn: what the engine drew on.
  ///   - trim: the page as it is cut; nil where the engine said nothing of it.
  init(drawn: Box, trim: Box?, wishes: PressWishes) {
    let room = wishes.hasCropMarks ? points(Marks.room) : 0
    let trim = trim ?? drawn.widened(by: -points(wishes.bleed))
    let bleed = trim.widened(by: points(wishes.bleed)).intersection(drawn)
    shift = Shift(right: room - bleed.left, up: room - bleed.bottom)
    self.trim = trim.moved(by: shift)
    self.bleed = bleed.moved(by: shift)
    media = Box(left: 0, bottom: 0, right: bleed.width + 2 * room, top: bleed.height + 2 * room)
  }
}

extension PDFObject {
  /// Gives a page its boxes.
  func set(_ boxes: PageBoxes) {
    set("/MediaBox", to: boxes.media.object(in: file))
    set("/BleedBox", to: boxes.bleed.object(in: file))
    set("/TrimBox", to: boxes.trim.object(in: file))
    for key: PDFName in ["/ArtBox", "/CropBox"] { remove(key) }
  }

  /// Moves what a page draws to its place on the sheet, and keeps it from the room for marks; those come after it.
  func draw(within boxes: PageBoxes, then marks: [UInt8]) throws(PDFError) {
    let bleed = boxes.bleed
    let clip = decimals([bleed.left, bleed.bottom, bleed.width, bleed.height]) + " re W n"
    let movement = "1 0 0 1 \(decimals([boxes.shift.right, boxes.shift.up])) cm"
    try addPageContent(Array("q \(clip) \(movement)\n".utf8), .before)
    try addPageContent(Array("\nQ\n".utf8) + marks, .after)
  }

  /// An entry of a page, or of the pages above it (ISO 32000-1 §7.7.3.4).
  func inherited(_ key: PDFName) -> PDFObject {
    var node = self
    for _ in 0..<deepestTree where node[key].isNull { node = node["/Parent"] }
    return node[key]
  }

  /// Patterns lie on the sheet and not on what is drawn: they do not move by themselves (ISO 32000-1 §8.7.3.1).
  func movePattern(by shift: Shift) {
    var matrix = self["/Matrix"].items.compactMap(\.real)
    if matrix.count != 6 { matrix = [1, 0, 0, 1, 0, 0] }
    matrix[4] += shift.right
    matrix[5] += shift.up
    set("/Matrix", to: file.array(matrix.map { file.real($0, decimals: 6) }))
  }
}

private let deepestTree = 50
