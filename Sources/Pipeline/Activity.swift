package import Diagnostics

/// What a run is busy with, for whoever waits for it.
package enum Activity: Int, CaseIterable, Sendable {
  case reading, linking, rendering, packaging

  package var name: Message {
    switch self {
    case .reading: Message(dutch: "manuscript lezen en controleren", english: "reading and checking the manuscript")
    case .linking:
      Message(dutch: "verwijzingen en onlinesymbolen opzoeken", english: "resolving references and online symbols")
    case .rendering: Message(dutch: "pagina’s maken", english: "making pages")
    case .packaging: Message(dutch: "e-boek inpakken", english: "packing the e-book")
    }
  }
}
