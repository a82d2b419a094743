import BookModel
import Configuration
import Diagnostics
import LibPOSIX
import Linking
import Prepress
import Typesetting
import WordChecking

/// The file of an edition as it goes out.
struct FinishedFile: Sendable {
  let edition: PrintEdition
  let pdf: [UInt8]
  /// What a printer may expect of it; nil for readers' files.
  let promise: Message?
}

/// An edition whose words were held against the manuscript.
struct FinishedEdition {
  let file: FinishedFile
  let comparison: PrintComparison
}

/// What is done to an edition behind the engine: the press edition gets its boxes, marks and inks.
func finish(
  _ edition: TypesetEdition, of linked: LinkedBook, on print: PrintGround, report: inout Report
) throws(Stopped) -> FinishedFile {
  switch edition.edition {
  case .screen: return FinishedFile(edition: .screen, pdf: edition.pdf, promise: nil)
  case .press:
    let finished = try finishPress(
      edition.pdf, as: PressTitle(of: linked), wishes(for: edition, of: linked.book, on: print), report: &report)
    switch finished {
    case .success(let press): return FinishedFile(edition: .press, pdf: press.pdf, promise: press.kind.promise)
    case .failure(let bug):
      report.add(.ownFault(bug.reason))
      throw Stopped(isOutsideCause: false)
    }
  }
}

private func wishes(for edition: TypesetEdition, of book: Book, on print: PrintGround) -> PressWishes {
  PressWishes(
    bleed: print.design.bleed, hasCropMarks: print.design.cropMarks, outputIntent: print.outputIntent,
    outputIntentPlace: print.outputIntentPlace, resolution: Double(print.settings.resolution),
    pictures: edition.typst.pictures.compactMap { PressPicture($0, in: book) })
}

extension PressPicture {
  /// Nil for a drawing: it has no pixels.
  fileprivate init?(_ picture: TypstPicture, in book: Book) {
    guard case .master(let id) = picture.content else { return nil }
    let master = book.images[id.index]
    guard master.format != .svg, let width = master.width, let height = master.height else { return nil }
    self.init(
      name: master.path.split(separator: "/").last.map(String.init) ?? master.path, pixelWidth: width,
      pixelHeight: height, place: book.sources[master.span])
  }
}

extension PressTitle {
  fileprivate init(of linked: LinkedBook) {
    let metadata = linked.book.metadata
    self.init(
      title: linked.title, authors: metadata.contributors.filter { $0.relator == "aut" }.map(\.name),
      identifier: metadata.identifiers.first.map { "\($0.scheme):\($0.value)" } ?? linked.title,
      modified: utcTimestamp(secondsSinceEpoch: modificationTime(of: linked.book)))
  }
}
