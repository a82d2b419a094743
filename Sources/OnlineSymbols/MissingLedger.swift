package import Diagnostics

extension Diagnostic {
  /// For whoever begins: what an empty catalogue looks like.
  package static func missingLedger(_ path: String) -> Diagnostic {
    let empty = "<catalogue xmlns=\"urn:boekbouw:online-symbols\" targetdoc=\"boekonline\" "
    return Diagnostic(
      .missingCatalogue,
      Message(
        dutch: "er is nog geen catalogus “\(path)”", english: "there is no catalogue “\(path)” yet"),
      hint: Message(
        dutch: "Begin met een bestand waarin dit staat, met het adres van je eigen site: "
          + empty + "base=\"https://www.voorbeeld.nl/boekonline/\" xml:lang=\"nl\"></catalogue>",
        english: "Begin with a file that holds this, with the address of your own site: "
          + empty + "base=\"https://www.example.org/boekonline/\" xml:lang=\"nl\"></catalogue>"))
  }
}
