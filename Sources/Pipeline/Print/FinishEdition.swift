import Diagnostics
import Prepress
import Typesetting

/// What is done to an edition behind the engine: the press edition gets its boxes and marks.
func finish(_ edition: TypesetEdition, on print: PrintGround, report: inout Report) throws(Stopped) -> TypesetEdition {
  switch edition.edition {
  case .screen: edition
  case .press: edition.withPDF(finishedForPress(edition.pdf, wishes(on: print), report: &report))
  }
}

private func wishes(on print: PrintGround) -> PressWishes {
  PressWishes(
    bleed: print.design.bleed, hasCropMarks: print.design.cropMarks, outputIntent: print.outputIntent)
}

/// The seam to `Prepress`.
private func finishedForPress(_ pdf: [UInt8], _ wishes: PressWishes, report: inout Report) -> [UInt8] { pdf }

extension TypesetEdition {
  fileprivate func withPDF(_ pdf: [UInt8]) -> TypesetEdition {
    var edition = self
    edition.pdf = pdf
    return edition
  }
}
