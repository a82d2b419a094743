import CLibCurl

/// What OpenSSL’s verdict on a certificate means (X509_V_ERR_…); nil where that takes a look at the chain.
func certificateTrouble(verifyResult: Int) -> TLSTrouble? {
  switch verifyResult {
  // The chain was in order, or not looked at yet: libcurl compares the name first, and 1 stands for “not yet”.
  case 0, 1, 62, 64: .wrongHost
  case 9, 11: .notYetValid
  case 10, 12: .expired
  case 18: .selfSigned
  case 20, 21: nil
  case 23: .revoked
  // Keys and signatures that are too weak.
  case 66, 67, 68: .handshake
  default: .unknownAuthority
  }
}

extension Transfer {
  /// The same host once more, without a verdict: OpenSSL says no more than that it came to no authority it knows. No
  /// request is sent, and the connection is closed thereafter.
  func beginInspection() {
    let left = max(1, secondsLeft)
    forgetAnswer()
    state = .inspecting
    inspect(true)
    tell(timeout: left, connectTimeout: left)
  }

  func endInspection(_ code: CURLcode) -> TLSTrouble {
    defer { inspect(false) }
    return code == CURLE_OK && hasLeafOnly ? .incompleteChain : .unknownAuthority
  }

  private func inspect(_ isInspecting: Bool) {
    let flag = isInspecting ? 1 : 0
    handle.set(CURLOPT_SSL_VERIFYPEER, 1 - flag)
    handle.set(CURLOPT_SSL_VERIFYHOST, 2 - 2 * flag)
    handle.set(CURLOPT_SSL_SESSIONID_CACHE, 1 - flag)
    handle.set(CURLOPT_CERTINFO, flag)
    handle.set(CURLOPT_CONNECT_ONLY, flag)
  }

  /// One certificate, signed by another that did not come with it.
  private var hasLeafOnly: Bool {
    var certificates: UnsafeMutablePointer<curl_certinfo>?
    boekbouw_get_certificates(handle.raw, &certificates)
    guard let certificates = certificates?.pointee, certificates.num_of_certs == 1 else { return false }
    let lines = texts(of: certificates.certinfo[0])
    func name(_ label: String) -> Substring? { lines.first { $0.hasPrefix(label) }?.dropFirst(label.count) }
    return name("Subject:") != name("Issuer:")
  }
}

private func texts(of list: UnsafeMutablePointer<curl_slist>?) -> [String] {
  sequence(first: list) { $0?.pointee.next }.prefix { $0 != nil }.compactMap {
    $0.map { String(cString: $0.pointee.data) }
  }
}
