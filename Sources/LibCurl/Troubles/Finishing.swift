import CLibCurl

extension Client {
  /// A request has left the loop; it may have to be looked at once more, for which it goes back.
  func finish(_ transfer: Transfer, _ code: CURLcode) {
    if transfer.state == .inspecting { return end(transfer, .failure(.tls(transfer.endInspection(code)))) }
    switch transfer.ending(code) {
    case .known(let outcome): end(transfer, outcome)
    case .hostNotFound: lookUp(transfer)
    case .noAuthority:
      transfer.beginInspection()
      loop.add(transfer)
    }
  }

  private func lookUp(_ transfer: Transfer) {
    guard let host = transfer.request.flatMap({ WebURL($0.address)?.host }), !lookups.isUnknown(host) else {
      return end(transfer, .failure(.unknownHost))
    }
    transfer.state = .lookingUp
    lookups.add(transfer, host: host, wakeUp: wakeUp)
  }

  func finishLookups() {
    for (transfer, failure) in lookups.takeEnded() { end(transfer, .failure(failure)) }
  }
}
