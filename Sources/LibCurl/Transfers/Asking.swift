import CLibCurl

extension Transfer {
  /// What all requests of all chains have in common.
  func settle(by settings: ClientSettings, trust: TrustStore, mapping: StringList) {
    installCallbacks()
    handle.set(CURLOPT_NOSIGNAL, 1)
    // Who gives up a name server that is silent does not wait for the thread that asks it.
    handle.set(CURLOPT_QUICK_EXIT, 1)
    handle.set(CURLOPT_FOLLOWLOCATION, 0)
    handle.set(CURLOPT_PROTOCOLS_STR, "http,https")
    handle.set(CURLOPT_ACCEPT_ENCODING, "")
    handle.set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS))
    handle.set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
    handle.set(CURLOPT_USERAGENT, settings.userAgent)
    // Cookies in memory, from no file.
    handle.set(CURLOPT_COOKIEFILE, "")
    // libcurl is not to look into the environment: ``ProxySettings`` did.
    handle.set(CURLOPT_PROXY, "")
    handle.set(CURLOPT_NOPROXY, "")
    if let file = trust.path {
      handle.set(CURLOPT_CAINFO, file)
      // With a folder of certificates beside the file libcurl reads the file anew for every connection.
      handle.set(CURLOPT_CAPATH, nil)
    }
    boekbouw_set_list(handle.raw, CURLOPT_CONNECT_TO, mapping.first)
  }

  /// Tells libcurl what differs from the request before. `address` is plain ASCII.
  func prepare(_ request: HTTPRequest, address: String, proxy: String?, fields: FieldLists) {
    forgetAnswer()
    self.request = request
    viaProxy = proxy != nil
    handle.set(CURLOPT_URL, address)
    // Who may share a connection (HTTP/2) waits to see; without TLS nobody does.
    handle.set(CURLOPT_PIPEWAIT, address.hasPrefix("https") ? 1 : 0)
    tell(request.method)
    tell(timeout: request.timeout, connectTimeout: request.connectTimeout)
    if told.fields != request.fields {
      let list = fields.list(of: request.fields)
      told.fields = request.fields
      told.list = list
      boekbouw_set_list(handle.raw, CURLOPT_HTTPHEADER, list.first)
    }
    if told.proxy != proxy {
      told.proxy = proxy
      handle.set(CURLOPT_PROXY, proxy ?? "")
    }
  }

  private func tell(_ method: HTTPRequest.Method) {
    guard told.method != method else { return }
    told.method = method
    switch method {
    case .get: handle.set(CURLOPT_HTTPGET, 1)
    case .head: handle.set(CURLOPT_NOBODY, 1)
    }
  }

  func tell(timeout: Double, connectTimeout: Double) {
    if told.timeout != timeout {
      told.timeout = timeout
      handle.set(CURLOPT_TIMEOUT_MS, milliseconds(timeout))
    }
    if told.connectTimeout != connectTimeout {
      told.connectTimeout = connectTimeout
      handle.set(CURLOPT_CONNECTTIMEOUT_MS, milliseconds(connectTimeout))
    }
  }

  func forgetCookies() { handle.set(CURLOPT_COOKIELIST, "ALL") }
}

/// At least one, as zero is libcurl’s word for no limit; at most a day.
private func milliseconds(_ seconds: Double) -> Int { Int(max(0.001, min(seconds, 86400)) * 1000) }
