import CLibCurl

extension Client {
  /// A request has left the loop; it may have to be looked at once more, for which it goes back.
  func finish(_ transfer: Transfer, _ code: CURLcode) {
    if transfer.state == .inspecting {
      let trouble = transfer.endInspection(code)
      if code == CURLE_OK, let origin = transfer.url?.origin { inspections[origin] = trouble }
      return end(transfer, .failure(.tls(trouble)))
    }
    switch transfer.ending(code) {
    case .known(let outcome): end(transfer, outcome)
    case .hostNotFound: lookUp(transfer)
    case .noAuthority: inspect(transfer)
    }
  }

  /// Once for all links to a host: it has one certificate.
  private func inspect(_ transfer: Transfer) {
    if let trouble = transfer.url.flatMap({ inspections[$0.origin] }) { return end(transfer, .failure(.tls(trouble))) }
    transfer.beginInspection()
    loop.add(transfer)
  }

  private func lookUp(_ transfer: Transfer) {
    guard let host = transfer.url?.host, !lookups.isUnknown(host) else {
      return end(transfer, .failure(.unknownHost))
    }
    transfer.state = .lookingUp
    lookups.add(transfer, host: host, wakeUp: wakeUp)
  }

  func finishLookups() {
    for (transfer, failure) in lookups.takeEnded() { end(transfer, .failure(failure)) }
  }
}
