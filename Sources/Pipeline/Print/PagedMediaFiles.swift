import Diagnostics
import ImageConversion
import LibPOSIX
import Linking
import PagedMedia
import Typesetting
import Validation

/// The book for houses that typeset by CSS, to the same design. It is made while the engine typesets.
func pagedMediaFiles(
  of linked: LinkedBook, _ masters: PrintMasters, _ design: Design, on ground: Groundwork, _ report: Report
) -> Beside<[FolderEntry]> {
  let assets = ground.manuscript.assetFolders + [ground.plan.installation.assets]
  let threads = ground.plan.threads
  return Beside(report) { own throws(Stopped) in
    let made = try makePagedMedia(
      of: linked, masters: masters, design: PagedMediaDesign(design), assets: assets, threads: threads, report: &own)
    return made.files.map { FolderEntry(path: $0.path, bytes: $0.bytes) }
  }
}

extension PagedMediaDesign {
  fileprivate init(_ design: Design) {
    self.init(
      trimWidth: design.trimWidth, trimHeight: design.trimHeight, bleed: design.bleed, cropMarks: design.cropMarks,
      margins: Margins(
        top: design.marginTop, bottom: design.marginBottom, inside: design.marginInside,
        outside: design.marginOutside),
      symbolColumn: design.symbolColumn, symbols: SymbolStyle(design.symbolStyle),
      fonts: Fonts(body: design.bodyFonts, display: design.displayFonts, mono: design.monoFonts),
      bodySize: design.bodySize, leading: design.leading, accent: design.accent, tint: design.tint,
      columns: design.columns)
  }
}

extension PagedMediaDesign.SymbolStyle {
  fileprivate init(_ style: Design.SymbolStyle) {
    self =
      switch style {
      case .code: .code
      case .number: .number
      case .inline: .inline
      }
  }
}
