package import Diagnostics
package import LibPOSIX

/// An address that may be as it is.
package struct LinkExemption: Sendable, Hashable {
  /// An address as the book has it; with a star at its end, all that begin so.
  package let pattern: String
  package let reason: String
  /// The last day on which it holds; nil for every day.
  package let until: Day?
  /// Where its address stands.
  package let place: SourceRange
  /// Where its day stands.
  let placeOfDay: SourceRange?

  var isExact: Bool { !pattern.hasSuffix("*") }

  package func covers(_ address: String) -> Bool {
    isExact ? address == pattern : address.hasPrefix(pattern.dropLast())
  }

  package func holds(on day: Day) -> Bool { until.map { day <= $0 } ?? true }
}

extension Diagnostic {
  static func useless(_ exemption: LinkExemption) -> Diagnostic {
    Diagnostic(
      .uselessExemption,
      Message(
        dutch: "geen enkele link van het boek gaat naar “\(exemption.pattern)”",
        english: "no link of the book leads to “\(exemption.pattern)”"),
      hint: Message(
        dutch: "Schrijf het adres zoals het in het boek staat, of haal de ontheffing weg.",
        english: "Write the address as it stands in the book, or remove the exemption."), at: exemption.place)
  }

  static func expired(_ exemption: LinkExemption, on day: Day) -> Diagnostic {
    Diagnostic(
      .expiredExemption,
      Message(
        dutch: "de ontheffing voor “\(exemption.pattern)” gold tot en met \(day.text)",
        english: "the exemption for “\(exemption.pattern)” ended on \(day.text)"),
      hint: Message(
        dutch: "Kijk zelf of het adres het doet. Haal de ontheffing weg, of kies een nieuwe dag.",
        english: "See for yourself whether the address works. Remove the exemption, or choose a new day."),
      at: exemption.placeOfDay ?? exemption.place)
  }
}
