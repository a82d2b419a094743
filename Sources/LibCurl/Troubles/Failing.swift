import CLibCurl

/// How a request came to its end.
enum Ending {
  case known(Result<HTTPAnswer, TransferFailure>)
  /// The host was not found, for a reason that libcurl does not tell.
  case hostNotFound
  /// No authority is known that stands behind the certificate, for a reason that OpenSSL does not tell.
  case noAuthority
}

extension Transfer {
  func ending(_ code: CURLcode) -> Ending {
    if code == CURLE_OK || isCut { return .known(.success(answer())) }
    if code == CURLE_COULDNT_RESOLVE_HOST { return .hostNotFound }
    if code == CURLE_PEER_FAILED_VERIFICATION {
      let trouble = certificateTrouble(verifyResult: handle.number(CURLINFO_SSL_VERIFYRESULT))
      return trouble.map { .known(.failure(.tls($0))) } ?? .noAuthority
    }
    return .known(.failure(failure(code)))
  }

  private func failure(_ code: CURLcode) -> TransferFailure {
    let connectStatus = handle.number(CURLINFO_HTTP_CONNECTCODE)
    if connectStatus >= 300 { return .proxy(String(connectStatus)) }
    return switch code {
    case CURLE_URL_MALFORMAT: .malformedAddress
    // After a request: what came is no HTTP, which libcurl takes for version 0.9 of it.
    case CURLE_UNSUPPORTED_PROTOCOL: isConnected ? .garbled("http") : .malformedAddress
    case CURLE_COULDNT_RESOLVE_PROXY, CURLE_PROXY: .proxy(handle.words(for: code))
    case CURLE_COULDNT_CONNECT: notConnected(code)
    case CURLE_OPERATION_TIMEDOUT: isNameServerSilent ? .nameServer : .timeout(phase)
    case CURLE_PARTIAL_FILE, CURLE_GOT_NOTHING, CURLE_SEND_ERROR, CURLE_HTTP2_STREAM, CURLE_HTTP2: .reset
    case CURLE_RECV_ERROR: isChunkingBroken ? .garbled("chunks") : .reset
    case CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CIPHER, CURLE_USE_SSL_FAILED: .tls(.handshake)
    case CURLE_SSL_INVALIDCERTSTATUS: .tls(.revoked)
    case CURLE_SSL_ISSUER_ERROR: .tls(.unknownAuthority)
    case CURLE_WEIRD_SERVER_REPLY, CURLE_FILESIZE_EXCEEDED: .garbled("http")
    case CURLE_BAD_CONTENT_ENCODING: .garbled("content-encoding")
    // Of ours, or of a decoder that takes no more; libcurl 7.88 has no memory for a field of more than 100 kB.
    case CURLE_WRITE_ERROR: .garbled(hasTooManyHeaders ? "headers" : "content-encoding")
    case CURLE_OUT_OF_MEMORY, tooLarge: isConnected ? .garbled("headers") : .other(handle.words(for: code))
    default: .other(handle.words(for: code))
    }
  }

  private var isConnected: Bool { handle.offset(CURLINFO_PRETRANSFER_TIME_T) > 0 }

  private func notConnected(_ code: CURLcode) -> TransferFailure {
    if viaProxy { return .proxy(handle.words(for: code)) }
    if let refused, !hasTriedAllowed { return .forbidden(address: refused.description) }
    return .refused
  }

  /// That it is the chunks only the words say.
  private var isChunkingBroken: Bool { handle.words(for: CURLE_RECV_ERROR).contains("chunk") }

  private var isNameServerSilent: Bool {
    !viaProxy && !isConnected && handle.offset(CURLINFO_NAMELOOKUP_TIME_T) == 0
  }

  /// A connection of an earlier request counts as found and agreed with.
  private var phase: TransferFailure.Phase {
    isConnected ? handle.offset(CURLINFO_STARTTRANSFER_TIME_T) > 0 ? .receiving : .waiting : .connecting
  }
}

/// CURLE_TOO_LARGE of libcurl 8.6.
private let tooLarge = CURLcode(rawValue: 100)
