import Configuration
import Diagnostics
import Linking
import Validation

/// `boekbouw.yaml` beside the manuscript's main file.
func readConfiguration(of manuscript: ManuscriptLocation, report: inout Report) -> BookSettings {
  let settings = readConfiguration(at: joinPath(manuscript.folder, "boekbouw.yaml"), report: &report)
  settings.applyToWarnings(of: &report)
  return settings
}

/// What the configuration claims must not contradict what is in the book.
func checkClaims(of configuration: BookSettings, on linked: LinkedBook, report: inout Report) {
  let missing = linked.facts.imagesWithoutDescription
  guard missing > 0, let place = configuration.place(of: .conformsTo) else { return }
  report.add(.contradictedClaim(imagesWithoutDescription: missing, at: place))
}

extension Diagnostic {
  fileprivate static func contradictedClaim(imagesWithoutDescription count: Int, at place: SourceRange)
    -> Diagnostic
  {
    Diagnostic(
      .configuration,
      Message(
        dutch: "het boek voldoet hier niet aan: \(count) × een afbeelding zonder beschrijving",
        english: "the book does not conform to this: \(count) × an image without a description"),
      hint: Message(
        dutch: "Geef elke afbeelding een beschrijving, of haal deze instelling weg.",
        english: "Describe every image, or remove this setting."), at: place)
  }
}
