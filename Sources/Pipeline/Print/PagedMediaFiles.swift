import Diagnostics
import LibPOSIX
import Linking
import PagedMedia
import Typesetting
import Validation

/// The book for houses that typeset by CSS, to the same design.
func pagedMediaFiles(
  of linked: LinkedBook, _ design: Design, on ground: Groundwork, report: inout Report
) throws(Stopped) -> [FolderEntry] {
  let made = try makePagedMedia(
    of: linked, design: PagedMediaDesign(design),
    assets: ground.manuscript.assetFolders + [ground.plan.installation.assets], threads: ground.plan.threads,
    report: &report)
  return made.files.map { FolderEntry(path: $0.path, bytes: $0.bytes) }
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
