/// Why a request has no answer.
package enum TransferFailure: Error, Sendable, Hashable {
  /// The name of the host has no address.
  case unknownHost
  /// The name server gave no answer, which may be for a moment only.
  case nameServer
  /// Nobody listens there, or the network has no way there.
  case refused
  case timeout(Phase)
  case tls(TLSTrouble)
  /// The host has only an address that nothing may be asked of: on this computer, in its own network.
  case forbidden(address: String)
  /// The connection ended before the answer did.
  case reset
  /// What came is no HTTP, or was damaged on its way: a header too large, a broken chunk or a broken gzip.
  case garbled(String)
  /// The proxy did not let it through.
  case proxy(String)
  /// The address is none that libcurl takes.
  case malformedAddress
  /// Any other cause, in libcurl's words.
  case other(String)

  package enum Phase: String, Sendable, Hashable { case connecting, waiting, receiving }
}

/// What is wrong with the certificate of a host, or with the agreement on how to speak.
package enum TLSTrouble: String, Sendable, Hashable, CaseIterable {
  case expired
  case notYetValid = "not-yet-valid"
  case wrongHost = "wrong-host"
  case selfSigned = "self-signed"
  /// The host leaves out the certificates between its own and the authority's. Browsers may know them all the same.
  case incompleteChain = "incomplete-chain"
  case unknownAuthority = "unknown-authority"
  case revoked
  /// No version or cipher in common, or the handshake broke off.
  case handshake
}
