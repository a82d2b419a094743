package import Diagnostics

/// What a run is busy with, for whoever waits for it.
package enum Activity: Sendable {
  case reading, linking, rendering, packaging, typesetting, finishing, comparing, writing

  package var name: Message {
    switch self {
    case .reading: Message(dutch: "manuscript lezen en controleren", english: "reading and checking the manuscript")
    case .linking:
      Message(dutch: "verwijzingen en onlinesymbolen opzoeken", english: "resolving references and online symbols")
    case .rendering: Message(dutch: "pagina’s maken", english: "making pages")
    case .packaging: Message(dutch: "e-boek inpakken", english: "packing the e-book")
    case .typesetting: Message(dutch: "bladzijden zetten", english: "typesetting")
    case .finishing: Message(dutch: "afwerken voor de drukker", english: "finishing for the printer")
    case .comparing: Message(dutch: "woorden op de bladzijden nagaan", english: "comparing the words of the pages")
    case .writing: Message(dutch: "bestanden wegschrijven", english: "writing the files")
    }
  }
}

extension Activity {
  /// The steps of commands, in their order.
  package static let ofChecking: [Activity] = [.reading, .linking]
  package static let ofBuilding: [Activity] = [.reading, .linking, .rendering, .packaging]
  package static let ofPrinting: [Activity] = [.reading, .linking, .typesetting, .comparing, .finishing, .writing]
}
