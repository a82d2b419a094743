import Diagnostics
import LibPOSIX
import LibQREncode
import OnlineSymbols

/// The QR code of every number.
func drawCodes(of facts: SiteFacts, threads: Int, report: inout Report) -> [SiteFile] {
  let numbers = facts.symbols.compactMap { facts.number(of: $0) }
  let batches = stride(from: 0, to: numbers.count, by: 64).map { numbers[$0..<min($0 + 64, numbers.count)] }
  let drawn = mapInParallel(batches, threads: threads, weight: \.count) { batch in
    batch.map { number in Result { () throws(QRCodeError) in try drawCode(of: number, in: facts) } }
  }
  var files: [SiteFile] = []
  for code in drawn.joined() {
    switch code {
    case .success(let file): files.append(file)
    case .failure(let problem): report.add(.noCode(problem, facts.catalogue))
    }
  }
  return files
}

private func drawCode(of number: SymbolNumber, in facts: SiteFacts) throws(QRCodeError) -> SiteFile {
  let code = try makeQRCode(of: facts.catalogue.address(of: number))
  let title = facts.text.code(facts.catalogue.printedAddress(of: number))
  return SiteFile(SiteLayout.qrCode(of: number), svgImage(of: code, title: title))
}

extension Diagnostic {
  /// The same for every number, so that it is told once.
  fileprivate static func noCode(_ problem: QRCodeError, _ catalogue: Catalogue) -> Diagnostic {
    switch problem {
    case .outOfMemory:
      Diagnostic(
        .unwritableOutput,
        Message(dutch: "er is te weinig geheugen voor de QR-codes", english: "there is too little memory for QR codes"))
    case .emptyPayload, .payloadTooLong:
      Diagnostic(
        .printedAddressTooLong,
        Message(
          dutch: "de base is te lang: geen enkele QR-code kan zo’n adres bevatten",
          english: "the base is too long: no QR code can hold such an address"),
        hint: Message(
          dutch: "Neem een base van hooguit een paar tientallen tekens.",
          english: "Take a base of a few dozen characters at most."), at: catalogue.place, severity: .error)
    }
  }
}
