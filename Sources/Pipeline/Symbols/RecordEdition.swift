package import Diagnostics
import LibPOSIX
package import OnlineSymbols
import Validation
package import WordChecking

/// What became of recording the pages of an edition.
package struct RecordedEdition: Sendable {
  package let edition: Int
  package let path: String
  package let pages: Int
  /// Whether the file says it already.
  package let isUnchanged: Bool

  /// For whoever asked for it.
  package var summary: Message {
    isUnchanged
      ? Message(
        dutch: "De bladzijden van uitgave \(edition) stonden al zo in \(path)",
        english: "The pages of edition \(edition) were recorded like this already in \(path)")
      : Message(
        dutch: "De \(pages) bladzijden van uitgave \(edition) staan nu in \(path). Bewaar dat bestand bij het "
          + "manuscript (git add): het e-boek krijgt daaruit zijn bladzijdenummers.",
        english: "The \(pages) pages of edition \(edition) are recorded in \(path) now. Keep that file with the "
          + "manuscript (git add): the e-book has its page numbers from it.")
  }
}

extension PageRecord {
  /// What the words of a printed book tell of its pages.
  ///
  /// - Parameter folder: of the manuscript, as the files of the pages begin.
  package init(
    edition: Int, source: String?, _ starts: [PageStart], symbols: [RecordedSymbol], in folder: String
  ) {
    let beginning = folder.hasSuffix("/") ? folder : folder + "/"
    let pages = starts.map { start in
      let file = start.file.hasPrefix(beginning) ? String(start.file.dropFirst(beginning.count)) : start.file
      return RecordedPage(label: start.label, file: file, characters: start.characters, words: start.words)
    }
    self.init(edition: edition, source: source, pages: pages, symbols: symbols)
  }
}

/// Writes where the pages of an edition begin, and on which of them its online symbols stand, for every later build.
///
/// - Parameter plan: of the book that was typeset.
/// - Throws: `Stopped` where the edition is frozen and its record says otherwise: what is in print does not change.
package func recordEdition(
  _ record: PageRecord, of plan: Plan, report: inout Report
) throws(Stopped) -> RecordedEdition {
  let manuscript = try ManuscriptLocation.locate(plan.manuscript, report: &report)
  let editions = CatalogueSource(of: manuscript, plan.installation).editions
  let (path, isUnchanged) = try pathToRecord(record, in: editions, report: &report)
  if !isUnchanged { try write(record.file, to: path, report: &report) }
  return RecordedEdition(
    edition: record.edition, path: path, pages: record.pages.count, isUnchanged: isUnchanged)
}

/// Where a record goes, and whether it is there already, for who writes it together with something else.
///
/// - Parameter editions: the folder of the records.
/// - Throws: `Stopped` as ``recordEdition(_:of:report:)`` does.
func pathToRecord(
  _ record: PageRecord, in editions: String, report: inout Report
) throws(Stopped) -> (path: String, isUnchanged: Bool) {
  precondition(record.edition >= 1, "an edition has a number")
  let path = pageRecordPath(of: record.edition, in: editions)
  guard let earlier = try? readFile(path) else { return (path, false) }
  if earlier == record.file { return (path, true) }
  let frozen = joinPath(editions, "\(record.edition).xml")
  guard fileExists(frozen) else { return (path, false) }
  report.add(.frozenPages(of: record.edition, path: path, by: frozen))
  throw Stopped(isOutsideCause: false)
}

extension Diagnostic {
  fileprivate static func frozenPages(of edition: Int, path: String, by frozen: String) -> Diagnostic {
    Diagnostic(
      .frozenEdition,
      Message(
        dutch: "uitgave \(edition) ligt vast in \(frozen), en haar bladzijden staan anders in \(path)",
        english: "edition \(edition) is frozen in \(frozen), and its pages are others in \(path)"),
      hint: Message(
        dutch: "Wordt dit een nieuwe druk, geef die dan een eigen nummer: --edition-record \(edition + 1). Is uitgave "
          + "\(edition) nog niet gedrukt, haal dan eerst \(path) weg.",
        english: "If this is to be a new edition, give it a number of its own: --edition-record \(edition + 1). If "
          + "edition \(edition) is not in print yet, remove \(path) first."))
  }
}
